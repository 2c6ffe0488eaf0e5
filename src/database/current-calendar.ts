import { type Kysely, type Selectable, sql } from 'kysely';
import type { HolidayNotice } from '../domain/calendar/holiday-notice.ts';
import { noticesInForce } from '../domain/calendar/notices-in-force.ts';
import {
  calendarFrom,
  STATUTORY_CALENDAR,
  STATUTORY_NOTICES,
} from '../domain/calendar/statutory-calendar.ts';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import type { Tables } from './tables.ts';

export type HolidayNoticeRow = Selectable<Tables['holidayNotices']>;

/** The calendar as this process knows it, and every version it had before. */
export type CurrentCalendar = {
  /** Always the newest known: whoever needs one version throughout takes it with `of`. */
  readonly live: WorkingCalendar;
  /** The calendar of a version stored with a case; the one the program brings along where it is unknown. */
  readonly of: (version: string) => WorkingCalendar;
  /** Entries counted into the newest calendar. */
  readonly revision: () => number;
  /** Takes over the entries, all of them in their order. */
  readonly load: (rows: readonly HolidayNoticeRow[]) => void;
};

/** The calendar without any entry; the first transaction loads what the database holds. */
export function createCurrentCalendar(): CurrentCalendar {
  const versions = new Map([[STATUTORY_CALENDAR.version, STATUTORY_CALENDAR]]);
  let current = STATUTORY_CALENDAR;
  let revision = 0;
  return {
    live: {
      get version() {
        return current.version;
      },
      factOf: (day) => current.factOf(day),
    },
    of: (version) => versions.get(version) ?? STATUTORY_CALENDAR,
    revision: () => revision,
    load: (rows) => {
      for (let count = revision + 1; count <= rows.length; count += 1) {
        current = calendarOfEntries(rows.slice(0, count));
        versions.set(current.version, current);
      }
      revision = rows.length;
    },
  };
}

/** The calendar with these entries, in the order they were entered. */
export const calendarOfEntries = (
  rows: readonly Pick<HolidayNoticeRow, 'notice' | 'replaces'>[],
): WorkingCalendar =>
  calendarFrom(
    noticesInForce(
      STATUTORY_NOTICES,
      rows.map((it) => ({ notice: it.notice as HolidayNotice, replaces: it.replaces })),
    ),
    rows.length,
  );

/** All entries of the installation, in their order. */
export const holidayNoticeRows = (db: Kysely<Tables>): Promise<HolidayNoticeRow[]> =>
  db.selectFrom('holidayNotices').selectAll().orderBy('revision').execute();

/**
 * Begins a transaction for an organ: row-level security is told its organ, and the calendar is brought up to date.
 * Both in one round trip, so every process sees a new notice with its next transaction.
 */
export async function actForAgency(
  db: Kysely<Tables>,
  agencyId: string,
  calendar: CurrentCalendar,
): Promise<void> {
  const { rows } = await sql<{ revision: number }>`
    select set_config('app.agency_id', ${agencyId}, true),
           (select coalesce(max(revision), 0) from holiday_notices) as revision`.execute(db);
  if ((rows[0]?.revision ?? 0) > calendar.revision()) calendar.load(await holidayNoticeRows(db));
}
