import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import {
  enforcementBody,
  forbiddenByLawBody,
  internalBody,
  processBody,
  queryBody,
  safetyBody,
  secretBody,
  thirdPartyBody,
} from './reply-body-denied.ts';
import { alreadyPublicBody, partialBody, providedBody, publicationBody } from './reply-body-granted.ts';
import {
  archivesBody,
  doesNotExistBody,
  needsMakingBody,
  notOursBody,
  stillUnclearBody,
} from './reply-body-unavailable.ts';
import {
  complaintBody,
  duplicateBody,
  excessiveBody,
  feeUnpaidBody,
  noCorrectionBody,
  otherBody,
  reissueBody,
} from './reply-body-unprocessed.ts';
import type { ReplyBody } from './reply-context.ts';

/** Outcome → wording; `null` for the ends that need no letter. */
export const REPLY_BODIES: Readonly<Record<OutcomeKey, ReplyBody | null>> = {
  provided: providedBody,
  'already-public': alreadyPublicBody,
  partial: partialBody,
  'denied-secret': secretBody,
  'denied-law': forbiddenByLawBody,
  'denied-safety': safetyBody,
  'denied-third-party': thirdPartyBody,
  'denied-internal': internalBody,
  'denied-process': processBody,
  'denied-enforcement': enforcementBody,
  'denied-query': queryBody,
  'does-not-exist': doesNotExistBody,
  'not-ours': notOursBody,
  'needs-making': needsMakingBody,
  'still-unclear': stillUnclearBody,
  complaint: complaintBody,
  duplicate: duplicateBody,
  publication: publicationBody,
  excessive: excessiveBody,
  reissue: reissueBody,
  'no-correction': noCorrectionBody,
  'fee-unpaid': feeUnpaidBody,
  withdrawn: null,
  merged: null,
  'transferred-to-archives': archivesBody,
  other: otherBody,
};
