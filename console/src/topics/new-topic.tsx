import { Form, Input, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { useDesk } from '../session/session.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { today } from '../shared/today.ts';
import { useChange } from '../shared/use-change.ts';
import { useTopicsApi } from './use-topics.ts';

/** Begins a topic with its name and leads to its page. */
export function NewTopic({ onClose }: { readonly onClose: () => void }) {
  const { post } = useDesk();
  const [form] = Form.useForm<{ title: string }>();
  const path = useTopicsApi();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const begin = useChange<object, { topicId: string }>(
    (body) => ({ path, body }),
    async ({ topicId }) => {
      onClose();
      await refresh();
      void navigate(`/${post.code}/topics/${topicId}`);
    },
  );
  const empty = { intro: '', picture: null, sections: [], hotline: '', fromOn: today(), toOn: null };
  return (
    <Modal
      open
      title="新建专题"
      okText="建立"
      confirmLoading={begin.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={begin.error} />
      <Form
        name="topic"
        form={form}
        layout="vertical"
        onFinish={(values) => begin.mutate({ ...empty, ...values })}
      >
        <Form.Item
          name="title"
          label="专题名称"
          rules={[{ required: true, whitespace: true, message: '请填写专题名称' }]}
        >
          <Input maxLength={60} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
