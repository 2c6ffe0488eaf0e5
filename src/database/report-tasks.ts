import { type Selectable, sql, type Transaction } from 'kysely';
import { OPEN_TASK_STATUSES } from '../domain/annual-reports/report-tasks.data.ts';
import type { Tables } from './tables.ts';

export type ReportTaskRow = Selectable<Tables['reportTasks']>;

/** Texts of annual reports asked of departments and people; acts for one organ. */
export const reportTaskRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('reportTasks').selectAll().where('agencyId', '=', agencyId);
  return {
    find: (id: string) => own().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => own().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** All tasks of a year, as they were asked. */
    ofYear: (year: number) => own().where('year', '=', year).orderBy('createdAt').orderBy('id').execute(),
    /** The open tasks of all years, what is due first on top. */
    open: () => own().where('status', 'in', OPEN_TASK_STATUSES).orderBy('dueOn').orderBy('id').execute(),
    /** Whether the organ worked here in that year or before: received requests or reported. */
    async workedBy(year: number): Promise<boolean> {
      const { rows } = await sql<{ worked: boolean }>`
        select exists (select from request_totals where agency_id = ${agencyId} and received_year <= ${year})
          or exists (select from annual_reports where agency_id = ${agencyId} and year <= ${year}) as worked`.execute(
        db,
      );
      return rows[0]?.worked ?? false;
    },
    /** What was cancelled lately, the latest asked first. */
    cancelled: () =>
      own().where('status', '=', 'cancelled').orderBy('createdAt', 'desc').orderBy('id').limit(100).execute(),
    insert: (row: ReportTaskRow) => db.insertInto('reportTasks').values(row).execute(),
    save: (id: string, change: Partial<ReportTaskRow>) =>
      db
        .updateTable('reportTasks')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    /** Ends what is still open of a year; answers what that was. */
    async closeOpen(year: number): Promise<readonly string[]> {
      const rows = await db
        .updateTable('reportTasks')
        .set((row) => ({ status: 'closed', version: row('version', '+', 1) }))
        .where('agencyId', '=', agencyId)
        .where('year', '=', year)
        .where('status', 'in', OPEN_TASK_STATUSES)
        .returning('id')
        .execute();
      return rows.map((it) => it.id);
    },
  };
};
