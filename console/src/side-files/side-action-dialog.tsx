import { App, Button, Drawer, Form } from 'antd';
import type { ChangedView } from '../../../src/api/access-requests/views.ts';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { SIDE_ACTION_LABELS, type SideAction } from '../../../src/domain/side-files/lifecycle.data.ts';
import '../access-requests/actions/actions.css';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { SIDE_ACTION_FORMS } from './side-action-forms.tsx';
import { useSideFilesApi } from './use-side-files.ts';

type Props = {
  readonly view: SideFileView;
  readonly action: SideAction;
  readonly onClose: () => void;
};

/** One step of a side file: its form, confirmed with the version that was seen. */
export function SideActionDialog({ view, action, onClose }: Props) {
  const { explain, Fields, initial, toBody } = SIDE_ACTION_FORMS[action];
  const label = SIDE_ACTION_LABELS[action];
  const [form] = Form.useForm<Record<string, unknown>>();
  const path = `${useSideFilesApi()}/${view.id}/${action}`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const step = useChange<object, ChangedView>(
    (body) => ({ path, body, version: view.version }),
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
        name={action}
        form={form}
        layout="vertical"
        initialValues={initial?.(view) ?? {}}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => step.mutate(toBody?.(values, view) ?? values)}
      >
        <Fields view={view} />
      </Form>
    </Drawer>
  );
}
