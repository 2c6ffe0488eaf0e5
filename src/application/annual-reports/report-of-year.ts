import type { AnnualReportRow } from '../../database/annual-reports.ts';
import type { Transaction } from '../../database/store.ts';
import type { ApplicantKind } from '../../domain/access-requests/applicant-kinds.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import {
  type ReportFigures,
  TABLE_3_COLUMNS,
  type Table2,
  type Table4,
  table3Of,
} from '../../domain/annual-reports/figures.ts';
import type { ReportSections } from '../../domain/annual-reports/sections.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import {
  type Table3Cells,
  type TabulatedTable3,
  tabulateTable3,
} from '../../domain/annual-reports/tabulate.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { DisclosureCells } from '../registers/disclosure-cells.ts';
import { rolledUpFigures } from '../report-collections/report-figures.ts';
import { keptTable3 } from './kept-totals.ts';

/** Figures and the cases behind each cell of table 3, frozen when the report is approved. */
export type FrozenReport = {
  readonly figures: ReportFigures;
  readonly cells: Table3Cells;
  /** Entries of registers and items behind table 2; absent in reports approved before the registers were kept. */
  readonly disclosureCells?: DisclosureCells;
  /** The closed roll-up the figures are the sums of; absent where this ledger counted them. */
  readonly rolledUp?: { readonly onBehalfOf: string; readonly revision: number; readonly sha256: string };
};

/** A report in the making, its JSON columns typed. */
export type ReportInMaking = Omit<
  AnnualReportRow,
  'disclosureFigures' | 'remedyFigures' | 'sections' | 'frozen'
> & {
  readonly table2: Table2;
  readonly table4: Table4;
  readonly sections: ReportSections;
  readonly frozen: FrozenReport | null;
};

export const EMPTY_SECTIONS: ReportSections = {
  overview: '',
  proactive: '',
  requests: '',
  disputes: '',
  problems: '',
  other: '',
};

export function toReport({
  disclosureFigures,
  remedyFigures,
  sections,
  frozen,
  ...row
}: AnnualReportRow): ReportInMaking {
  return {
    ...row,
    table2: disclosureFigures as Table2,
    table4: remedyFigures as Table4,
    sections: sections as ReportSections,
    frozen: frozen as FrozenReport | null,
  };
}

export const blankReport = (agencyId: string, year: number): ReportInMaking => ({
  agencyId,
  year,
  status: 'draft',
  revision: 1,
  writtenBy: null,
  reviewedBy: null,
  reason: '',
  version: 0,
  table2: EMPTY_TABLE_2,
  table4: EMPTY_TABLE_4,
  sections: EMPTY_SECTIONS,
  figuresFrom: 'ledger',
  carryOverNote: '',
  frozen: null,
});

/** Table 3 counted from the ledger's cases, with the cases behind each cell; never typed (decision 5). */
export async function countTable3(tx: Transaction, year: number): Promise<TabulatedTable3> {
  const rows = await tx.requests.countedIn(plainDate(`${year}-01-01`), plainDate(`${year}-12-31`));
  const cases = rows.flatMap(({ receivedOn, applicantKind, outcome, ...row }) =>
    receivedOn
      ? [
          {
            ...row,
            receivedOn,
            applicantKind: applicantKind as ApplicantKind,
            outcome: outcome as OutcomeKey | null,
          },
        ]
      : [],
  );
  return tabulateTable3(cases, year);
}

/** Behind a sum of other organs' reports stand no cases of this ledger. */
const NO_CASES: Table3Cells = table3Of(() => TABLE_3_COLUMNS.map(() => []));

/** The name the report stands under: the government's where it is made of a roll-up, else the organ's own. */
export const reportingName = (
  agency: { readonly name: string },
  { rolledUp }: Pick<FrozenReport, 'rolledUp'>,
): string => rolledUp?.onBehalfOf ?? agency.name;

/** The figures as they stand: frozen once approved, taken from the closed roll-up or from the kept totals until then. */
export async function figuresAlone(
  tx: Transaction,
  report: ReportInMaking,
): Promise<Omit<FrozenReport, 'cells'>> {
  if (report.frozen) return report.frozen;
  const { table2, table4, year } = report;
  return (
    (await fromRollUp(tx, report)) ?? { figures: { table2, table3: await keptTable3(tx, year), table4 } }
  );
}

/**
 * The same figures with the cases behind them, counted case by case. Throws where the kept totals say otherwise: what
 * was shown until now would not be what is frozen.
 */
export async function figuresOf(tx: Transaction, report: ReportInMaking): Promise<FrozenReport> {
  if (report.frozen) return report.frozen;
  const rolledUp = await fromRollUp(tx, report);
  if (rolledUp) return rolledUp;
  const { year, table2, table4 } = report;
  const { table, cells } = await countTable3(tx, year);
  if (JSON.stringify(table) !== JSON.stringify(await keptTable3(tx, year)))
    throw new Error(`the kept totals of ${year} are not what the cases add up to`);
  return { figures: { table2, table3: table, table4 }, cells };
}

async function fromRollUp(
  tx: Transaction,
  { figuresFrom, year }: ReportInMaking,
): Promise<FrozenReport | null> {
  const rolledUp = figuresFrom === 'roll-up' ? await rolledUpFigures(tx, year) : null;
  if (!rolledUp) return null;
  const { figures, ...source } = rolledUp;
  return { figures, cells: NO_CASES, rolledUp: source };
}

/** The report of a year, or a blank one that is only stored when somebody saves. */
export async function findReport(tx: Transaction, year: number, lock = false): Promise<ReportInMaking> {
  const row = lock ? await tx.reports.findForUpdate(year) : await tx.reports.find(year);
  return row ? toReport(row) : blankReport(tx.agencyId, year);
}
