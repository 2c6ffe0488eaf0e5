import { App, Button, Drawer, Form } from 'antd';
import type { ReactNode } from 'react';
import '../access-requests/actions/actions.css';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';

type Props = {
  readonly label: string;
  readonly path: string;
  /** The version that was seen; a change of somebody else's meanwhile is told. */
  readonly version: number;
  readonly explain?: string | undefined;
  readonly initial?: object;
  /** `PUT` where something is changed as a whole. */
  readonly method?: 'POST' | 'PUT';
  readonly toBody?: (values: Record<string, unknown>) => object;
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** One step of a solicitation, a message or a topic: its form, confirmed with the version that was seen. */
export function StepDialog({
  label,
  path,
  version,
  explain,
  initial = {},
  method = 'POST',
  toBody,
  children,
  onClose,
}: Props) {
  const [form] = Form.useForm<Record<string, unknown>>();
  const refresh = useRefresh();
  const { message } = App.useApp();
  const step = useChange<object>(
    (body) => ({ path, method, body, version }),
    async () => {
      onClose();
      void message.success(`已完成：${label}`);
      await refresh();
    },
  );
  return (
    <Drawer
      open
      title={label}
      size={560}
      mask={{ closable: false }}
      onClose={onClose}
      footer={
        <div className="form-foot">
          <Button type="primary" loading={step.isPending} onClick={() => form.submit()}>
            {label}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </div>
      }
    >
      {explain && <p className="explain">{explain}</p>}
      <ProblemAlert error={step.error} onReload={() => refresh().then(step.reset)} />
      <Form
        name="step"
        form={form}
        layout="vertical"
        initialValues={initial}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => step.mutate(toBody?.(values) ?? values)}
      >
        {children}
      </Form>
    </Drawer>
  );
}
