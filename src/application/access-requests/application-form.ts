import { z } from 'zod';

/** What proves who a citizen is (身份证明, art. 29). */
export const IDENTITY_TYPES = {
  'resident-card': '居民身份证',
  passport: '护照',
  'travel-permit': '港澳居民来往内地通行证、台湾居民来往大陆通行证',
  'other-document': '其他有效身份证件',
} as const;

/** In what form the information is wanted, and how it is to be had (art. 29 (3), art. 40). */
export const REPLY_FORMS = { paper: '纸质', email: '电子邮件', electronic: '电子数据' } as const;
export const DELIVERY_WAYS = { online: '网上获取', post: '邮寄', counter: '自行领取' } as const;

/** The five kinds of organisation of table 3; a natural person is the sixth kind. */
export const ORGANISATION_KINDS = {
  enterprise: '商业企业',
  'research-institution': '科研机构',
  'public-welfare': '社会公益组织',
  'legal-service': '法律服务机构',
  'other-organisation': '其他组织',
} as const;

const text = (label: string, longest: number) =>
  z
    .string({ error: `请填写${label}` })
    .trim()
    .min(1, `请填写${label}`)
    .max(longest, `${label}不能超过${longest}个字`);

const phone = z
  .string({ error: '请填写联系电话' })
  .trim()
  .regex(/^[0-9+（）() -]{5,30}$/, '请填写正确的联系电话，例如 0936-8210000 或者 13800000000');

const email = z
  .union([
    z.literal(''),
    z.email('电子邮箱的格式不正确，例如 name@example.cn').max(100, '电子邮箱不能超过100个字'),
  ])
  .default('');

const postcode = z.union([z.literal(''), z.string().regex(/^\d{6}$/, '邮政编码应为6位数字')]).default('');

const choice = <T extends Record<string, string>>(options: T, label: string) =>
  z.enum(Object.keys(options) as [keyof T & string, ...(keyof T & string)[]], { error: `请选择${label}` });

const wanted = {
  description: text('所需政府信息的名称、文号或者其他特征性描述', 2000),
  replyForm: choice(REPLY_FORMS, '信息的载体形式'),
  deliveryWay: choice(DELIVERY_WAYS, '获取信息的方式'),
};

const contact = { phone, email, address: text('通信地址', 200), postcode };

/** 18 characters; the check digit is not demanded: a slip of the pen is no reason to turn a request away. */
const RESIDENT_CARD = /^\d{17}[\dXx]$/;

/** A citizen's application: what art. 29 demands and nothing else. The use of the information is never asked. */
export const CitizenApplication = z.strictObject({
  applicant: z.literal('citizen'),
  name: text('姓名', 50),
  identityType: choice(IDENTITY_TYPES, '证件类型'),
  identityNumber: text('证件号码', 30),
  ...contact,
  ...wanted,
});

/** An organisation's application. */
export const OrganisationApplication = z.strictObject({
  applicant: z.literal('organisation'),
  name: text('单位名称', 100),
  organisationKind: choice(ORGANISATION_KINDS, '单位类别'),
  creditCode: text('统一社会信用代码', 30),
  contactName: text('联系人姓名', 50),
  ...contact,
  ...wanted,
});

/** The application form (政府信息公开申请表) as it is submitted; unknown fields are refused. */
export const ApplicationForm = z
  .discriminatedUnion('applicant', [CitizenApplication, OrganisationApplication], {
    error: '请选择申请人类型：公民，或者法人、其他组织',
  })
  .superRefine((form, context) => {
    if (form.replyForm === 'email' && form.email === '') {
      context.addIssue({
        code: 'custom',
        path: ['email'],
        message: '选择以电子邮件方式获取的，请填写电子邮箱',
      });
    }
    const isCard = form.applicant === 'citizen' && form.identityType === 'resident-card';
    if (isCard && !RESIDENT_CARD.test(form.identityNumber)) {
      context.addIssue({
        code: 'custom',
        path: ['identityNumber'],
        message: '居民身份证号码应为18位，最后一位可以是X，请核对',
      });
    }
  });

export type ApplicationForm = z.infer<typeof ApplicationForm>;
