import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import type { RuleCounts, Table2, Table4 } from '../../../src/domain/annual-reports/figures.ts';
import type { ReportSectionKey, ReportSections } from '../../../src/domain/annual-reports/sections.ts';
import { TABLE_4_RESULTS } from '../../../src/domain/annual-reports/table-4.ts';
import { parseWanYuan } from '../../../src/domain/annual-reports/wan-yuan.ts';

/** What the editor may change. The fees are text while they are typed. */
export type ReportEdit = {
  readonly table2: Omit<Table2, 'fees_wan_yuan'> & { readonly fees_wan_yuan: string };
  readonly table4: Table4;
  readonly sections: ReportSections;
  /** Why the cases carried in are not those last year's report carried over. */
  readonly carryOverNote: string;
};

/** What the editor starts from: the report as it was last saved. */
export const editOf = ({ figures, sections, carryOverNote }: ReportView): ReportEdit => ({
  table2: figures.table2,
  table4: figures.table4,
  sections,
  carryOverNote,
});

type DecisionRow = 'licensing_decisions' | 'penalty_decisions' | 'coercion_decisions';

/** One change of the form. */
export type ReportChange =
  | {
      readonly kind: 'rules';
      readonly row: 'regulations' | 'normative';
      readonly column: keyof RuleCounts;
      readonly value: number;
    }
  | { readonly kind: 'decisions'; readonly row: DecisionRow; readonly value: number }
  | { readonly kind: 'fees'; readonly value: string }
  | { readonly kind: 'disputes'; readonly index: number; readonly value: number }
  | { readonly kind: 'all-disputes'; readonly table: Table4 }
  | { readonly kind: 'all-disclosures'; readonly values: Omit<ReportEdit['table2'], 'form'> }
  | { readonly kind: 'section'; readonly key: ReportSectionKey; readonly value: string }
  | { readonly kind: 'carry-over-note'; readonly value: string }
  | { readonly kind: 'anew'; readonly edit: ReportEdit };

/** How the form is changed; `null` where it may only be read. */
export type Change = ((change: ReportChange) => void) | null;

/** The fifth number of each group is the sum of the other four (F5). */
function withTotals(table: readonly number[]): number[] {
  const width = TABLE_4_RESULTS.length;
  return table.map((value, index) => {
    if (index % width !== width - 1) return value;
    return table.slice(index - width + 1, index).reduce((sum, it) => sum + it, 0);
  });
}

/** The form after one change; the sums of table 4 follow by themselves. */
export function changeReport(edit: ReportEdit, change: ReportChange): ReportEdit {
  const { table2, table4, sections } = edit;
  switch (change.kind) {
    case 'rules': {
      const { row, column, value } = change;
      return { ...edit, table2: { ...table2, [row]: { ...table2[row], [column]: value } } };
    }
    case 'decisions':
      return { ...edit, table2: { ...table2, [change.row]: change.value } };
    case 'fees':
      return { ...edit, table2: { ...table2, fees_wan_yuan: change.value } };
    case 'disputes':
      return { ...edit, table4: withTotals(table4.with(change.index, change.value)) };
    case 'all-disputes':
      return { ...edit, table4: change.table };
    case 'all-disclosures':
      return { ...edit, table2: { form: '2021', ...change.values } };
    case 'section':
      return { ...edit, sections: { ...sections, [change.key]: change.value } };
    case 'carry-over-note':
      return { ...edit, carryOverNote: change.value };
    case 'anew':
      return change.edit;
  }
}

/** Whether a sum of fees can be read. */
export const isSum = (text: string): boolean => parseWanYuan(text) !== null;
