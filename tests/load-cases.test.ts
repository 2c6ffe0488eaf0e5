import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGES } from '../bench/desk/case-stories.ts';
import { loadCases } from '../bench/desk/load-cases.ts';
import { desk } from '../src/application/access-requests/desk.ts';
import { listCases } from '../src/application/access-requests/list-cases.ts';
import type { Actor } from '../src/application/actor.ts';
import { verifyAgency } from '../src/application/verification/verify-agency.ts';
import { withClient } from '../src/database/roles.ts';
import { ENDED, type Status } from '../src/domain/access-requests/lifecycle.data.ts';
import { createTestApp, type TestApp } from './factories/app.ts';
import { createOrgan, type TestOrgan } from './factories/organ.ts';

const CASES = 400;

describe('cases loaded by COPY', () => {
  let app: TestApp;
  let organ: TestOrgan;
  const person = (name: string) => organ.people[name] as Actor;

  beforeAll(async () => {
    app = await createTestApp('2025-11-20');
    organ = await createOrgan(app);
    const client = new pg.Client(app.database.adminUrl);
    await client.connect();
    await loadCases({
      client,
      keyring: app.keyring,
      calendar: app.calendar,
      agency: organ.agency,
      cast: {
        clerk: person('clerk').staffId,
        handlers: [person('handler').staffId],
        legal: person('legal').staffId,
        secrecy: person('secrecy').staffId,
        signatory: person('signatory').staffId,
      },
      today: app.today(),
      count: CASES,
      atWork: 120,
    });
    await client.end();
  });
  afterAll(() => app.close());

  test('stand verification: chain, caches, numbers', async () => {
    const { faults, requests } = await verifyAgency(app, organ.agency.id);
    expect(faults).toEqual([]);
    expect(requests).toBe(CASES);
  });

  test('are at every stage, and each person finds theirs in the queues', async () => {
    const { items } = await listCases(app, person('clerk'), { limit: 100, open: true });
    expect(new Set(items.map((it) => it.status)).size).toBeGreaterThan(STAGES.length - 6);
    for (const [name, queue] of [
      ['clerk', 'to-assign'],
      ['handler', 'mine'],
      ['legal', 'legal-review'],
      ['secrecy', 'secrecy-review'],
      ['signatory', 'to-sign'],
    ] as const) {
      const view = await desk(app, person(name), { queue, limit: 10 });
      expect([name, view.items.length > 0]).toEqual([name, true]);
    }
  });

  test.each([
    ['the list', {}],
    ['a search', { text: '年度' }],
    ['a search by words of the descriptions', { text: '2025年度' }],
  ])('are all met once by turning the pages of %s, open ones first', async (what, query) => {
    const seen: { id: string; open: boolean }[] = [];
    let after: Parameters<typeof listCases>[2]['after'] = null;
    const all = (await listCases(app, person('clerk'), { limit: 1, ...query })).total;
    if (what === 'the list') expect(all).toBe(CASES);
    expect(all).toBeGreaterThan(50);
    do {
      const { items, next, total } = await listCases(app, person('clerk'), { limit: 37, after, ...query });
      expect(total).toBe(all);
      seen.push(...items.map((it) => ({ id: it.id, open: !ENDED.has(it.status as Status) })));
      const [half = '', key = '', id = ''] = next?.split('_') ?? [];
      after = next ? { ended: half === 'e', key, id } : null;
    } while (after);
    expect(seen).toHaveLength(all);
    expect(new Set(seen.map((it) => it.id)).size).toBe(all);
    const firstEnded = seen.findIndex((it) => !it.open);
    expect(seen.slice(firstEnded).every((it) => !it.open)).toBe(true);
  });

  test('are all met once by turning the pages of a queue', async () => {
    const ids: string[] = [];
    const due: string[] = [];
    let after: { ended: boolean; key: string; id: string } | undefined;
    do {
      const view = await desk(app, person('clerk'), { queue: 'open', limit: 13, after });
      ids.push(...view.items.map((it) => it.id));
      due.push(...view.items.map((it) => [it.replyDueOn, it.safeDueOn].filter(Boolean).sort()[0] ?? '9999'));
      const [, key = '', id = ''] = view.next?.split('_') ?? [];
      after = view.next ? { ended: false, key, id } : undefined;
    } while (after);
    const { queues } = await desk(app, person('clerk'), { queue: 'open', limit: 1 });
    expect(ids).toHaveLength(queues.find((it) => it.queue === 'open')?.count ?? -1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(due.filter((it) => it !== '9999')[0]).toBe([...due].sort()[0]);
  });

  test('from before the queues are given their caches by the migration, as their events say', async () => {
    const file = new URL('../migrations/0009-desk.sql', import.meta.url);
    const [fillIn = ''] = /do \$\$[\s\S]*?end \$\$;/.exec(await readFile(file, 'utf8')) ?? [];
    await withClient(app.database.adminUrl, (client) =>
      client.query(
        'update access_requests set waits_for = null, waits_until = null, legal_passed = false, secrecy_passed = false',
      ),
    );
    expect((await verifyAgency(app, organ.agency.id)).faults.length).toBeGreaterThan(100);
    await withClient(app.database.ownerUrl, (client) => client.query(fillIn));
    expect((await verifyAgency(app, organ.agency.id)).faults).toEqual([]);
  });
});
