import { Button, Modal } from 'antd';
import type { CollectionView } from '../../../src/api/report-collections/views.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { Day, Words } from '../access-requests/actions/fields.tsx';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Values = { readonly onBehalfOf: string; readonly dueOn: PlainDate; readonly reason: string };
type Named = { readonly memberId: string; readonly name: string };
type Told = {
  readonly mailed: readonly Named[];
  readonly toTelephone: readonly (Named & { readonly telephone: string | null })[];
};

type Props = { readonly view: CollectionView; readonly onClose: () => void };

/** Another day, or another name for the sums, with the reason; who must still be told by telephone is shown. */
export function ChangeCollection({ view, onClose }: Props) {
  const { year, version, onBehalfOf, dueOn, statutoryOn } = view;
  const path = useCollectionApi(year);
  const change = useCollectionChange<Values, Told>(
    (body) => ({ path, method: 'PUT', version, body }),
    '已修改',
    ({ toTelephone }) => {
      if (toTelephone.length === 0) onClose();
    },
  );
  if (change.data && change.data.toTelephone.length > 0)
    return <Telling told={change.data} onClose={onClose} />;
  return (
    <FormDrawer<Values>
      title="修改期限和报告机关"
      name="change-collection"
      submit="修改"
      change={change}
      explain="期限改变的，随即以邮件通知待报送和已退回的单位，写明理由；没有邮箱的单位列出电话。修改前后的内容留存。"
      initial={{ onBehalfOf, dueOn }}
      onFinish={(values) => change.mutate(values)}
      onClose={onClose}
    >
      <Day
        name="dueOn"
        label="报送期限"
        future
        hint={`不得晚于法定期限${statutoryOn}（《条例》第四十九条第一款）`}
      />
      <Words name="onBehalfOf" label="报告机关（汇总形成谁的年度报告）" longest={100} rows={1} />
      <Words name="reason" label="理由" longest={500} rows={3} />
    </FormDrawer>
  );
}

const Telling = ({ told, onClose }: { readonly told: Told; readonly onClose: () => void }) => (
  <Modal
    open
    title="期限已经修改"
    mask={{ closable: false }}
    onCancel={onClose}
    footer={<Button onClick={onClose}>关闭</Button>}
  >
    <div className="chase-lists" role="status">
      {told.mailed.length > 0 && <p>已向{told.mailed.length}个单位发出邮件。</p>}
      <p>
        <strong>以下单位没有登记邮箱，需要打电话：</strong>
      </p>
      <ul>
        {told.toTelephone.map((it) => (
          <li key={it.memberId}>
            {it.name}　{it.telephone ?? '没有登记电话'}
          </li>
        ))}
      </ul>
    </div>
  </Modal>
);
