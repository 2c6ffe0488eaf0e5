import type { DayMove } from '../../domain/access-requests/calendar-move.ts';
import type { DueDayFacts } from '../../domain/access-requests/due-day-events.ts';

const MOVED: Readonly<Record<DayMove['what'], string>> = {
  reply: '答复期限',
  safe: '内控期限',
  fee: '缴费期限',
  consultation: '征求意见期限',
};

/** The events about the due day itself, each in one phrase. */
export const DUE_DAY_PHRASES = {
  'calendar-changed': ({ moves, calendarVersion }: DueDayFacts['calendar-changed']) =>
    `${moves.map((it) => `${MOVED[it.what]}由${it.oldOn}变为${it.newOn}`).join('，')}（工作日历${calendarVersion}）`,
  'overdue-escalated': ({ dueOn, told }: DueDayFacts['overdue-escalated']) =>
    `答复期限${dueOn}已过，已提醒${told}人`,
  'overdue-explained': ({ dueOn }: DueDayFacts['overdue-explained']) => `答复期限${dueOn}`,
};
