/** The roles a post can carry (岗位角色): `domain-law` 10.2 with the additions of decision 9. */
export const ROLES = [
  'window-clerk',
  'ogi-clerk',
  'handler',
  'section-head',
  'legal-reviewer',
  'secrecy-reviewer',
  'ogi-head',
  'signatory',
  'leader-in-charge',
  'publisher',
  'report-editor',
  'supervisor',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  'window-clerk': '窗口登记员',
  'ogi-clerk': '信息公开经办人',
  handler: '承办人',
  'section-head': '股室负责人',
  'legal-reviewer': '法制审核人',
  'secrecy-reviewer': '保密审查人',
  'ogi-head': '公开工作机构负责人',
  signatory: '签发人（机关负责人）',
  'leader-in-charge': '分管领导',
  publisher: '政务信息员',
  'report-editor': '年报编制人',
  supervisor: '主管部门监督员',
  'system-administrator': '系统管理员',
  'security-administrator': '安全管理员',
  'audit-administrator': '审计管理员',
};

/** What a person may do; each use case asks for exactly one. */
export type Permission =
  | 'requests:read'
  | 'requests:register'
  | 'requests:assign'
  | 'requests:handle'
  | 'requests:review-legal'
  | 'requests:review-secrecy'
  | 'requests:extend'
  | 'requests:sign'
  | 'requests:serve'
  | 'requests:correct'
  | 'requests:archive'
  | 'personal-data:view'
  | 'reports:read'
  | 'reports:edit'
  | 'reports:review'
  | 'reports:approve'
  | 'reports:publish'
  | 'reports:collect'
  | 'disclosures:read'
  | 'disclosures:edit'
  | 'disclosures:review'
  | 'disclosures:review-secrecy'
  | 'disclosures:publish'
  | 'disclosures:decide-urgent'
  | 'disclosures:manage'
  | 'participation:handle'
  | 'staff:manage'
  | 'agency:manage'
  | 'calendar:manage'
  | 'audit:read';

export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  'window-clerk': ['requests:read', 'requests:register', 'requests:serve', 'participation:handle'],
  'ogi-clerk': [
    'requests:read',
    'requests:register',
    'requests:assign',
    'requests:handle',
    'requests:serve',
    'requests:archive',
    'personal-data:view',
    'reports:read',
    'reports:collect',
    'disclosures:read',
    'disclosures:edit',
    'disclosures:review',
    'disclosures:manage',
    'participation:handle',
  ],
  handler: ['requests:read', 'requests:handle', 'personal-data:view', 'disclosures:read', 'disclosures:edit'],
  'section-head': [
    'requests:read',
    'requests:assign',
    'reports:read',
    'disclosures:read',
    'disclosures:review',
  ],
  'legal-reviewer': ['requests:read', 'requests:review-legal', 'disclosures:read'],
  'secrecy-reviewer': [
    'requests:read',
    'requests:review-secrecy',
    'disclosures:read',
    'disclosures:review-secrecy',
  ],
  'ogi-head': [
    'requests:read',
    'requests:assign',
    'requests:extend',
    'requests:correct',
    'personal-data:view',
    'reports:read',
    'reports:review',
    'reports:approve',
    'reports:collect',
    'disclosures:read',
    'disclosures:review',
    'disclosures:publish',
    'disclosures:decide-urgent',
    'disclosures:manage',
    'participation:handle',
  ],
  signatory: [
    'requests:read',
    'requests:sign',
    'reports:read',
    'reports:approve',
    'disclosures:read',
    'disclosures:decide-urgent',
  ],
  'leader-in-charge': [
    'requests:read',
    'reports:read',
    'reports:approve',
    'disclosures:read',
    'disclosures:review',
    'disclosures:decide-urgent',
  ],
  publisher: [
    'requests:read',
    'reports:read',
    'reports:publish',
    'disclosures:read',
    'disclosures:edit',
    'disclosures:publish',
    'participation:handle',
  ],
  'report-editor': [
    'requests:read',
    'reports:read',
    'reports:edit',
    'reports:collect',
    'disclosures:read',
    'disclosures:edit',
  ],
  supervisor: ['reports:read'],
  'system-administrator': ['staff:manage', 'agency:manage', 'calendar:manage'],
  'security-administrator': ['audit:read'],
  'audit-administrator': ['audit:read'],
};

/** The three administrators exclude one another (三员分立, GB/T 22239-2019 8.1.4.2). */
export const EXCLUSIVE_ROLES: readonly Role[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];
