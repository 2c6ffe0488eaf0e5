import fc from 'fast-check';
import type { ClientBase } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCases } from '../../../bench/desk/load-cases.ts';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { withClient } from '../../database/roles.ts';
import { APPLICANT_KINDS } from '../../domain/access-requests/applicant-kinds.ts';
import { OUTCOMES } from '../../domain/access-requests/outcomes.data.ts';
import type { Actor } from '../actor.ts';
import { keptTable3 } from './kept-totals.ts';
import { countTable3 } from './report-of-year.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe('the kept totals of table 3', () => {
  let app: TestApp;
  let organ: TestOrgan;

  beforeAll(async () => {
    app = await createTestApp('2025-11-20');
    organ = await createOrgan(app);
    const idOf = (name: string): string => (organ.people[name] as Actor).staffId;
    const cast = {
      clerk: idOf('clerk'),
      handlers: [idOf('handler')],
      legal: idOf('legal'),
      secrecy: idOf('secrecy'),
      signatory: idOf('signatory'),
    };
    const { keyring, calendar } = app;
    const load = {
      keyring,
      calendar,
      agency: organ.agency,
      cast,
      today: app.today(),
      count: 300,
      atWork: 90,
    };
    await withClient(app.database.adminUrl, (client) => loadCases({ ...load, client: client as never }));
  });
  afterAll(() => app.close());

  /** Both tables 3 of every year, and how many cases they count in all. */
  const both = () =>
    app.store.read(organ.agency.id, async (tx) => {
      const kept = await Promise.all(YEARS.map((year) => keptTable3(tx, year)));
      const counted = await Promise.all(YEARS.map(async (year) => (await countTable3(tx, year)).table));
      return { kept, counted, total: kept.reduce((sum, table) => sum + (table.new_received[6] ?? 0), 0) };
    });

  /** As the application: under its role, acting for the organ, in one transaction. */
  const changing = (work: (client: ClientBase) => Promise<void>, end: 'commit' | 'rollback' = 'commit') =>
    withClient(app.database.appUrl, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.agency_id', $1, true)", [organ.agency.id]);
      await work(client);
      await client.query(end);
    });

  const CHANGE = `update access_requests set applicant_kind = $2, received_on = $3, decided_on = $4,
      outcome = case when $4::date is null then null else $5 end
    where id = (select id from access_requests order by id offset $1 limit 1)`;
  const day = fc.date({ min: new Date('2019-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
  const change = fc.tuple(
    fc.nat(299),
    fc.constantFrom(...APPLICANT_KINDS),
    fc.option(day),
    fc.option(day),
    fc.constantFrom(...OUTCOMES.map((it) => it.key)),
  );

  test('are what the cases add up to, in every year', async () => {
    const { kept, counted, total } = await both();
    expect(kept).toEqual(counted);
    expect(total).toBeGreaterThan(200);
  });

  test('stay so, however cases change, several in one transaction and one several times', async () => {
    const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      await changing(async (client) => {
        for (const values of changes) await client.query(CHANGE, values);
      });
      const { kept, counted } = await both();
      expect(kept).toEqual(counted);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  test('stay so when a transaction is taken back', async () => {
    const before = await both();
    await changing(async (client) => {
      await client.query(CHANGE, [3, 'legal-service', '2024-05-01', '2024-06-01', 'provided']);
      await client.query('set constraints all immediate');
    }, 'rollback');
    expect(await both()).toEqual(before);
  });
});
