import { checkFinding } from './checks/check-finding.ts';
import type { PrintedFigures, PrintedTable2 } from './figures.ts';
import { TABLE_3_COLUMNS } from './figures.ts';
import type { TieOutFinding } from './findings.ts';

/** By how much a count is more or less than it should be. */
const moreOrLess = (by: number): string => `${by > 0 ? '多' : '少'}${Math.abs(by)}件`;

/**
 * F4: 上年结转 is last year's 结转下年度继续办理, in every column and not only in the total.
 *
 * A difference needs an explanation (change of powers, a correction of last year's report): with `note` it is
 * a warning, without one an error.
 */
export function checkCarryOver(
  figures: PrintedFigures,
  lastYear: PrintedFigures,
  note: string | null,
): readonly TieOutFinding[] {
  return TABLE_3_COLUMNS.flatMap((column, index): TieOutFinding[] => {
    const carriedIn = figures.table3?.carried_in?.[index] ?? null;
    const carriedOut = lastYear.table3?.carried_out?.[index] ?? null;
    if (carriedIn === null || carriedOut === null || carriedIn === carriedOut) return [];
    const explained = note !== null && note.trim() !== '';
    const difference = `上年结转填写为${carriedIn}件，上一年度报告结转下年度为${carriedOut}件，${moreOrLess(carriedIn - carriedOut)}`;
    const english = `${carriedIn} carried in; last year’s report carried over ${carriedOut}`;
    return [
      checkFinding({
        code: 'F4',
        severity: explained ? 'warning' : 'error',
        place: { kind: 'table', table: 3, row: 'carried_in', column },
        message: explained ? `${difference}。说明：${note.trim()}` : `${difference}，应当更正或者说明原因。`,
        english: explained ? `${english}. Explained: ${note.trim()}` : `${english}.`,
      }),
    ];
  });
}

/**
 * F6: valid documents are last year's, plus made, minus repealed. Only a warning: documents also lapse, and
 * powers move between organs.
 */
export function checkValidRules(table: PrintedTable2, lastYear: PrintedTable2): readonly TieOutFinding[] {
  return (['regulations', 'normative'] as const).flatMap((row): TieOutFinding[] => {
    const { made = null, repealed = null, valid = null } = table[row] ?? {};
    const before = lastYear[row]?.valid ?? null;
    if (made === null || repealed === null || valid === null || before === null) return [];
    const expected = before + made - repealed;
    if (expected === valid) return [];
    return [
      checkFinding({
        code: 'F6',
        severity: 'warning',
        place: { kind: 'table', table: 2, row },
        message: `上年现行有效${before}件，加本年制发${made}件、减本年废止${repealed}件为${expected}件，填写为${valid}件；如有失效或者职能划转，请核实。`,
        english: `${before} in force last year plus ${made} made minus ${repealed} repealed is ${expected}; filled in is ${valid}.`,
      }),
    ];
  });
}
