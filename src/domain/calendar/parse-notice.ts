import type { HolidayArrangement } from './holiday-notice.ts';

/** One festival as read from the text, with the number of days the text itself names. */
export type ReadArrangement = HolidayArrangement & {
  /** 共3天 → 3; `null` where the text names none. */
  readonly statedDays: number | null;
};

/** What a pasted notice says; whatever could not be read is left to be typed. */
export type ReadNotice = {
  readonly year: number | null;
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly arrangements: readonly ReadArrangement[];
};

const TITLE = /国务院办公厅关于[^\n]{0,12}?(\d{4})年[^\n]{1,30}?的通知/;
const NUMBER = /国办发(?:明电)?〔\d{4}〕\d+号/;
/** 一、元旦： or 元旦： at the beginning of a sentence; two festivals may share one range. */
const FESTIVAL =
  /(?:^|[\n。；\s])\s*(?:[一二三四五六七八九十]+、|\d+[.．、])?\s*((?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)(?:[、和](?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节))*)\s*[:：]/g;
const DAY = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日`;
const RANGE = new RegExp(`${DAY}(?:至${DAY})?`);

type Near = { readonly year: number; readonly month: number };

const padded = (count: number): string => String(count).padStart(2, '0');

/** The day of three figures of a text; year and month left out are those of the day before it in the text. */
function dayOf(parts: readonly (string | undefined)[], near: Near): { day: string; near: Near } {
  const [year = String(near.year), month = String(near.month), date = '0'] = parts;
  const found = { year: Number(year), month: Number(month) };
  return { day: `${year}-${padded(found.month)}-${padded(Number(date))}`, near: found };
}

/** Weekdays, lunar days and other remarks in brackets say nothing about the days. */
const plain = (text: string): string =>
  text.replaceAll(/（[^）]*）|\([^)]*\)/g, '').replaceAll(/[ \t\u3000]/g, '');

function workedDays(text: string, year: number): string[] {
  // 2月14日、2月28日上班: the days before 上班 within the same sentence.
  const sentences = text.split(/[。；\n]/).filter((it) => it.includes('上班'));
  return sentences.flatMap((sentence) => {
    let near: Near = { year, month: 1 };
    return [...sentence.matchAll(new RegExp(DAY, 'g'))].map(([, ...parts]) => {
      const found = dayOf(parts, near);
      near = found.near;
      return found.day;
    });
  });
}

function arrangementOf(festival: string, text: string, year: number): ReadArrangement | null {
  const [off = ''] = text.split(/放假|与周末连休/);
  const range = RANGE.exec(off);
  if (!range) return null;
  const from = dayOf(range.slice(1, 4), { year, month: 1 });
  const to = range[6] === undefined ? from : dayOf(range.slice(4, 7), from.near);
  const stated = /共(\d+)天|放假(\d+)天/.exec(text);
  return {
    festival,
    from: from.day,
    to: to.day,
    worked: workedDays(text.slice(off.length), year),
    statedDays: stated ? Number(stated[1] ?? stated[2]) : null,
  };
}

/**
 * Reads the text of a notice of the General Office of the State Council as published: 一、元旦：1月1日（周四）至3日
 * （周六）放假调休，共3天。1月4日（周日）上班。 Nothing is guessed: a festival that cannot be read is left out, and the
 * checks of `check-notice.ts` tell it. `year` is used where the text has no title.
 */
export function parseNotice(text: string, year: number): ReadNotice {
  const whole = plain(text);
  const title = TITLE.exec(whole);
  const arranged = title ? Number(title[1]) : year;
  const heads = [...whole.matchAll(FESTIVAL)];
  const arrangements = heads.flatMap((head, index) => {
    const from = head.index + head[0].length;
    const until = heads[index + 1]?.index ?? whole.length;
    const found = arrangementOf((head[1] ?? '').replace('和', '、'), whole.slice(from, until), arranged);
    return found ? [found] : [];
  });
  return {
    year: title ? arranged : null,
    title: title?.[0] ?? null,
    documentNumber: NUMBER.exec(whole)?.[0] ?? null,
    arrangements,
  };
}
