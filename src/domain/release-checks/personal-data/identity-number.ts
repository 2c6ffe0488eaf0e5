import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { type ChainedNumber, digitChains, isReadable, numbersOf } from './digit-chains.ts';

/** Province codes of GB/T 2260, residence permits of Hong Kong, Macao and Taiwan, and 9 for foreigners. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** Words that say a number is an identity number. */
export const IDENTITY_CUE = /身份证|身份号码|公民身份|证件号|证件编号|证号/;
/** Numbers that organs give to things: a wrong identity number is not looked for behind them. */
const OTHER = /编号|代码|流水号|受理号|索引号|许可证|登记号|批准文号|账号|卡号/;

/** Whether six or eight digits name a day on which somebody alive may be born. */
function isBirthDay(digits: string): boolean {
  const year = Number(digits.length === 8 ? digits.slice(0, 4) : `19${digits.slice(0, 2)}`);
  const month = Number(digits.slice(-4, -2));
  const day = Number(digits.slice(-2));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The check character of an identity number by its first 17 digits: GB 11643, ISO 7064 MOD 11-2. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] ?? '';
}

const hasPlaceAndDay = (number: string): boolean => PROVINCES.test(number) && isBirthDay(number.slice(6, 14));

/** Whether 18 characters are an identity number: province, birthday and check character (GB 11643—1999). */
export const isIdentityNumber = (number: string): boolean =>
  hasPlaceAndDay(number) && checkCharacter(number) === number[17];

/** The cells of a printed table make more groups than anybody writes, but then nothing else stands by them. */
const mostGroups = ({ whole }: ChainedNumber): number => (whole ? 18 : 6);
const LENGTHS = new Set([15, 17, 18, 20]);

/** The number with the X that may follow its 17 digits. */
function withCheck(text: string, { digits, end }: ChainedNumber): { number: string; end: number } {
  const tail = text.slice(end, end + 4);
  const [mark] = /^[ \n-]{0,2}[xX×](?![0-9A-Za-z])/.exec(tail) ?? [];
  return mark ? { number: `${digits}X`, end: end + mark.length } : { number: digits, end };
}

function judge(text: ReadText, found: ChainedNumber): Match | null {
  if (!isReadable(found, mostGroups(found))) return null;
  const { number, end } =
    found.digits.length === 17 ? withCheck(text.text, found) : { number: found.digits, end: found.end };
  const { at } = found;
  if (number.length === 18 && isIdentityNumber(number)) return { code: 'identity-number', at, end };
  // Tax numbers of individual businesses are the owner's identity number and two digits.
  if (number.length === 20 && isIdentityNumber(number.slice(0, 18)))
    return { code: 'identity-number', at, end };
  const cue = text.cueBefore(at);
  if (!IDENTITY_CUE.test(cue) || OTHER.test(cue)) return null;
  if (number.length === 18 && hasPlaceAndDay(number)) return { code: 'identity-number-doubtful', at, end };
  const isOld = number.length === 15 && PROVINCES.test(number) && isBirthDay(number.slice(6, 12));
  return isOld ? { code: 'identity-number', at, end } : null;
}

/** Resident identity numbers (居民身份号码) of 18 characters, and of 15 digits where words say so. */
export const identityNumbers: Rule = (text) => {
  const out: Match[] = [];
  for (const chain of digitChains(text)) {
    for (const found of numbersOf(text.text, chain, LENGTHS)) {
      const match = judge(text, found);
      if (match) out.push(match);
    }
  }
  return out;
};
