import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

export type AbsenceRow = Selectable<Tables['absences']>;

/** Who is away and who stands in; the transaction acts for one organ. */
export const absenceRepository = (db: Transaction<Tables>, agencyId: string) => {
  const from = (day: PlainDate) =>
    db
      .selectFrom('absences')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('toOn', '>=', day)
      .where((where) => where.or([where('endedOn', 'is', null), where('endedOn', '>', day)]));
  return {
    /** Lets one transaction at a time say who is away, so that no two registrations contradict each other. */
    lock: () => sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/absences`}, 0))`.execute(db),
    insert: (row: AbsenceRow) => db.insertInto('absences').values(row).execute(),
    find: (id: string) =>
      db
        .selectFrom('absences')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .executeTakeFirst(),
    end: (id: string, endedOn: PlainDate) =>
      db
        .updateTable('absences')
        .set({ endedOn })
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    /** Everybody away on that day or later. */
    fromDay: (day: PlainDate) => from(day).orderBy('fromOn').orderBy('id').execute(),
    /** Whoever is away on that day. */
    onDay: (day: PlainDate) => from(day).where('fromOn', '<=', day).orderBy('id').execute(),
  };
};
