import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { DueDayChangeState } from './calendar-tables.ts';
import { type HolidayNoticeRow, holidayNoticeRows } from './current-calendar.ts';
import { eventsWithBodies } from './ledger.ts';
import type { Tables } from './tables.ts';

export type DueDayChangeRow = Selectable<Tables['dueDayChanges']>;

const OVER = ['closed', 'lapsed', 'withdrawn', 'archived'] as const;

/** Holiday notices that were entered, and the cases whose days they moved. */
export const calendarRepository = (db: Transaction<Tables>, agencyId: string) => ({
  notices: () => holidayNoticeRows(db),

  /** Lets one transaction of the installation at a time enter a notice. */
  lock: () => sql`select pg_advisory_xact_lock(hashtextextended('holiday-notices', 0))`.execute(db),

  insertNotice: (row: Omit<HolidayNoticeRow, 'agencyId'>) =>
    db
      .insertInto('holidayNotices')
      .values({ agencyId, ...row, notice: JSON.stringify(row.notice) })
      .execute(),

  /** How many open cases were not computed on this version of the calendar. */
  async waiting(version: string): Promise<number> {
    const { total } = await openWithClock(db, agencyId)
      .where('calendarVersion', '!=', version)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return Number(total);
  },

  /**
   * The next open cases that were computed on another version, locked; what somebody works on at this moment is left
   * for the next round.
   */
  otherThan: (version: string, afterId: string | null, limit: number) => {
    let query = openWithClock(db, agencyId).where('calendarVersion', '!=', version);
    if (afterId) query = query.where('id', '>', afterId);
    return query.selectAll().orderBy('id').limit(limit).forUpdate().skipLocked().execute();
  },

  /** Open cases, a page at a time, for a look ahead. */
  openAfter: (afterId: string | null, limit: number) => {
    let query = openWithClock(db, agencyId);
    if (afterId) query = query.where('id', '>', afterId);
    return query.selectAll().orderBy('id').limit(limit).execute();
  },

  /** The events of several cases without their notes: what moves a day is never personal. */
  eventsOf: (requestIds: readonly string[]) =>
    eventsWithBodies(db)
      .select([
        'events.requestId',
        'events.seq',
        'events.type',
        'events.occurredOn',
        'events.recordedAt',
        'events.actorId',
        'eventBodies.facts',
      ])
      .where('events.agencyId', '=', agencyId)
      .where('events.stream', '=', 'cases')
      .where('events.requestId', 'in', [...requestIds])
      .orderBy('events.seq')
      .execute(),

  /** Open cases with a day of any kind within the days, the earliest reply first. */
  dueWithin: (from: PlainDate, to: PlainDate, handlerId: string | null, limit: number) => {
    let query = db
      .selectFrom('accessRequests')
      .select([
        'id',
        'number',
        'title',
        'status',
        'handlerId',
        'replyDueOn',
        'safeDueOn',
        'servedOn',
        'provisional',
        'waitsFor',
        'waitsUntil',
      ])
      .where('agencyId', '=', agencyId)
      .where('status', 'not in', OVER)
      .where((where) =>
        where.or([
          where.between('replyDueOn', from, to),
          where.between('safeDueOn', from, to),
          where.between('waitsUntil', from, to),
        ]),
      );
    if (handlerId) query = query.where('handlerId', '=', handlerId);
    return query.orderBy('replyDueOn').orderBy('number').limit(limit).execute();
  },

  insertChange: (row: Omit<DueDayChangeRow, 'agencyId'>) =>
    db
      .insertInto('dueDayChanges')
      .values({
        agencyId,
        ...row,
        moves: JSON.stringify(row.moves) as never,
        told: JSON.stringify(row.told) as never,
      })
      .onConflict((it) => it.doNothing())
      .execute(),

  changesOf: (requestId: string) =>
    db
      .selectFrom('dueDayChanges')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .orderBy('changedOn', 'desc')
      .orderBy('calendarVersion', 'desc')
      .execute(),

  /** Whose days moved, the newest first, those still to be settled before the others. */
  changes: (limit: number) =>
    db
      .selectFrom('dueDayChanges')
      .innerJoin('accessRequests', (join) =>
        join
          .onRef('accessRequests.agencyId', '=', 'dueDayChanges.agencyId')
          .onRef('accessRequests.id', '=', 'dueDayChanges.requestId'),
      )
      .selectAll('dueDayChanges')
      .select(['accessRequests.number', 'accessRequests.title', 'accessRequests.handlerId'])
      .where('dueDayChanges.agencyId', '=', agencyId)
      .orderBy(sql`state in ('to-notify', 'held')`, 'desc')
      .orderBy('changedOn', 'desc')
      .orderBy('number')
      .limit(limit)
      .execute(),

  /** Settles a change. */
  async settleChange(
    { requestId, calendarVersion }: Pick<DueDayChangeRow, 'requestId' | 'calendarVersion'>,
    state: DueDayChangeState,
  ): Promise<void> {
    await db
      .updateTable('dueDayChanges')
      .set({ state })
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .where('calendarVersion', '=', calendarVersion)
      .execute();
  },

  /** What was still to be told of earlier changes is told with the newest one. */
  supersede: (requestId: string) =>
    db
      .updateTable('dueDayChanges')
      .set({ state: 'superseded' })
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .where('state', 'in', ['to-notify', 'held'])
      .execute(),
});

const openWithClock = (db: Transaction<Tables>, agencyId: string) =>
  db
    .selectFrom('accessRequests')
    .where('agencyId', '=', agencyId)
    .where('status', 'not in', OVER)
    .where(sql<boolean>`clock_state is distinct from 'stopped'`);
