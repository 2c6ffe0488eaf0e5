import type { EntryFilter, RegisterEntryRow } from '../../database/registers.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { ENTRY_STATUS_LABELS } from '../../domain/registers/entry-lifecycle.data.ts';
import { fieldOf, shownValue } from '../../domain/registers/register-fields.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';

/** Working days within which a period counts as due soon. */
const SOON = 2;

/** How the day stands by which an entry has to be published or taken back. */
function dueOf(app: App, { dueOn: publishOn, withdrawDueOn }: RegisterEntryRow) {
  const dueOn = withdrawDueOn ?? publishOn;
  if (!dueOn) return { dueOn, urgency: 'ended' as const, remainingDays: null };
  const today = app.today();
  const remainingDays =
    dueOn >= today
      ? workingDaysBetween(today, dueOn, app.calendar)
      : -workingDaysBetween(dueOn, today, app.calendar);
  const urgency = dueOn < today ? 'overdue' : remainingDays <= SOON ? 'soon' : 'running';
  return { dueOn, urgency: urgency as 'overdue' | 'soon' | 'running', remainingDays };
}

/** One line of a register on the desk; a natural person's name is masked. */
export function entryLine(app: App, row: RegisterEntryRow) {
  const result = fieldOf(row.register, 'result');
  return {
    id: row.id,
    register: row.register,
    number: row.number,
    title: row.title,
    partyName: row.partyName,
    resultLabel: result ? shownValue(result, row.result) : null,
    decidedOn: row.decidedOn,
    status: row.status,
    statusLabel: ENTRY_STATUS_LABELS[row.status],
    plan: row.plan,
    flagged: row.flagged,
    isPublic: row.publicVersion !== null,
    /** Published once, but its publicity has run out (公示期满). */
    publicityOver: row.publicVersion !== null && row.publicUntil !== null && row.publicUntil < app.today(),
    publicUntil: row.publicUntil,
    overturnedOn: row.overturnedOn,
    toWithdraw: row.withdrawDueOn !== null,
    version: row.version,
    ...dueOf(app, row),
  };
}

/** A page of a register, what is due first on top, with how many stand where. */
export function listEntries(app: App, actor: Actor, filter: Omit<EntryFilter, 'today'>) {
  demand(actor, 'disclosures:read');
  const today = app.today();
  return app.store.read(actor.agencyId, async (tx) => {
    const { rows, total } = await tx.registers.list({ ...filter, today });
    const { statuses, overdue, withdrawal } = await tx.registers.counts(filter.register, today);
    return {
      total,
      items: rows.map((row) => entryLine(app, row)),
      counts: { overdue, withdrawal, statuses },
    };
  });
}
