import { parseWanYuan, type WanYuan } from '../annual-reports/wan-yuan.ts';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.ts';
import type { RegisterField } from './register-fields.data.ts';

/** A cell of a sheet: text, or a number where the sheet holds one (days are then counted from 1899-12-30). */
export type Cell = string | number;

/** Full-width signs as ASCII, kinds of blank as one, none at the ends. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200D\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const FIRST_SERIAL = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
/** 1990-01-01 to 2099-12-31: a smaller or larger number in a column of days is no day. */
const SERIALS = { from: 32_874, to: 73_050 };

/** The day a spreadsheet counts as so many days; `null` where the number is no plausible day. */
export function dayOfSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (whole < SERIALS.from || whole > SERIALS.to) return null;
  return new Date(FIRST_SERIAL + whole * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as PlainDate;
}

const DAY_SHAPES = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 二〇二五年五月十二日 with figures; anything else as it is. */
function withFigures(text: string): string {
  if (!/^[〇○零一二三四五六七八九十]+年/.test(text)) return text;
  return text
    .replaceAll(/[○零]/g, '〇')
    .replaceAll(/([一二三])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) => {
      const high = tens ? CHINESE_DIGITS.indexOf(tens) : 1;
      return `${high}${ones ? CHINESE_DIGITS.indexOf(ones) : 0}`;
    })
    .replaceAll(/[〇一二三四五六七八九]/g, (it) => String(CHINESE_DIGITS.indexOf(it)));
}

/** The day a cell means in any usual spelling, or `null`. 长期, 永久 and 无固定期限 are no day; see `isOpenEnded`. */
export function readDay(cell: Cell): PlainDate | null {
  if (typeof cell === 'number') return dayOfSerial(cell) ?? readDay(String(cell));
  const text = withFigures(plainText(cell).replaceAll(' 00:00:00', '')).replaceAll(
    / (?=[年月日\d])|(?<=[年月]) /g,
    '',
  );
  if (/^\d{5}(\.\d+)?$/.test(text)) return dayOfSerial(Number(text));
  for (const shape of DAY_SHAPES) {
    const [, year = '', month = '', day = ''] = shape.exec(text) ?? [];
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isPlainDate(found)) return found;
  }
  return null;
}

/** Words for a period without an end. 2099-12-31 and 9999-12-31 stand for it in tables of organs. */
export const isOpenEnded = (cell: Cell): boolean =>
  /^(长期|永久|无固定期限|长期有效|无|\/|-|2099[-/.年]12[-/.月]31日?|9999[-/.年]12[-/.月]31日?)$/.test(
    plainText(String(cell)),
  );

const UNITS: Readonly<Record<string, number>> = { 万元: 6, 万: 6, 元: 2 };

/** The sum a cell names as 万元: figures with separators, with 元 or 万元 after it; `null` where it is none. */
export function readWanYuan(cell: Cell): WanYuan | null {
  const text = plainText(String(cell))
    .replaceAll(/[,，\s¥￥]/g, '')
    .replace(/^人民币/, '');
  const [, figures = '', unit = '万元'] = /^(\d{1,12}(?:\.\d+)?)(万元|万|元)?整?$/.exec(text) ?? [];
  if (figures === '') return null;
  if (UNITS[unit] === 6) return parseWanYuan(figures);
  const [whole = '0', decimals = ''] = figures.split('.');
  if (decimals.length > 2) return null;
  const fen = (whole + decimals.padEnd(2, '0')).padStart(7, '0');
  return parseWanYuan(`${fen.slice(0, -6)}.${fen.slice(-6)}`);
}

/** The value of the choice a cell names by key, label or synonym; `null` where it names none. */
export function readChoice(field: RegisterField, cell: Cell): string | null {
  const text = plainText(String(cell));
  const found = field.choices?.find((choice) =>
    [choice.value, choice.label, ...(choice.synonyms ?? [])].some((it) => plainText(it) === text),
  );
  return found?.value ?? null;
}

/** A document number in one spelling: without blanks, years in 〔〕, so that two spellings are one number. */
export const numberKey = (number: string): string =>
  plainText(number)
    .replaceAll(' ', '')
    .replaceAll(/[[({【〔](\d{4})[\])}】〕]/g, '〔$1〕')
    .toUpperCase();
