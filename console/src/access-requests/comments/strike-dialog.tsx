import { Form, Modal } from 'antd';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';
import { Words } from '../actions/fields.tsx';
import { useCaseApi, useRefresh } from '../case/use-case.ts';

type Props = { readonly requestId: string; readonly commentId: string; readonly onClose: () => void };

/** Asks why a comment is struck out. */
export function StrikeDialog({ requestId, commentId, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const path = `${useCaseApi(requestId)}/comments/${commentId}/strike`;
  const refresh = useRefresh();
  const strike = useChange<{ reason: string }>(
    (body) => ({ path, body }),
    async () => {
      onClose();
      await refresh();
    },
  );
  return (
    <Modal
      open
      title="删除留言"
      okText="删除"
      confirmLoading={strike.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">
        删除后不再显示留言的内容，但保留删除人、时间和原因。需要修改的，请另写一条留言。
      </p>
      <ProblemAlert error={strike.error} />
      <Form name="strike" form={form} layout="vertical" onFinish={(body) => strike.mutate(body)}>
        <Words name="reason" label="删除的原因" longest={200} rows={2} />
      </Form>
    </Modal>
  );
}
