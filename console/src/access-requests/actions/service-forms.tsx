import type { CaseView } from '../../../../src/api/access-requests/views.ts';
import { today } from '../../shared/today.ts';
import type { ActionForm } from './action-form.ts';
import { Day, Words } from './fields.tsx';
import { NoticeServiceFields, noticesToServe, ServiceFields, serviceBody } from './service-fields.tsx';
import { SigningFields, signingBody } from './signing-fields.tsx';

/** Signature, service, and what may go wrong between them. */
export const SERVICE_FORMS = {
  sign: {
    explain: '签发后即编文号、生成正式答复书，内容不能再改。请核对全文后签发。',
    Fields: SigningFields,
    toBody: signingBody,
    letter: true,
    wide: true,
  },
  'cancel-letter': {
    explain:
      '答复书在送达前发现有误的，由签发人作废，退回承办人重新拟稿。已经使用的文号保留在文号登记簿中，标明“作废”，不再使用。',
    Fields: () => <Words label="作废的原因" />,
    danger: true,
  },
  serve: {
    explain: '按签收之日、交邮之日登记。快递公司不属于可以采用的送达方式（国办公开办函〔2016〕235号）。',
    Fields: ServiceFields,
    initial: (view: CaseView) => ({
      on: today(),
      ...(view.draft?.servedOnline ? { method: 'online' } : {}),
    }),
    toBody: serviceBody,
    wide: true,
  },
  'serve-notice': {
    explain:
      '决定公开告知书送达第三方的，按签收之日、交邮之日登记；第三方申请行政复议、提起行政诉讼的期限自送达起算（《条例》第三十二条）。',
    Fields: NoticeServiceFields,
    initial: (view: CaseView) => {
      const [first, ...others] = noticesToServe(view);
      return { on: today(), ...(first && others.length === 0 ? { letterId: first.letterId } : {}) };
    },
    toBody: (values: Record<string, unknown>) => ({ ...serviceBody(values), letterId: values['letterId'] }),
    wide: true,
  },
  'record-failed-service': {
    explain: '邮寄的文书被退回的，登记后用其他方式再次送达。是否逾期，仍以首次交邮之日为准。',
    Fields: () => (
      <>
        <Day label="邮件退回的日期" />
        <Words label="退回的原因" />
      </>
    ),
    initial: () => ({ on: today() }),
  },
} as const satisfies Record<string, ActionForm>;
