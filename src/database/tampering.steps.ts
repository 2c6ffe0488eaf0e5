import type { ClientBase } from 'pg';

/** The tables somebody with the database's password could falsify. */
const FALSIFIABLE = ['event_chains', 'events', 'event_bodies', 'access_requests'];

/** One event of an organ, as the tampering names it. */
export type Target = { readonly agencyId: string; readonly stream: string; readonly seq: number };

/** A falsification of one event; `dice` picks the byte or the value. */
export type Tampering = {
  readonly what: string;
  readonly sql: (at: Target, dice: number) => readonly string[];
};

const where = ({ agencyId, stream, seq }: Target): string =>
  `where agency_id = '${agencyId}' and stream = '${stream}' and seq = ${seq}`;

const flipped = (column: string, dice: number): string => {
  const at = `(${dice} % length(${column}))`;
  return `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # ${1 + (dice % 255)})`;
};

const inTable =
  (table: 'events' | 'event_bodies', change: (dice: number) => string): Tampering['sql'] =>
  (at, dice) => [`update ${table} set ${change(dice)} ${where(at)}`];

/** Swaps an event with the one after it, numbers and all: the order alone is falsified. */
const swapped: Tampering['sql'] = (at) => {
  const next = { ...at, seq: at.seq + 1 };
  return ['events', 'event_bodies'].flatMap((table) => [
    `update ${table} set seq = -1 ${where(at)}`,
    `update ${table} set seq = ${at.seq} ${where(next)}`,
    `update ${table} set seq = ${next.seq} ${where({ ...at, seq: -1 })}`,
  ]);
};

const cut = (at: Target): readonly string[] =>
  ['event_bodies', 'events'].map((table) => `delete from ${table} ${where(at).replace('seq =', 'seq >=')}`);

/** Every way to falsify one event that the chain must notice. */
export const TAMPERINGS: readonly Tampering[] = [
  { what: 'another type', sql: inTable('events', () => "type = type || 'x'") },
  { what: 'another day', sql: inTable('events', (dice) => `occurred_on = occurred_on + ${1 + (dice % 30)}`) },
  { what: 'another moment', sql: inTable('events', () => "recorded_at = replace(recorded_at, 'T', 't')") },
  { what: 'another person', sql: inTable('events', () => 'actor_id = gen_random_uuid()') },
  { what: 'another case', sql: inTable('events', () => 'request_id = gen_random_uuid()') },
  { what: 'another number', sql: inTable('events', (dice) => `seq = seq + ${1000 + dice}`) },
  {
    what: 'another chain',
    sql: inTable(
      'events',
      () => "stream = case stream when 'looks' then 'cases' else 'looks' end, seq = seq + 500",
    ),
  },
  { what: 'another digest', sql: inTable('events', (dice) => flipped('digest', dice)) },
  { what: 'another link', sql: inTable('events', (dice) => flipped('link', dice)) },
  { what: 'another salt', sql: inTable('event_bodies', (dice) => flipped('salt', dice)) },
  { what: 'other facts', sql: inTable('event_bodies', () => "facts = replace(facts || ' ', '{', '{ ')") },
  {
    what: 'facts that are no JSON',
    sql: inTable('event_bodies', (dice) => `facts = left(facts, ${dice % 2})`),
  },
  {
    what: 'another note',
    sql: inTable(
      'event_bodies',
      (dice) => `note = coalesce(note, '') || '\\x${(dice % 256).toString(16).padStart(2, '0')}'::bytea`,
    ),
  },
  { what: 'no body', sql: (at) => [`delete from event_bodies ${where(at)}`] },
  { what: 'no event', sql: (at) => ['event_bodies', 'events'].map((it) => `delete from ${it} ${where(at)}`) },
  { what: 'the end cut off', sql: cut },
  { what: 'two events swapped', sql: swapped },
  {
    what: 'a chain that begins elsewhere',
    sql: ({ agencyId, stream }, dice) => [
      `update event_chains set ${flipped('head', dice)} where agency_id = '${agencyId}' and stream = '${stream}'`,
    ],
  },
  {
    what: 'a chain that says it is longer',
    sql: ({ agencyId, stream }) => [
      `update event_chains set last_seq = last_seq + 1 where agency_id = '${agencyId}' and stream = '${stream}'`,
    ],
  },
  {
    what: 'a chain without its head',
    sql: ({ agencyId, stream }) => [
      `delete from event_chains where agency_id = '${agencyId}' and stream = '${stream}'`,
    ],
  },
];

/** Keeps copies of what will be falsified. */
export async function keepCopies(client: ClientBase): Promise<void> {
  for (const table of FALSIFIABLE) await client.query(`create table kept_${table} as table ${table}`);
}

/** Runs falsifications as somebody for whom neither keys nor triggers hold. */
export async function falsify(client: ClientBase, statements: readonly string[]): Promise<number> {
  await client.query('set session_replication_role = replica');
  let changed = 0;
  for (const statement of statements) changed += (await client.query(statement)).rowCount ?? 0;
  return changed;
}

/** Puts everything back as it was kept. */
export async function restore(client: ClientBase): Promise<void> {
  const back = FALSIFIABLE.map((it) => `delete from ${it}; insert into ${it} select * from kept_${it};`);
  await client.query(`set session_replication_role = replica; ${back.join(' ')}`);
}
