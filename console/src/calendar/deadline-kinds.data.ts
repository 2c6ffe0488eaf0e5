import type { DeadlineMonthView } from '../../../src/api/calendar/views.ts';

export type DeadlineDay = DeadlineMonthView['days'][number];
export type Deadline = DeadlineDay['deadlines'][number];

/** What ends on a day: short in the month, in full in the list. */
export const DEADLINE_KINDS: Readonly<
  Record<Deadline['kind'], { readonly short: string; readonly full: string }>
> = {
  reply: { short: '答复', full: '答复期限届满' },
  safe: { short: '内控', full: '内控期限（自到达之日起计算）' },
  clarification: { short: '补正', full: '申请人补正期限届满' },
  consultation: { short: '征求', full: '征求意见期限届满' },
  fee: { short: '缴费', full: '申请人缴费期限届满' },
  'annual-report': { short: '年报', full: '年度报告公布期限' },
};

/** 休 and 班 as the statutory calendar has them; ordinary days have no mark. */
export const DAY_MARKS: Readonly<Record<DeadlineDay['kind'], string>> = {
  weekday: '',
  weekend: '',
  holiday: '休',
  'make-up': '班',
};

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
