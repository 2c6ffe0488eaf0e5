import type { Role } from '../../domain/staff/roles.data.ts';
import type { NewAgency } from '../agencies/set-up.ts';

/** Password of every demonstration account; shown on the sign-in page of a demonstration and nowhere else. */
export const DEMO_PASSWORD = 'Yanshi-2025-demo';

export type DemoOrganCode = 'qhq-zfb' | 'qhq-jyj' | 'qhq-zjj';

/** The posts of a demonstration organ, one account each; the key is the second half of the login. */
export type DemoPost =
  | 'window'
  | 'clerk'
  | 'handler'
  | 'handler2'
  | 'legal'
  | 'secrecy'
  | 'head'
  | 'signatory'
  | 'editor'
  | 'admin'
  | 'audit';

/** What a demonstration organ is made of; nobody in it has a name, only a post. */
export type DemoOrgan = {
  readonly agency: NewAgency & { readonly code: DemoOrganCode };
  readonly below: DemoOrganCode | null;
  /** Short name in the names of the accounts. */
  readonly shortName: string;
  /** First half of the logins. */
  readonly login: string;
  readonly departments: readonly [string, string, string];
};

/** Who works in each organ. `department`: place in the organ's list of departments. */
export const DEMO_POSTS: readonly {
  readonly post: DemoPost;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly department: 0 | 1 | 2 | null;
}[] = [
  { post: 'admin', title: '系统管理员', roles: ['system-administrator'], department: null },
  { post: 'audit', title: '审计管理员', roles: ['audit-administrator'], department: null },
  { post: 'window', title: '窗口登记员', roles: ['window-clerk'], department: 0 },
  { post: 'clerk', title: '信息公开经办人', roles: ['ogi-clerk'], department: 0 },
  { post: 'handler', title: '承办人一', roles: ['handler'], department: 1 },
  { post: 'handler2', title: '承办人二', roles: ['handler'], department: 2 },
  { post: 'legal', title: '法制审核人', roles: ['legal-reviewer'], department: 0 },
  { post: 'secrecy', title: '保密审查人', roles: ['secrecy-reviewer'], department: 0 },
  { post: 'head', title: '公开工作机构负责人', roles: ['ogi-head'], department: 0 },
  { post: 'signatory', title: '签发人', roles: ['signatory'], department: null },
  { post: 'editor', title: '年报编制人', roles: ['report-editor', 'publisher'], department: 0 },
];

const REVIEW = {
  reviewBody: '青禾区人民政府',
  reviewBodyAddress: '青禾区演示路1号青禾区行政复议接待室',
  reviewOnlineUrl: 'https://fuyi.qinghe.example/apply',
  court: '青禾区人民法院',
  queryReviewFirst: false,
  confirmationAnnounced: false,
  demonstration: true,
  reportingAs: 'department',
} as const;

/** The fictional 青禾区: an office and two bureaus below it. Such a district does not exist. */
export const DEMO_ORGANS: readonly DemoOrgan[] = [
  {
    below: null,
    shortName: '区政府办',
    login: 'office',
    departments: ['政务公开股', '综合股', '秘书股'],
    agency: {
      name: '青禾区人民政府办公室',
      code: 'qhq-zfb',
      profile: {
        officeName: '青禾区人民政府办公室政务公开股',
        address: '青禾区演示路1号区政府大楼一楼政府信息公开受理窗口',
        hours: '工作日8:30—12:00，14:00—17:30',
        telephone: '0000-0000101',
        fax: '0000-0000102',
        email: 'zfb@qinghe.example',
        postcode: '000001',
      },
      settings: { ...REVIEW, letterhead: '青禾区人民政府办公室文件', documentCode: '青政办公开' },
    },
  },
  {
    below: 'qhq-zfb',
    shortName: '区教育局',
    login: 'education',
    departments: ['办公室', '基础教育股', '人事财务股'],
    agency: {
      name: '青禾区教育局',
      code: 'qhq-jyj',
      profile: {
        officeName: '青禾区教育局办公室',
        address: '青禾区演示路8号青禾区教育局一楼接待室',
        hours: '工作日8:30—12:00，14:00—17:30',
        telephone: '0000-0000201',
        fax: '0000-0000202',
        email: 'jyj@qinghe.example',
        postcode: '000001',
      },
      settings: { ...REVIEW, letterhead: '青禾区教育局文件', documentCode: '青教公开' },
    },
  },
  {
    below: 'qhq-zfb',
    shortName: '区住建局',
    login: 'housing',
    departments: ['办公室', '房产管理股', '城市建设股'],
    agency: {
      name: '青禾区住房和城乡建设局',
      code: 'qhq-zjj',
      profile: {
        officeName: '青禾区住房和城乡建设局办公室',
        address: '青禾区演示路16号青禾区住房和城乡建设局一楼接待室',
        hours: '工作日8:30—12:00，14:00—17:30',
        telephone: '0000-0000301',
        fax: '0000-0000302',
        email: 'zjj@qinghe.example',
        postcode: '000001',
      },
      settings: { ...REVIEW, letterhead: '青禾区住房和城乡建设局文件', documentCode: '青建公开' },
    },
  },
];
