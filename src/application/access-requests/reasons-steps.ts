import { clockOf } from '../../domain/access-requests/guards.ts';
import { addDays } from '../../domain/calendar/plain-date.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { composeDelay } from '../../domain/letters/compose-delay.ts';
import { composeReasonsRequest } from '../../domain/letters/compose-reasons-request.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { wayToAnswer } from './clarification-steps.ts';
import { letterFrame } from './letter-frame.ts';

/** How far back requests of one applicant are counted: what is older says nothing about frequency now. */
const LONGEST_LOOK_BACK_DAYS = 5 * 366;

/** 要求说明理由 (art. 35): how many requests this applicant made is counted in the ledger, never typed. L04. */
export async function requestReasons(
  { app, tx, agency, loaded, issue }: ActionContext,
  { since, days, alike, matters, note }: ActionInput<'request-reasons'>,
): Promise<Result<Prepared<'request-reasons'>>> {
  const today = app.today();
  if (since > today || since < addDays(today, -LONGEST_LOOK_BACK_DAYS))
    return refuse('reasons-since', '统计的起始日期应当在今天以前、五年以内', '《条例》第三十五条');
  const count = await tx.requests.countOfApplicant(loaded.submission.identityReference, since);
  const frame = letterFrame(agency, loaded);
  const letter = await issue((signed) =>
    composeReasonsRequest({
      frame: { ...frame, ...signed },
      volume: { from: since, to: today, requests: count, alike, facts: note },
      matters,
      dueOn: addWorkingDays(today, days, loaded.calendar),
      wayToAnswer: wayToAnswer(agency),
    }),
  );
  return letter.ok
    ? ok({ command: { count, since, days }, note: { note, matters, ...letter.value } })
    : letter;
}

/** 延迟答复 (art. 35): a reasonable later day, told to the applicant. L13. */
export async function delayReply(
  { agency, loaded, issue }: ActionContext,
  { until, reasons }: ActionInput<'delay-reply'>,
): Promise<Result<Prepared<'delay-reply'>>> {
  const oldDueOn = clockOf(loaded.state, loaded.calendar)?.replyDueOn ?? null;
  const explained = loaded.events.findLast(
    (it) => it.type === 'reasons-offered' || it.type === 'reasons-recorded',
  );
  if (oldDueOn === null || !explained)
    return refuse('delay-not-now', '答复期限没有在计算，不能确定延迟的期限', '《条例》第三十五条');
  const frame = letterFrame(agency, loaded);
  const letter = await issue((signed) =>
    composeDelay({
      frame: { ...frame, ...signed },
      explainedOn: explained.occurredOn,
      reasons,
      oldDueOn,
      newDueOn: until,
    }),
  );
  return letter.ok ? ok({ command: { until }, note: { note: reasons, ...letter.value } }) : letter;
}
