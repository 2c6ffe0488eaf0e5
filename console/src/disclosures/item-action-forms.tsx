import { Alert, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ItemView } from '../../../src/api/disclosures/views.ts';
import {
  VALIDITIES,
  VALIDITY_LABELS,
  WITHDRAWAL_GROUND_LABELS,
  WITHDRAWAL_GROUNDS,
} from '../../../src/domain/disclosures/kinds.data.ts';
import type { ItemAction } from '../../../src/domain/disclosures/lifecycle.data.ts';
import { Choice, Day } from '../access-requests/actions/fields.tsx';
import { today } from '../shared/today.ts';
import { OverdueAlert } from './overdue-alert.tsx';
import {
  CONTENT_POINTS,
  type ItemActionForm,
  lateReview,
  Remark,
  remarkOf,
  review,
  SECRECY_POINTS,
} from './review-forms.tsx';
import { Together } from './together-field.tsx';

const Correcting = ({ view }: { readonly view: ItemView }) =>
  view.correction && (
    <Alert className="problem" type="info" title={`更正、更新的理由将一并公布：${view.correction}`} />
  );

const saying = (label: string, explain?: string): ItemActionForm => ({
  ...(explain ? { explain } : {}),
  fields: () => <Remark label={label} />,
});

const atOf = (at: unknown): string => (at as Dayjs).toDate().toISOString();

/** The form of every step of an item. */
export const ITEM_ACTION_FORMS: Readonly<Record<ItemAction, ItemActionForm>> = {
  'save-version': {
    explain: '把现在的内容留作一个版本，以后可以比较和恢复。',
    fields: () => <Remark optional />,
    toBody: remarkOf,
  },
  submit: {
    explain: '提交后内容不能再改；信息发布审查、保密审查依次进行，都通过后才能发布。',
    fields: () => null,
    toBody: (_, { revision }) => ({ revision }),
  },
  recall: { fields: () => <Remark label="撤回提交的原因" optional />, toBody: remarkOf },
  return: saying('退回的理由和修改要求'),
  'pass-content': review(
    CONTENT_POINTS,
    '按照“先审查、后公开”的原则逐项审查（《保密法实施条例》第四十二条）。',
  ),
  'pass-secrecy': review(SECRECY_POINTS, '公开政府信息前应当进行保密审查（《条例》第十七条）。'),
  publish: {
    explain: '发布后立即在门户网站公开，可以检索、查阅、下载。',
    fields: (view) => (
      <>
        <OverdueAlert view={view} />
        <Correcting view={view} />
        <Together view={view} />
      </>
    ),
    initial: () => ({ together: [] }),
    toBody: ({ together = [] }, { digest }) => ({ digest, together }),
  },
  schedule: {
    explain: '到设定的时间自动公开，在此之前任何页面都查不到。',
    fields: (view) => (
      <>
        <OverdueAlert view={view} />
        <Correcting view={view} />
        <Form.Item
          name="at"
          label="公开时间（北京时间）"
          rules={[{ required: true, message: '请填写公开时间' }]}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" placeholder="年-月-日 时:分" />
        </Form.Item>
        <Together view={view} />
      </>
    ),
    initial: () => ({ together: [] }),
    toBody: ({ at, together = [] }, { digest }) => ({ digest, at: atOf(at), together }),
  },
  unschedule: saying('取消的原因'),
  'publish-urgently': {
    explain:
      '仅用于突发事件的应急信息：立即公开，事后补办信息发布审查和保密审查。公开前检查仍须通过。由公开工作机构负责人或者分管领导、机关负责人一人决定，起草人不能自行发布，事后审查由决定人以外的人办理。',
    fields: (view) => (
      <>
        <OverdueAlert view={view} />
        <Remark label="应急公开的理由" />
      </>
    ),
    toBody: (values, { revision }) => ({ ...values, revision }),
  },
  'review-content-late': lateReview('应急发布的信息应当尽快补办信息发布审查。'),
  'review-secrecy-late': lateReview('应急发布的信息应当尽快补办保密审查。'),
  'look-back': {
    explain: '打开公开页面，核对标题、正文、附件、链接是否与审定的内容一致，能否正常显示和下载。',
    fields: () => (
      <>
        <Choice
          name="result"
          label="复核结果"
          options={[
            { value: 'correct', label: '发布无误' },
            { value: 'problem', label: '发现问题' },
          ]}
        />
        <Remark label="情况说明" optional />
      </>
    ),
    toBody: remarkOf,
  },
  revise: {
    explain: '公开页面继续显示原内容，新内容经审查发布后替换，更正、更新的理由一并公布。',
    fields: () => (
      <>
        <Remark label="更正、更新的理由（将公布）" />
        <Day
          name="changedOn"
          label="变更之日"
          hint="自次日起20个工作日内公开变更后的内容（《条例》第二十六条）。"
        />
      </>
    ),
    initial: () => ({ changedOn: today() }),
  },
  'change-validity': {
    fields: () => (
      <>
        <Choice
          name="validity"
          label="有效性"
          options={VALIDITIES.map((value) => ({ value, label: VALIDITY_LABELS[value] }))}
        />
        <Day name="on" label="自何日起" future />
        <Remark label="依据（将公布）" />
      </>
    ),
    initial: () => ({ on: today() }),
  },
  withdraw: {
    explain: '立即从所有页面、检索、订阅和下载中撤下，只保留标题、索引号和撤回理由。',
    fields: () => (
      <>
        <Choice
          name="ground"
          label="撤回原因"
          options={WITHDRAWAL_GROUNDS.map((value) => ({ value, label: WITHDRAWAL_GROUND_LABELS[value] }))}
        />
        <Remark label="情况说明（将公布）" />
      </>
    ),
  },
  close: {
    explain: '公开属性为依申请公开、不予公开的信息在此归档，并按期评估审查能否公开（《条例》第十八条）。',
    fields: () => (
      <>
        <Remark label="不主动公开的理由和依据" />
        <Day name="reEvaluateOn" label="下次评估审查的日期" future />
      </>
    ),
    initial: ({ content }) => ({
      remark: content.metadata.opennessReason,
      reEvaluateOn: content.metadata.reEvaluateOn,
    }),
  },
  're-evaluate': {
    explain: '对因情势变化可以公开的政府信息应当公开（《条例》第十八条）。',
    fields: () => (
      <>
        <Choice
          name="result"
          label="评估结果"
          options={[
            { value: 'stays', label: '仍不主动公开' },
            { value: 'opens', label: '可以公开，转入起草' },
          ]}
        />
        <Remark label="理由" />
        <Day name="reEvaluateOn" label="下次评估审查的日期（仍不主动公开的填写）" future optional />
      </>
    ),
    toBody: ({ reEvaluateOn, ...values }) => ({ ...values, reEvaluateOn: reEvaluateOn ?? null }),
  },
  discard: saying('作废的原因', '没有公开过的信息可以作废，作废后不能恢复。'),
};
