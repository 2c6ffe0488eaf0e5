import type { ProofOfIdentity } from '../../domain/access-requests/case-events.ts';
import { IDENTITY_TYPES } from '../access-requests/application-form.ts';

/** What may be shown at the counter to be given a new query code; for organisations their certificate with it. */
export const PROOF_LABELS: Readonly<Record<ProofOfIdentity, string>> = {
  ...IDENTITY_TYPES,
  'organisation-certificate': '单位主体资格证明和经办人身份证件',
};
