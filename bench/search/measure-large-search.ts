import { listAgencies } from '../../src/application/agencies/find-agency.ts';
import { refreshShares } from '../../src/application/search/refresh-shares.ts';
import { createOrgan } from '../../tests/factories/organ.ts';
import { classes, SEED, sizes } from './class-table.ts';
import { type Building, type Library, openBuilding } from './library.ts';
import { loadItems } from './load-items.ts';

/** The first organ of the building, made where there is none. */
async function libraryIn(building: Building): Promise<Library> {
  const [first] = await listAgencies(building.app);
  return { ...building, agencyId: (first ?? (await createOrgan(building.app)).agency).id };
}

const BY_WORD = 'create index search_entries_by_word on search_entries using gin (words)';

/** Writes what is missing of `count` items and builds the index of words at the end, as a restored backup would. */
async function fill(library: Library, count: number, say: (line: string) => void): Promise<string> {
  const { app, client } = library;
  const { rows } = await client.query<{ there: number }>(
    'select count(*)::int as there from published_items',
  );
  const there = rows[0]?.there ?? 0;
  if (there >= count) return `${there} items, kept from a run before`;
  await client.query('drop index if exists search_entries_by_word');
  await loadItems(library, { seed: SEED, from: there, count }, say);
  const began = performance.now();
  await client.query("set maintenance_work_mem = '1GB'");
  await client.query(`${BY_WORD} with (gin_pending_list_limit = 256)`);
  const built = ((performance.now() - began) / 1000).toFixed(0);
  await client.query('vacuum analyze');
  await refreshShares(app);
  return `${count} items; index of words built in ${built} s`;
}

/**
 * Two hundred thousand items, written by the program's own functions in large statements. In a named folder they are
 * kept, and the next run goes on from what is there.
 */
export async function measureLargeSearch(
  { quick, folder }: { readonly quick: boolean; readonly folder: string | null },
  say: (line: string) => void,
): Promise<string> {
  const count = quick ? 2000 : 200_000;
  const building = await openBuilding(() => new Date('2026-03-02T09:00:00+08:00'), folder);
  try {
    const library = await libraryIn(building);
    const lines = [
      await fill(library, count, say),
      ...(await sizes(library)),
      ...(await classes(library, { count, each: quick ? 10 : 40, withRecall: true }, say)),
    ];
    return lines.join('\n');
  } finally {
    await building.close();
  }
}
