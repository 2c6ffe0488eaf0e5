/**
 * A calendar day `YYYY-MM-DD` without time or zone, as the law counts days.
 *
 * A branded string: two days compare with `<`, and no zone can shift them.
 */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether `text` names a day that exists, such as 2024-02-29 and not 2025-02-29. */
export function isPlainDate(text: string): text is PlainDate {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that `text` names; throws a `RangeError` where there is none: for constants and trusted input. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day `count` calendar days after `day` (before, where negative). */
export function addDays(day: PlainDate, count: number): PlainDate {
  const time = Date.parse(`${day}T00:00:00Z`) + count * MILLISECONDS_A_DAY;
  return new Date(time).toISOString().slice(0, 10) as PlainDate;
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY);

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: PlainDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day in China (Asia/Shanghai) at an instant. Since 1992 the zone is UTC+8 without summer time. */
export const dayInChina = (instant: Date): PlainDate =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as PlainDate;

/** 2025年5月12日, without leading zeros, as official documents write a day (GB/T 9704). */
export function inChinese(day: PlainDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
