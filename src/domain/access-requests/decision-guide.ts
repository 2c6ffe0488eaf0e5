import { ok, type Result, refuse } from '../shared/refusal.ts';
import { DECISION_GUIDE, type GuideQuestion, type QuestionKey } from './decision-guide.data.ts';
import type { Action } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';

/** One answer given: the question and the answer's key. */
export type GuideChoice = { readonly question: QuestionKey; readonly answer: string };

/** Where the answers lead: to the next question, to an outcome, or to a step to be taken first. */
export type GuideConclusion =
  | { readonly kind: 'question'; readonly question: GuideQuestion; readonly ground: OutcomeKey | null }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeKey }
  | { readonly kind: 'step'; readonly step: Action };

/** The question of a key; an unknown key is a fault. */
export function questionOf(key: QuestionKey): GuideQuestion {
  const found = DECISION_GUIDE.find((it) => it.key === key);
  if (!found) throw new RangeError(`no question ${key}`);
  return found;
}

/** A question reached, with the ground for refusing that stands so far. */
type At = Extract<GuideConclusion, { kind: 'question' }>;

/**
 * Follows the answers from the first question (`domain-law` 8.4) and says where they lead. Refuses answers that do
 * not belong to the question they come to, so that a stored way can always be walked again.
 */
export function walkGuide(choices: readonly GuideChoice[]): Result<GuideConclusion> {
  let at: GuideConclusion = { kind: 'question', question: questionOf('clear'), ground: null };
  for (const choice of choices) {
    const next: GuideConclusion | null = at.kind === 'question' ? answered(at, choice) : null;
    if (!next) return refuse('guide-broken', '研判的回答前后不衔接，请重新研判');
    at = next;
  }
  return ok(at);
}

/** Where one answer leads; `null` where it is no answer to this question. */
function answered({ question, ground }: At, choice: GuideChoice): GuideConclusion | null {
  const turn =
    question.key === choice.question
      ? question.answers.find((it) => it.key === choice.answer)?.turn
      : undefined;
  if (!turn) return null;
  // Nothing can be told apart: the refusal that stands is the ground chosen before.
  if (question.key === 'separable' && choice.answer === 'no' && ground)
    return { kind: 'outcome', outcome: ground };
  if ('outcome' in turn) return { kind: 'outcome', outcome: turn.outcome };
  if ('step' in turn) return { kind: 'step', step: turn.step };
  if ('ground' in turn) return { kind: 'question', question: questionOf('separable'), ground: turn.ground };
  return { kind: 'question', question: questionOf(turn.to), ground };
}
