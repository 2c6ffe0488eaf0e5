import type { PrintedNumber } from './figures.ts';

/** Rules or normative documents as the form of 2019 counts them, in 件. */
export type RuleCountsOf2019 = {
  readonly newly_made: PrintedNumber;
  readonly newly_disclosed: PrintedNumber;
  readonly total_public: PrintedNumber;
};

/** Items of the year before, the change against it (may be negative), and decisions made. */
export type ItemCountsOf2019 = {
  readonly prev_items: PrintedNumber;
  readonly change: PrintedNumber;
  readonly decisions: PrintedNumber;
};

/** Table 2 of the reports on 2019 and 2020 (国办公开办函〔2019〕60号); a row that is not certain is `null`. */
export type Table2Of2019 = {
  readonly form: '2019';
  readonly regulations: RuleCountsOf2019 | null;
  readonly normative: RuleCountsOf2019 | null;
  readonly licensing: ItemCountsOf2019 | null;
  readonly other_services: ItemCountsOf2019 | null;
  readonly penalty: ItemCountsOf2019 | null;
  readonly coercion: ItemCountsOf2019 | null;
  readonly fees: { readonly prev_items: PrintedNumber; readonly change: PrintedNumber } | null;
  /** The amount stays as printed: some organs write yuan, others 万元, most no unit. */
  readonly procurement: { readonly count: PrintedNumber; readonly amount_as_printed: string | null } | null;
};
