const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const MYRIAD = 10_000;

/** The number of a Chinese numeral up to 亿 (一百二十三, 两千零五, 二〇二四, 三万); `null` where it is none. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((char) => DIGITS[char]).join(''));
  }
  const [head = '', tail, ...more] = text.split('万');
  if (more.length > 0) return null;
  if (tail === undefined) return belowMyriad(head);
  const [high, low] = [belowMyriad(head), tail === '' ? 0 : belowMyriad(tail)];
  return high === null || low === null ? null : high * MYRIAD + low;
}

const D = '([一二两三四五六七八九])';
const BELOW_MYRIAD = new RegExp(
  `^(?:${D}千)?零?(?:${D}百)?零?(?:${D}?(十))?零?([零〇一二两三四五六七八九])?$`,
);

function belowMyriad(text: string): number | null {
  const match = text === '' ? null : BELOW_MYRIAD.exec(text);
  if (match === null) return null;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const digit = (char: string | undefined): number => DIGITS[char ?? '零'] ?? 0;
  const tensDigit = ten !== undefined && tens === undefined ? 1 : digit(tens);
  return digit(thousands) * 1_000 + digit(hundreds) * 100 + tensDigit * 10 + digit(ones);
}
