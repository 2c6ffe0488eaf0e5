import { z } from 'zod';
import type { RegisterEntryRow } from '../../database/registers.ts';
import type { Transaction } from '../../database/store.ts';
import { type CheckedEntry, checkEntry, type EntryFault } from '../../domain/registers/check-entry.ts';
import { ENTRY_LIFECYCLE } from '../../domain/registers/entry-lifecycle.data.ts';
import { decideEntry } from '../../domain/registers/entry-lifecycle.ts';
import { REGISTER_FIELDS } from '../../domain/registers/register-fields.data.ts';
import { fieldOf } from '../../domain/registers/register-fields.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { contentColumns, newEntryRow, openEntryPerson, withKeptPerson } from './entry-row.ts';
import { dueOnOf, lockedEntry, lockRegister, recordEntry, settingsOf, stateOf } from './register-context.ts';

const KEYS = [...new Set(REGISTER_KINDS.flatMap((it) => REGISTER_FIELDS[it].map(({ key }) => key)))];

/** The values of a form by the keys of its fields; what each must be, the table of fields says. */
export const EntryInput = z.strictObject({
  values: z.partialRecord(z.enum(KEYS), z.string().max(5000, '一项内容不能超过5000个字')),
});
export type EntryInput = z.infer<typeof EntryInput>;

export type EnteredEntry = { readonly entryId: string; readonly version: number };

function unknownFields(register: RegisterKind, { values }: EntryInput): Result<never> | null {
  const unknown = Object.keys(values).find((key) => !fieldOf(register, key));
  return unknown === undefined
    ? null
    : refuse('unknown-field', '提交的内容中有本登记册没有的项目，请刷新页面后重试');
}

function faulty(register: RegisterKind, faults: readonly EntryFault[]): Result<never> {
  const said = faults
    .slice(0, 3)
    .map((it) => `${fieldOf(register, it.field)?.label ?? ''}：${it.message}`)
    .join('；');
  return refuse('entry-faulty', faults.length > 3 ? `${said}等${faults.length}处，请修改` : said);
}

const numberTaken = (number: string): Result<never> =>
  refuse('entry-known', `编号“${number}”已经登记，请核对；一份文书涉及多个相对人的，请加“-1”“-2”区分`);

async function isTaken(
  tx: Transaction,
  register: RegisterKind,
  number: string,
  but?: string,
): Promise<boolean> {
  return (await tx.registers.known(register, [number])).some((it) => it.id !== but);
}

/** Enters one decision or fee item; it waits for the review of somebody else. */
export async function enterEntry(
  app: App,
  actor: Actor,
  register: RegisterKind,
  input: EntryInput,
): Promise<Result<EnteredEntry>> {
  demand(actor, 'disclosures:edit');
  const unknown = unknownFields(register, input);
  if (unknown) return unknown;
  const { name } = await agencyById(app, actor.agencyId);
  const checked = checkEntry(register, input.values, { agencyName: name, today: app.today() });
  if (checked.faults.length > 0) return faulty(register, checked.faults);
  return app.store.transaction<EnteredEntry>(actor.agencyId, async (tx) => {
    await lockRegister(tx, register);
    const settings = await settingsOf(tx);
    const flagged = checked.flags.length > 0;
    const row = newEntryRow(app, {
      register,
      values: checked.values,
      flagged,
      settings,
      actorId: actor.staffId,
      importId: null,
    });
    if (await isTaken(tx, register, row.number)) return numberTaken(row.number);
    const facts = { register, fields: row.fields };
    const entered = { id: row.id, type: 'register-entry-entered', actorId: actor.staffId, facts } as const;
    const version = await recordEntry(app, tx, entered);
    await tx.registers.insert([{ ...row, version }]);
    return ok({ entryId: row.id, version });
  });
}

/** What was typed, with what the form shows masked put back; or all that is wrong with it. */
function typedAgain(
  app: App,
  register: RegisterKind,
  { row, input, agencyName }: { row: RegisterEntryRow; input: EntryInput; agencyName: string },
): Result<CheckedEntry> {
  const context = { agencyName, today: app.today() };
  const typed = checkEntry(register, input.values, context);
  const checked = checkEntry(register, withKeptPerson(typed.values, openEntryPerson(app, row)), context);
  // A value that could not be read is empty in the second check: what was said of it first is said.
  const first = new Set(typed.faults.map((it) => it.field));
  const faults = [...typed.faults, ...checked.faults.filter((it) => !first.has(it.field))];
  return faults.length > 0 ? faulty(register, faults) : ok(checked);
}

/**
 * Changes what an entry says; it waits for its review again, and what is public of it stays until then. A change of
 * something published is to be published within 20 working days of it (条例第二十六条).
 */
export async function changeEntry(
  app: App,
  actor: Actor,
  register: RegisterKind,
  { entryId, version, input }: { entryId: string; version: number; input: EntryInput },
): Promise<Result<EnteredEntry>> {
  demand(actor, ENTRY_LIFECYCLE.change.permission);
  const unknown = unknownFields(register, input);
  if (unknown) return unknown;
  const { name } = await agencyById(app, actor.agencyId);
  return app.store.transaction<EnteredEntry>(actor.agencyId, async (tx) => {
    await lockRegister(tx, register);
    const row = await lockedEntry(tx, register, { entryId, version });
    const decided = decideEntry(stateOf(row), 'change', actor.staffId);
    if (!decided.ok) return decided;
    const typed = typedAgain(app, register, { row, input, agencyName: name });
    if (!typed.ok) return typed;
    const { values, flags } = typed.value;
    const settings = await settingsOf(tx);
    const { fields, ...content } = contentColumns(app, register, values, settings);
    if (await isTaken(tx, register, content.number, entryId)) return numberTaken(content.number);
    const facts = { register, before: row.fields, fields };
    const changed = { id: entryId, type: 'register-entry-changed', actorId: actor.staffId, facts } as const;
    const next = await recordEntry(app, tx, changed);
    const from = row.lastVersion > 0 ? app.today() : content.decidedOn;
    await tx.registers.save(entryId, {
      ...content,
      fields: JSON.stringify(fields),
      status: decided.value,
      enteredBy: actor.staffId,
      enteredAt: app.now(),
      flagged: flags.length > 0,
      dueOn: dueOnOf(app, settings, { register, plan: content.plan, from }),
      // What was taken back is told anew as the decision now stands.
      ...(row.publicVersion === null ? { overturnedOn: null, overturnedBy: null, withdrawDueOn: null } : {}),
      version: next,
    });
    return ok({ entryId, version: next });
  });
}
