import type { ClientBase } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GLOBAL_TABLES } from '../../tests/architecture/migration-rules.ts';
import { refusePrivilegedRole } from './check-application-role.ts';
import { withClient } from './roles.ts';
import { type TwoOrgans, twoOrgans } from './two-organs.steps.ts';

/** Posts are read at sign-in, before it is known for which organ anybody acts. */
const WITHOUT_WALL = [...GLOBAL_TABLES, 'posts'];
/** Everybody reads what is published; only its organ writes it. */
const PUBLISHED = [
  'published_reports',
  'published_letter_proofs',
  'holiday_notices',
  'site_settings',
  'published_items',
  'disclosure_columns',
  'published_register_entries',
  'published_roll_ups',
];
/** Read with every search of whatever organ; what they lead to is asked of the visibility rule. */
const SEARCHED = ['search_states', 'search_entries', 'search_texts', 'search_word_shares', 'search_counts'];
const READ_BY_ALL = [...PUBLISHED, ...SEARCHED];
/** Appended, never changed. */
const APPENDED = [
  'events', 'event_bodies', 'idempotent_replies', 'letter_layouts', 'guide_confirmations', 'report_messages',
  'report_roll_ups', ...PUBLISHED,
]; // biome-ignore format: one list

let world: TwoOrgans;
let tables: readonly string[];
let walled: readonly string[];

beforeAll(async () => {
  world = await twoOrgans();
  const columns = await asAdmin((client) =>
    client.query<{ name: string; keyed: boolean }>(
      `select t.table_name as name, bool_or(c.column_name = 'agency_id') as keyed
         from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
        where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`,
    ),
  );
  tables = columns.rows.map((it) => it.name);
  walled = columns.rows.filter((it) => it.keyed && !WITHOUT_WALL.includes(it.name)).map((it) => it.name);
});
afterAll(() => world.app.close());

const asAdmin = <Value>(work: (client: ClientBase) => Promise<Value>) =>
  withClient(world.app.database.adminUrl, work);

/** A transaction under the application role that acts for an organ, or for none; it is rolled back. */
const asApplication = <Value>(agencyId: string | null, work: (client: ClientBase) => Promise<Value>) =>
  withClient(world.app.database.appUrl, async (client) => {
    await client.query('begin');
    if (agencyId !== null) await client.query("select set_config('app.agency_id', $1, true)", [agencyId]);
    try {
      return await work(client);
    } finally {
      await client.query('rollback');
    }
  });

const agenciesIn = async (client: ClientBase, table: string): Promise<readonly string[]> => {
  const { rows } = await client.query<{ agency_id: string }>(`select * from "${table}"`);
  return [...new Set(rows.map((it) => it.agency_id))];
};

/** The first sentence the server answers, or `null` where it did as it was told. */
const refusal = (client: ClientBase, statement: string): Promise<string | null> =>
  client.query(statement).then(
    () => null,
    (error: Error) => error.message,
  );

describe('the wall between organs', () => {
  test('stands around every table with an organ’s key, and cannot be walked round by the owner', async () => {
    const { rows } = await asAdmin((client) =>
      client.query<{ name: string; enabled: boolean; forced: boolean; policies: number }>(
        `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
                (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
           from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      ),
    );
    const standing = rows.filter((it) => it.enabled && it.forced && it.policies > 0).map((it) => it.name);
    expect(standing.sort()).toEqual([...walled].sort());
    expect(tables.filter((it) => !walled.includes(it)).sort()).toEqual([...WITHOUT_WALL].sort());
  });

  test('a query without any condition sees its own organ only, in every table', async () => {
    for (const table of walled.filter((it) => !READ_BY_ALL.includes(it))) {
      const both = await asAdmin((client) => agenciesIn(client, table));
      expect([table, both.length]).toEqual([table, 2]);
      for (const { agency } of [world.one, world.other])
        expect([table, await asApplication(agency.id, (it) => agenciesIn(it, table))]).toEqual([
          table,
          [agency.id],
        ]);
    }
  });

  test('and nothing at all where no organ is acted for, or one that does not exist', async () => {
    for (const table of walled.filter((it) => !READ_BY_ALL.includes(it)))
      for (const agencyId of [null, '', '00000000-0000-7000-8000-000000000000'])
        expect([table, await asApplication(agencyId, (it) => agenciesIn(it, table))]).toEqual([table, []]);
  });

  test('what is published is read by everybody', async () => {
    const read = await asApplication(null, (it) => agenciesIn(it, 'published_letter_proofs'));
    expect(read.length).toBe(2);
  });

  test('a transaction leaves no organ behind for the next one on its connection', async () => {
    await withClient(world.app.database.appUrl, async (client) => {
      await client.query('begin');
      await client.query("select set_config('app.agency_id', $1, true)", [world.one.agency.id]);
      await client.query('commit');
      expect(await agenciesIn(client, 'access_requests')).toEqual([]);
    });
  });

  test('nothing is inserted for another organ', async () => {
    for (const table of walled) {
      const answer = await asApplication(world.one.agency.id, async (client) => {
        const { rows } = await client.query<{ name: string }>(
          `select column_name as name from information_schema.columns
            where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
          ['public', table],
        );
        const { rows: types } = await client.query<{ name: string; type: string }>(
          `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
            where attrelid = $1::regclass and attnum > 0`,
          [table],
        );
        const values = rows.map(({ name }) =>
          name === 'agency_id'
            ? `'${world.other.agency.id}'::uuid`
            : sample(types.find((it) => it.name === name)?.type ?? 'text'),
        );
        const names = rows.map((it) => `"${it.name}"`).join(', ');
        return refusal(client, `insert into "${table}" (${names}) values (${values.join(', ')})`);
      });
      expect([table, answer]).toEqual([table, expect.stringMatching(/violates row-level security policy/)]);
    }
  });

  test('nothing of another organ is changed, moved over or deleted', async () => {
    const theirs = `agency_id = '${world.other.agency.id}'`;
    await asApplication(world.one.agency.id, async (client) => {
      const touched = await client.query(`update access_requests set title = 'x' where ${theirs}`);
      const deleted = await client.query(`delete from description_words where ${theirs}`);
      expect([touched.rowCount, deleted.rowCount]).toEqual([0, 0]);
      const moved = await refusal(client, `update departments set agency_id = '${world.other.agency.id}'`);
      expect(moved).toMatch(/row-level security/);
    });
  });
});

describe('the application role', () => {
  test.each(APPENDED)('adds to %s and neither changes nor deletes nor empties it', async (table) => {
    for (const statement of [
      `update "${table}" set agency_id = agency_id`,
      `delete from "${table}"`,
      `truncate "${table}"`,
    ])
      expect(await asApplication(world.one.agency.id, (it) => refusal(it, statement))).toMatch(
        /permission denied/,
      );
  });

  test('empties no table, and deletes no case, submission, letter, person or organ', async () => {
    for (const table of tables)
      expect(await asApplication(null, (it) => refusal(it, `truncate "${table}"`))).toMatch(
        /permission denied/,
      );
    for (const table of [
      'access_requests',
      'submissions',
      'letters',
      'annual_reports',
      'staff',
      'agencies',
      'counters',
    ])
      expect(await asApplication(null, (it) => refusal(it, `delete from "${table}"`))).toMatch(
        /permission denied/,
      );
  });

  test.each([
    'create table mine (id int)',
    'create temporary table mine (id int)',
    'create schema mine',
    'drop table events',
    'drop policy own_agency on events',
    'alter table events disable row level security',
    'alter table events no force row level security',
    'create policy all_of_it on events using (true)',
    'create function acting_agency() returns uuid language sql as $$ select null::uuid $$',
    'create or replace function acting_agency() returns uuid language sql as $$ select null::uuid $$',
    'alter role gongkai_app bypassrls',
    'set role gongkai_owner',
    'set session authorization gongkai_owner',
    'set session_replication_role = replica',
    "copy events to program 'cat'",
    'insert into schema_migrations select * from schema_migrations',
  ])('has no right to: %s', async (statement) => {
    expect(await asApplication(world.one.agency.id, (it) => refusal(it, statement))).not.toBeNull();
  });

  test('sees no more with row security switched off: the query fails', async () => {
    const answer = await asApplication(world.one.agency.id, async (client) => {
      await client.query('set row_security = off');
      return refusal(client, 'select * from events');
    });
    expect(answer).toMatch(/row-level security/);
  });

  test('is the only one the application starts with: a superuser and the owner are refused', async () => {
    const { appUrl, adminUrl, ownerUrl } = world.app.database;
    await expect(withClient(appUrl, refusePrivilegedRole)).resolves.toBeUndefined();
    await expect(withClient(adminUrl, refusePrivilegedRole)).rejects.toThrow(/超级用户/);
    await expect(withClient(ownerUrl, refusePrivilegedRole)).rejects.toThrow(/拥有数据表/);
  });

  test('even the owner of the tables sees no organ’s rows without acting for it', async () => {
    const seen = await withClient(world.app.database.ownerUrl, (client) => agenciesIn(client, 'events'));
    expect(seen).toEqual([]);
  });
});

/** A value of a column's type; it only has to be well-formed. */
function sample(type: string): string {
  const samples: Readonly<Record<string, string>> = {
    uuid: "'019f0000-0000-7000-8000-000000000009'::uuid",
    bytea: "'\\x00'::bytea",
    date: "'2025-05-12'::date",
    jsonb: "'{}'::jsonb",
    boolean: 'false',
    'timestamp with time zone': 'now()',
    'text[]': "'{}'::text[]",
    'uuid[]': "'{}'::uuid[]",
    tsvector: "''::tsvector",
    real: '1',
  };
  return samples[type] ?? (/int|numeric/.test(type) ? '1' : "'cases'");
}
