import { checkFinding } from '../annual-reports/checks/check-finding.ts';
import { placeOfCell } from '../annual-reports/checks/reading-gaps.ts';
import { cellsOf } from '../annual-reports/figure-cells.ts';
import type { PrintedFigures, ReportFigures } from '../annual-reports/figures.ts';
import type { CheckFinding } from '../annual-reports/findings.ts';
import { reconcile } from '../annual-reports/reconcile.ts';
import { rollUp } from '../annual-reports/roll-up.ts';
import { fenOf, type WanYuan, wanYuanFromFen } from '../annual-reports/wan-yuan.ts';

/** An accepted report of a member; its name is unlike every other of the collection. */
export type SummedMember = { readonly name: string; readonly figures: PrintedFigures };

/** A correction of a sum: pieces, or fen for the fees. */
export type SumCorrection = { readonly cell: string; readonly delta: number; readonly reason: string };

/** Sums before and after corrections; what does not tie out in the total (F1–F7). */
export type Sums = {
  readonly before: ReportFigures;
  readonly after: ReportFigures;
  readonly findings: readonly CheckFinding[];
};

/**
 * Adds the accepted reports of a year up. `lastYear`: the sums of the year before, where they were closed; what was
 * carried over is compared with them (F4, F6). Corrections of fees that take more away than there is are left out and
 * named as an error: a report may have been taken out of the sums after they were made.
 */
export function sumsOf(
  year: number,
  members: readonly SummedMember[],
  corrections: readonly SumCorrection[],
  lastYear: PrintedFigures | null = null,
): Sums {
  const sources = members.map(({ name, figures }) => ({ source: name, agency: name, year, figures }));
  const order = { year, expected: [] };
  const before = rollUp(sources, { ...order, adjustments: [] }).figures;
  const ofFees = corrections.filter((it) => it.cell === FEES);
  const taken = ofFees.reduce((sum, it) => sum + it.delta, 0);
  const fits = staysCount(before, { cell: FEES, delta: taken });
  const adjustments = corrections
    .filter((it) => fits || it.cell !== FEES)
    .map(({ cell, delta, reason }) => ({ cell, change: delta, reason }));
  const after = rollUp(sources, { ...order, adjustments }).figures;
  const findings = reconcile({ year, figures: after, lastYear });
  return { before, after, findings: fits ? findings : [...findings, TOO_MUCH_TAKEN] };
}

const FEES = 'table2.fees_wan_yuan';
const TOO_MUCH_TAKEN: CheckFinding = checkFinding({
  code: 'F7',
  severity: 'error',
  place: placeOfCell(FEES),
  message: '收费金额的调整额大于各单位合计，没有计入，请取消或者修改调整。',
  english: 'Corrections of the fees take more away than there is; they are left out.',
});
const PATHS: ReadonlySet<string> = new Set(
  cellsOf({ table2: null, table3: null, table4: null }).map(([cell]) => cell),
);

/** How much a correction changes its cell, without the sign, as the cell counts: pieces, or of the fees 万元. */
export const amountOf = ({ cell, delta }: Pick<SumCorrection, 'cell' | 'delta'>): string =>
  cell === FEES ? wanYuanFromFen(BigInt(Math.abs(delta))) : String(Math.abs(delta));

/** The same with its sign: ＋2, －0.35. */
export const signedAmountOf = (correction: Pick<SumCorrection, 'cell' | 'delta'>): string =>
  `${correction.delta > 0 ? '＋' : '－'}${amountOf(correction)}`;

/** Whether a path names one of the 200 cells. */
export const isCell = (cell: string): boolean => PATHS.has(cell);

/**
 * Whether a cell may be corrected so: what raises it always, what lowers it where at least nought is left. A cell may
 * stand below nought when a report it counted went back; then every step upwards must stay open.
 */
export const mayCorrect = (
  figures: ReportFigures,
  correction: Pick<SumCorrection, 'cell' | 'delta'>,
): boolean => correction.delta > 0 || staysCount(figures, correction);

/** Whether a correction leaves at least nought in its cell. */
function staysCount(figures: ReportFigures, { cell, delta }: Pick<SumCorrection, 'cell' | 'delta'>): boolean {
  const value = new Map(cellsOf(figures)).get(cell) ?? 0;
  const amount = cell === FEES ? fenOf(String(value) as WanYuan) : BigInt(value);
  return amount + BigInt(delta) >= 0n;
}
