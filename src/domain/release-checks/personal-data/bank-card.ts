import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { type ChainedNumber, digitChains, isReadable, longestFirst } from './digit-chains.ts';
import { isIdentityNumber } from './identity-number.ts';

/** Whether the last digit is the check digit of Luhn (GB/T 19584, ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back += 1) {
    const digit = Number(digits[digits.length - 1 - back]);
    const doubled = digit * 2;
    if (back % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Beginnings of the cards of Chinese banks that are not also an administrative division (6201–6212, 6229, 6230). */
const CARD = /^62(?:1[3-9]|2[1-8]|3[1-6]|5[0-9]|8[23])/;
/** Cards of a beginning that could be the code of a place, or of a foreign scheme: words must say so. */
const CUED_CARD = /^(?:62|60|9[0-9]|4|5[1-5]|35|3[47])/;
/** Words that say a number is a bank card or an account. */
export const CARD_CUE =
  /卡号|银行卡|储蓄卡|借记卡|信用卡|工资卡|社保卡|一卡通|一折通|存折|开户行|账号|帐号|账户|帐户|收款/;
const STRONG_CUE = /卡号|银行卡|储蓄卡|借记卡|信用卡|工资卡|一卡通|一折通|存折/;
/** An account of an organ or a firm is meant to be known. */
const ORGAN =
  /局|公司|中心|政府|委员会|医院|学校|财政|国库|专户|合作社|银行股份|基本户|对公|单位|办公室|非税|缴入/;
/** Words that say a number is no card. */
export const OTHER_THAN_CARD = /编号|代码|流水号|受理号|索引号|单号|案号|备案号|统一标识|条码|证号|项目/;
const LENGTHS = new Set([16, 17, 18, 19]);

/** Digits 7 to 10 of the numbers organs give are often a year. */
const holdsYear = (digits: string): boolean => /^\d{6}(?:19|20)\d\d/.test(digits);

/** Whether the digits are part of something with letters: a serial number, a file name. */
const isPartOfWord = (text: string, { at, end }: ChainedNumber): boolean =>
  /[A-Za-z/]$/.test(text.slice(Math.max(0, at - 1), at)) || /^[A-Za-z]/.test(text.slice(end, end + 1));

/** A check digit alone fits one number in ten: the beginning of a card or words must speak for it too. */
export function isCard(digits: string, isCued: boolean): boolean {
  if (!passesLuhn(digits)) return false;
  return CARD.test(digits) ? isCued || !holdsYear(digits) : isCued && CUED_CARD.test(digits);
}

function judge(text: ReadText, found: ChainedNumber): Match | null {
  const { digits, at, end } = found;
  if (!isReadable(found, 5) || isIdentityNumber(digits) || isPartOfWord(text.text, found)) return null;
  const cue = text.cueBefore(at, 30);
  const isCued = CARD_CUE.test(cue);
  if (!isCued && OTHER_THAN_CARD.test(cue)) return null;
  if (isCard(digits, isCued)) return { code: 'bank-card', at, end };
  if (STRONG_CUE.test(cue) && CUED_CARD.test(digits))
    return { code: 'bank-account', at, end, severity: 'block' };
  const near = text.text.slice(Math.max(0, at - 60), end + 30);
  return /账号|帐号/.test(cue) && !ORGAN.test(near) ? { code: 'bank-account', at, end } : null;
}

/** Numbers of bank cards (银行卡号), and accounts that no organ or firm is named with. */
export const bankCards: Rule = (text) => {
  const out: Match[] = [];
  for (const chain of digitChains(text)) {
    let covered = -1;
    for (const found of longestFirst(text.text, chain, LENGTHS)) {
      const match = found.at < covered ? null : judge(text, found);
      if (!match) continue;
      out.push(match);
      covered = match.end;
    }
  }
  return out;
};
