import { Form, InputNumber } from 'antd';
import { feeOf } from '../../../../src/domain/access-requests/fee-tariff.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Choice, Day, Words } from './fields.tsx';

/** What the tariff makes of the numbers typed, before the notice is issued. */
function Amount() {
  const form = Form.useFormInstance();
  const basis = Form.useWatch('basis', form);
  const count = Form.useWatch('count', form);
  if (!Number.isSafeInteger(count) || count < 1) return null;
  const { yuan, article } = feeOf(
    basis === 'by-page' ? { by: 'page', pages: count } : { by: 'item', item: count },
  );
  return (
    <output className="explain explain-block">
      应缴 <strong>{yuan}</strong> 元。依据：{article}
      {yuan === 0 && '；在免费范围内，不需要发收费通知。'}
    </output>
  );
}

const COUNTED = {
  'by-item': { label: '本件是该申请人当月的第几件', hint: '每月10件以内不收费。' },
  'by-page': { label: '拟提供的页数', hint: '每件30页以内不收费。' },
} as const;

/** One number only: what it counts follows from the way of charging. */
function Count() {
  const basis = Form.useWatch<keyof typeof COUNTED | undefined>('basis', Form.useFormInstance());
  const { label, hint } = COUNTED[basis ?? 'by-item'];
  return (
    <Form.Item
      name="count"
      label={label}
      extra={hint}
      rules={[{ required: true, message: `请填写${label}` }]}
    >
      <InputNumber min={1} max={1_000_000} precision={0} />
    </Form.Item>
  );
}

/** Processing fees: noticed, paid, or not paid in time. */
export const FEE_FORMS = {
  'notice-fee': {
    explain:
      '只有申请的数量、频次明显超过合理范围的才可以收费（《条例》第四十二条）。同一件只能按件或者按量选一种，在答复期限内发出；20个工作日内未缴纳的，不再处理。',
    Fields: () => (
      <>
        <Choice
          name="basis"
          label="计收标准"
          options={[
            { value: 'by-item', label: '按件' },
            { value: 'by-page', label: '按量（页）' },
          ]}
        />
        <Count />
        <Amount />
        <Words
          name="grounds"
          label="收费的理由"
          longest={1000}
          placeholder="写明数量、频次明显超过合理范围的事实"
        />
        <Words
          name="wayToPay"
          label="缴纳方式"
          rows={2}
          placeholder="例如：凭本通知书到代收银行缴入国库，并将票据交本机关"
        />
      </>
    ),
    initial: () => ({ basis: 'by-item' }),
    wide: true,
  },
  'record-payment': {
    explain: '缴费之日的次日起重新计算答复期限。',
    Fields: () => (
      <>
        <Day label="缴费日期" />
        <Words label="票据号码" longest={200} rows={1} />
      </>
    ),
    initial: () => ({ on: today() }),
  },
  'lapse-fee': {
    explain:
      '申请人逾期未缴纳信息处理费的，视为放弃申请，不再处理（国办函〔2020〕109号）。本件随即结束，由签发人签发不再处理告知书后送达申请人。',
    danger: true,
  },
} as const satisfies Record<string, ActionForm>;
