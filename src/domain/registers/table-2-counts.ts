import type { Table2 } from '../annual-reports/figures.ts';
import { fenOf, type WanYuan, wanYuan, wanYuanFromFen } from '../annual-reports/wan-yuan.ts';
import { type PlainDate, yearOf } from '../calendar/plain-date.ts';
import type { RegisterKind } from './register-kinds.data.ts';
import type { RegisterSettings } from './register-settings.ts';

/** An entry as counting sees it; struck ones are left out beforehand. */
export type CountedEntry = {
  readonly id: string;
  readonly register: RegisterKind;
  readonly decidedOn: PlainDate;
  /** Which kind of decision, in the words of the register's field `result`. */
  readonly result: string;
};

/** What was collected on a fee in a year. */
export type CollectedFee = { readonly entryId: string; readonly year: number; readonly amount: WanYuan };

/** The cells of table 2 that the registers count (条例第二十条第（五）（六）（八）项). */
export const COUNTED_CELLS = [
  'licensing_decisions',
  'penalty_decisions',
  'coercion_decisions',
  'fees_wan_yuan',
] as const;
export type CountedCell = (typeof COUNTED_CELLS)[number];

/** The numbers, and the ids of the entries behind each. */
export type DisclosureFigures = {
  readonly values: Pick<Table2, CountedCell>;
  readonly cells: Readonly<Record<CountedCell, readonly string[]>>;
};

/**
 * Counts the registers for the table 2 of a year: every decision made in it, published or not, whatever became of it
 * later; fees by what was collected in it, exact.
 */
export function countDisclosures(
  entries: readonly CountedEntry[],
  collected: readonly CollectedFee[],
  { year, settings }: { readonly year: number; readonly settings: RegisterSettings },
): DisclosureFigures {
  const ofYear = entries.filter((it) => yearOf(it.decidedOn) === year);
  const ids = (register: RegisterKind, counts: (entry: CountedEntry) => boolean = () => true) =>
    ofYear.filter((it) => it.register === register && counts(it)).map((it) => it.id);
  const fees = collected.filter((it) => it.year === year && it.amount !== wanYuan('0'));
  const cells = {
    licensing_decisions: ids('licence', ({ result }) => settings.countRefusals || result !== 'refused'),
    penalty_decisions: ids('penalty'),
    coercion_decisions: ids(
      'coercion',
      ({ result }) => settings.countCoercion === 'all' || result === settings.countCoercion,
    ),
    fees_wan_yuan: fees.map((it) => it.entryId),
  };
  return {
    cells,
    values: {
      licensing_decisions: cells.licensing_decisions.length,
      penalty_decisions: cells.penalty_decisions.length,
      coercion_decisions: cells.coercion_decisions.length,
      fees_wan_yuan: wanYuanFromFen(fees.reduce((sum, it) => sum + fenOf(it.amount), 0n)),
    },
  };
}
