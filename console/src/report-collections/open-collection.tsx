import { Checkbox, Form, InputNumber } from 'antd';
import { useNavigate } from 'react-router';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { Day, Words } from '../access-requests/actions/fields.tsx';
import { useDesk } from '../session/session.ts';
import { FormDrawer } from '../shared/form-drawer.tsx';
import { today } from '../shared/today.ts';
import { useCollectionApi, useCollectionChange } from './use-collections.ts';

type Values = {
  readonly year: number;
  readonly onBehalfOf: string;
  readonly dueOn?: PlainDate | null;
  readonly fromLastYear?: boolean;
};

type Props = { readonly years: readonly number[]; readonly onClose: () => void };

/** Opens the collection of a year; who must report is added next, or taken over from the year before. */
export function OpenCollection({ years, onClose }: Props) {
  const { post } = useDesk();
  const path = useCollectionApi();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const open = useCollectionChange<Values>(
    ({ dueOn, fromLastYear = false, ...rest }) => ({
      path,
      body: { ...rest, fromLastYear, ...(dueOn && { dueOn }) },
    }),
    '已发起汇总',
    () => void navigate(String(form.getFieldValue('year'))),
  );
  const year = Number(today().slice(0, 4)) - 1;
  return (
    <FormDrawer
      title="发起汇总"
      name="open-collection"
      submit="发起"
      size={520}
      change={open}
      form={form}
      initial={{
        year: years.includes(year) ? undefined : year,
        onBehalfOf: post.name,
        fromLastYear: years.includes(year - 1),
      }}
      onFinish={(values) => open.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="year" label="报告年度" rules={[{ required: true, message: '请填写报告年度' }]}>
        <InputNumber min={2008} max={2100} precision={0} />
      </Form.Item>
      <Words name="onBehalfOf" label="报告机关（汇总形成谁的年度报告）" longest={100} rows={1} />
      <Day
        name="dueOn"
        label="报送期限"
        optional
        future
        hint="法定期限为次年1月31日（《条例》第四十九条第一款）；可以定得更早，不填写的按法定期限"
      />
      <Form.Item name="fromLastYear" valuePropName="checked">
        <Checkbox>沿用上一年度的单位名单</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
