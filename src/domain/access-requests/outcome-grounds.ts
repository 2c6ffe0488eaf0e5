import type { Refusal } from '../shared/refusal.ts';
import type { CaseState } from './case-state.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import { outcomeOf } from './outcomes.ts';

/**
 * What must have been done in the case before it may end in this outcome, and has not; `null` where nothing lacks.
 * No reply of non-existence without a search (art. 36 (4)), none of lasting unclearness without a clarification
 * (art. 30), none of excess without having asked for reasons (art. 35).
 */
export function lackingFor(outcome: OutcomeKey, state: CaseState): Refusal | null {
  const { demands, reachedBy, label } = outcomeOf(outcome);
  if (reachedBy !== 'decision')
    return {
      code: 'outcome-not-decidable',
      message: `“${label}”不是答复决定，由相应的办理步骤产生`,
      article: null,
    };
  if (demands.includes('search-record') && state.searches === 0)
    return {
      code: 'search-record-missing',
      message: '尚无检索记录，不能答复信息不存在；请先登记检索的系统、关键词、库室、人员和时间',
      article: '《条例》第三十六条第（四）项',
    };
  if (demands.includes('clarification-made') && !state.clarification?.receivedOn)
    return {
      code: 'not-clarified',
      message: '只有补正后内容仍不明确的，才能作此答复',
      article: '《条例》第三十条',
    };
  if (demands.includes('reasons-requested') && state.reasons?.reasonable !== false)
    return {
      code: 'reasons-missing',
      message: '应当先要求申请人说明理由，认定理由不合理后才能不予处理',
      article: '《条例》第三十五条',
    };
  return null;
}

/**
 * Why the counted outcome of a signed reply may not be corrected to another: its letter tells the applicant where to
 * turn, and a correction of the count must leave that true (《行政复议法》第二十三条第二款).
 */
export function notCorrectableTo(outcome: OutcomeKey, state: CaseState): Refusal | null {
  const lacking = lackingFor(outcome, state);
  if (lacking || !state.outcome) return lacking;
  return outcomeOf(state.outcome).remedy === outcomeOf(outcome).remedy
    ? null
    : {
        code: 'remedy-differs',
        message:
          '更正后的结果与已经签发的文书告知的救济途径不同，不能只更正登记；应当作废文书重新签发，或者依法重新作出答复',
        article: '《行政复议法》第二十三条第二款',
      };
}
