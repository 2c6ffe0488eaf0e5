import { join } from 'node:path';
import { type Actor, permissionsOf } from '../../src/application/actor.ts';
import { type Agency, listAgencies } from '../../src/application/agencies/find-agency.ts';
import type { App } from '../../src/application/app.ts';
import { refreshShares } from '../../src/application/search/refresh-shares.ts';
import type { Role } from '../../src/domain/staff/roles.data.ts';
import { testColumns } from '../../tests/factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../../tests/factories/organ.ts';
import { classes, SEED, sizes } from './class-table.ts';
import { type Library, openBuilding } from './library.ts';
import { percentile } from './measure-questions.ts';
import { measureReindex } from './measure-reindex.ts';
import { officialTexts } from './official-texts.ts';
import { type Published, publishItems, type StaffedLibrary } from './publish-items.ts';
import { type BenchQuestion, questionsFor } from './questions.ts';

type Size = { readonly items: number; readonly files: number; readonly folder: string | null };

/** Items and files through the real pipeline, and the search of them. A named folder keeps them for the next run. */
export async function measureSearch(size: Size, say: (line: string) => void): Promise<string> {
  const { items, folder } = size;
  // Each look at the clock is a tenth of a second later.
  let now = Date.UTC(2025, 4, 12, 1);
  const clock = (): Date => {
    now += 100;
    return new Date(now);
  };
  const building = await openBuilding(clock, folder === null ? null : join(folder, 'pipeline'));
  try {
    const [known] = await listAgencies(building.app);
    // After everything that was published in the run before.
    if (known) now = Date.UTC(2026, 2, 2);
    const organ = known ? await organAgain(building.app, known) : await createOrgan(building.app);
    const library = { ...building, organ, agencyId: organ.agency.id };
    const published = await publish(library, { ...size, isNew: !known }, say);
    await refreshShares(library.app);
    const each = items < 1000 ? 10 : 100;
    const lines = [
      ...published,
      ...(await sizes(library)),
      ...(await classes(library, { count: items, each, withRecall: true }, say)),
      '',
      ...(await measureReindex(library, await sometimesAsked(library, items))),
    ];
    return lines.join('\n');
  } finally {
    await building.close();
  }
}

/** The organ of a run before, with its people. */
async function organAgain(app: App, agency: Agency): Promise<TestOrgan> {
  const posts = await app.store.staff.withPosts(agency.id);
  const people: Record<string, Actor> = {};
  for (const { id, login } of posts) {
    const roles = posts.filter((it) => it.id === id).map((it) => it.role as Role);
    const key = login.split('.').at(-1) ?? '';
    people[key] = { staffId: id, name: key, agencyId: agency.id, roles, permissions: permissionsOf(roles) };
  }
  return { agency, people, actor: () => people['clerk'] as Actor };
}

/** Publishes what is missing of the items; a line on that, and one on how soon they were found. */
async function publish(
  library: StaffedLibrary,
  { isNew, ...size }: Size & { readonly isNew: boolean },
  say: (line: string) => void,
): Promise<string[]> {
  const { app, agencyId, organ, client } = library;
  if (isNew) await testColumns(app, organ);
  const columns = await app.store.columns.ofAgency(agencyId);
  const columnId = columns.find((it) => it.key === 'normative-documents')?.id ?? '';
  const { rows } = await client.query<{ there: number }>(
    'select count(*)::int as there from published_items',
  );
  const there = rows[0]?.there ?? 0;
  if (there >= size.items) return [`${there} items, kept from a run before`];
  const published = await publishItems(library, { seed: SEED, ...size, columnId, there }, say);
  return [
    `${published.items} items, ${there} before them, with ${published.files} searched files published through the real pipeline in ${published.seconds.toFixed(0)} s (${published.stopped} texts stopped by the checks)`,
    untilFound(published),
  ];
}

function untilFound({ found }: Published): string {
  const of = (times: readonly number[]): string =>
    `p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms`;
  return `from the publishing click until a search had found it (${found.length} items, four others being published at the same time): ${of(found.map((it) => it.found))}; of that the step itself ${of(found.map((it) => it.published))}; the bare statement for the number ${of(found.map((it) => it.bare))}`;
}

/** Questions that have an answer, one of each kind after another. */
async function sometimesAsked({ client }: Library, count: number): Promise<BenchQuestion[]> {
  const asked = await questionsFor({ client, textOf: officialTexts(SEED), count }, 10);
  const answered = asked.filter(({ name }) => /word$|number|by date/.test(name));
  return Array.from({ length: 10 }, (_, turn) =>
    answered.flatMap(({ questions }) => questions.slice(turn, turn + 1)),
  ).flat();
}
