import { App, Button, Drawer, Form } from 'antd';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import { ITEM_ACTION_LABELS, type ItemAction } from '../../../src/domain/disclosures/lifecycle.data.ts';
import '../access-requests/actions/actions.css';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { ITEM_ACTION_FORMS } from './item-action-forms.tsx';
import { useItemsApi } from './use-items.ts';

type Props = {
  readonly view: ItemView;
  readonly action: ItemAction;
  readonly onClose: () => void;
};

/** One step of an item: its form, confirmed with the version that was seen. */
export function ItemActionDialog({ view, action, onClose }: Props) {
  const { explain, fields, initial, toBody } = ITEM_ACTION_FORMS[action];
  const label = ITEM_ACTION_LABELS[action];
  const [form] = Form.useForm<Record<string, unknown>>();
  const path = `${useItemsApi()}/${view.id}/${action}`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const step = useChange<object, unknown>(
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
        {fields(view)}
      </Form>
    </Drawer>
  );
}
