/** How an organ writes its index numbers (索引号); every change is logged. */
export type IndexNumberRule = {
  /**
   * What stands before the stroke: the unified social credit code (统一社会信用代码, GB 32100-2015, 18 characters), or
   * the nine of the organisation code (组织机构代码, GB 11714) within it. Both are in use (domain-law 6.2).
   */
  readonly organ: 'credit-code' | 'organisation-code';
  /** The serial is filled with zeros up to this many digits; a greater one is written in full. */
  readonly digits: number;
};

/** What holds until the organ says otherwise: `11990000MB0000010K/2026-00017`. */
export const USUAL_INDEX_RULE: IndexNumberRule = { organ: 'credit-code', digits: 5 };

/** Who numbers what: the serial counts from 1 each year, without gaps, organ by organ. */
export type NumberedItem = {
  /** Empty where the organ has not told its code yet: its short name in this installation stands instead. */
  readonly creditCode: string;
  /** The organ's short name, unique in the installation, such as `qhq-jyj`. */
  readonly organCode: string;
  readonly year: number;
  readonly serial: number;
};

/**
 * The index number of an item: the 索引 that art. 12 of the Regulations demands in the catalogue, in the order
 * organ, year, serial. Throws on a year or serial no item can have.
 */
export function indexNumber(
  rule: IndexNumberRule,
  { creditCode, organCode, year, serial }: NumberedItem,
): string {
  if (!Number.isInteger(year) || year < 1949 || year > 9999) throw new Error(`no year: ${year}`);
  if (!Number.isInteger(serial) || serial < 1) throw new Error(`no serial: ${serial}`);
  const organ = creditCode === '' ? organCode : organPart(rule, creditCode);
  return `${organ}/${year}-${String(serial).padStart(rule.digits, '0')}`;
}

/** Characters 9 to 17 of a credit code are the organisation code (GB 32100-2015, 4.3). */
const organPart = ({ organ }: IndexNumberRule, creditCode: string): string =>
  organ === 'credit-code' ? creditCode : creditCode.slice(8, 17);

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a unified social credit code can be right: its characters and its check character (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((it) => ALPHABET.indexOf(it));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = values.slice(0, 17).reduce((total, value, at) => total + value * (3 ** at % 31), 0);
  return values[17] === (31 - (sum % 31)) % 31;
}
