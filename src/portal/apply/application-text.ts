import {
  type ApplicationForm,
  DELIVERY_WAYS,
  IDENTITY_TYPES,
  ORGANISATION_KINDS,
  REPLY_FORMS,
} from '../../application/access-requests/application-form.ts';

/** One answer as the check-your-answers page shows it, with the field that changes it. */
export type Answer = { readonly field: string; readonly label: string; readonly value: string };

/** Who applies. */
export const applicantAnswers = (form: ApplicationForm): readonly Answer[] =>
  form.applicant === 'citizen'
    ? [
        { field: 'applicant', label: '申请人类型', value: '公民' },
        { field: 'name', label: '姓名', value: form.name },
        { field: 'identityType', label: '证件类型', value: IDENTITY_TYPES[form.identityType] },
        { field: 'identityNumber', label: '证件号码', value: form.identityNumber },
      ]
    : [
        { field: 'applicant', label: '申请人类型', value: '法人或者其他组织' },
        { field: 'organisationName', label: '单位名称', value: form.name },
        { field: 'organisationKind', label: '单位类别', value: ORGANISATION_KINDS[form.organisationKind] },
        { field: 'creditCode', label: '统一社会信用代码', value: form.creditCode },
        { field: 'contactName', label: '联系人', value: form.contactName },
      ];

/** How the applicant is reached. */
export const contactAnswers = ({ phone, email, address, postcode }: ApplicationForm): readonly Answer[] => [
  { field: 'phone', label: '联系电话', value: phone },
  { field: 'email', label: '电子邮箱', value: email },
  { field: 'address', label: '通信地址', value: address },
  { field: 'postcode', label: '邮政编码', value: postcode },
];

/** What is wanted, and in what form. */
export const wantedAnswers = (form: ApplicationForm): readonly Answer[] => [
  { field: 'description', label: '所需政府信息', value: form.description },
  { field: 'replyForm', label: '信息的载体形式', value: REPLY_FORMS[form.replyForm] },
  { field: 'deliveryWay', label: '获取信息的方式', value: DELIVERY_WAYS[form.deliveryWay] },
];
