import type { Refusal } from '../shared/refusal.ts';
import { type CaseState, openConsultations, referralsOf } from './case-state.ts';

/** How often the authority on secrecy may be asked in one case. */
const MOST_REFERRALS = 2;

const ARTICLE = '《条例》第十七条';

const refusal = (code: string, message: string): Refusal => ({ code, message, article: ARTICLE });

/** Why the review on secrecy cannot go on now: it has passed, or the authority has not answered (art. 17). */
export const secrecyOpen = (state: CaseState): Refusal | null => {
  if (state.passed.secrecy) return refusal('review-passed', '保密审查已经通过');
  return openConsultations(state).some((it) => it.kind === 'secrecy-authority')
    ? refusal('secrecy-referred', '已经报请有关主管部门或者保密行政管理部门确定，请等待结果')
    : null;
};

/** Each referral pauses the clock; what was determined twice is settled (art. 17, decision 0050). */
export const referredTwice = (state: CaseState): Refusal | null =>
  referralsOf(state).length < MOST_REFERRALS
    ? null
    : refusal('secrecy-settled', '本件已经两次报请确定，应当按照确定的结果办理，不再报请');
