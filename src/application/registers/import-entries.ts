import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { UnreadableSheet } from '../../documents/registers/read-sheet.ts';
import { maskParty } from '../../domain/registers/mask-party.ts';
import type { ReadEntry, RegisterReading } from '../../domain/registers/read-rows.ts';
import { REGISTER_FIELDS } from '../../domain/registers/register-fields.data.ts';
import { fieldOf, isAboutPerson, shownValue } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { newEntryRow } from './entry-row.ts';
import { lockRegister, recordEntry, settingsOf } from './register-context.ts';

const keyed = z.record(z.string().max(40), z.string().max(60));

/** How a file is to be read: columns given a meaning by hand, values for what it does not say, numbers known already. */
export const ImportOptions = z.strictObject({
  columns: keyed.default({}),
  defaults: keyed.default({}),
  /** What to do with numbers the register knows: leave them out, or import nothing. */
  existing: z.enum(['skip', 'refuse']).default('refuse'),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };
type Job = { readonly register: RegisterKind; readonly file: ImportFile; readonly options: ImportOptions };

/** Most faults a preview names; it counts them all. */
const MOST_FAULTS = 200;
const SAMPLE = 5;

const digestOf = ({ bytes }: ImportFile): Buffer => createHash('sha256').update(bytes).digest();

async function readFile(
  app: App,
  actor: Actor,
  { register, file, options }: Job,
): Promise<Result<RegisterReading>> {
  const { name } = await agencyById(app, actor.agencyId);
  const context = { agencyName: name, today: app.today() };
  try {
    return ok(await app.sheets.readEntries(file.bytes, { register, options, context }));
  } catch (error) {
    if (error instanceof UnreadableSheet) return refuse('sheet-unreadable', error.message);
    throw error;
  }
}

/** Entries the register knows by their numbers, as faults where the import is to be refused for them. */
async function splitKnown(tx: Transaction, { register, options }: Job, { entries, faults }: RegisterReading) {
  const numbers = entries.map((it) => it.values['number'] ?? '');
  const known = new Set((await tx.registers.known(register, numbers)).map((it) => it.number));
  const isKnown = (it: ReadEntry) => known.has(it.values['number'] ?? '');
  const refused = options.existing === 'refuse' ? entries.filter(isKnown) : [];
  const label = fieldOf(register, 'number')?.label ?? '';
  const twice = refused.map(({ row }) => ({
    row,
    cell: `第${row}行`,
    field: 'number',
    label,
    message: '编号已经登记',
  }));
  return {
    fresh: entries.filter((it) => !isKnown(it)),
    known: entries.filter(isKnown).length,
    // A row that is left out need not be right.
    faults: [
      ...faults.filter(
        (it) => options.existing === 'refuse' || !entries.some((one) => one.row === it.row && isKnown(one)),
      ),
      ...twice,
    ],
  };
}

/** What an import would do, changing nothing: columns understood, rows ready, and every fault with its cell. */
export async function previewImport(app: App, actor: Actor, job: Job) {
  demand(actor, 'disclosures:edit');
  const read = await readFile(app, actor, job);
  if (!read.ok) return read;
  const reading = read.value;
  return app.store.read(actor.agencyId, async (tx) => {
    const earlier = await tx.registerAccounts.importOf(job.register, digestOf(job.file));
    const { fresh, known, faults } = await splitKnown(tx, job, reading);
    return ok({
      columns: reading.columns.map(({ header, meaning }) => ({
        header,
        key: meaning.kind === 'field' ? meaning.key : null,
        label: labelOf(job.register, meaning),
      })),
      missing: [...reading.missing],
      rows: reading.entries.length,
      fresh: fresh.length,
      known,
      toPublish: fresh.filter((it) => it.values['plan'] === 'publish').length,
      flagged: fresh.filter((it) => it.flags.length > 0).length,
      faultCount: faults.length,
      faults: faults.slice(0, MOST_FAULTS),
      sample: fresh.slice(0, SAMPLE).map((it) => sampleOf(job.register, it)),
      importedAt: earlier?.importedAt.toISOString() ?? null,
    });
  });
}

const labelOf = (
  register: RegisterKind,
  meaning: RegisterReading['columns'][number]['meaning'],
): string | null => {
  if (meaning.kind === 'collected') return `${meaning.year}年收费金额（万元）`;
  return meaning.kind === 'field' ? (fieldOf(register, meaning.key)?.label ?? null) : null;
};

/** A row as it was understood; a natural person masked as everywhere. */
const sampleOf = (register: RegisterKind, { row, values }: ReadEntry) => ({
  row,
  values: REGISTER_FIELDS[register]
    .filter((it) => it.visibility !== 'private' && values[it.key] !== '')
    .map((it) => {
      const value = values[it.key] ?? '';
      const hidden = it.key === 'partyName' && isAboutPerson(values);
      return { label: it.label, shown: hidden ? maskParty(value) : shownValue(it, value) };
    }),
});

export type ImportedEntries = {
  readonly importId: string;
  readonly entries: number;
  readonly skipped: number;
  /** The same file was imported before; nothing was done. */
  readonly repeated: boolean;
};

/** Imports a file, all of it or nothing; the same bytes a second time change nothing. What it brings waits for review. */
export async function importEntries(app: App, actor: Actor, job: Job): Promise<Result<ImportedEntries>> {
  demand(actor, 'disclosures:edit');
  const read = await readFile(app, actor, job);
  if (!read.ok) return read;
  const { register, file } = job;
  const sha256 = digestOf(file);
  return app.store.transaction<ImportedEntries>(actor.agencyId, async (tx) => {
    await lockRegister(tx, register);
    const earlier = await tx.registerAccounts.importOf(register, sha256);
    if (earlier)
      return ok({ importId: earlier.id, entries: earlier.entries, skipped: earlier.skipped, repeated: true });
    const { fresh, known, faults } = await splitKnown(tx, job, read.value);
    if (faults[0])
      return refuse(
        'import-faulty',
        `有${faults.length}处需要改正，没有导入任何内容：${faults[0].cell} ${faults[0].label}，${faults[0].message}`,
      );
    if (fresh.length === 0) return refuse('import-empty', '文件中没有可以导入的新登记');
    const importId = uuid();
    const facts = { register, sha256: sha256.toString('hex'), entries: fresh.length, skipped: known };
    const imported = {
      id: importId,
      type: 'register-entries-imported',
      actorId: actor.staffId,
      facts,
    } as const;
    const version = await recordEntry(app, tx, imported);
    await insertAll(app, tx, { register, fresh, importId, version, actorId: actor.staffId });
    await tx.registerAccounts.insertImport({
      id: importId,
      register,
      sha256,
      fileName: file.name.slice(0, 200),
      entries: fresh.length,
      skipped: known,
      importedBy: actor.staffId,
      importedAt: app.now(),
    });
    return ok({ importId, entries: fresh.length, skipped: known, repeated: false });
  });
}

type Imported = {
  readonly register: RegisterKind;
  readonly fresh: readonly ReadEntry[];
  readonly importId: string;
  readonly version: number;
  readonly actorId: string;
};

async function insertAll(
  app: App,
  tx: Transaction,
  { register, fresh, importId, version, actorId }: Imported,
) {
  const settings = await settingsOf(tx);
  const rows = fresh.map(({ values, flags, collected }) => {
    const row = newEntryRow(app, {
      register,
      values,
      flagged: flags.length > 0,
      settings,
      actorId,
      importId,
    });
    return { row: { ...row, version }, collected };
  });
  await tx.registers.insert(rows.map((it) => it.row));
  await tx.registerAccounts.setCollected(
    rows.flatMap(({ row, collected }) => collected.map((it) => ({ entryId: row.id, ...it }))),
  );
}
