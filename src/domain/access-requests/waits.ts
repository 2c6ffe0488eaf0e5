import type { PlainDate } from '../calendar/plain-date.ts';
import { type CaseState, openConsultations } from './case-state.ts';
import type { Status } from './lifecycle.data.ts';

/** What a case waits for that others must do, each with a day on which the wait is over. */
export type WaitKind = 'clarification' | 'fee' | 'consultation';

/** Stages in which an opinion that has been asked for is still waited for. */
const AT_WORK: ReadonlySet<Status> = new Set(['in-hand', 'drafted', 'in-review', 'to-sign']);

/**
 * What the case waits for and the last day of it: the applicant's correction (art. 30) or payment, or the first of
 * the opinions asked for (arts. 32, 34); `null` where nobody is waited for.
 */
export function waitOf(state: CaseState): { readonly for: WaitKind; readonly until: PlainDate } | null {
  if (state.status === 'awaiting-clarification' && state.clarification)
    return { for: 'clarification', until: state.clarification.deadlineOn };
  if (state.status === 'awaiting-fee' && state.fee) return { for: 'fee', until: state.fee.dueOn };
  const [first] = openConsultations(state)
    .flatMap((it) => it.dueOn ?? [])
    .sort();
  return first && AT_WORK.has(state.status) ? { for: 'consultation', until: first } : null;
}
