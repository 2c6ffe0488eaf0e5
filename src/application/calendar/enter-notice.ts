import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { record } from '../staff/passwords.ts';
import { mayManageCalendar } from './may-manage.ts';
import { findingsAmong, type NoticeInput, noticeOf, noticesBefore } from './notice-input.ts';
import { recomputeAllCases } from './recompute-cases.ts';

/** Cases of each organ counted anew before the answer; the job does the rest within a minute or two. */
const AT_ONCE = 1000;

type Options = { readonly expectedRevision: number; readonly once: Once | null };

/**
 * Enters a notice, or corrects one, for the whole installation, and counts every open case of every organ anew. What is
 * left when the program stops in between is done by the job. Logged in the administration chain of the administrator's
 * organ. Throws `Outdated` where another entry came between preview and confirmation.
 */
export async function enterNotice(
  app: App,
  actor: Actor,
  input: NoticeInput,
  { expectedRevision, once }: Options,
): Promise<Result<{ revision: number }>> {
  const allowed = await mayManageCalendar(app, actor);
  if (!allowed.ok) return allowed;
  const entered = await transactOnce<{ revision: number }>(app, actor.agencyId, once, async (tx) => {
    await tx.calendar.lock();
    const rows = await tx.calendar.notices();
    if (rows.length !== expectedRevision) throw new Outdated(rows.length, '节假日安排');
    const errors = findingsAmong(input, noticesBefore(rows)).filter((it) => it.level === 'error');
    if (errors.length > 0) return refuse('notice-implausible', errors.map((it) => it.text).join('；'));
    const revision = rows.length + 1;
    const notice = noticeOf(input);
    const { year, documentNumber, publishedOn, replaces, reason } = input;
    await tx.calendar.insertNotice({
      revision,
      year,
      documentNumber,
      publishedOn,
      notice,
      replaces,
      reason,
      addedBy: actor.staffId,
      addedAt: app.now(),
    });
    const type = replaces === null ? 'holiday-notice-entered' : 'holiday-notice-corrected';
    await record(tx, app, actor.staffId, type, { revision, notice, publishedOn, replaces, reason });
    return ok({ revision });
  });
  if (entered.ok) await recomputeAllCases(app, AT_ONCE);
  return entered;
}
