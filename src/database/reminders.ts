import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { ReminderRules } from '../domain/reminders/reminder-rules.ts';
import { eventsWithBodies } from './ledger.ts';
import type { Tables } from './tables.ts';

type ReminderRow = Selectable<Tables['reminders']>;
export type ReminderKey = Pick<ReminderRow, 'requestId' | 'kind' | 'dueOn'>;

const CHUNK = 1000;

/** Reminders of an organ to its own people, and when they are given. */
export const reminderRepository = (db: Transaction<Tables>, agencyId: string) => ({
  async rules(): Promise<ReminderRules | null> {
    const found = await db
      .selectFrom('reminderSettings')
      .select('rules')
      .where('agencyId', '=', agencyId)
      .executeTakeFirst();
    return found?.rules ?? null;
  },

  setRules: (rules: ReminderRules) => {
    const text = JSON.stringify(rules) as never;
    return db
      .insertInto('reminderSettings')
      .values({ agencyId, rules: text })
      .onConflict((it) => it.column('agencyId').doUpdateSet({ rules: text }))
      .execute();
  },

  /**
   * Open, unanswered cases with a due day through `until`, by the earlier of the legal and the inner day (decision 2).
   */
  dueThrough: (until: PlainDate) =>
    db
      .selectFrom('accessRequests')
      .select(['id', 'replyDueOn', 'safeDueOn', 'handlerId', 'departmentId'])
      .where('agencyId', '=', agencyId)
      .where('status', 'not in', ['closed', 'lapsed', 'withdrawn', 'archived'])
      .where('servedOn', 'is', null)
      .where(sql<boolean>`least(reply_due_on, safe_due_on) <= ${until}`)
      .orderBy('id')
      .execute(),

  /** Whether the chain of the case holds its escalation for that due day already. */
  async escalated(requestId: string, dueOn: PlainDate): Promise<boolean> {
    const found = await eventsWithBodies(db)
      .select('events.seq')
      .where('events.agencyId', '=', agencyId)
      .where('events.stream', '=', 'cases')
      .where('events.requestId', '=', requestId)
      .where('events.type', '=', 'overdue-escalated')
      .where(sql<boolean>`event_bodies.facts::jsonb ->> 'dueOn' = ${dueOn}`)
      .executeTakeFirst();
    return found !== undefined;
  },

  /** Adds what is not there yet and answers how many were new: computing twice tells nobody twice. */
  async add(rows: readonly Omit<ReminderRow, 'agencyId' | 'readAt'>[]): Promise<number> {
    let added = 0;
    // A statement holds 65,535 values at most.
    for (let from = 0; from < rows.length; from += CHUNK) {
      const result = await db
        .insertInto('reminders')
        .values(rows.slice(from, from + CHUNK).map((it) => ({ agencyId, ...it, readAt: null })))
        .onConflict((it) => it.doNothing())
        .executeTakeFirst();
      added += Number(result.numInsertedOrUpdatedRows ?? 0);
    }
    return added;
  },

  /** A person's reminders with their cases, the newest first. */
  ofPerson: (staffId: string, limit: number) =>
    db
      .selectFrom('reminders')
      .innerJoin('accessRequests', (join) =>
        join
          .onRef('accessRequests.agencyId', '=', 'reminders.agencyId')
          .onRef('accessRequests.id', '=', 'reminders.requestId'),
      )
      .select([
        'reminders.requestId',
        'reminders.kind',
        'reminders.dueOn',
        'reminders.createdAt',
        'reminders.readAt',
        'accessRequests.number',
        'accessRequests.title',
      ])
      .where('reminders.agencyId', '=', agencyId)
      .where('reminders.staffId', '=', staffId)
      .orderBy('reminders.createdAt', 'desc')
      .orderBy('reminders.dueOn')
      .orderBy('accessRequests.number')
      .limit(limit)
      .execute(),

  async unread(staffId: string): Promise<number> {
    const { total } = await db
      .selectFrom('reminders')
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .where('agencyId', '=', agencyId)
      .where('staffId', '=', staffId)
      .where('readAt', 'is', null)
      .executeTakeFirstOrThrow();
    return Number(total);
  },

  /** Marks one reminder of a person as read, or all of them. */
  markRead: (staffId: string, which: ReminderKey | null, at: Date) => {
    let query = db
      .updateTable('reminders')
      .set({ readAt: at })
      .where('agencyId', '=', agencyId)
      .where('staffId', '=', staffId)
      .where('readAt', 'is', null);
    if (which)
      query = query
        .where('requestId', '=', which.requestId)
        .where('kind', '=', which.kind)
        .where('dueOn', '=', which.dueOn);
    return query.execute();
  },
});
