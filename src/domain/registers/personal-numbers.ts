const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether 18 signs are a 公民身份号码: a plausible day of birth and a right check sign (GB 11643-1999). */
function isIdentityNumber(text: string): boolean {
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number);
  if (!year || year < 1900 || year > 2100 || !month || month > 12 || !day || day > 31) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text[at]), 0);
  return CHECKS[sum % 11] === text[17]?.toUpperCase();
}

/** What kind of number of a person stands in a text: 公民身份号码 or 手机号码; `null` where there is none. */
export function findPersonalNumber(text: string): string | null {
  const figures = text.normalize('NFKC').replaceAll(/(?<=\d)[ -](?=[\dXx])/g, '');
  const numbers = figures.match(/(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g) ?? [];
  if (numbers.some(isIdentityNumber)) return '公民身份号码';
  return /(?<![\dA-Za-z.])1[3-9]\d{9}(?![\dA-Za-z])/.test(figures) ? '手机号码' : null;
}
