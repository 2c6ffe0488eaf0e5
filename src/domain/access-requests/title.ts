import { ok, type Result, refuse } from '../shared/refusal.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are a citizen identity number: shape and check digit (GB 11643, ISO 7064 MOD 11-2). */
export function isCitizenNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;

/**
 * A case's title stands in clear in lists and is searched, so it must not tell who applies (decision 16).
 * Refused: identity numbers, mobile numbers, e-mail addresses, and the applicant's own name where it is a person's.
 */
export function checkTitle(title: string, personName: string | null): Result<null> {
  const plain = title.normalize('NFKC').replace(/\s/g, '');
  const numbers = plain.match(/\d{17}[\dXx]/g) ?? [];
  const hasNumber = numbers.some(isCitizenNumber) || MOBILE.test(plain) || /[\w.]+@[\w.]+/.test(plain);
  const hasName =
    personName !== null && personName.trim().length > 1 && plain.includes(personName.replace(/\s/g, ''));
  return hasNumber || hasName
    ? refuse('title-personal', '标题显示在列表中，不得含有姓名、证件号码、电话、邮箱等个人信息，请改写')
    : ok(null);
}
