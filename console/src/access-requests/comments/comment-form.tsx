import { Button, Form, Input, Select } from 'antd';
import type { CommentsView } from '../../../../src/api/comments/views.ts';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import { useCaseApi, useRefresh } from '../case/use-case.ts';

type Props = { readonly requestId: string; readonly colleagues: CommentsView['colleagues'] };
type Values = { readonly text: string; readonly mentions?: readonly string[] };

/** Writes a comment and calls colleagues by picking them. */
export function CommentForm({ requestId, colleagues }: Props) {
  const [form] = Form.useForm<Values>();
  const path = `${useCaseApi(requestId)}/comments`;
  const refresh = useRefresh();
  const write = useChange<Values>(
    ({ text, mentions = [] }) => ({ path, body: { text, mentions } }),
    async () => {
      form.resetFields();
      await refresh();
    },
  );
  return (
    <Form
      name="comment"
      form={form}
      layout="vertical"
      className="comment-form"
      onFinish={(values) => write.mutate(values)}
    >
      <ProblemAlert error={write.error} />
      <Form.Item
        name="text"
        label="留言"
        rules={[{ required: true, whitespace: true, message: '请填写留言' }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="mentions" label="提醒同事（@）">
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选择需要提醒的同事"
          options={colleagues.map((it) => ({ value: it.id, label: it.name }))}
        />
      </Form.Item>
      <Button htmlType="submit" loading={write.isPending}>
        发表留言
      </Button>
    </Form>
  );
}
