import { isCreditCode } from '../../domain/disclosures/index-number.ts';

/** Organs are registered by 机构编制 (11), companies by 市场监管 (91): GB 32100-2015, 4.1. */
const REGISTERED = { organ: '11', company: '91' } as const;
/** No division of the country has this number. */
const REGION = '990000';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check sign of an organisation code of eight signs (GB 11714-1997). */
function organisationSign(head: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * ALPHABET.indexOf(head[at] ?? ''), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}

/**
 * A unified social credit code (统一社会信用代码) whose check signs are right and which nobody has: of a region that does
 * not exist, with the letters DEM. Throws on a serial of more than three digits.
 */
export function demoCreditCode(kind: keyof typeof REGISTERED, serial: number): string {
  const own = `${kind === 'organ' ? 'MB' : 'MA'}DEM${String(serial).padStart(3, '0')}`;
  if (own.length !== 8) throw new RangeError(`no serial of a demonstration: ${serial}`);
  const head = `${REGISTERED[kind]}${REGION}${own}${organisationSign(own)}`;
  const sign = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find((it) => isCreditCode(head + it));
  if (!sign) throw new RangeError(`no check sign for ${head}`);
  return head + sign;
}
