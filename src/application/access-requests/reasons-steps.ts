import { addDays } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';

/** How far back requests of one applicant are counted: what is older says nothing about frequency now. */
const LONGEST_LOOK_BACK_DAYS = 5 * 366;

/** 要求说明理由 (art. 35): how many requests this applicant made is counted in the ledger, never typed. */
export async function requestReasons(
  { app, tx, loaded }: ActionContext,
  { since, days, note }: ActionInput<'request-reasons'>,
): Promise<Result<Prepared<'request-reasons'>>> {
  const today = app.today();
  if (since > today || since < addDays(today, -LONGEST_LOOK_BACK_DAYS))
    return refuse('reasons-since', '统计的起始日期应当在今天以前、五年以内', '《条例》第三十五条');
  const count = await tx.requests.countOfApplicant(loaded.submission.identityReference, since);
  return ok({ command: { count, since, days }, note: { note } });
}

/** 延迟答复 (art. 35): a reasonable later day, told to the applicant. */
export async function delayReply(
  _: ActionContext,
  { until, reasons }: ActionInput<'delay-reply'>,
): Promise<Result<Prepared<'delay-reply'>>> {
  return ok({ command: { until }, note: { note: reasons } });
}
