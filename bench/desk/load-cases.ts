import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { cachesOf } from '../../src/application/access-requests/append-events.ts';
import { SEALED } from '../../src/application/access-requests/load-case.ts';
import { hashedWords } from '../../src/application/shared/word-index.ts';
import { bodyDigest, genesis, linkOf } from '../../src/database/ledger.ts';
import { foldCase } from '../../src/domain/access-requests/fold-case.ts';
import { addDays, type PlainDate, yearOf } from '../../src/domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../src/domain/calendar/working-calendar.ts';
import { isWorkingDay } from '../../src/domain/calendar/working-days.ts';
import type { Keyring } from '../../src/sealing/keyring.ts';
import { citizenForm } from '../../tests/factories/application.ts';
import { asEvents, type Cast, STAGES, type Stage, type Told, tell } from './case-stories.ts';
import { copyRows, type Field } from './copy.ts';

/** Where the cases go, and who works on them. `client` is a superuser's: COPY does not pass row-level security. */
export type Load = {
  readonly client: pg.Client;
  readonly keyring: Keyring;
  readonly calendar: WorkingCalendar;
  readonly agency: { readonly id: string; readonly code: string };
  readonly cast: Cast;
  readonly today: PlainDate;
  /** Cases in all, and how many of them are still at work. */
  readonly count: number;
  readonly atWork: number;
};

const TOPICS = [
  '老旧小区改造资金使用情况',
  '土地征收补偿方案',
  '政府采购合同',
  '义务教育招生计划',
  '道路建设招标文件',
];
const BATCH = 2000;

type Cached = ReturnType<typeof cachesOf>;
type Rows = Record<'submissions' | 'requests' | 'events' | 'bodies' | 'words', Field[][]>;
type Chain = { seq: number; head: Uint8Array };

/**
 * Writes many cases as the application would have: sealed, numbered, chained, with the caches its own fold gives, so
 * that `gongkai verify` finds nothing. Only the way into the tables is another (decision 28 of the design).
 */
export async function loadCases(load: Load, say: (line: string) => void = () => undefined): Promise<void> {
  const chain = await openChain(load);
  const serials = new Map<number, number>();
  const caches = new Map<string, Cached>();
  for (let first = 0; first < load.count; first += BATCH) {
    const rows: Rows = { submissions: [], requests: [], events: [], bodies: [], words: [] };
    for (let index = first; index < Math.min(first + BATCH, load.count); index += 1)
      addCase(load, { index, chain, serials, caches, rows });
    await write(load, rows, chain);
    if ((first / BATCH) % 10 === 0) say(`${first} of ${load.count} cases`);
  }
  for (const [year, last] of serials)
    await load.client.query(
      `insert into counters (agency_id, kind, year, last) values ($1, 'access-request', $2, $3)
       on conflict (agency_id, kind, year) do update set last = excluded.last`,
      [load.agency.id, year, last],
    );
  await load.client.query('vacuum analyze');
}

async function openChain({ client, agency }: Load): Promise<Chain> {
  const { rows } = await client.query<{ last_seq: string; head: Buffer }>(
    "select last_seq, head from event_chains where agency_id = $1 and stream = 'cases'",
    [agency.id],
  );
  return { seq: Number(rows[0]?.last_seq ?? 0), head: rows[0]?.head ?? genesis() };
}

/** Ended cases lie years back, three a day and more; those at work arrived in the last weeks, a few are overdue. */
function placeOf({ count, atWork, today, calendar }: Load, index: number): { on: PlainDate; stage: Stage } {
  const ended = count - atWork;
  const isEnded = index < ended;
  const days = isEnded
    ? 25 + Math.floor(((ended - 1 - index) * 2200) / ended)
    : ((count - 1 - index) * 23) % 31;
  let on = addDays(today, isEnded ? -days - 10 : -days);
  while (!isWorkingDay(on, calendar)) on = addDays(on, -1);
  if (isEnded) return { on, stage: index % 40 === 0 ? 'closed' : 'archived' };
  // A stage needs the days that its steps take.
  const possible = STAGES.slice(0, days >= 16 ? 12 : days >= 5 ? 6 : 2);
  return { on, stage: possible[index % possible.length] ?? 'received' };
}

type Adding = {
  readonly index: number;
  readonly chain: Chain;
  readonly serials: Map<number, number>;
  readonly caches: Map<string, Cached>;
  readonly rows: Rows;
};

function addCase(load: Load, adding: Adding): void {
  const { agency, cast, keyring, calendar } = load;
  const { index, serials, rows } = adding;
  const { on, stage } = placeOf(load, index);
  const handlerId = cast.handlers[index % cast.handlers.length] ?? cast.clerk;
  const [requestId, submissionId] = [uuid(), uuid()];
  const told = tell(stage, { arrivedOn: on, calendar, cast, handlerId, newId: uuid });
  const { dataKey, wrapped } = keyring.newDataKey();
  const year = yearOf(on);
  const serial = (serials.get(year) ?? 0) + 1;
  serials.set(year, serial);
  const topic = `${year}年度${TOPICS[index % TOPICS.length]}`;
  const form = citizenForm({ description: topic });
  rows.submissions.push([
    agency.id,
    submissionId,
    wrapped,
    'no query code opens a loaded case',
    dataKey.seal(JSON.stringify(form), SEALED.applicant),
    dataKey.seal(form.description, SEALED.description),
    keyring.reference(agency.id, `identity/${index % 5000}`),
    `${on}T01:00:00Z`,
  ]);
  for (const word of hashedWords(keyring, agency.id, topic)) rows.words.push([agency.id, requestId, word]);
  const version = addEvents(load, adding, {
    told,
    requestId,
    seal: (note) => dataKey.seal(note, SEALED.note),
  });
  const cached = cachedOf(load, adding, { told, key: `${stage}/${on}/${handlerId}` });
  const title = stage === 'to-confirm' || stage === 'received' ? '（待拟题）' : `${topic}（${index}）`;
  const number = `${agency.code.toUpperCase()}-${year}-${String(serial).padStart(5, '0')}`;
  rows.requests.push([
    ...[agency.id, requestId, submissionId, number, year, title, 'natural-person', 'online', on],
    ...CACHED.map((it) => (it === 'version' ? version : (cached[it] ?? null))),
  ]);
}

/** Cases of one day and stage have the same caches but for their version. */
function cachedOf(
  { calendar }: Load,
  { caches }: Adding,
  { told, key }: { told: readonly Told[]; key: string },
): Cached {
  const known = caches.get(key) ?? cachesOf(foldCase(asEvents(told, 1)), calendar);
  caches.set(key, known);
  return known;
}

type Story = {
  readonly told: readonly Told[];
  readonly requestId: string;
  readonly seal: (note: string) => Uint8Array;
};

function addEvents({ agency }: Load, { chain, rows }: Adding, { told, requestId, seal }: Story): number {
  for (const { event, actorId, note } of told) {
    chain.seq += 1;
    const sealed = note === null ? null : seal(JSON.stringify(note));
    const facts = canonicalize(event.facts) ?? 'null';
    const salt = randomBytes(16);
    const linked = {
      agencyId: agency.id,
      stream: 'cases',
      seq: chain.seq,
      requestId,
      type: event.type,
      occurredOn: event.occurredOn,
      recordedAt: `${event.occurredOn}T02:00:00.000Z`,
      actorId,
      digest: bodyDigest(salt, facts, sealed),
    };
    chain.head = linkOf(chain.head, linked);
    rows.events.push([...Object.values(linked), chain.head]);
    rows.bodies.push([agency.id, 'cases', chain.seq, salt, facts, sealed]);
  }
  return chain.seq;
}

const CACHED = [
  ...(['safeOn', 'status', 'receivedOn', 'replyDueOn', 'safeDueOn', 'clockState', 'provisional'] as const),
  ...(['extensionDays', 'departmentId', 'handlerId', 'outcome', 'decidedOn', 'servedOn'] as const),
  ...(['waitsFor', 'waitsUntil', 'legalPassed', 'secrecyPassed', 'calendarVersion', 'version'] as const),
] as const satisfies readonly (keyof Cached)[];

const inSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`);
const SUBMISSION =
  'agency_id id wrapped_key query_code_hash sealed_applicant sealed_description identity_reference submitted_at';
const REQUEST = 'agency_id id submission_id number arrival_year title applicant_kind channel arrived_on';
const EVENT = 'agency_id stream seq request_id type occurred_on recorded_at actor_id digest link';

async function write({ client, agency }: Load, rows: Rows, chain: Chain): Promise<void> {
  await client.query('begin');
  await client.query(
    `insert into event_chains (agency_id, stream, last_seq, head) values ($1, 'cases', $2, $3)
     on conflict (agency_id, stream) do update set last_seq = excluded.last_seq, head = excluded.head`,
    [agency.id, chain.seq, chain.head],
  );
  await copyRows(client, 'submissions', SUBMISSION.split(' '), rows.submissions);
  await copyRows(
    client,
    'access_requests',
    [...REQUEST.split(' '), ...CACHED.map(inSnakeCase)],
    rows.requests,
  );
  await copyRows(client, 'events', EVENT.split(' '), rows.events);
  const body = ['agency_id', 'stream', 'seq', 'salt', 'facts', 'note'];
  await copyRows(client, 'event_bodies', body, rows.bodies);
  await copyRows(client, 'description_words', ['agency_id', 'request_id', 'word'], rows.words);
  await client.query('commit');
}
