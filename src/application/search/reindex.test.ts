import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { publish, publishedItem } from '../../../tests/factories/published-item.ts';
import { withClient } from '../../database/roles.ts';
import { reindexAgency } from './reindex.ts';
import { titlesFor } from './search.steps.ts';

let app: TestApp;
let organ: TestOrgan;
const ids = Array.from({ length: 120 }, () => v7());

beforeAll(async () => {
  app = await createTestApp('2026-03-02');
  organ = await createOrgan(app);
  const rows = ids.map((id, index) =>
    publishedItem(app, { agencyId: organ.agency.id, id, title: `重建之前的信息${index}` }),
  );
  await publish(app, ...rows);
});
afterAll(() => app.close());

const entries = () =>
  withClient(app.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ generation: number; count: number }>(
      'select generation, count(*)::int as count from search_entries group by generation order by generation',
    );
    return rows;
  });

describe('building the index anew', () => {
  test('loses nothing that is published, corrected or withdrawn meanwhile, and is searched all the time', async () => {
    const [first = '', second = ''] = ids;
    let steps = 0;
    const during: Promise<unknown>[] = [];
    const counts: number[] = [];
    await reindexAgency(app, organ.agency.id, () => {
      steps += 1;
      if (steps !== 1) return;
      const change = { agencyId: organ.agency.id };
      during.push(
        publish(app, publishedItem(app, { ...change, title: '重建期间新发布的信息' })),
        publish(app, publishedItem(app, { ...change, id: first, version: 2, title: '重建期间更正的信息' })),
        publish(
          app,
          publishedItem(app, { ...change, id: second, version: 2, state: 'withdrawn', title: '撤回' }),
        ),
        titlesFor(app, '重建 之前').then((it) => counts.push(it.length)),
      );
    });
    await Promise.all(during);
    expect(counts).toEqual([10]);
    expect(steps).toBeGreaterThan(1);
    expect(await titlesFor(app, '期间新发布')).toEqual(['重建期间新发布的信息']);
    expect(await titlesFor(app, '期间更正')).toEqual(['重建期间更正的信息']);
    expect(await entries()).toEqual([{ generation: expect.any(Number), count: 120 }]);
  });

  test('goes on where it was interrupted', async () => {
    const interrupted = reindexAgency(app, organ.agency.id, () => {
      throw new Error('the power failed');
    });
    await expect(interrupted).rejects.toThrow('the power failed');
    expect(await entries()).toHaveLength(2);
    const seen: number[] = [];
    const { done } = await reindexAgency(app, organ.agency.id, (it) => seen.push(it.done));
    expect(done).toBeLessThan(100);
    expect(await entries()).toEqual([{ generation: expect.any(Number), count: 120 }]);
    expect(await titlesFor(app, '期间新发布')).toEqual(['重建期间新发布的信息']);
  });
});

describe('a search', () => {
  test('stands on one state of what is public, whatever is corrected between its statements', async () => {
    const change = { agencyId: organ.agency.id };
    const corrected = async (): Promise<void> => {
      for (let version = 2; version < 6; version += 1)
        for (const id of ids.slice(2, 14))
          await publish(
            app,
            publishedItem(app, { ...change, id, version, title: `重建之前的信息，第${version}版` }),
          );
    };
    let isOver = false;
    const correcting = corrected().finally(() => {
      isOver = true;
    });
    const counts: number[] = [];
    while (!isOver) counts.push((await titlesFor(app, '重建 之前')).length);
    await correcting;
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.filter((it) => it !== 10)).toEqual([]);
  });
});
