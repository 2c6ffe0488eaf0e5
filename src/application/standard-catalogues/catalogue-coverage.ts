import type { StandardEntryRow } from '../../database/standard-catalogues.ts';
import type { Transaction } from '../../database/store.ts';
import { dayInChina, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { EntryTier } from '../../domain/standard-catalogues/catalogue-entry.ts';
import { type CoverageState, coverageOf } from '../../domain/standard-catalogues/coverage.ts';
import type { App } from '../app.ts';

/** An item that satisfies an entry, for a link. */
export type CoveringItem = { readonly id: string; readonly title: string; readonly publishedOn: PlainDate };

/** How one entry stands: by items that name it, or else by what its column holds. */
export type EntryCoverage = {
  readonly state: CoverageState;
  readonly by: 'item' | 'column' | null;
  readonly items: number;
  readonly newestOn: PlainDate | null;
  /** The newest few of the items that name it. */
  readonly newest: readonly CoveringItem[];
};

/** Items shown with an entry; the count tells of the rest. */
const SHOWN = 5;

/** Reads what the public sees now once, and answers for every entry how it stands. */
export async function readCoverage(
  app: App,
  agencyId: string,
): Promise<(entry: StandardEntryRow, tier: EntryTier) => EntryCoverage> {
  const at = app.now();
  const today = app.today();
  const naming = Map.groupBy(await app.store.catalogues.itemsByEntry(at, agencyId), (it) => it.entryId);
  const columns = new Map(
    (await app.store.publicItems.countsByColumn(at, agencyId)).map((it) => [it.columnId, it]),
  );
  return (entry, tier) => {
    const named = naming.get(entry.id) ?? [];
    const placed = entry.columnId === null ? undefined : columns.get(entry.columnId);
    const newest = named.slice(0, SHOWN).map(({ id, title, visibleFrom }) => ({
      id,
      title,
      publishedOn: dayInChina(visibleFrom),
    }));
    const inColumn = placed?.newest
      ? { items: Number(placed.count), newestOn: dayInChina(placed.newest) }
      : null;
    const [first] = newest;
    const found = first ? { items: named.length, newestOn: first.publishedOn } : inColumn;
    return {
      state: coverageOf(entry, found, { tier, today }),
      by: first ? 'item' : inColumn && 'column',
      items: found?.items ?? 0,
      newestOn: found?.newestOn ?? null,
      newest,
    };
  };
}

/** Which of the two tiers the organ is of. */
export const tierOf = async (tx: Transaction): Promise<EntryTier> =>
  (await tx.columns.settings())?.level === 'township' ? 'township' : 'county';
