const CATALOGUES = '/api/v1/agencies/{agencyId}/standard-catalogues';
const ONE = `${CATALOGUES}/{catalogueId}`;
const COLUMN = '019f0000-0000-7000-8000-000000000001';

/** Operations of standard catalogues that name the version they saw. */
export const CATALOGUE_VERSIONED = [
  `POST ${ONE}/entries`,
  `POST ${ONE}/entries/{entryId}/retire`,
  `POST ${ONE}/import`,
];

/** Reads a file and keeps nothing, so it takes no Idempotency-Key. */
export const CATALOGUE_PREVIEW = `POST ${ONE}/import-preview`;

/** Every operation of standard catalogues. */
export const CATALOGUE_OPERATIONS = [
  ...CATALOGUE_VERSIONED,
  CATALOGUE_PREVIEW,
  `GET ${CATALOGUES}`,
  `GET ${ONE}`,
  `GET ${ONE}/catalogue.xlsx`,
  `POST ${CATALOGUES}`,
  `PUT ${ONE}`,
  `PUT ${ONE}/entries/{entryId}`,
];

/** An entry with everything filled in. */
export const ENTRY = {
  topic: '就业信息服务',
  subtopic: '岗位信息发布',
  content: '招聘单位、岗位要求、薪酬待遇',
  basis: '《就业促进法》',
  timeLimit: '及时公开',
  body: '人力资源社会保障部门',
  channels: ['政府网站'],
  audience: '求职人员',
  method: 'proactive',
  tiers: ['county'],
  columnId: COLUMN,
  updateWithinDays: 92,
};

/** A valid body of every operation among them that takes one. */
export const CATALOGUE_BODIES: Readonly<Record<string, object>> = {
  [`POST ${CATALOGUES}`]: { key: 'employment', label: '就业' },
  [`PUT ${ONE}`]: { label: '就业和创业', version: 0 },
  [`POST ${ONE}/entries`]: ENTRY,
  [`PUT ${ONE}/entries/{entryId}`]: { ...ENTRY, version: 0 },
};
