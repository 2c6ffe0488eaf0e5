import { APPLICANT_KINDS, type ApplicantKind } from '../access-requests/applicant-kinds.ts';
import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import { outcomeOf } from '../access-requests/outcomes.ts';
import { type PlainDate, yearOf } from '../calendar/plain-date.ts';
import { type Table3, table3Of } from './figures.ts';
import type { Table3RowKey } from './table-3-rows.data.ts';

/** What table 3 needs to know of a case; one case (one number) is one 件 and has one outcome. */
export type CountedCase = {
  readonly id: string;
  /** Of the first applicant where several apply together. */
  readonly applicantKind: ApplicantKind;
  /** The legal day of receipt (条例第三十一条). */
  readonly receivedOn: PlainDate;
  /** The day of the decision, lapse or withdrawal that ended the case; `null` while it is open. */
  readonly decidedOn: PlainDate | null;
  readonly outcome: OutcomeKey | null;
};

/** For each row the ids behind its seven numbers, in the order of the columns. */
export type Table3Cells = Readonly<Record<Table3RowKey, readonly (readonly string[])[]>>;

export type TabulatedTable3 = { readonly table: Table3; readonly cells: Table3Cells };

/**
 * Counts table 3 of the report on `year` from the cases of one organ (条例第五十条第一款第（二）项;
 * 国办公开办函〔2021〕30号). Cases may be of any years; the statistical year is computed, never read off a
 * number.
 *
 * Throws a `RangeError` for a case that is decided without an outcome: that is a fault of the ledger.
 */
export function tabulateTable3(cases: readonly CountedCase[], year: number): TabulatedTable3 {
  const ids = table3Of<string[][]>(() => APPLICANT_KINDS.map(() => []));
  for (const item of cases) {
    const column = APPLICANT_KINDS.indexOf(item.applicantKind);
    for (const row of rowsOf(inYears(item), year)) ids[row][column]?.push(item.id);
  }
  const cells = table3Of((row) => [...ids[row], ids[row].flat()]);
  return { table: table3Of((row) => cells[row].map((cell) => cell.length)), cells };
}

/** So many cases of one kind: the years they were received and ended in, the latter `null` while they are open. */
export type CountedCases = {
  readonly receivedYear: number;
  readonly endedYear: number | null;
  readonly applicantKind: ApplicantKind;
  readonly outcome: OutcomeKey | null;
  readonly cases: number;
};

/**
 * Table 3 of the report on `year` from totals that were kept case by case; the same numbers as {@link tabulateTable3}
 * gives for the same cases. Throws a `RangeError` for cases that ended without an outcome.
 */
export function tabulateTotals(totals: readonly CountedCases[], year: number): Table3 {
  const counts = table3Of(() => APPLICANT_KINDS.map(() => 0));
  for (const total of totals) {
    const column = APPLICANT_KINDS.indexOf(total.applicantKind);
    if (total.cases === 0) continue;
    for (const row of rowsOf(total, year)) counts[row][column] = (counts[row][column] ?? 0) + total.cases;
  }
  return table3Of((row) => [...counts[row], counts[row].reduce((sum, count) => sum + count, 0)]);
}

/**
 * The rows a case stands in. It is counted in: received in the year, or carried in from before. It is counted
 * out: by its outcome (and in the sum) where it was decided in the year, or carried out where it was open on
 * 31 December. So every case that is counted in is counted out once, and F1 to F4 hold by construction.
 */
function rowsOf(
  { receivedYear, endedYear, outcome }: Omit<CountedCases, 'cases' | 'applicantKind'>,
  year: number,
): readonly Table3RowKey[] {
  if (receivedYear > year || (endedYear !== null && endedYear < year)) return [];
  const countedIn: Table3RowKey = receivedYear < year ? 'carried_in' : 'new_received';
  if (endedYear === null || endedYear > year) return [countedIn, 'carried_out'];
  if (outcome === null) throw new RangeError(`a case of ${receivedYear} is decided but has no outcome`);
  return [countedIn, outcomeOf(outcome).row, 'total'];
}

/** A case withdrawn before its legal day of receipt ends on that day: it cannot end before it exists. */
function endOf({ receivedOn, decidedOn }: CountedCase): PlainDate | null {
  if (decidedOn === null) return null;
  return decidedOn < receivedOn ? receivedOn : decidedOn;
}

/** A case in the years its day of receipt and its end fall into. */
function inYears(item: CountedCase) {
  const endedOn = endOf(item);
  return {
    receivedYear: yearOf(item.receivedOn),
    endedYear: endedOn === null ? null : yearOf(endedOn),
    outcome: item.outcome,
  };
}
