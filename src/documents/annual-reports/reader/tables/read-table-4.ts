import type { PrintedRow } from '../../../../domain/annual-reports/figures.ts';
import { TABLE_4_COLUMNS } from '../../../../domain/annual-reports/table-4.ts';
import type { TokenStream } from '../pages/token-stream.ts';
import { readRun } from './label-rows.ts';
import { printedCount } from './printed-numbers.ts';

export type Table4Reading =
  | { readonly ok: true; readonly table: PrintedRow }
  | { readonly ok: false; readonly reason: string };

/** The last of the three group heads in printed order; the heads of the columns follow, then the numbers. */
const HEADS = /行政复议.{0,60}?行政诉讼.{0,80}?未经复议直接起诉.{0,40}?复议后起诉/s;
const NEXT_SECTION = /存在的?(?:主要)?问题及改进|其他需要报告/;

/** Reads the 15 numbers of table 4 after a place of the stream; any other count of numbers is not certain. */
export function readTable4(stream: TokenStream, after: number): Table4Reading {
  const rest = stream.signs.slice(after);
  const heads = HEADS.exec(rest);
  if (!heads) return { ok: false, reason: '没有找到该表' };
  const start = after + heads.index + heads[0].length;
  const next = NEXT_SECTION.exec(stream.signs.slice(start));
  const end = next ? start + next.index : stream.signs.length;
  const reading = readRun(stream, { start, end }, { width: TABLE_4_COLUMNS.length, isLast: true });
  return reading.ok ? { ok: true, table: reading.cells.map(printedCount) } : reading;
}
