const AGENCY = '/api/v1/agencies/{agencyId}';
const COLUMN = `${AGENCY}/columns/{columnId}`;
const ANOTHER = '019f0000-0000-7000-8000-000000000001';

/** Operations of the tree that name the version they saw. */
export const COLUMN_VERSIONED = [
  `POST ${AGENCY}/columns`,
  `POST ${AGENCY}/columns/legal`,
  `POST ${COLUMN}/move`,
  `POST ${COLUMN}/restore`,
  `POST ${COLUMN}/retire`,
];

/** Every operation of the tree. */
export const COLUMN_OPERATIONS = [
  ...COLUMN_VERSIONED,
  `GET ${AGENCY}/columns`,
  `PUT ${AGENCY}/column-settings`,
  `PUT ${COLUMN}`,
];

const TEXTS = {
  label: '办事公告',
  description: '面向办事群众的公告',
  keywords: ['公告'],
  updateWithinDays: 180,
};

/** A valid body of every operation among them that takes one. */
export const COLUMN_BODIES: Readonly<Record<string, object>> = {
  [`POST ${AGENCY}/columns/legal`]: {
    level: 'department',
    makesRules: false,
    rulesAddress: 'https://rules.example.cn/',
  },
  [`POST ${AGENCY}/columns`]: { ...TEXTS, parentId: ANOTHER, kinds: ['announcement'] },
  [`PUT ${COLUMN}`]: { ...TEXTS, version: 0 },
  [`PUT ${AGENCY}/column-settings`]: {
    creditCode: '11990000MB0000010K',
    indexOrgan: 'credit-code',
    indexDigits: 5,
    version: 0,
  },
  [`POST ${COLUMN}/move`]: { parentId: ANOTHER, position: 1 },
  [`POST ${COLUMN}/retire`]: { reason: '本机关没有这类信息', joinedToId: ANOTHER },
};
