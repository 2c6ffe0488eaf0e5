import { createContext, useContext } from 'react';
import { weekdayInChinese } from '../../domain/access-requests/clock-lines.ts';
import { dayInChina, inChinese, type PlainDate, weekdayOf } from '../../domain/calendar/plain-date.ts';
import type { Language } from '../shared/page/modes.ts';
import { dayWithWeekday, instantForTags, instantInChinese } from '../shared/parts/chinese-days.ts';

/**
 * The words of a part of the portal in both languages. Chinese is the key type: English must have every word, and
 * takes the same parameters. Official terms are translated as in docs/glossary.md.
 */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;

/** The language of the page that is being drawn; set once, by the frame. */
export const PageLanguage = createContext<Language>('zh');

/** The words of a dictionary in the language of the page, for components. */
export const useWords = <Words>(dictionary: Dictionary<Words>): Words => dictionary[useContext(PageLanguage)];

/** The language as HTML writes it. */
export const htmlLanguage = (language: Language): string => (language === 'en' ? 'en' : 'zh-CN');

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** 2026年11月23日, 23 November 2026. */
export function dayIn(language: Language, day: PlainDate): string {
  if (language === 'zh') return inChinese(day);
  const [year = '', month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** 星期一, Monday. */
export const weekdayIn = (language: Language, day: PlainDate): string =>
  language === 'zh' ? weekdayInChinese(day) : (WEEKDAYS[weekdayOf(day)] ?? '');

/** 2026年11月23日（星期一）, Monday, 23 November 2026. */
export const fullDayIn = (language: Language, day: PlainDate): string =>
  language === 'zh' ? dayWithWeekday(day) : `${weekdayIn(language, day)}, ${dayIn(language, day)}`;

/** 2026年11月23日 09:30, 23 November 2026 09:30; China time. */
export const instantIn = (language: Language, instant: Date): string =>
  language === 'zh'
    ? instantInChinese(instant)
    : `${dayIn(language, dayInChina(instant))} ${instantForTags(instant).slice(11)}`;
