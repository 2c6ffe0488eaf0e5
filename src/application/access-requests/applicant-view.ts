import {
  type ApplicationForm,
  DELIVERY_WAYS,
  IDENTITY_TYPES,
  ORGANISATION_KINDS,
  REPLY_FORMS,
} from './application-form.ts';
import { maskAddress, maskEmail, maskIdentity, maskName, maskPhone } from './mask.ts';

/** The applicant's particulars as rows of label and value, ready for a screen. */
export type ApplicantView = {
  readonly name: string;
  readonly masked: boolean;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
};

type Maskers = {
  name: typeof maskName;
  identity: typeof maskIdentity;
  phone: typeof maskPhone;
  address: typeof maskAddress;
  email: typeof maskEmail;
};

const asIs = (text: string): string => text;
const OPEN: Maskers = { name: asIs, identity: asIs, phone: asIs, address: asIs, email: asIs };
const MASKED: Maskers = {
  name: maskName,
  identity: maskIdentity,
  phone: maskPhone,
  address: maskAddress,
  email: maskEmail,
};

/** Masked by default; clear only through `reveal-applicant`, which records the look. */
export function applicantView(form: ApplicationForm, clear = false): ApplicantView {
  const show = clear ? OPEN : MASKED;
  const who = form.applicant === 'citizen' ? citizenRows(form, show) : organisationRows(form, show);
  return {
    name: form.applicant === 'citizen' ? show.name(form.name) : form.name,
    masked: !clear,
    rows: [
      ...who,
      { label: '联系电话', value: show.phone(form.phone) },
      { label: '电子邮箱', value: form.email ? show.email(form.email) : '—' },
      { label: '通信地址', value: show.address(form.address) },
      { label: '邮政编码', value: form.postcode || '—' },
      { label: '信息载体形式', value: REPLY_FORMS[form.replyForm] },
      { label: '获取方式', value: DELIVERY_WAYS[form.deliveryWay] },
    ],
  };
}

const citizenRows = (form: Extract<ApplicationForm, { applicant: 'citizen' }>, show: Maskers) => [
  { label: '申请人类型', value: '公民' },
  { label: '姓名', value: show.name(form.name) },
  { label: '证件类型', value: IDENTITY_TYPES[form.identityType] },
  { label: '证件号码', value: show.identity(form.identityNumber) },
];

const organisationRows = (form: Extract<ApplicationForm, { applicant: 'organisation' }>, show: Maskers) => [
  { label: '申请人类型', value: `法人或者其他组织（${ORGANISATION_KINDS[form.organisationKind]}）` },
  { label: '单位名称', value: form.name },
  { label: '统一社会信用代码', value: form.creditCode },
  { label: '联系人', value: show.name(form.contactName) },
];
