import type { ApplicationForm } from '../access-requests/application-form.ts';

type Wanted = 'description' | 'replyForm' | 'deliveryWay';
type Omitted<Form> = Form extends unknown ? Omit<Form, Wanted> : never;
/** Who applies: the form without what is wanted. */
type DemoApplicant = Omitted<ApplicationForm>;

/** A person with a made-up name; the number has the form of an identity number and is nobody's. */
const citizen = (sign: string, serial: string): DemoApplicant => ({
  applicant: 'citizen',
  name: `演示申请人${sign}`,
  identityType: 'resident-card',
  identityNumber: `11010119000101${serial}`,
  phone: '13800000000',
  email: '',
  address: `青禾区演示路${Number(serial.slice(0, 3))}号`,
  postcode: '000001',
});

type OrganisationKind = Extract<ApplicationForm, { applicant: 'organisation' }>['organisationKind'];

const organisation = (name: string, organisationKind: OrganisationKind, serial: string): DemoApplicant => ({
  applicant: 'organisation',
  name,
  organisationKind,
  creditCode: `91110000DEMO00${serial}`,
  contactName: '演示联系人',
  phone: '13800000000',
  email: 'contact@demo.example',
  address: '青禾区演示大道100号',
  postcode: '000001',
});

/** Everybody who applies in the demonstration, plainly made up. */
export const DEMO_APPLICANTS = {
  a: citizen('甲', '0011'),
  b: citizen('乙', '0022'),
  c: citizen('丙', '0033'),
  d: citizen('丁', '0044'),
  e: citizen('戊', '0055'),
  f: citizen('己', '0066'),
  g: citizen('庚', '0077'),
  h: citizen('辛', '0088'),
  i: citizen('壬', '0099'),
  j: citizen('癸', '0100'),
  k: citizen('子', '0111'),
  l: citizen('丑', '0122'),
  m: citizen('寅', '0133'),
  n: citizen('卯', '0144'),
  o: citizen('辰', '0155'),
  p: citizen('巳', '0166'),
  q: citizen('午', '0177'),
  r: citizen('未', '0188'),
  trade: organisation('演示商贸有限公司', 'enterprise', '0001'),
  building: organisation('演示建设工程有限公司', 'enterprise', '0002'),
  research: organisation('演示公共政策研究院', 'research-institution', '0003'),
  welfare: organisation('演示社区公益服务中心', 'public-welfare', '0004'),
  lawyers: organisation('演示律师事务所', 'legal-service', '0005'),
  owners: organisation('演示花园小区业主委员会', 'other-organisation', '0006'),
  catering: organisation('演示餐饮管理有限公司', 'enterprise', '0007'),
  college: organisation('演示学院社会治理研究中心', 'research-institution', '0008'),
  volunteers: organisation('演示志愿者协会', 'public-welfare', '0009'),
  legalAid: organisation('演示法律援助工作站', 'legal-service', '0010'),
  village: organisation('演示村村民委员会', 'other-organisation', '0011'),
  magazine: organisation('演示民生杂志社', 'other-organisation', '0012'),
} satisfies Record<string, DemoApplicant>;

export type DemoApplicantKey = keyof typeof DEMO_APPLICANTS;
