import type { Permission, Role } from '../../../src/domain/staff/roles.data.ts';

/** An entry of the left menu; shown to whoever has one of the permissions or roles. */
export type MenuEntry = {
  /** The address below the organ's. */
  readonly to: string;
  readonly label: string;
  readonly icon:
    | 'calendar'
    | 'holidays'
    | 'beside'
    | 'absences'
    | 'desk'
    | 'list'
    | 'numbers'
    | 'register'
    | 'report'
    | 'sums'
    | 'supply'
    | 'registers'
    | 'publish'
    | 'columns'
    | 'participation'
    | 'topics'
    | 'agency'
    | 'site'
    | 'looks';
  readonly permissions: readonly Permission[];
  readonly roles: readonly Role[];
};

/** The left menu from top to bottom. */
export const MENU: readonly MenuEntry[] = [
  { to: 'desk', label: '工作台', icon: 'desk', permissions: ['requests:read'], roles: [] },
  { to: 'access-requests', label: '申请件', icon: 'list', permissions: ['requests:read'], roles: [] },
  {
    to: 'access-requests/new',
    label: '登记申请',
    icon: 'register',
    permissions: ['requests:register'],
    roles: [],
  },
  { to: 'disclosures', label: '主动公开', icon: 'publish', permissions: ['disclosures:read'], roles: [] },
  { to: 'columns', label: '栏目与目录', icon: 'columns', permissions: ['disclosures:read'], roles: [] },
  {
    to: 'update-monitor',
    label: '更新监测',
    icon: 'calendar',
    permissions: ['disclosures:read'],
    roles: [],
  },
  { to: 'release-words', label: '用字用词', icon: 'list', permissions: ['disclosures:manage'], roles: [] },
  { to: 'registers', label: '登记册', icon: 'registers', permissions: ['disclosures:read'], roles: [] },
  {
    to: 'participation',
    label: '互动交流',
    icon: 'participation',
    permissions: ['participation:handle', 'disclosures:review'],
    roles: [],
  },
  {
    to: 'topics',
    label: '专题',
    icon: 'topics',
    permissions: ['disclosures:edit', 'disclosures:review'],
    roles: [],
  },
  { to: 'deadlines', label: '期限日历', icon: 'calendar', permissions: ['requests:read'], roles: [] },
  { to: 'letter-numbers', label: '文号登记簿', icon: 'numbers', permissions: ['requests:read'], roles: [] },
  { to: 'side-files', label: '关联事项', icon: 'beside', permissions: ['requests:read'], roles: [] },
  {
    to: 'absences',
    label: '请假与代办',
    icon: 'absences',
    permissions: ['requests:read', 'staff:manage'],
    roles: [],
  },
  { to: 'annual-reports', label: '年度报告', icon: 'report', permissions: ['reports:read'], roles: [] },
  { to: 'report-collections', label: '年报汇总', icon: 'sums', permissions: ['reports:collect'], roles: [] },
  {
    to: 'site',
    label: '网站设置',
    icon: 'site',
    permissions: ['agency:manage', 'disclosures:manage'],
    roles: [],
  },
  {
    to: 'channels',
    label: '渠道设置',
    icon: 'site',
    permissions: ['disclosures:manage', 'agency:manage'],
    roles: [],
  },
  {
    to: 'agency',
    label: '机关与人员',
    icon: 'agency',
    permissions: ['agency:manage', 'staff:manage'],
    roles: [],
  },
  {
    to: 'holidays',
    label: '节假日安排',
    icon: 'holidays',
    permissions: ['requests:read', 'calendar:manage'],
    roles: [],
  },
  { to: 'looks', label: '查看留痕', icon: 'looks', permissions: ['audit:read'], roles: ['ogi-head'] },
  {
    // A text may be asked of anybody of the organ; it stands last, so that nobody begins the day here.
    to: 'report-tasks',
    label: '年报供稿',
    icon: 'supply',
    permissions: ['requests:read', 'reports:read', 'agency:manage', 'staff:manage', 'audit:read'],
    roles: [],
  },
];
