import { foldText } from './fold-text.ts';

const BRACKETED = /[〔([【〖﹝]\s?(\d{4})年?\s?[〕)\]】〗﹞]\s?第?\s?(\d{1,6})\s?号/g;
const WITH_YEAR = /(\d{4})年第?(\d{1,6})号/g;

const canonical = (_: string, year: string, serial: string): string => `〔${year}〕${Number(serial)}号`;

/**
 * The one spelling of the numbers of documents (发文字号) in a folded text: `[2026]1号`, `（2026）第01号`, `2026年1号`
 * and `〔2026〕1号` are the same.
 */
export const canonicalNumbers = (folded: string): string =>
  folded.replace(BRACKETED, canonical).replace(WITH_YEAR, canonical);

/** A document number or index number as it is compared: folded, without spaces, in the one spelling. */
export const numberKey = (number: string): string => canonicalNumbers(foldText(number).replace(/\s/g, ''));
