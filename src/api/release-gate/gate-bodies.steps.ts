const REQUEST = '/api/v1/agencies/{agencyId}/access-requests/{requestId}';

/** The confirmation of a file names the version of the case it was seen in. */
export const GATE_VERSIONED = `POST ${REQUEST}/files/{fileId}/clearance`;

/** What keeps nothing needs no key (decision 0020). */
export const GATE_WITHOUT_KEY = [`POST ${REQUEST}/checked-files`, `POST ${REQUEST}/cleaned-files`];

export const GATE_OPERATIONS = [
  ...GATE_WITHOUT_KEY,
  `GET ${REQUEST}/files/{fileId}/check`,
  `GET ${REQUEST}/files/{fileId}/cleaned`,
  GATE_VERSIONED,
];

export const GATE_BODIES: Readonly<Record<string, object>> = {
  [GATE_VERSIONED]: { reason: '所载为申请人本人信息' },
};
