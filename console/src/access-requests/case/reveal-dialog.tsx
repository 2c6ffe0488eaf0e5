import { Form, Input, Modal } from 'antd';
import type { ApplicantOnScreen } from '../../../../src/api/access-requests/views.ts';
import { ProblemAlert } from '../../shared/problem-alert.tsx';
import { useChange } from '../../shared/use-change.ts';

type Props = {
  /** Where in the API the particulars are asked for. */
  readonly path: string;
  readonly onClose: () => void;
  readonly onRevealed: (applicant: ApplicantOnScreen) => void;
};

/** Asks why somebody wants to see an applicant's particulars. */
export function RevealDialog({ path, onClose, onRevealed }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const reveal = useChange<{ reason: string }, ApplicantOnScreen>((body) => ({ path, body }), onRevealed);
  return (
    <Modal
      open
      title="查看申请人信息"
      okText="查看"
      confirmLoading={reveal.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">只有办理本件确有需要才可以查看。查看人、时间和原因将被记录，供审计核查。</p>
      <ProblemAlert error={reveal.error} />
      <Form name="reveal" form={form} layout="vertical" onFinish={(body) => reveal.mutate(body)}>
        <Form.Item
          name="reason"
          label="查看的原因"
          rules={[{ required: true, whitespace: true, min: 2, message: '请填写查看的原因' }]}
        >
          <Input.TextArea rows={3} maxLength={200} placeholder="例如：电话联系申请人确认补正内容" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
