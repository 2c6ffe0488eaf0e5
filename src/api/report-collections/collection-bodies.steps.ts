const AGENCY = '/api/v1/agencies/{agencyId}';
const ALL = `${AGENCY}/report-collections`;
const YEAR = `${ALL}/{year}`;
const MEMBER = `${YEAR}/members/{memberId}`;
const SUBMISSION = `${MEMBER}/submissions/{submissionId}`;
const ID = '019f0000-0000-7000-8000-000000000001';
const MEMBER_BODY = { name: '青禾区示例一局', email: 'office@organ.example', isOwn: false };

/** Those whose If-Match is demanded. */
export const COLLECTION_VERSIONED = [
  `POST ${MEMBER}/return`,
  `POST ${MEMBER}/acceptance`,
  `POST ${MEMBER}/reopening`,
  `POST ${MEMBER}/excuse`,
  `POST ${MEMBER}/resumption`,
  `POST ${MEMBER}/removal`,
  `POST ${YEAR}/adjustments`,
  `POST ${YEAR}/adjustments/{adjustmentId}/removal`,
  `POST ${YEAR}/closing`,
  `POST ${YEAR}/reopening`,
  `POST ${YEAR}/publication`,
];

/** Every operation on collections of annual reports. */
export const COLLECTION_OPERATIONS = [
  ...COLLECTION_VERSIONED,
  `GET ${ALL}`,
  `POST ${ALL}`,
  `GET ${YEAR}`,
  `PUT ${YEAR}`,
  `GET ${YEAR}/sums`,
  `GET ${YEAR}/sums/cells/{cell}`,
  `GET ${YEAR}/workbook`,
  `GET ${YEAR}/comparison`,
  `POST ${YEAR}/member-list`,
  `POST ${YEAR}/members`,
  `POST ${YEAR}/links`,
  `POST ${YEAR}/chases`,
  `GET ${MEMBER}`,
  `PUT ${MEMBER}`,
  `POST ${MEMBER}/messages`,
  `POST ${MEMBER}/calls`,
  `POST ${MEMBER}/link-revocation`,
  `POST ${MEMBER}/submissions`,
  `POST ${MEMBER}/platform-submission`,
  `GET ${SUBMISSION}`,
  `GET ${SUBMISSION}/file`,
  `POST ${SUBMISSION}/cells`,
  `POST ${AGENCY}/annual-reports/{year}/figures-source`,
];

/** A valid body of every operation among them that takes one. */
export const COLLECTION_BODIES: Readonly<Record<string, object>> = {
  [`POST ${ALL}`]: { year: 2024, onBehalfOf: '青禾区人民政府', dueOn: '2025-01-20', fromLastYear: false },
  [`PUT ${YEAR}`]: { onBehalfOf: '青禾区人民政府', dueOn: '2025-01-20', reason: '区里统一安排' },
  [`POST ${YEAR}/members`]: { members: [MEMBER_BODY] },
  [`PUT ${MEMBER}`]: MEMBER_BODY,
  [`POST ${MEMBER}/return`]: { reason: '请核对', findings: true },
  [`POST ${MEMBER}/acceptance`]: { reason: '' },
  [`POST ${MEMBER}/reopening`]: { reason: '单位来函更正' },
  [`POST ${MEMBER}/excuse`]: { reason: '机构改革' },
  [`POST ${MEMBER}/resumption`]: { reason: '仍需报送' },
  [`POST ${MEMBER}/removal`]: { reason: '误列' },
  [`POST ${MEMBER}/messages`]: { text: '请尽快报送' },
  [`POST ${MEMBER}/calls`]: { note: '已电话提醒' },
  [`POST ${YEAR}/links`]: { memberIds: [ID], byEmail: false },
  [`POST ${YEAR}/chases`]: { memberIds: null },
  [`POST ${SUBMISSION}/cells`]: { cell: 'table3.granted.6', value: '1', reason: '电话核实' },
  [`POST ${YEAR}/adjustments`]: {
    cell: 'table2.normative.made',
    delta: -1,
    kind: 'joint-document',
    leadingMemberId: ID,
    reason: '联合印发一件',
  },
  [`POST ${YEAR}/adjustments/{adjustmentId}/removal`]: { reason: '重复登记' },
  [`POST ${YEAR}/closing`]: { reason: '' },
  [`POST ${YEAR}/reopening`]: { reason: '单位更正' },
  [`POST ${YEAR}/publication`]: { reason: '' },
  [`POST ${AGENCY}/annual-reports/{year}/figures-source`]: { version: 0, figuresFrom: 'ledger' },
};
