import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { EntryState } from '../../domain/registers/entry-lifecycle.ts';
import { publicationDueOn } from '../../domain/registers/publication-clock.ts';
import type { RegisterEvent } from '../../domain/registers/register-events.data.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { type RegisterSettings, USUAL_REGISTER_SETTINGS } from '../../domain/registers/register-settings.ts';
import { NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';

/** The organ's settings; the usual ones where it has set none. */
export const settingsOf = async (tx: Transaction): Promise<RegisterSettings> => ({
  ...USUAL_REGISTER_SETTINGS,
  ...(await tx.registerAccounts.settings()),
});

/** One writer of a register at a time: no number is entered twice by two who do it at once. */
export const lockRegister = (tx: Transaction, register: RegisterKind) =>
  tx.counters.lock(`register-${register}`);

/** What a decision about an entry rests on. */
export const stateOf = (row: RegisterEntryRow): EntryState => ({
  status: row.status,
  enteredBy: row.enteredBy,
  plan: row.plan,
  isPublic: row.publicVersion !== null,
  overturned: row.overturnedOn !== null,
  flagged: row.flagged,
});

/** The entry of a register, locked; throws where there is none, or another version of it than the caller saw. */
export async function lockedEntry(
  tx: Transaction,
  register: RegisterKind,
  { entryId, version }: { readonly entryId: string; readonly version: number },
): Promise<RegisterEntryRow> {
  const row = await tx.registers.findForUpdate(entryId);
  if (!row || row.register !== register) throw new NotFound('没有找到这条登记');
  if (row.version !== version) throw new Outdated(row.version, '这条登记');
  return row;
}

type Recorded = {
  /** The entry or the import. */
  readonly id: string;
  readonly type: RegisterEvent;
  readonly actorId: string;
  readonly facts: unknown;
};

/** Appends an act on the registers to the administration chain; its sequence is the next version of the entry. */
export const recordEntry = (
  app: App,
  tx: Transaction,
  { id, type, actorId, facts }: Recorded,
): Promise<number> =>
  tx.ledger.append({
    stream: 'administration',
    requestId: id,
    type,
    occurredOn: app.today(),
    actorId,
    facts,
    note: null,
  });

/** By when something decided, or changed, on a day has to be public; `null` where it is not to be. */
export const dueOnOf = (
  app: App,
  settings: RegisterSettings,
  { register, plan, from }: { register: RegisterKind; plan: string; from: PlainDate },
): PlainDate | null =>
  plan === 'publish' ? publicationDueOn(register, from, { settings, calendar: app.calendar }) : null;
