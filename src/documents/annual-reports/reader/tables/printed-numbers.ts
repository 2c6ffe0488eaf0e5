import type { PrintedNumber } from '../../../../domain/annual-reports/figures.ts';
import { parseWanYuan, type WanYuan } from '../../../../domain/annual-reports/wan-yuan.ts';

/** A count of 件 as printed: digits only. Anything else (a sign, a decimal point) is not certain: `null`. */
export function printedCount(cell: string | null | undefined): PrintedNumber {
  return cell && /^\d{1,12}$/.test(cell) ? Number(cell) : null;
}

/** A change against the year before, which may be negative. */
export function printedChange(cell: string | null | undefined): PrintedNumber {
  return cell && /^[+-]?\d{1,12}$/.test(cell) ? Number(cell) : null;
}

/** A sum in 万元 as printed. */
export const printedSum = (cell: string | null | undefined): WanYuan | null =>
  cell ? parseWanYuan(cell) : null;
