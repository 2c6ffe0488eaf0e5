import { Alert } from 'antd';
import type { ComponentType } from 'react';
import type { SideFileView } from '../../../src/api/side-files/views.ts';
import { DISPUTE_RESULT_LABELS, DISPUTE_RESULTS } from '../../../src/domain/side-files/kinds.data.ts';
import type { SideAction } from '../../../src/domain/side-files/lifecycle.data.ts';
import { Choice, Day, Words } from '../access-requests/actions/fields.tsx';
import { today } from '../shared/today.ts';
import { LitigationFields, ReconsiderationFields, ToProactiveFields } from './opening-forms.tsx';
import { OrderFields, orderOf } from './order-fields.tsx';
import { RECORD_FORMS } from './record-forms.tsx';
import type { SideActionForm } from './side-action-form.ts';

const onDay = () => ({ on: today() });
const withNote = (values: Record<string, unknown>) => ({ ...values, note: values['note'] ?? '' });

const Result = () => (
  <Choice
    name="result"
    label="结果"
    options={DISPUTE_RESULTS.map((value) => ({ value, label: DISPUTE_RESULT_LABELS[value] }))}
    hint="年度报告表4据此统计。"
  />
);

/** A day, and what is told of it. */
const Told = ({ label }: { readonly label: string }) => (
  <>
    <Day label="日期" />
    <Words label={label} longest={1000} />
  </>
);

const OPENING_FIELDS: Readonly<Record<SideFileView['kind'], ComponentType>> = {
  reconsideration: ReconsiderationFields,
  litigation: LitigationFields,
  'request-to-proactive': ToProactiveFields,
  'record-correction': () => <Day name="receivedOn" label="收到更正要求的日期" />,
  're-decision': () => <OrderFields fixed />,
};

/** The particulars without their kind and, of an order, laid out as its form has them. */
function openingValues({ opening }: SideFileView): object {
  if (opening.kind !== 're-decision') return opening;
  return { ...opening, ...opening.ordered };
}

function amended({ note, ...values }: Record<string, unknown>, { opening }: SideFileView): object {
  if (opening.kind !== 're-decision') return { note, opening: { ...opening, ...values } };
  return { note, opening: { ...opening, ordered: orderOf(values) ?? opening.ordered } };
}

/** The form of every step of a side file. */
export const SIDE_ACTION_FORMS: Readonly<Record<SideAction, SideActionForm>> = {
  'file-answer': {
    explain: '按实际提交之日登记；不按期提出书面答复、提交证据的，视为没有证据、依据。',
    Fields: () => <Told label="提交的方式和材料清单" />,
    initial: onDay,
  },
  'record-decision': {
    explain: '结果为纠正并且责令重新作出决定的，随即建立责令重作的关联事项，按决定书确定的期限提醒。',
    Fields: () => (
      <>
        <Day label="收到复议决定的日期" />
        <Result />
        <OrderFields />
        <Words label="复议决定的文号和主要内容" longest={2000} />
      </>
    ),
    initial: () => ({ on: today(), order: 'none' }),
    toBody: ({ on, result, note, ...order }) => ({ on, result, note, ordered: orderOf(order) }),
  },
  'record-judgment': {
    explain: '裁判生效后再用“登记裁判生效”了结；上诉的，登记上诉。',
    Fields: () => (
      <>
        <Day label="收到裁判文书的日期" />
        <Result />
        <Words label="裁判文书的文号和主要内容" longest={2000} />
      </>
    ),
    initial: onDay,
  },
  'record-appeal': {
    Fields: () => (
      <>
        <Day label="上诉日期" />
        <Choice
          name="appellant"
          label="上诉人"
          options={[
            { value: 'other-party', label: '对方当事人' },
            { value: 'organ', label: '本机关' },
          ]}
        />
        <Words label="上诉的请求" longest={1000} optional />
      </>
    ),
    initial: onDay,
    toBody: withNote,
  },
  'record-effect': {
    explain: '判决公开的，期限为20个工作日，起算之日请按判决书录入（法释〔2025〕8号）。',
    Fields: () => (
      <>
        <Day label="生效日期" />
        <OrderFields />
        <Words label="说明" longest={1000} optional />
      </>
    ),
    initial: () => ({ on: today(), order: 'none' }),
    toBody: ({ on, note, ...order }) => ({ on, note: note ?? '', ordered: orderOf(order) }),
  },
  'record-performance': {
    explain: '重新作出的答复在线下或者新的申请件中制作；这里登记其文号和日期，据以核对是否按期履行。',
    Fields: () => (
      <>
        <Day label="履行日期" />
        <Words name="letterNumber" label="重新作出的答复文号（或者公开的凭证编号）" longest={100} rows={1} />
        <Words label="履行的情况" longest={2000} />
      </>
    ),
    initial: onDay,
  },
  'accept-proposal': { Fields: () => <Told label="审核意见" />, initial: onDay },
  'decline-proposal': { Fields: () => <Told label="审核意见和告知情况" />, initial: onDay },
  'record-publication': {
    explain: '公开前应当进行保密审查（《条例》第十七条）。',
    Fields: () => (
      <>
        <Day label="公开日期" />
        <Words name="url" label="公开页面的网址" longest={500} rows={1} />
        <Words label="保密审查的结论" longest={1000} />
      </>
    ),
    initial: onDay,
  },
  ...RECORD_FORMS,
  'order-stay': {
    explain: '登记后，在恢复执行以前本件不能送达、提供，相关信息不能公开。',
    Fields: () => <Told label="裁定、决定的文号和内容" />,
    initial: onDay,
  },
  'lift-stay': { Fields: () => <Told label="恢复执行的依据" />, initial: onDay },
  'withdraw-file': { Fields: () => <Told label="撤回的方式和理由" />, initial: onDay },
  'amend-opening': {
    explain: '登记有误的，在此更正；原登记仍保留在办理过程中，期限随即重新计算。',
    Fields: ({ view }) => {
      const Fields = OPENING_FIELDS[view.kind];
      return (
        <>
          <Fields />
          <Words label="更正的原因" />
        </>
      );
    },
    initial: openingValues,
    toBody: amended,
  },
  'revoke-step': {
    Fields: ({ view }) => (
      <>
        <Alert
          className="problem"
          type="warning"
          title={`将撤销：${view.timeline.findLast((it) => it.title !== '撤销上一步登记')?.title ?? '上一步登记'}`}
        />
        <Words label="撤销的原因" />
      </>
    ),
  },
};
