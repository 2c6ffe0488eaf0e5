import type { Transaction } from '../../database/store.ts';
import { annualReportEnd } from '../../domain/access-requests/other-periods.ts';
import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from '../../domain/calendar/plain-date.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** Most cases a month shows; an office with more looks at its list. */
const MOST = 2000;

/** What ends on a day: `safe` is the inner day where it lies before the legal one. */
export type DeadlineKind = 'reply' | 'safe' | 'clarification' | 'consultation' | 'fee' | 'annual-report';

/** One thing due on a day; `requestId` is `null` for the annual report. */
export type Deadline = {
  readonly on: PlainDate;
  readonly kind: DeadlineKind;
  readonly requestId: string | null;
  readonly number: string;
  readonly title: string;
  readonly handler: string | null;
  readonly overdue: boolean;
  readonly provisional: boolean;
};

type Row = Awaited<ReturnType<Transaction['calendar']['dueWithin']>>[number];

/** First and last day of `2026-11`. */
function daysOfMonth(month: string): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = plainDate(`${month}-01`); day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

/** A month of deadlines with what the statutory calendar says of each day: of the whole organ, or one's own. */
export async function deadlineMonth(
  app: App,
  actor: Actor,
  { month, mine }: { readonly month: string; readonly mine: boolean },
) {
  demand(actor, 'requests:read');
  const agency = await agencyById(app, actor.agencyId);
  const days = daysOfMonth(month);
  const [from = plainDate(`${month}-01`)] = days;
  const to = days.at(-1) ?? from;
  return app.store.read(actor.agencyId, async (tx) => {
    const calendar = app.calendarOf(app.calendar.version);
    const rows = await tx.calendar.dueWithin(from, to, mine ? actor.staffId : null, MOST);
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const found = rows.flatMap((row) => deadlinesOf(row, app.today(), people));
    const year = yearOf(from) - 1;
    const end = annualReportEnd(year, agency.settings, calendar);
    const published = (await tx.reports.find(year))?.status === 'published';
    const report = reportDeadline(year, end.lastOn, app.today(), end.provisional);
    const all = published ? found : [...found, report];
    return {
      month,
      today: app.today(),
      calendarVersion: calendar.version,
      truncated: rows.length === MOST,
      days: days.map((on) => {
        const { working, kind, festival = null, provisional } = calendar.factOf(on);
        const deadlines = all.filter((it) => it.on === on);
        return { on, weekday: weekdayOf(on), working, kind, festival, provisional, deadlines };
      }),
    };
  });
}

/** The days of one case; once it has been replied to, only what others still owe. */
function deadlinesOf(row: Row, today: PlainDate, people: ReadonlyMap<string, string>): Deadline[] {
  const { replyDueOn, safeDueOn, waitsFor, waitsUntil, servedOn } = row;
  const common = {
    requestId: row.id,
    number: row.number,
    title: row.title,
    handler: row.handlerId ? (people.get(row.handlerId) ?? null) : null,
  };
  const due = (kind: DeadlineKind, on: PlainDate | null, provisional: boolean): Deadline[] =>
    on === null ? [] : [{ on, kind, ...common, overdue: kind === 'reply' && on < today, provisional }];
  return [
    ...(servedOn ? [] : due('reply', replyDueOn, row.provisional)),
    ...(servedOn || safeDueOn === replyDueOn ? [] : due('safe', safeDueOn, row.provisional)),
    ...(waitsFor ? due(waitsFor as DeadlineKind, waitsUntil, false) : []),
  ];
}

const reportDeadline = (year: number, on: PlainDate, today: PlainDate, provisional: boolean): Deadline => ({
  on,
  kind: 'annual-report',
  requestId: null,
  number: `${year}年度`,
  title: `${year}年政府信息公开工作年度报告公布`,
  handler: null,
  overdue: on < today,
  provisional,
});
