import { Form } from 'antd';
import { Choice, Day } from '../access-requests/actions/fields.tsx';

const NONE = { value: 'none', label: '没有责令履行' };
const ORDERS = [
  { value: 'redo', label: '责令重新作出决定或者限期履行' },
  { value: 'disclose', label: '判决公开（20个工作日）' },
];

/** What a decision or judgment orders; `fixed` where an order is put right and so must be there. */
export function OrderFields({ fixed = false }: { readonly fixed?: boolean }) {
  const order = Form.useWatch<string | undefined>('order');
  return (
    <>
      <Choice name="order" label="责令的内容" options={fixed ? ORDERS : [NONE, ...ORDERS]} />
      {order === 'redo' && <Day name="dueOn" label="确定的履行期限" future />}
      {order === 'disclose' && <Day name="startOn" label="公开期限的起算之日" future />}
    </>
  );
}

/** The order as the API takes it; `null` where nothing was ordered. */
export function orderOf({ order, dueOn, startOn }: Readonly<Record<string, unknown>>): object | null {
  if (order === 'redo') return { order, dueOn };
  return order === 'disclose' ? { order, startOn } : null;
}
