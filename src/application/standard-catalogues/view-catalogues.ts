import type { StandardCatalogueRow, StandardEntryRow } from '../../database/standard-catalogues.ts';
import type { Transaction } from '../../database/store.ts';
import type { CatalogueEntry } from '../../domain/standard-catalogues/catalogue-entry.ts';
import { type CoverageState, countStates } from '../../domain/standard-catalogues/coverage.ts';
import { NATIONAL_FIELDS } from '../../domain/standard-catalogues/national-fields.data.ts';
import { STARTER_ENTRIES } from '../../domain/standard-catalogues/starter-catalogues.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { type EntryCoverage, readCoverage, tierOf } from './catalogue-coverage.ts';

export type CatalogueSummary = {
  readonly id: string;
  readonly key: string | null;
  readonly label: string;
  readonly entries: number;
  readonly states: Readonly<Record<CoverageState, number>>;
};

/** A national field the organ has not taken up. */
export type OfferedField = {
  readonly key: string;
  readonly label: string;
  readonly entries: number;
  /** Its name was not found in the published sources. */
  readonly unconfirmed: boolean;
};

export type CataloguesOverview = {
  readonly catalogues: readonly CatalogueSummary[];
  readonly offered: readonly OfferedField[];
};

/** The fields of the organ with how far each is covered, and those it could take up. */
export async function viewCatalogues(app: App, actor: Actor): Promise<CataloguesOverview> {
  demand(actor, 'disclosures:read');
  const coverage = await readCoverage(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const tier = await tierOf(tx);
    const catalogues = await tx.standardCatalogues.all();
    const byCatalogue = Map.groupBy(await tx.standardCatalogues.entries(), (it) => it.catalogueId);
    const summary = ({ id, key, label }: StandardCatalogueRow): CatalogueSummary => {
      const entries = byCatalogue.get(id) ?? [];
      const states = countStates(entries.map((it) => coverage(it, tier).state));
      return { id, key, label, entries: entries.length, states };
    };
    const taken = new Set(catalogues.map((it) => it.key));
    const offered = NATIONAL_FIELDS.filter((it) => !taken.has(it.key)).map((it) => ({
      key: it.key,
      label: it.label,
      entries: STARTER_ENTRIES[it.key].length,
      unconfirmed: 'unconfirmed' in it,
    }));
    return { catalogues: catalogues.map(summary), offered };
  });
}

export type EntryLine = CatalogueEntry & {
  readonly id: string;
  readonly columnId: string | null;
  readonly columnLabel: string | null;
  readonly updateWithinDays: number | null;
  readonly coverage: EntryCoverage;
};

export type CatalogueView = {
  readonly id: string;
  readonly label: string;
  readonly version: number;
  readonly entries: readonly EntryLine[];
};

/** One catalogue with every entry and how it stands. */
export async function viewCatalogue(app: App, actor: Actor, catalogueId: string): Promise<CatalogueView> {
  demand(actor, 'disclosures:read');
  const coverage = await readCoverage(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const { id, label, version } = await wantedCatalogue(tx, catalogueId);
    const columns = new Map((await columnsOf(tx)).map((it) => [it.id, it.label]));
    const tier = await tierOf(tx);
    const entries = (await tx.standardCatalogues.entries(id)).map((row) => ({
      ...entryOf(row),
      id: row.id,
      columnId: row.columnId,
      columnLabel: columns.get(row.columnId ?? '') ?? null,
      updateWithinDays: row.updateWithinDays,
      coverage: coverage(row, tier),
    }));
    return { id, label, version, entries };
  });
}

/** The catalogue of that id in this organ, or `NotFound`. */
export async function wantedCatalogue(tx: Transaction, id: string): Promise<StandardCatalogueRow> {
  const found = (await tx.standardCatalogues.all()).find((it) => it.id === id);
  if (!found) throw new NotFound('没有找到这个领域的标准目录');
  return found;
}

/** What of a row stands in the columns of the official table. */
export const entryOf = (row: StandardEntryRow): CatalogueEntry => ({
  topic: row.topic,
  subtopic: row.subtopic,
  content: row.content,
  basis: row.basis,
  timeLimit: row.timeLimit,
  body: row.body,
  channels: row.channels,
  audience: row.audience,
  method: row.method,
  tiers: row.tiers,
});
