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

/** Whether one of the texts holds something of the applicant, or the number of the request that leads to them. */
export function namesApplicant(loaded: LoadedCase, texts: readonly string[]): boolean {
  const all = texts.map(plain).join('\n');
  return particularsOf(loaded).some((it) => all.includes(it));
}
