import { inChinese, type PlainDate, weekdayOf, yearOf } from '../calendar/plain-date.ts';
import type { DayFact } from '../calendar/working-calendar.ts';
import { ARTICLES } from './clock-articles.ts';
import type { ClockTraceLine } from './clock-events.ts';

/** 星期日 … 星期六. */
export const weekdayInChinese = (day: PlainDate): string => `星期${'日一二三四五六'.charAt(weekdayOf(day))}`;

const unknownYear = (day: PlainDate, { awaitedYear = yearOf(day) }: DayFact): string =>
  `暂定：尚无${awaitedYear}年放假安排的通知，按星期判断`;

/** A remark in brackets, or nothing. */
const bracketed = (remark: string | null): string => (remark === null ? '' : `（${remark}）`);

/** An event of the case, with what it does to the clock. */
export const eventLine = (on: PlainDate, text: string, article: string): ClockTraceLine => ({
  on,
  kind: 'event',
  day: null,
  text,
  article,
});

/** The n-th working day of the running period. */
export function countedLine(on: PlainDate, day: number, fact: DayFact): ClockTraceLine {
  const remark = fact.kind === 'make-up' ? `调休上班，依据${fact.noticeTitle ?? fact.notice}` : null;
  const text = `第${day}个工作日${bracketed(fact.provisional ? unknownYear(on, fact) : remark)}`;
  return { on, kind: 'counted', day, text, article: ARTICLES.replyPeriod };
}

/** A weekend day or a day off by notice inside the running period. */
export function offLine(on: PlainDate, fact: DayFact): ClockTraceLine {
  const text =
    fact.kind === 'holiday'
      ? `${fact.festival ?? '节日'}放假${bracketed(`依据${fact.noticeTitle ?? fact.notice}`)}`
      : `${weekdayInChinese(on)}休息${bracketed(fact.provisional ? unknownYear(on, fact) : null)}`;
  return { on, kind: 'off', day: null, text, article: null };
}

const IDLE = {
  clarification: { kind: 'waiting', text: '等待申请人补正，期限停止计算', article: ARTICLES.clarification },
  fee: { kind: 'waiting', text: '等待申请人缴费，期限停止计算', article: ARTICLES.feeNotice },
  consultation: { kind: 'paused', text: '征求意见所需时间，不计入答复期限', article: ARTICLES.consultation },
} as const;

/** A finished stretch of days that are not counted, with the working days in it. */
export function idleLine(
  idle: keyof typeof IDLE,
  stretch: { readonly on: PlainDate; readonly until: PlainDate; readonly workingDays: number },
): ClockTraceLine {
  const { kind, text, article } = IDLE[idle];
  const { on, until, workingDays } = stretch;
  const span = on === until ? inChinese(on) : `${inChinese(on)}至${inChinese(until)}`;
  return { on, until, kind, day: null, text: `${span}：${text}（其中工作日${workingDays}个）`, article };
}

/** The stretch that is still open at the end of the proof. */
export function openIdleLine(idle: keyof typeof IDLE, on: PlainDate, left: number): ClockTraceLine {
  const { kind, article } = IDLE[idle];
  const text =
    kind === 'waiting'
      ? `${idle === 'fee' ? '等待申请人缴费' : '等待申请人补正'}，届满日待重新起算后确定`
      : `意见尚未全部返回，期限暂停；恢复后尚余${left}个工作日`;
  return { on, kind, day: null, text, article };
}

/** The last day of the reply period; `left` working days were not used where the clock stopped before. */
export function dueLine(on: PlainDate, left: number, fact: DayFact): ClockTraceLine {
  const remarks = [
    ...(fact.provisional ? [unknownYear(on, fact)] : []),
    ...(left > 0 ? [`停止计算时尚余${left}个工作日`] : []),
  ];
  const text = `答复期限届满日${bracketed(remarks.length > 0 ? remarks.join('；') : null)}`;
  return { on, kind: 'due', day: null, text, article: ARTICLES.replyPeriod };
}
