import type { ClockTraceLine } from '../access-requests/clock-events.ts';
import { eventLine, offLine } from '../access-requests/clock-lines.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DayFact, WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, nextDay } from '../calendar/working-days.ts';
import type { OtherPeriod } from './item-content.ts';

const ARTICLE = '《条例》第二十六条';
const USUAL_DAYS = 20;

/** The period for publishing what was made or changed, with its proof (期限计算书). */
export type PublicationClock = {
  readonly startOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly workingDays: number;
  readonly article: string;
  /** The last day lies in a year without notice and may still move. */
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly trace: readonly ClockTraceLine[];
};

/**
 * The 20 working days of art. 26, counted from the day after the information was made or changed, or the period
 * another law sets (法律、法规对政府信息公开的期限另有规定的，从其规定).
 */
export function publicationClock(
  formedOn: PlainDate,
  other: OtherPeriod | null,
  calendar: WorkingCalendar,
): PublicationClock {
  const workingDays = other?.workingDays ?? USUAL_DAYS;
  const dueOn = addWorkingDays(formedOn, workingDays, calendar);
  const article = other ? `${ARTICLE}；${other.basis}` : ARTICLE;
  return {
    startOn: formedOn,
    dueOn,
    workingDays,
    article,
    provisional: calendar.factOf(dueOn).provisional,
    calendarVersion: calendar.version,
    trace: [
      eventLine(formedOn, '形成或者变更之日，次日起算', article),
      ...counted(formedOn, dueOn, calendar, article),
      { ...eventLine(dueOn, '公开期限届满日', article), kind: 'due' },
    ],
  };
}

/**
 * The last day of the period where what comes out on `on` comes out too late, or `null`: art. 26 wants it told and
 * recorded, never stopped, for late is better than not at all.
 */
export const overdueSince = ({ dueOn }: Pick<PublicationClock, 'dueOn'>, on: PlainDate): PlainDate | null =>
  on > dueOn ? dueOn : null;

function counted(from: PlainDate, to: PlainDate, calendar: WorkingCalendar, article: string) {
  const lines: ClockTraceLine[] = [];
  let day = 0;
  for (let on = nextDay(from); on <= to; on = nextDay(on)) {
    const fact = calendar.factOf(on);
    if (fact.working) day += 1;
    lines.push(fact.working ? workingLine(on, day, fact, article) : offLine(on, fact));
  }
  return lines;
}

const workingLine = (on: PlainDate, day: number, fact: DayFact, article: string): ClockTraceLine => ({
  on,
  kind: 'counted',
  day,
  text: `第${day}个工作日${fact.kind === 'make-up' ? `（调休上班，依据${fact.noticeTitle ?? fact.notice}）` : ''}`,
  article,
});
