import type { PrintedNumber } from '../../../../domain/annual-reports/figures.ts';
import type { UncertaintyReason } from '../../../../domain/annual-reports/read-report.ts';
import { parseWanYuan } from '../../../../domain/annual-reports/wan-yuan.ts';
import { evenedOut } from '../pages/normalised-words.ts';

/** What may stand in a cell: a count, a change that may be negative, a sum in 万元, or an amount kept as printed. */
export type ValueKind = 'count' | 'change' | 'wan-yuan' | 'amount';

/** The value of a cell, or why it has none. */
export type CellValue =
  | { readonly ok: true; readonly value: PrintedNumber | string }
  | { readonly ok: false; readonly reason: UncertaintyReason; readonly message: string };

const NOTHING = /^(?:[/\\\-—–─―_.·*]+|无|空|空白|未填)$/;
const GROUPED = /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d+)?$/;
const COUNT = /^(\d{1,12})(?:件|个|项|条|宗|次|份|批|批次|人次)?$/;
const CHANGE = /^[+-]?\d{1,12}(?:件|个|项|条)?$/;
const SUM = /^(\d{1,12}(?:\.\d{1,8})?)(?:万元?)?$/;
const AMOUNT = /^\d{1,15}(?:\.\d{1,8})?(?:元|万元|万|亿元)?$/;

/** Width, signs and separators evened out: `１，２３４` is `1234`, `－2` is `-2`. Two numbers never become one. */
export function plainNumber(printed: string): string {
  const plain = evenedOut(printed)
    .trim()
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/^[−﹣–](?=\d)/, '-');
  const unit = /[^\d,.+-]*$/.exec(plain)?.[0] ?? '';
  const grouped = GROUPED.exec(plain.slice(0, plain.length - unit.length));
  return grouped ? `${grouped[1]}${grouped[2]?.replaceAll(',', '') ?? ''}${grouped[3] ?? ''}${unit}` : plain;
}

/** Whether a cell holds a sign for "nothing" instead of a number. */
export const isMark = (printed: string): boolean => NOTHING.test(evenedOut(printed).replace(/\s+/g, ''));

const NOT_NUMBER = '不是件数或者金额，没有读取';

/** The value a cell of that kind holds. */
export function valueIn(printed: string, kind: ValueKind): CellValue {
  const plain = plainNumber(printed);
  if (plain === '') return { ok: false, reason: 'blank', message: '没有填写' };
  if (isMark(printed)) return { ok: false, reason: 'mark', message: `填写为“${printed.trim()}”，不是数字` };
  const value = parsed(plain, kind);
  if (value !== null) return { ok: true, value };
  return {
    ok: false,
    reason: 'not-a-number',
    message: `填写为“${printed.trim().slice(0, 40)}”，${NOT_NUMBER}`,
  };
}

function parsed(plain: string, kind: ValueKind): number | string | null {
  if (kind === 'count') {
    const digits = COUNT.exec(plain)?.[1];
    return digits === undefined ? null : Number(digits);
  }
  if (kind === 'change') return CHANGE.test(plain) ? Number.parseInt(plain, 10) : null;
  if (kind === 'wan-yuan') return parseWanYuan(SUM.exec(plain)?.[1] ?? '');
  return AMOUNT.test(plain) ? plain : null;
}

/** Whether a text can be the content of a cell of numbers: a number with or without unit, a mark, or nothing. */
export function isCellContent(printed: string): boolean {
  const plain = plainNumber(printed);
  return plain === '' || isMark(printed) || CHANGE.test(plain) || COUNT.test(plain) || AMOUNT.test(plain);
}
