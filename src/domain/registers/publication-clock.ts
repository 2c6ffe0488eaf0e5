import type { ClockTraceLine } from '../access-requests/clock-events.ts';
import { countedLine, dueLine, eventLine, offLine } from '../access-requests/clock-lines.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { addWorkingDays, nextDay } from '../calendar/working-days.ts';
import type { RegisterKind } from './register-kinds.data.ts';
import type { RegisterSettings } from './register-settings.ts';

/** A period in working days of a register, with its proof (期限计算书). */
export type PublicationClock = {
  readonly label: string;
  readonly startOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The last day lies in a year without notice and may still move. */
  readonly provisional: boolean;
  readonly article: string;
  readonly calendarVersion: string;
  readonly trace: readonly ClockTraceLine[];
};

type Period = {
  readonly label: string;
  readonly days: number;
  readonly from: PlainDate;
  readonly fromText: string;
  readonly article: string;
};

/** 条例第二十六条: 20 working days from the day the information came into being or was altered. */
const STATUTORY_DAYS = 20;
/** 《行政处罚法》第四十八条: three days, which are working days (第八十五条). */
const WITHDRAWAL_DAYS = 3;
const WITHDRAWAL_ARTICLE = '《行政处罚法》第四十八条第二款、第八十五条';

/** The last day of both periods for publishing, the earlier one first: what has to be watched. */
export function publicationClocks(
  register: RegisterKind,
  decidedOn: PlainDate,
  { settings, calendar }: { readonly settings: RegisterSettings; readonly calendar: WorkingCalendar },
): readonly PublicationClock[] {
  const fromText = `${register === 'fee' ? '收费项目开始执行' : '作出决定'}，次日起算`;
  const statutory = {
    label: '主动公开的期限',
    days: STATUTORY_DAYS,
    from: decidedOn,
    fromText,
    article: '《条例》第二十六条',
  };
  const short = register === 'licence' || register === 'penalty' ? settings.decisionDays : null;
  const own = {
    label: '行政许可、行政处罚信息公示的期限（双公示）',
    days: short ?? 0,
    from: decidedOn,
    fromText,
    article: '本机关设置（双公示要求）',
  };
  return [...(short === null ? [] : [own]), statutory]
    .map((it) => clockOf(it, calendar))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The day by which a decision has to be public: the end of the shorter period. */
export function publicationDueOn(
  register: RegisterKind,
  decidedOn: PlainDate,
  { settings, calendar }: { readonly settings: RegisterSettings; readonly calendar: WorkingCalendar },
): PlainDate {
  const short = register === 'licence' || register === 'penalty' ? settings.decisionDays : null;
  return addWorkingDays(decidedOn, Math.min(short ?? STATUTORY_DAYS, STATUTORY_DAYS), calendar);
}

/**
 * The period within which a published penalty is taken back, with its reasons, once it was altered, annulled or found
 * unlawful: 3 working days (《行政处罚法》第四十八条第二款、第八十五条). The same care is taken of other decisions.
 */
export const withdrawalClock = (overturnedOn: PlainDate, calendar: WorkingCalendar): PublicationClock =>
  clockOf(
    {
      label: '撤回公开并公开说明理由的期限',
      days: WITHDRAWAL_DAYS,
      from: overturnedOn,
      fromText: '决定被变更、撤销、确认违法或者确认无效，次日起算',
      article: WITHDRAWAL_ARTICLE,
    },
    calendar,
  );

function clockOf(
  { label, days, from, fromText, article }: Period,
  calendar: WorkingCalendar,
): PublicationClock {
  const dueOn = addWorkingDays(from, days, calendar);
  const lines: ClockTraceLine[] = [eventLine(from, fromText, article)];
  let counted = 0;
  for (let day = nextDay(from); day <= dueOn; day = nextDay(day)) {
    const fact = calendar.factOf(day);
    if (fact.working) counted += 1;
    lines.push(fact.working ? { ...countedLine(day, counted, fact), article } : offLine(day, fact));
  }
  lines.push({ ...dueLine(dueOn, 0, calendar.factOf(dueOn)), article, text: `${label}届满日` });
  return {
    label,
    startOn: from,
    dueOn,
    provisional: calendar.factOf(dueOn).provisional,
    article,
    calendarVersion: calendar.version,
    trace: lines,
  };
}
