import type { ClockTraceLine } from '../access-requests/clock-events.ts';
import {
  countedLine,
  dueLine,
  eventLine,
  offLine,
  weekdayInChinese,
} from '../access-requests/clock-lines.ts';
import { addDays, inChinese, type PlainDate } from '../calendar/plain-date.ts';
import type { DayFact, WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, firstWorkingDayOnOrAfter, nextDay } from '../calendar/working-days.ts';
import type { SideFileState } from './fold-side-file.ts';

const REVIEW_ACT = '《中华人民共和国行政复议法》';
const LITIGATION_ACT = '《中华人民共和国行政诉讼法》';

/** How a period of a side file is counted; `fixed` is a day that a decision sets. */
type Period = {
  readonly label: string;
  readonly unit: 'working' | 'natural' | 'fixed';
  readonly days: number;
  readonly from: PlainDate;
  readonly fromText: string;
  readonly article: string;
  /** The last day where a decision sets it. */
  readonly setOn?: PlainDate;
};

/** The period that runs, or ran, in a side file, with its proof (期限计算书). */
export type SideClock = {
  readonly label: string;
  readonly startOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The last day lies in a year without notice and may still move. */
  readonly provisional: boolean;
  readonly article: string;
  /** Whether anything still has to be done by that day. */
  readonly running: boolean;
  /** The day it was done; `null` while it runs and where it never was. */
  readonly metOn: PlainDate | null;
  readonly calendarVersion: string;
  readonly trace: readonly ClockTraceLine[];
};

function periodOf({ opening }: SideFileState): Period | null {
  const from = opening.receivedOn;
  switch (opening.kind) {
    case 'reconsideration': {
      const simple = opening.procedure === 'simplified';
      return {
        label: '提交行政复议答复、证据的期限',
        unit: 'working',
        days: simple ? 5 : 10,
        from,
        fromText: `收到答复通知书（${simple ? '简易程序' : '普通程序'}），次日起算`,
        article: `${REVIEW_ACT}第${simple ? '五十四' : '四十八'}条、第八十八条第二款`,
      };
    }
    case 'litigation':
      return {
        label: '提交答辩状、证据的期限',
        unit: 'natural',
        days: 15,
        from,
        fromText: '收到起诉状副本，次日起算',
        article: `${LITIGATION_ACT}第六十七条第一款`,
      };
    case 're-decision':
      return orderedPeriod(opening);
    case 'request-to-proactive':
      return {
        label: '转主动公开的期限',
        unit: 'working',
        days: 20,
        from,
        fromText:
          opening.ground === 'suggestion' ? '收到转为主动公开的建议，次日起算' : '多人申请同一信息，次日起算',
        article: '《条例》第四十四条、第二十六条',
      };
    case 'record-correction':
      return null;
  }
}

function orderedPeriod({
  ordered,
  source,
  receivedOn,
}: Extract<SideFileState['opening'], { kind: 're-decision' }>): Period {
  if (ordered.order === 'disclose')
    return {
      label: '按判决公开的期限',
      unit: 'working',
      days: 20,
      from: ordered.startOn,
      fromText: '判决公开的期限起算之日（录入），次日起算',
      article: '法释〔2025〕8号',
    };
  return {
    label: '重新作出决定的期限',
    unit: 'fixed',
    days: 0,
    from: receivedOn,
    fromText: '收到责令重新作出决定的文书',
    article: source === 'reconsideration' ? `${REVIEW_ACT}第六十四条` : `${LITIGATION_ACT}第七十条`,
    setOn: ordered.dueOn,
  };
}

/**
 * The period of a side file with its proof, or `null` where the law sets none (art. 41).
 *
 * Reconsideration: 5 working days (simplified) or 10 (ordinary) after the notice was received; suit: 15 calendar
 * days, moved to the next working day (《民事诉讼法》第八十五条); court-ordered disclosure 20 working days.
 */
export function sideClock(state: SideFileState, calendar: WorkingCalendar): SideClock | null {
  const period = periodOf(state);
  if (!period) return null;
  const dueOn = endOf(period, calendar);
  const disputed = state.opening.kind === 'reconsideration' || state.opening.kind === 'litigation';
  return {
    label: period.label,
    startOn: period.from,
    dueOn,
    provisional: calendar.factOf(dueOn).provisional,
    article: period.article,
    running: disputed ? state.status === 'to-answer' : state.status !== 'concluded',
    metOn: disputed ? state.answeredOn : state.concludedOn,
    calendarVersion: calendar.version,
    trace: traceOf(period, dueOn, calendar),
  };
}

function endOf(period: Period, calendar: WorkingCalendar): PlainDate {
  if (period.setOn) return period.setOn;
  if (period.unit === 'working') return addWorkingDays(period.from, period.days, calendar);
  return firstWorkingDayOnOrAfter(addDays(period.from, period.days), calendar);
}

function traceOf(period: Period, dueOn: PlainDate, calendar: WorkingCalendar): readonly ClockTraceLine[] {
  const { article } = period;
  const first = eventLine(period.from, period.fromText, article);
  const last = { ...dueLine(dueOn, 0, calendar.factOf(dueOn)), article, text: `${period.label}届满日` };
  if (period.unit === 'fixed')
    return [first, { ...last, text: `决定、裁判确定的履行期限：${inChinese(dueOn)}` }];
  return [first, ...countedLines(period, dueOn, calendar), last];
}

function countedLines(period: Period, dueOn: PlainDate, calendar: WorkingCalendar): ClockTraceLine[] {
  const lineOf = period.unit === 'working' ? workingLine : calendarLine;
  const lines: ClockTraceLine[] = [];
  let counted = 0;
  for (let day = nextDay(period.from); day <= dueOn; day = nextDay(day)) {
    const line = lineOf(day, counted + 1, period, calendar.factOf(day));
    if (line.kind === 'counted') counted += 1;
    lines.push(line);
  }
  return lines;
}

const workingLine = (on: PlainDate, next: number, { article }: Period, fact: DayFact): ClockTraceLine =>
  fact.working ? { ...countedLine(on, next, fact), article } : offLine(on, fact);

const calendarLine = (
  on: PlainDate,
  next: number,
  { days, article }: Period,
  fact: DayFact,
): ClockTraceLine => (next <= days ? naturalLine(on, next, article) : movedLine(on, fact.working));

const naturalLine = (on: PlainDate, day: number, article: string): ClockTraceLine => ({
  on,
  kind: 'counted',
  day,
  text: `第${day}日（${weekdayInChinese(on)}）`,
  article,
});

/** A period of calendar days that runs out on a day off goes on to the first working day. */
const movedLine = (on: PlainDate, working: boolean): ClockTraceLine => ({
  on,
  kind: working ? 'event' : 'off',
  day: null,
  text: working
    ? '期间的最后一日为休息日，顺延至休息日后的第一个工作日'
    : `${weekdayInChinese(on)}休息，期间顺延`,
  article: '《中华人民共和国民事诉讼法》第八十五条',
});
