import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { nextDay } from '../calendar/working-days.ts';
import type { ClockTraceLine } from './clock-events.ts';
import { countedLine, dueLine, eventLine, offLine } from './clock-lines.ts';
import { type ConsultedKind, SILENCE } from './consultation-silence.ts';

/** Working days a third party or another organ has for its opinion (arts. 32, 34). */
export const OPINION_DAYS = 15;

/** The period of one opinion with the proof of every day in it. */
export type OpinionPeriod = {
  readonly lastOn: PlainDate;
  /** A counted day lies in a year whose holiday notice is not known yet. */
  readonly provisional: boolean;
  readonly lines: readonly ClockTraceLine[];
};

/**
 * 征求意见的期限, day by day: 15 working days from the day after the other side received the letter (`from`); for an
 * organ asked under art. 11, to which no law gives a period, from the day after the letter that names the last day.
 */
export function opinionPeriod(
  kind: ConsultedKind,
  from: PlainDate,
  calendar: WorkingCalendar,
): OpinionPeriod {
  const { article } = SILENCE[kind];
  const begins = kind === 'other-organ' ? '发出协办函' : '收到征求意见书';
  const received = eventLine(from, `${begins}，自次日起计算${OPINION_DAYS}个工作日`, article);
  const lines: ClockTraceLine[] = [received];
  let on = from;
  let provisional = false;
  for (let counted = 0; counted < OPINION_DAYS; ) {
    on = nextDay(on);
    const fact = calendar.factOf(on);
    provisional ||= fact.provisional;
    if (fact.working) counted += 1;
    lines.push(fact.working ? { ...countedLine(on, counted, fact), article } : offLine(on, fact));
  }
  const due = dueLine(on, 0, calendar.factOf(on));
  lines.push({ ...due, text: due.text.replace('答复期限', '提出意见的期限'), article });
  return { lastOn: on, provisional, lines };
}
