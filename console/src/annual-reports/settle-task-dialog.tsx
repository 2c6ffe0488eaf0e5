import { App, Form, Modal } from 'antd';
import type { ReportTaskView } from '../../../src/api/annual-reports/task-views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useTaskStep } from './use-report-tasks.ts';

const WORDS = {
  return: {
    title: '退回供稿',
    ok: '退回',
    done: '供稿已经退回',
    explain: '供稿人会看到理由，修改后重新提供。',
  },
  cancel: {
    title: '取消供稿任务',
    ok: '取消任务',
    done: '供稿任务已经取消',
    explain: '取消以后不能再供稿，已经提供而没有采用的文字不会写入报告。供稿人会看到理由。',
  },
} as const;

type Props = {
  readonly task: ReportTaskView;
  readonly action: keyof typeof WORDS;
  readonly onClose: () => void;
};

/** Asks why a text is returned or no longer wanted; those asked read it with the task. */
export function SettleTaskDialog({ task, action, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const { message } = App.useApp();
  const { title, ok, done, explain } = WORDS[action];
  const step = useTaskStep(task, () => {
    onClose();
    void message.success(done);
  });
  return (
    <Modal
      open
      title={title}
      okText={ok}
      cancelText="关闭"
      okButtonProps={{ danger: action === 'cancel' }}
      confirmLoading={step.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="explain">{explain}</p>
      <ProblemAlert error={step.error} />
      <Form
        name={`${action}-task`}
        form={form}
        layout="vertical"
        onFinish={(body) => step.mutate({ action, body })}
      >
        <Words name="reason" label="理由" />
      </Form>
    </Modal>
  );
}
