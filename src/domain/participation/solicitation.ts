import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Refusal, type Result, refuse } from '../shared/refusal.ts';
import {
  SOLICITATION_ACTIONS,
  SOLICITATION_LIFECYCLE,
  type SolicitationAction,
  type SolicitationStage,
  type SolicitationStatus,
} from './solicitation-stages.data.ts';

/** What decides the next step of a solicitation. */
export type SolicitationState = {
  readonly stage: SolicitationStage;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  /** Who wrote what is now to be reviewed. */
  readonly submittedBy: string | null;
};

/** Who acts, on which day. */
export type Acting = { readonly staffId: string; readonly today: PlainDate };

/** Opens and closes by the day alone: nobody has to press anything, and nothing can be forgotten. */
export function solicitationStatus(
  { stage, fromOn, toOn }: Pick<SolicitationState, 'stage' | 'fromOn' | 'toOn'>,
  today: PlainDate,
): SolicitationStatus {
  if (stage !== 'approved') return stage;
  if (today < fromOn) return 'scheduled';
  return today <= toOn ? 'open' : 'closed';
}

/** Reviews are another person's work (信息发布审查). */
const REVIEWS: ReadonlySet<SolicitationAction> = new Set(['approve', 'publish-results']);

const refusal = (code: string, message: string): Refusal => ({ code, message, article: null });

/** Why the step cannot be taken now by this person, or `null`. */
export function declinedStep(
  action: SolicitationAction,
  state: SolicitationState,
  { staffId, today }: Acting,
): Refusal | null {
  if (SOLICITATION_LIFECYCLE[state.stage][action] === undefined)
    return refusal('action-not-allowed', '当前环节不能执行该操作，请刷新页面查看最新进展');
  if (REVIEWS.has(action) && state.submittedBy === staffId)
    return refusal('separation-of-duties', '提交审查的人不能审查自己提交的内容，请由其他人员审查');
  if (action === 'approve' && state.fromOn < today)
    return refusal('begins-in-past', '开始日期已经过去，请退回修改征集期限后再审查');
  if (action === 'submit-results' && solicitationStatus(state, today) !== 'closed')
    return refusal('still-open', '征集尚未结束，结束后再公布意见采纳情况');
  return null;
}

/** The steps the table offers this person now. */
export const offeredSteps = (state: SolicitationState, acting: Acting): readonly SolicitationAction[] =>
  SOLICITATION_ACTIONS.filter((action) => declinedStep(action, state, acting) === null);

/** The stage a step leads to, or why it cannot be taken. */
export function decideStep(
  action: SolicitationAction,
  state: SolicitationState,
  acting: Acting,
): Result<SolicitationStage> {
  const declined = declinedStep(action, state, acting);
  if (declined) return { ok: false, refusal: declined };
  const next = SOLICITATION_LIFECYCLE[state.stage][action];
  return next ? ok(next) : refuse('action-not-allowed', '当前环节不能执行该操作');
}

/** Whether opinions are taken on a day. */
export const takesOpinions = (
  state: Pick<SolicitationState, 'stage' | 'fromOn' | 'toOn'>,
  today: PlainDate,
): boolean => solicitationStatus(state, today) === 'open';
