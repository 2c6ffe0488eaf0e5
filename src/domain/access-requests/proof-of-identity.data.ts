import type { ProofOfIdentity } from './case-events.ts';

/** What may be shown at the counter to be given a new query code; for organisations their certificate with it. */
export const PROOF_LABELS: Readonly<Record<ProofOfIdentity, string>> = {
  'resident-card': '居民身份证',
  passport: '护照',
  'travel-permit': '港澳居民来往内地通行证、台湾居民来往大陆通行证',
  'other-document': '其他有效身份证件',
  'organisation-certificate': '单位主体资格证明和经办人身份证件',
};
