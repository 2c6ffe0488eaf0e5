/** A penalty of an organisation that is to be published. */
export const PENALTY: Readonly<Record<string, string>> = {
  number: '青测罚〔2025〕1号',
  partyName: '青禾区示范商贸有限公司',
  partyKind: 'organisation',
  creditCode: '91110000MA0000004X',
  legalRepresentative: '',
  subject: '未按规定公示收费标准',
  facts: '2025年3月，当事人未在经营场所公示收费标准。',
  basis: '《示范管理办法》第十二条',
  category: 'fine',
  content: '罚款五千元',
  fine: '0.5',
  decidedOn: '2025-05-06',
  socialInfluence: 'yes',
};

/** One of a natural person. */
export const PERSONAL_PENALTY: Readonly<Record<string, string>> = {
  ...PENALTY,
  number: '青测罚〔2025〕2号',
  partyName: '赵测试',
  partyKind: 'person',
  creditCode: '',
  identityNumber: '11010119900307803X',
};

export const FEE: Readonly<Record<string, string>> = {
  number: 'F-01',
  subject: '示范考试考务费',
  basis: '示范价费〔2020〕1号',
  standard: '每人每科60元',
  decidedOn: '2021-01-01',
};

/** A right body of every step of an entry. */
export const REGISTER_BODIES = {
  enter: { values: { ...PENALTY } },
  review: {
    decision: 'return',
    entries: [],
    importId: '019f0000-0000-7000-8000-000000000001',
    note: '请核对',
  },
  clear: { reason: '电话为单位公开电话' },
  overturn: { ground: 'annulled', on: '2025-05-12', note: '' },
  withdraw: { ground: 'mistaken', reason: '公开的处罚金额有误，更正后重新公开', on: null },
  strike: { reason: '重复登记' },
  person: { reason: '核对当事人' },
  collection: { year: 2024, amount: '1.5' },
  settings: {
    decisionDays: 7,
    penaltyMonths: 36,
    personNames: 'masked',
    countRefusals: true,
    countCoercion: 'all',
  },
  confirmation: {
    regulations: { made: 0, repealed: 0, valid: 0 },
    normative: { made: 0, repealed: 0, valid: 0 },
    confirmedBy: '青禾区司法局',
    confirmedOn: '2025-01-13',
    note: '',
  },
} as const;

const AGENCY = '/api/v1/agencies/{agencyId}';
const REGISTER = `${AGENCY}/registers/{register}`;
const ENTRY = `${REGISTER}/entries/{entryId}`;
const FIGURES = `${AGENCY}/annual-reports/{year}/disclosure-figures`;

/** Changes of an entry: they name the version seen. */
export const REGISTER_VERSIONED = [
  `POST ${ENTRY}/change`,
  `POST ${ENTRY}/clear`,
  `POST ${ENTRY}/overturn`,
  `POST ${ENTRY}/strike`,
  `POST ${ENTRY}/withdraw`,
  `POST ${AGENCY}/registers/fee/entries/{entryId}/collections`,
];

/** Every operation of the registers. */
export const REGISTER_OPERATIONS = [
  ...REGISTER_VERSIONED,
  `GET ${REGISTER}/entries`,
  `POST ${REGISTER}/entries`,
  `GET ${ENTRY}`,
  `POST ${ENTRY}/person`,
  `POST ${REGISTER}/reviews`,
  `GET ${REGISTER}/template.xlsx`,
  `POST ${REGISTER}/import-previews`,
  `POST ${REGISTER}/imports`,
  `GET ${AGENCY}/register-settings`,
  `PUT ${AGENCY}/register-settings`,
  `GET ${FIGURES}`,
  `GET ${FIGURES}/{cell}`,
  `POST ${AGENCY}/annual-reports/{year}/rule-confirmation`,
];

/** A valid body of every operation among them that takes one. */
export const REGISTER_OPERATION_BODIES: Readonly<Record<string, object>> = {
  [`POST ${REGISTER}/entries`]: REGISTER_BODIES.enter,
  [`POST ${ENTRY}/change`]: REGISTER_BODIES.enter,
  [`POST ${ENTRY}/clear`]: REGISTER_BODIES.clear,
  [`POST ${ENTRY}/overturn`]: REGISTER_BODIES.overturn,
  [`POST ${ENTRY}/withdraw`]: REGISTER_BODIES.withdraw,
  [`POST ${ENTRY}/strike`]: REGISTER_BODIES.strike,
  [`POST ${ENTRY}/person`]: REGISTER_BODIES.person,
  [`POST ${REGISTER}/reviews`]: REGISTER_BODIES.review,
  [`POST ${AGENCY}/registers/fee/entries/{entryId}/collections`]: REGISTER_BODIES.collection,
  [`PUT ${AGENCY}/register-settings`]: REGISTER_BODIES.settings,
  [`POST ${AGENCY}/annual-reports/{year}/rule-confirmation`]: REGISTER_BODIES.confirmation,
};
