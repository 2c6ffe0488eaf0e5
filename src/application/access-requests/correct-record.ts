import type { Transaction } from '../../database/store.ts';
import { checkCorrection } from '../../domain/access-requests/corrections.ts';
import { notCorrectableTo } from '../../domain/access-requests/outcome-grounds.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { checkOpenYear, checkReceiptDay } from './closed-years.ts';

/**
 * 更正记录: a wrong day, kind or outcome is superseded by an event with a reason, never changed (decision 12).
 * A year whose report is approved stays as it was reported.
 */
export async function correctRecord(
  { app, tx, loaded }: ActionContext,
  { note, supersedes, on, ...given }: ActionInput<'correct'>,
): Promise<Result<Prepared<'correct'>>> {
  const event = loaded.events.find((it) => it.seq === supersedes);
  const safeOn = event?.type === 'submitted' && event.occurredOn !== on ? { safeOn: on } : {};
  const replacement = { ...(given as object), ...safeOn };
  const checked = checkCorrection(
    loaded.events,
    { supersedes, on, replacement },
    { today: app.today(), calendar: loaded.calendar },
  );
  if (!checked.ok) return checked;
  const wrong = given.outcome ? notCorrectableTo(given.outcome, loaded.state) : null;
  if (wrong) return { ok: false, refusal: wrong };
  const open = await yearsOpen(tx, [on, event?.occurredOn, loaded.state.receivedOn, loaded.state.decidedOn]);
  if (!open.ok) return open;
  const receipt = event?.type === 'received' ? await checkReceiptDay(tx, on) : ok(null);
  return receipt.ok ? ok({ command: checked.value, note: { note } }) : receipt;
}

/** Every day that is counted before or after the correction lies in a year whose report is not approved yet. */
async function yearsOpen(
  tx: Transaction,
  days: readonly (PlainDate | null | undefined)[],
): Promise<Result<null>> {
  for (const day of days) {
    const open = day ? await checkOpenYear(tx, day) : ok(null);
    if (!open.ok) return open;
  }
  return ok(null);
}
