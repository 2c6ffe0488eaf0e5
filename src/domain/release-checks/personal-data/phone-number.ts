import type { Match, Rule } from '../match.ts';
import { matchesOf } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { type ChainedNumber, digitChains, numbersOf } from './digit-chains.ts';

/** The ranges given to mobile telephones by 2025, the ones for things (140, 144, 146, 148) among them. */
const MOBILE = /^1(?:3\d|4[0-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/;
/** The usual ways to write a mobile number in groups. */
const LAYOUTS = new Set([
  '11',
  '3,4,4',
  '3,8',
  '7,4',
  '3,3,5',
  '4,4,3',
  '4,3,4',
  '5,6',
  '6,5',
  '2,3,4,4',
  '4,7',
]);
/** Words that say a number is a telephone. */
export const MOBILE_CUE = /电话|手机|联系|致电|咨询|热线|号码|拨打|微信|[Tt]el|TEL|[Pp]hone|Mobile/;
/** Whether eleven digits are a mobile number. */
export const isMobileNumber = (digits: string): boolean => MOBILE.test(digits);
/** What makes eleven digits a number of a thing. */
const OTHER =
  /(?:编号|代码|流水号|受理号|索引号|单号|案号|批号|条码|文号|登记号|许可证号?|备案号|图号|型号|第|No\.?|[¥￥])[:： ]{0,2}$/;

/** The mobile number in a number with a country code or a long-distance zero before it. */
function mobileIn({ digits }: ChainedNumber): string | null {
  if (digits.length === 11) return digits;
  if (digits.length === 12 && digits.startsWith('0')) return digits.slice(1);
  if (digits.length === 13 && digits.startsWith('86')) return digits.slice(2);
  if (digits.length === 15 && digits.startsWith('0086')) return digits.slice(4);
  return null;
}

/** Whether the letters around do not make the digits part of something longer: a serial number, an address, an amount. */
function standsAlone(text: string, { at, end }: ChainedNumber, isCued: boolean): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (/[A-Za-z_¥￥$]$|[A-Za-z_.-]\/$/.test(before)) return /(?:[Tt]el|TEL|phone)$/.test(before);
  if (/\d\.$/.test(before) && !isCued) return false;
  return !/^(?:[A-Za-z_]|\.\d|万?元|号(?!码|段))/.test(text.slice(end, end + 3));
}

function judge(text: ReadText, found: ChainedNumber): Match | null {
  const mobile = mobileIn(found);
  if (mobile === null || !MOBILE.test(mobile)) return null;
  const cue = text.cueBefore(found.at);
  const isCued = MOBILE_CUE.test(cue);
  if (OTHER.test(cue) || !standsAlone(text.text, found, isCued)) return null;
  const spread = found.groups > 1 && !found.wrapped;
  if (spread && !isCued) {
    const usual = LAYOUTS.has(found.layout()) || found.groups === found.digits.length;
    if (!usual || !found.whole) return null;
  }
  return { code: 'mobile-number', at: found.at, end: found.end, matched: mobile };
}

const LENGTHS = new Set([11, 12, 13, 15]);

/** Mobile telephone numbers (手机号码), in groups, with a country code or broken over lines too. */
export const mobileNumbers: Rule = (text) => {
  const out: Match[] = [];
  for (const chain of digitChains(text)) {
    let covered = -1;
    for (const found of numbersOf(text.text, chain, LENGTHS)) {
      if (found.at < covered) continue;
      const match = judge(text, found);
      if (!match) continue;
      out.push(match);
      covered = match.end;
    }
  }
  return out;
};

const PRIVATE_LINE =
  /(?:住宅|家庭|家里|家中|宅电|本人|个人|私人|家长|监护人|亲属|户主|申请人)[^\n\u2029,;。]{0,8}?(?:电话|座机|固话|号码)[^\d\n\u2029]{0,6}((?:\(?0\d{2,3}\)?[ -]?)?[2-8]\d{6,7})(?!\d)/g;

/** Landlines that words call private (住宅电话、家庭电话); an office's telephone is public. */
export const privateLandlines: Rule = (text) =>
  matchesOf(text, PRIVATE_LINE, ({ index, 0: all, 1: number = '' }) => ({
    code: 'private-landline',
    at: index + all.length - number.length,
    end: index + all.length,
  }));
