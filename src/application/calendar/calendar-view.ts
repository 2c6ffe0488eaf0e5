import type { HolidayNoticeRow } from '../../database/current-calendar.ts';
import type { HolidayNotice } from '../../domain/calendar/holiday-notice.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { noticesBefore } from './notice-input.ts';

/** The statutory calendar in force: its notices, by whom they were entered, and what is still to be counted anew. */
export async function viewCalendar(app: App, actor: Actor) {
  if (!actor.permissions.has('calendar:manage')) demand(actor, 'requests:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const rows = await tx.calendar.notices();
    const standing = noticesBefore(rows);
    const last = Math.max(...standing.map((it) => it.year));
    const entries = new Map(rows.map((it) => [it.documentNumber, it]));
    return {
      version: app.calendar.version,
      revision: rows.length,
      mayManage: agency.parentId === null && actor.permissions.has('calendar:manage'),
      /** Days from here on may still change. */
      provisionalFrom: plainDate(`${last}-12-25`),
      waiting: await tx.calendar.waiting(app.calendar.version),
      notices: standing
        .toSorted((a, b) => b.year - a.year)
        .map((it) => noticeView(it, entries.get(it.documentNumber), actor.agencyId)),
    };
  });
}

/** A notice as shown; who entered it is named to the organ of that person alone. */
function noticeView(notice: HolidayNotice, entry: HolidayNoticeRow | undefined, agencyId: string) {
  return {
    ...notice,
    entered: entry
      ? {
          revision: entry.revision,
          publishedOn: entry.publishedOn,
          addedAt: entry.addedAt.toISOString(),
          addedBy: entry.agencyId === agencyId ? entry.addedBy : null,
          replaces: entry.replaces,
          reason: entry.reason,
        }
      : null,
  };
}
