import { v7 as uuid } from 'uuid';
import type { StandardEntryRow } from '../../database/standard-catalogues.ts';
import { type Sheet, UnreadableSheet } from '../../documents/registers/read-sheet.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { CatalogueEntry } from '../../domain/standard-catalogues/catalogue-entry.ts';
import { compareEntries, type EntryComparison } from '../../domain/standard-catalogues/compare-entries.ts';
import { type CellFinding, readCatalogue } from '../../domain/standard-catalogues/read-catalogue.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { changeCatalogue, type Seen } from './change-catalogue.ts';
import { entryOf, wantedCatalogue } from './view-catalogues.ts';

/** What taking a file over would do; with findings nothing can be taken over. */
export type ImportPreview = {
  readonly findings: readonly CellFinding[];
  readonly entries: readonly CatalogueEntry[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly retired: readonly string[];
  readonly unchanged: number;
};

async function sheetOf(app: App, bytes: Uint8Array): Promise<Result<Sheet>> {
  try {
    return ok(await app.sheets.read(bytes));
  } catch (error) {
    if (error instanceof UnreadableSheet) return refuse('unreadable-file', error.message);
    throw error;
  }
}

const standingOf = (rows: readonly StandardEntryRow[]) => rows.map((it) => ({ ...entryOf(it), id: it.id }));

const nameOf = ({ topic, subtopic }: CatalogueEntry): string =>
  topic === subtopic ? topic : `${topic}／${subtopic}`;

/** Reads a file and tells, cell by cell, what is wrong with it, or what would change; nothing is kept. */
export async function previewImport(
  app: App,
  actor: Actor,
  catalogueId: string,
  bytes: Uint8Array,
): Promise<Result<ImportPreview>> {
  demand(actor, 'disclosures:manage');
  const sheet = await sheetOf(app, bytes);
  if (!sheet.ok) return sheet;
  const { entries, findings } = readCatalogue(sheet.value.rows, sheet.value.merged);
  const standing = await app.store.read(actor.agencyId, async (tx) => {
    const { id } = await wantedCatalogue(tx, catalogueId);
    return standingOf(await tx.standardCatalogues.entries(id));
  });
  const { added, changed, retired, unchanged } = compareEntries(standing, findings.length > 0 ? [] : entries);
  const names = (those: readonly CatalogueEntry[]) => (findings.length > 0 ? [] : those.map(nameOf));
  return ok({
    findings,
    entries,
    added: names(added),
    changed: names(changed),
    retired: names(retired),
    unchanged: unchanged.length,
  });
}

/**
 * Puts the entries of a file in the place of those that stand. One fault anywhere, and nothing is taken over. What goes
 * on under the same names keeps its identity, its column and its period.
 */
export async function importCatalogue(
  app: App,
  actor: Actor,
  seen: Seen,
  bytes: Uint8Array,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:manage');
  const sheet = await sheetOf(app, bytes);
  if (!sheet.ok) return sheet;
  const { entries, findings } = readCatalogue(sheet.value.rows, sheet.value.merged);
  const [first] = findings;
  if (first)
    return refuse(
      'catalogue-faulty',
      `文件中有${findings.length}处错误，没有导入。第${first.row}行“${first.column}”：${first.message}`,
    );
  return changeCatalogue(app, actor, seen, async (tx) => {
    const { catalogueId } = seen;
    const comparison = compareEntries(standingOf(await tx.standardCatalogues.entries(catalogueId)), entries);
    for (const { id } of comparison.retired)
      await tx.standardCatalogues.saveEntry(id, { retiredAt: app.now() });
    for (const [index, { entry, id }] of comparison.order.entries()) {
      const row = { ...entry, channels: [...entry.channels], tiers: [...entry.tiers], position: index + 1 };
      if (id) await tx.standardCatalogues.saveEntry(id, row);
      else await tx.standardCatalogues.insertEntry({ ...row, ...FRESH, id: uuid(), catalogueId });
    }
    await record(tx, app, actor.staffId, 'catalogue-imported', { catalogueId, ...counts(comparison) });
    return ok({});
  });
}

const FRESH = { columnId: null, updateWithinDays: null, retiredAt: null };

const counts = ({ added, changed, unchanged, retired }: EntryComparison) => ({
  added: added.length,
  changed: changed.length,
  unchanged: unchanged.length,
  retired: retired.length,
});
