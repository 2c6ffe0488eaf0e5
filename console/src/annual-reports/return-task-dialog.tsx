import { App, Form, Modal } from 'antd';
import type { ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useTaskStep } from './use-report-tasks.ts';

type Props = { readonly task: ReportTaskView; readonly onClose: () => void };

/** Asks why a text is returned; those asked read it with the task. */
export function ReturnTaskDialog({ task, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const { message } = App.useApp();
  const step = useTaskStep(task, () => {
    onClose();
    void message.success('供稿已经退回');
  });
  return (
    <Modal
      open
      title="退回供稿"
      okText="退回"
      confirmLoading={step.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">供稿人会看到理由，修改后重新提供。</p>
      <ProblemAlert error={step.error} />
      <Form
        name="return-task"
        form={form}
        layout="vertical"
        onFinish={(body) => step.mutate({ action: 'return', body })}
      >
        <Words name="reason" label="理由" />
      </Form>
    </Modal>
  );
}
