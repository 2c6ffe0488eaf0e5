import type { Refusal } from '../shared/refusal.ts';
import type { CaseState } from './case-state.ts';
import type { Commands } from './commands.ts';
import { type Decider, event } from './decider.ts';
import { walkGuide } from './decision-guide.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import { outcomeOf } from './outcomes.ts';

/** The way through the guide is kept with what it led to. */
export const decideGuide: Decider<'follow-guide'> = (_, { choices }, { today }) => {
  const walked = walkGuide(choices);
  if (!walked.ok) return walked;
  const end = walked.value;
  const facts = {
    choices,
    outcome: end.kind === 'outcome' ? end.outcome : null,
    step: end.kind === 'step' ? end.step : null,
  };
  return event({ type: 'guide-followed', occurredOn: today, facts });
};

const GIVES: ReadonlySet<OutcomeKey> = new Set(['provided', 'already-public', 'partial']);

/**
 * No item of the request may stay unanswered; what is given in part is a partial disclosure; and whoever departs
 * from the guide says why (decision 7; art. 37).
 */
export function checkAnswers(state: CaseState, command: Commands['draft']): Refusal | null {
  const { outcome, departs = false, itemOutcomes = [] } = command;
  if (state.items > 0 && itemOutcomes.length !== state.items)
    return {
      code: 'items-unanswered',
      message: `申请包含${state.items}项内容，已经答复${itemOutcomes.length}项；每一项都应当答复`,
      article: '《条例》第三十六条',
    };
  const given = itemOutcomes.filter((it) => GIVES.has(it)).length;
  const mixed = given > 0 && given < itemOutcomes.length;
  if (mixed && outcome !== 'partial' && !departs)
    return {
      code: 'items-mixed',
      message: '各项内容有的公开、有的不公开，应当作部分公开处理；确需按主要事项答复的，请说明理由',
      article: '《条例》第三十七条',
    };
  const led = state.guide?.outcome;
  if (led && led !== outcome && !departs)
    return {
      code: 'guide-departure',
      message: `研判的结论是“${outcomeOf(led).label}”；与研判结论不一致的，请说明理由`,
      article: null,
    };
  return null;
}
