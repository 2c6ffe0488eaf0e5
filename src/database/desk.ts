import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { Queue } from '../domain/access-requests/queues.data.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

type AccessRequestRow = Selectable<Tables['accessRequests']>;

/** Whose desk it is, and what day. */
export type Viewer = {
  readonly staffId: string;
  /** People away today whose cases this person acts in. */
  readonly deputyFor: readonly string[];
  readonly today: PlainDate;
  /** A wait that ends by this day counts as running out. */
  readonly soonOn: PlainDate;
  /** Sees every case in the queues of due days; others see those they handle or stand in for. */
  readonly wholeOrgan: boolean;
  readonly queues: readonly Queue[];
};

/** Where the next page begins: after this value of the sorting column and this id. */
export type Place = { readonly key: string; readonly id: string };

type Condition = RawBuilder<boolean>;

/** The day everything is sorted by: the same expression as in the indexes of migration 0009. */
export const DUE_ON = sql<PlainDate>`desk_due_on(status, served_on, reply_due_on, safe_due_on)`;
// Written out, not bound: only a condition the planner can read lets it use the partial indexes.
const AT_WORK = sql<boolean>`status not in ('closed', 'withdrawn', 'archived')`;
/** Stages in which a case has somebody who works on it. */
export const IN_HAND = sql<boolean>`status in ('in-hand', 'drafted', 'awaiting-clarification', 'awaiting-fee', 'in-review', 'to-sign')`;

const own = ({ staffId, deputyFor, wholeOrgan }: Viewer): Condition =>
  wholeOrgan
    ? sql`true`
    : sql`(handler_id = ${staffId} or handler_id = any(${sql.val([...deputyFor])}::uuid[]))`;

type Personal = Exclude<Queue, 'todo' | 'open'>;

/** What lies in each queue; `todo` is the union of those in which this person is the next to act. */
/** Paused by a letter whose delivery nobody has recorded: such a wait has no day on which it ends. */
const UNTRACED = sql<boolean>`(clock_state = 'paused' and waits_for is null and status = 'in-hand')`;

const CONDITIONS: { readonly [Name in Personal]: (viewer: Viewer) => Condition } = {
  'to-confirm': () => sql`status = 'to-confirm'`,
  'to-assign': () => sql`status = 'received'`,
  mine: ({ staffId }) => sql`handler_id = ${staffId} and ${IN_HAND}`,
  deputised: ({ deputyFor }) => sql`handler_id = any(${sql.val([...deputyFor])}::uuid[]) and ${IN_HAND}`,
  'legal-review': () => sql`status = 'in-review' and not legal_passed`,
  'secrecy-review': () => sql`status = 'in-review' and not secrecy_passed`,
  // A lapsed request is told to the applicant in a letter, which is signed and served like a reply.
  'to-sign': () => sql`status in ('to-sign', 'lapsed')`,
  'to-serve': () => sql`status = 'signed'`,
  'to-close': () => sql`status = 'served'`,
  'consultations-due': (viewer) =>
    sql`(waits_for = 'consultation' and waits_until <= ${viewer.soonOn} or ${UNTRACED}) and ${own(viewer)}`,
  'waits-due': (viewer) =>
    sql`waits_for in ('clarification', 'fee') and waits_until <= ${viewer.soonOn} and ${own(viewer)}`,
  overdue: (viewer) => sql`${DUE_ON} < ${viewer.today} and ${own(viewer)}`,
  mentions: ({ staffId }) =>
    sql`id in (select request_id from mentions
      where mentions.agency_id = access_requests.agency_id and staff_id = ${staffId} and read_at is null)`,
  'to-archive': () => sql`status in ('closed', 'withdrawn')`,
};

/** A case with its handler waiting for somebody else is no work of the day. */
const MY_TURN = sql<boolean>`status in ('in-hand', 'drafted')`;

/** Reasons to act today, the first that holds is the one a row names. */
const REASONS: readonly Personal[] = [
  'to-sign',
  'legal-review',
  'secrecy-review',
  'to-confirm',
  'to-assign',
  'to-serve',
  'to-close',
  'consultations-due',
  'waits-due',
  'mine',
  'deputised',
];

const reasonsOf = (viewer: Viewer): readonly { readonly queue: Personal; readonly holds: Condition }[] =>
  REASONS.filter((queue) => viewer.queues.includes(queue)).map((queue) => {
    const holds = CONDITIONS[queue](viewer);
    return {
      queue,
      holds: queue === 'mine' || queue === 'deputised' ? sql`(${holds} and ${MY_TURN})` : sql`(${holds})`,
    };
  });

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length > 0 ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`;

function conditionOf(queue: Queue, viewer: Viewer): Condition {
  if (queue === 'open') return sql`true`;
  return queue === 'todo' ? anyOf(reasonsOf(viewer).map((it) => it.holds)) : CONDITIONS[queue](viewer);
}

/** The queue whose reason a row names: its own, or the first reason to act. */
function reasonColumn(queue: Queue, viewer: Viewer): RawBuilder<Queue> {
  const reasons = queue === 'todo' || queue === 'open' ? reasonsOf(viewer) : [];
  if (reasons.length === 0) return sql`${sql.lit(queue)}`;
  const cases = reasons.map((it) => sql`when ${it.holds} then ${sql.lit(it.queue)}`);
  return sql`case ${sql.join(cases, sql` `)} else ${sql.lit(queue)} end`;
}

/** Counts stop here: a longer queue is told as “more than”. */
export const LONGEST_COUNT = 1000;

/** What lies outside of the cases at work, and is therefore counted and sorted in its own way. */
const APART: ReadonlySet<Queue> = new Set<Queue>(['mentions', 'to-archive']);

export type DeskRow = AccessRequestRow & { readonly reason: Queue; readonly sortedBy: string };

/** Queues by SQL: what lies in them, how much, and which case comes next; the transaction acts for one organ. */
export const deskRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** How many cases lie in each queue of the viewer; those at work are counted in one pass over their index. */
  async counts(viewer: Viewer): Promise<Readonly<Partial<Record<Queue, number>>>> {
    const columns = viewer.queues.map((queue) => {
      const holds = conditionOf(queue, viewer);
      const counted = APART.has(queue)
        ? sql`(select count(*) from (select from access_requests
            where agency_id = ${agencyId} and ${holds} limit ${LONGEST_COUNT + 1}) apart)`
        : sql`count(*) filter (where ${holds})`;
      return sql`${counted} as ${sql.ref(queue)}`;
    });
    const { rows } = await sql<Record<Queue, number>>`select ${sql.join(columns)} from access_requests
      where agency_id = ${agencyId} and ${AT_WORK}`.execute(db);
    // The plugin camel-cases names of columns.
    const [row] = rows as Record<string, number>[];
    const named = (queue: Queue) => queue.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return Object.fromEntries(
      viewer.queues.map((queue) => [queue, row?.[queue] ?? row?.[named(queue)] ?? 0]),
    );
  },

  /** One page of a queue, the most urgent first, and one row more where there is a next page. */
  async page(
    queue: Queue,
    viewer: Viewer,
    { handlerId, after, limit }: { handlerId?: string | undefined; after: Place | null; limit: number },
  ): Promise<DeskRow[]> {
    const key = queue === 'to-archive' ? sql<PlainDate>`arrived_on` : DUE_ON;
    let query = db
      .selectFrom('accessRequests')
      .selectAll()
      .select([reasonColumn(queue, viewer).as('reason'), key.as('sortedBy')])
      .where('agencyId', '=', agencyId)
      .where(conditionOf(queue, viewer));
    if (!APART.has(queue)) query = query.where(AT_WORK);
    if (handlerId) query = query.where('handlerId', '=', handlerId);
    if (after) query = query.where(sql<boolean>`(${key}, id) > (${after.key}::date, ${after.id}::uuid)`);
    return query
      .orderBy(key)
      .orderBy('id')
      .limit(limit + 1)
      .execute();
  },
});
