import type { Table3 } from '../../domain/annual-reports/figures.ts';
import type { ReportSections } from '../../domain/annual-reports/sections.ts';
import { feeStatement } from '../../domain/annual-reports/sections.ts';
import type { FeesOfYear } from './fees-of-year.ts';

const totalOf = (table: Table3, row: keyof Table3): number => table[row][6] ?? 0;

/** Table 3 in a sentence; `who` received the requests. */
export function requestsSentence(year: number, table: Table3, who: string): string {
  const [received, carriedIn, total, carriedOut] = (
    ['new_received', 'carried_in', 'total', 'carried_out'] as const
  ).map((row) => totalOf(table, row));
  return `（二）依申请公开。${year}年，${who}新收政府信息公开申请${received}件，上年结转${carriedIn}件；办结${total}件，结转下年度继续办理${carriedOut}件。办结的申请中，予以公开${totalOf(table, 'granted')}件，部分公开${totalOf(table, 'partial')}件。`;
}

/**
 * What the ledger knows, offered for the narrative sections; nothing is invented. The editor takes it over,
 * rewrites it, or leaves it.
 */
export function offeredSections(year: number, table: Table3, fees: FeesOfYear): Partial<ReportSections> {
  return {
    overview: requestsSentence(year, table, '本机关'),
    other: feeStatement({
      year,
      notices: fees.notices,
      noticedYuan: String(fees.noticedYuan),
      collectedYuan: String(fees.collectedYuan),
    }),
  };
}
