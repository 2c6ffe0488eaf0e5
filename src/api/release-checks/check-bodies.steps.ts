const WORDS = '/api/v1/agencies/{agencyId}/release-words';

/** Every operation on the words of the checks before publication. */
export const CHECK_OPERATIONS = [
  `GET ${WORDS}`,
  `GET ${WORDS}/file`,
  `POST ${WORDS}`,
  'POST /api/v1/agencies/{agencyId}/disclosures/{itemId}/link-checks',
  `POST ${WORDS}/import`,
  `POST ${WORDS}/retire`,
  `POST ${WORDS}/switch`,
];

/** A valid body of every operation among them that takes one. */
export const CHECK_BODIES: Readonly<Record<string, object>> = {
  [`POST ${WORDS}`]: { wrong: '甘洲区', right: '甘州区', kind: 'typo', note: '地名' },
  [`POST ${WORDS}/retire`]: { wrong: '甘洲区' },
  [`POST ${WORDS}/switch`]: { wrong: '其它', off: true, reason: '本机关允许使用' },
};
