import type { CaseState } from '../access-requests/case-state.ts';
import { clockOf } from '../access-requests/guards.ts';
import { ENDED } from '../access-requests/lifecycle.data.ts';
import type { Today } from '../access-requests/today.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { Opening } from './side-file-events.ts';

const refusal = (code: string, message: string, article: string | null = null): Refusal => ({
  code,
  message,
  article,
});

/** Whether a case has come to its end, was answered, or is overdue without an answer: only then can it be disputed. */
const isDisputable = (state: CaseState, now: Today): boolean => {
  if (ENDED.has(state.status) || state.served) return true;
  const due = clockOf(state, now.calendar)?.replyDueOn ?? null;
  return due !== null && now.today > due;
};

const NOT_DISPUTABLE = refusal(
  'case-not-disputable',
  '本件尚未答复，答复期限也没有届满，还不能登记行政复议、行政诉讼等关联事项',
  '《条例》第五十一条',
);

/** Why a file with these particulars cannot stand, whatever it is linked to, or `null`. */
export function wrongOpening(opening: Opening, { today }: Pick<Today, 'today'>): Refusal | null {
  if (opening.receivedOn > today)
    return refusal('day-in-future', `日期${opening.receivedOn}晚于今天，不能登记尚未发生的事项`);
  if (
    opening.kind === 'request-to-proactive' &&
    opening.ground === 'many-applicants' &&
    opening.applicants < 2
  )
    return refusal(
      'one-applicant',
      '多人申请同一政府信息的，申请人应当在两人以上',
      '《条例》第四十四条第一款',
    );
  if (opening.kind === 're-decision') return wrongOrder(opening);
  return null;
}

function wrongOrder({ ordered, receivedOn }: Extract<Opening, { kind: 're-decision' }>): Refusal | null {
  return ordered.order === 'redo' && ordered.dueOn < receivedOn
    ? refusal('order-day-too-early', '决定、裁判确定的履行期限不能早于收到文书之日')
    : null;
}

/**
 * Why a file cannot be opened, or `null`. Disputes and the turn to proactive publication need a case that has ended
 * or is overdue; a person may ask for a correction of their own record without any case (art. 41).
 */
export function declinedOpening(opening: Opening, linked: CaseState | null, now: Today): Refusal | null {
  const wrong = wrongOpening(opening, now);
  if (wrong || opening.kind === 'record-correction' || opening.kind === 're-decision') return wrong;
  if (!linked) return refusal('case-missing', '请选择关联的申请件');
  if (!isDisputable(linked, now)) return NOT_DISPUTABLE;
  return tooEarly(opening.receivedOn, linked);
}

/** Nothing about a request can have been received before the request itself. */
const tooEarly = (receivedOn: PlainDate, linked: CaseState): Refusal | null =>
  receivedOn < linked.safeOn
    ? refusal('day-too-early', `日期${receivedOn}早于申请到达之日${linked.safeOn}，请核对`)
    : null;
