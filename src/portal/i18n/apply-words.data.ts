import {
  DELIVERY_WAYS,
  IDENTITY_TYPES,
  ORGANISATION_KINDS,
  REPLY_FORMS,
} from '../../application/access-requests/application-form.ts';
import type { Dictionary } from './language.ts';

type Options<Known> = Readonly<Record<keyof Known, string>>;

const zh = {
  stepsLabel: '申请步骤',
  steps: ['填写申请表', '核对内容', '提交成功'] as readonly string[],
  form: '政府信息公开申请表',
  online: '在线申请',
  period:
    '本机关自收到申请之日起20个工作日内答复；需要延长的，最长再延长20个工作日并告知您。下一步可以核对，现在填写的内容还没有提交。',
  filesLost: '已经选择的文件没有保留，请重新选择。',
  next: '下一步：核对内容',
  applicant: '一、申请人信息',
  applicantKind: '申请人类型',
  kinds: { citizen: '公民', organisation: '法人或者其他组织' } as Readonly<
    Record<'citizen' | 'organisation', string>
  >,
  citizenHeading: '公民填写',
  organisationHeading: '法人或者其他组织填写',
  fields: {
    name: '姓名',
    identityType: '证件类型',
    identityNumber: '证件号码',
    organisationName: '单位名称',
    organisationKind: '单位类别',
    creditCode: '统一社会信用代码',
    contactName: '联系人姓名',
    phone: '联系电话',
    email: '电子邮箱',
    address: '通信地址',
    postcode: '邮政编码',
    identityProof: '身份证明',
    description: '信息的名称、文号或者便于查询的其他特征性描述',
    materials: '补充材料',
    replyForm: '信息的载体形式',
    deliveryWay: '获取信息的方式',
  },
  hints: {
    phone: '手机或者带区号的固定电话，需要时与您联系',
    email: '选择以电子邮件方式获取的，请填写',
    identityProof: '公民上传身份证件，单位上传营业执照等主体资格证明。',
    replaces: '重新选择的，替换已上传的身份证明。',
    description:
      '请写明年份、项目名称、发文机关或者文号，例如“2024年某某路道路改造工程的施工许可证”。最多2000个字，请勿填写国家秘密。',
    materials: '有助于查找的图片或者文件。',
    together: '（与身份证明合并计算）。',
    endOfRule: '。',
  },
  identityTypes: IDENTITY_TYPES as Options<typeof IDENTITY_TYPES>,
  organisationKinds: ORGANISATION_KINDS as Options<typeof ORGANISATION_KINDS>,
  replyForms: REPLY_FORMS as Options<typeof REPLY_FORMS>,
  deliveryWays: DELIVERY_WAYS as Options<typeof DELIVERY_WAYS>,
  wanted: '二、所需政府信息',
  check: '核对申请内容',
  checkCrumb: '核对内容',
  notSubmitted: '没有提交',
  checkLead: '请逐项核对。需要修改的，选择该项后面的“修改”。',
  answers: { applicant: '申请人', contact: '联系方式', wanted: '所需政府信息', files: '上传的文件' },
  notFilledIn: '（未填写）',
  change: '修改',
  confirmation: '选择“确认并提交”，表示您确认以上内容真实。',
  receiptByBoth: '本机关将与您确认，双方确认之日为收到申请之日。',
  receiptBySystem: '系统提示提交成功之日，即为收到申请之日，答复期限从次日起计算。',
  submit: '确认并提交',
  backToChange: '返回修改',
};

type ApplyWords = typeof zh;

const en: ApplyWords = {
  stepsLabel: 'Steps of the request',
  steps: ['Fill in the form', 'Check your answers', 'Submitted'],
  form: 'Request for government information',
  online: 'Make a request online',
  period:
    'The agency replies within 20 working days of receiving the request. It can extend this once by at most 20 working days and will tell you. You can check your answers in the next step: nothing is submitted yet.',
  filesLost: 'The files you chose were not kept. Please choose them again.',
  next: 'Next: check your answers',
  applicant: '1. The applicant',
  applicantKind: 'Kind of applicant',
  kinds: { citizen: 'Citizen', organisation: 'Legal person or other organisation' },
  citizenHeading: 'For citizens',
  organisationHeading: 'For legal persons and other organisations',
  fields: {
    name: 'Full name',
    identityType: 'Kind of identity document',
    identityNumber: 'Number of the identity document',
    organisationName: 'Name of the organisation',
    organisationKind: 'Kind of organisation',
    creditCode: 'Unified social credit code',
    contactName: 'Contact person',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Postal address',
    postcode: 'Postcode',
    identityProof: 'Proof of identity',
    description:
      'Title or document number of the information, or another description by which it can be found',
    materials: 'Further material',
    replyForm: 'Form of the information',
    deliveryWay: 'How you want to receive it',
  },
  hints: {
    phone: 'Mobile number, or landline with area code, in case we need to reach you',
    email: 'Needed if you want the information by e-mail',
    identityProof:
      'Citizens upload their identity document; organisations upload their business licence or other proof of registration. ',
    replaces: ' What you choose now replaces the proof already uploaded.',
    description:
      'Please give the year, the project, the issuing agency or the document number, for example “construction permit of the 2024 rebuilding of a road”. At most 2,000 characters. Do not enter state secrets. Please write in Chinese if you can.',
    materials: 'Pictures or files that help to find the information. ',
    together: ' (counted together with the proof of identity).',
    endOfRule: '.',
  },
  identityTypes: {
    'resident-card': 'Resident identity card',
    passport: 'Passport',
    'travel-permit': 'Mainland Travel Permit for Hong Kong and Macao or for Taiwan residents',
    'other-document': 'Another valid identity document',
  },
  organisationKinds: {
    enterprise: 'Commercial enterprise',
    'research-institution': 'Research institution',
    'public-welfare': 'Social public welfare organisation',
    'legal-service': 'Legal service organisation',
    'other-organisation': 'Other organisation',
  },
  replyForms: { paper: 'On paper', email: 'By e-mail', electronic: 'As electronic data' },
  deliveryWays: { online: 'Online', post: 'By post', counter: 'Collected in person' },
  wanted: '2. The information wanted',
  check: 'Check your answers',
  checkCrumb: 'Check your answers',
  notSubmitted: 'Not submitted',
  checkLead: 'Please check every answer. To correct one, choose “Change” beside it.',
  answers: {
    applicant: 'Applicant',
    contact: 'Contact details',
    wanted: 'Information wanted',
    files: 'Uploaded files',
  },
  notFilledIn: '(not filled in)',
  change: 'Change ',
  confirmation: 'By choosing “Confirm and submit” you confirm that the above is true. ',
  receiptByBoth: 'The agency will confirm with you; the day both sides confirm is the day of receipt.',
  receiptBySystem:
    'The day the system reports the submission is the day of receipt. The period for the reply runs from the next day.',
  submit: 'Confirm and submit',
  backToChange: 'Go back and change',
};

export const APPLY_WORDS: Dictionary<ApplyWords> = { zh, en };
