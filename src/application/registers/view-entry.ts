import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import { parseWanYuan } from '../../domain/annual-reports/wan-yuan.ts';
import { checkEntry } from '../../domain/registers/check-entry.ts';
import {
  ENTRY_ACTIONS,
  ENTRY_LIFECYCLE,
  WITHDRAWAL_GROUND_LABELS,
} from '../../domain/registers/entry-lifecycle.data.ts';
import { decideEntry } from '../../domain/registers/entry-lifecycle.ts';
import {
  type PublicationClock,
  publicationClocks,
  withdrawalClock,
} from '../../domain/registers/publication-clock.ts';
import { REGISTER_EVENT_LABELS, type RegisterEvent } from '../../domain/registers/register-events.data.ts';
import { REGISTER_FIELDS } from '../../domain/registers/register-fields.data.ts';
import { shownValue } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { openEntryPerson } from './entry-row.ts';
import { entryLine } from './list-entries.ts';
import { settingsOf, stateOf } from './register-context.ts';

/** One entry as its page shows it: fields, periods with their proof, what may be done now, and what was done. */
export function viewEntry(app: App, actor: Actor, register: RegisterKind, entryId: string) {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const row = await found(tx, register, entryId);
    const state = stateOf(row);
    const may = ENTRY_ACTIONS.filter((it) => actor.permissions.has(ENTRY_LIFECYCLE[it].permission));
    const flags = row.flagged
      ? checkEntry(register, row.fields, { agencyName: '', today: app.today() }).flags
      : [];
    return {
      ...entryLine(app, row),
      fields: REGISTER_FIELDS[register]
        .filter((it) => it.visibility !== 'private')
        .map((it) => {
          const value = row.fields[it.key] ?? '';
          const { key, label, visibility } = it;
          return { key, label, visibility, value, shown: shownValue(it, value) };
        }),
      hasSealed: row.sealedPerson !== null,
      overturnedBy: row.overturnedBy ? WITHDRAWAL_GROUND_LABELS[row.overturnedBy] : null,
      flags: flags.map(({ field, message }) => ({
        label: REGISTER_FIELDS[register].find((it) => it.key === field)?.label ?? '',
        message,
      })),
      clocks: await clocksOf(app, tx, row),
      actions: may.filter((it) => decideEntry(state, it, actor.staffId).ok),
      /** Why the person who looks at it may not review it, where that is so. */
      ownEntry: row.status === 'entered' && row.enteredBy === actor.staffId,
      collected: (await tx.registerAccounts.collected(row.id)).map(({ year, amount }) => ({
        year,
        amount: parseWanYuan(amount) ?? amount,
      })),
      history: await historyOf(tx, row),
    };
  });
}

async function found(tx: Transaction, register: RegisterKind, entryId: string): Promise<RegisterEntryRow> {
  const row = await tx.registers.find(entryId);
  if (!row || row.register !== register) throw new NotFound('没有找到这条登记');
  return row;
}

/** The periods that run: until it is public those for publishing, once it is to be taken back that one. */
async function clocksOf(app: App, tx: Transaction, row: RegisterEntryRow): Promise<PublicationClock[]> {
  if (row.withdrawDueOn && row.overturnedOn) return [withdrawalClock(row.overturnedOn, app.calendar)];
  if (!row.dueOn || row.lastVersion > 0) return [];
  const settings = await settingsOf(tx);
  return [...publicationClocks(row.register, row.decidedOn, { settings, calendar: app.calendar })];
}

async function historyOf(tx: Transaction, row: RegisterEntryRow) {
  const own = await tx.ledger.ofRequest(row.id, 'administration');
  const imported = row.importId ? await tx.ledger.ofRequest(row.importId, 'administration') : [];
  const events = [...own, ...imported.filter((it) => concerns(it.type, it.seq, row))].toSorted(
    (a, b) => a.seq - b.seq,
  );
  const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  return events.map(({ type, recordedAt, actorId, facts }) => {
    const { reason, note } = JSON.parse(facts ?? '{}') as { reason?: string; note?: string };
    return {
      label: REGISTER_EVENT_LABELS[type as RegisterEvent],
      at: recordedAt,
      by: people.get(actorId ?? '') ?? null,
      text: reason ?? note ?? '',
    };
  });
}

/** Of a batch review of the import: only where it was the last thing done to this entry, or before what was. */
const concerns = (type: string, seq: number, row: RegisterEntryRow): boolean =>
  type === 'register-entries-imported' || seq <= row.version;

/** The sealed name and number of an entry in clear; the look is recorded before anything is shown. */
export async function revealEntryPerson(
  app: App,
  actor: Actor,
  { register, entryId, reason }: { register: RegisterKind; entryId: string; reason: string },
): Promise<Result<{ name: string; identityNumber: string }>> {
  demand(actor, 'disclosures:read');
  demand(actor, 'personal-data:view');
  const looked = await app.store.transaction<RegisterEntryRow>(actor.agencyId, async (tx) => {
    const row = await found(tx, register, entryId);
    if (!row.wrappedKey || !row.sealedPerson) throw new NotFound('这条登记没有密封的个人信息');
    const sealed = app.keyring.unwrap(row.wrappedKey).seal(JSON.stringify({ reason }), 'note');
    await tx.ledger.append({
      stream: 'looks',
      requestId: entryId,
      type: 'applicant-revealed',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: {},
      note: sealed,
    });
    return ok(row);
  });
  if (!looked.ok) return looked;
  const person = openEntryPerson(app, looked.value);
  if (!person) throw new NotFound('这条登记没有密封的个人信息');
  return ok(person);
}
