import type { Refusal } from '../../domain/shared/refusal.ts';
import { type LoadedCase, openApplicant } from '../access-requests/load-case.ts';

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** The particulars that tell who applies; a single character says nothing and would forbid too much. */
function particularsOf(loaded: LoadedCase): readonly string[] {
  const form = openApplicant(loaded);
  const own =
    form.applicant === 'citizen'
      ? [form.name, form.identityNumber]
      : [form.name, form.creditCode, form.contactName];
  return [...own, form.phone, form.email, form.address, loaded.row.number]
    .map(plain)
    .filter((it) => [...it].length > 1);
}

/** The refusal of texts for outside that tell who asks, or `null`; `what` names them. */
export const refusesNaming = (loaded: LoadedCase, what: string, texts: readonly string[]): Refusal | null =>
  namesApplicant(loaded, texts)
    ? {
        code: 'applicant-named',
        message: `${what}中含有申请人的姓名、证件号码、联系方式、地址或者登记编号，不得向对方透露申请人，请改写`,
        article: '《个人信息保护法》第二十五条、第三十四条',
      }
    : null;

/** Whether one of the texts holds something of the applicant, or the number of the request that leads to them. */
export function namesApplicant(loaded: LoadedCase, texts: readonly string[]): boolean {
  const all = texts.map(plain).join('\n');
  return particularsOf(loaded).some((it) => all.includes(it));
}
