import { type Match, matchesOf, type Rule } from '../match.ts';

const DAY =
  /(?<!\d)(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?: ?[(,]? ?(?:星期|周|礼拜)([一二三四五六日天])(?![至到、—-]))?/g;
const WEEKDAYS = '日一二三四五六';
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month; of February 29 where no year is told. */
const lastDay = (year: number | null, month: number): number =>
  year === null ? (LONGEST_MONTHS[month - 1] ?? 0) : new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days that no calendar has (2月30日), and weekdays that do not fit their day. */
export const datesInText: Rule = (text) =>
  matchesOf(
    text,
    DAY,
    ({ index, 0: all, 1: yearDigits, 2: monthDigits, 3: dayDigits, 4: weekday }): Match | null => {
      const year = yearDigits === undefined ? null : Number(yearDigits);
      const month = Number(monthDigits);
      const day = Number(dayDigits);
      const place = { at: index, end: index + all.length };
      if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
        return { code: 'date-unreal', ...place, note: all.trim() };
      if (year === null || weekday === undefined || year < 1900) return null;
      const right = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
      return weekday.replace('天', '日') === right
        ? null
        : { code: 'weekday-wrong', ...place, note: `${year}年${month}月${day}日是星期${right}` };
    },
  );

const HAN_DAY =
  /[一二][〇○零O0ＯΟ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?/g;
const ARABIC_DAY = /\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/;

/** Days in Han digits beside days in Arabic ones, and Han years whose 〇 is another sign. */
export const dateStyles: Rule = (text) => {
  const mixed = ARABIC_DAY.test(text.text);
  return matchesOf(text, HAN_DAY, ({ index, 0: all }) => {
    const place = { at: index, end: index + all.length };
    if (/[○零O0ＯΟ]/.test(all))
      return { code: 'date-styles-mixed', ...place, note: `“${all}”中的“〇”写法不对` };
    return mixed ? { code: 'date-styles-mixed', ...place } : null;
  });
};
