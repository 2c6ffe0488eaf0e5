import { weekdayInChinese } from '../../../domain/access-requests/clock-lines.ts';
import { dayInChina, inChinese, type PlainDate } from '../../../domain/calendar/plain-date.ts';

/** 2025年5月12日（星期一）. */
export const dayWithWeekday = (day: PlainDate): string => `${inChinese(day)}（${weekdayInChinese(day)}）`;

const clockTime = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

/** 2025年5月12日 09:30, China time. */
export const instantInChinese = (instant: Date): string =>
  `${inChinese(dayInChina(instant))} ${clockTime(instant)}`;

/** `2025-05-12 09:30`, China time, as page tags write an instant. */
export const instantForTags = (instant: Date): string => `${dayInChina(instant)} ${clockTime(instant)}`;
