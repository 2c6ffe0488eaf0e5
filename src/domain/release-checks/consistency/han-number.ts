const DIGITS = '零一二三四五六七八九';

/** The number that 一 … 九百九十九 says, or `null`. */
export function hanNumber(text: string): number | null {
  const [, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(text) ??
    [];
  const ten = text.includes('十') ? (tens === undefined ? 1 : DIGITS.indexOf(tens)) : 0;
  const number =
    (hundreds ? DIGITS.indexOf(hundreds) * 100 : 0) + ten * 10 + (ones ? DIGITS.indexOf(ones) : 0);
  return number > 0 ? number : null;
}
