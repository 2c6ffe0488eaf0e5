import type { PrintedForm } from '../../../domain/annual-reports/printed-form.ts';

/** Shares of the width each column of a form takes: heads of rows get more than numbers. */
const SHARES: Readonly<Record<PrintedForm['table'], readonly number[]>> = {
  2: [0.31, 0.23, 0.23, 0.23],
  3: [0.07, 0.1, 0.33, 0.07, 0.075, 0.07, 0.075, 0.075, 0.065, 0.07],
  4: Array.from({ length: 15 }, () => 1 / 15),
};

/** The share of the table's width of each grid column; they add up to one. */
export const columnShares = (form: PrintedForm): readonly number[] => SHARES[form.table];
