import { App, Button, Form, Modal } from 'antd';
import type { ItemFindingView, ItemView } from '../../../src/api/disclosures/views.ts';
import { Words } from '../access-requests/actions/fields.tsx';
import { useRefresh } from '../access-requests/case/use-case.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { useChange } from '../shared/use-change.ts';
import { useItemsApi } from './use-items.ts';

type Props = {
  readonly view: ItemView;
  readonly finding: ItemFindingView;
  readonly onClose: () => void;
};

/** Lets exactly one finding pass, with the reason that is recorded. */
export function OverruleDialog({ view, finding, onClose }: Props) {
  const [form] = Form.useForm<{ reason: string }>();
  const path = `${useItemsApi()}/${view.id}/findings/overrule`;
  const refresh = useRefresh();
  const { message } = App.useApp();
  const overrule = useChange<{ reason: string }, unknown>(
    ({ reason }) => ({ path, body: { key: finding.key, reason }, version: view.version }),
    async () => {
      onClose();
      void message.success('已记录理由');
      await refresh();
    },
  );
  return (
    <Modal
      open
      title="不是问题，写明理由"
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" loading={overrule.isPending} onClick={() => form.submit()}>
            记录理由
          </Button>
        </>
      }
    >
      <p className="explain">
        {finding.place.where}：{finding.message}
      </p>
      <ProblemAlert error={overrule.error} onReload={() => refresh().then(overrule.reset)} />
      <Form name="overrule" form={form} layout="vertical" onFinish={(values) => overrule.mutate(values)}>
        <Words name="reason" label="为什么可以不改" />
      </Form>
    </Modal>
  );
}
