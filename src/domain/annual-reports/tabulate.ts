import { APPLICANT_KINDS, type ApplicantKind } from '../access-requests/applicant-kinds.ts';
import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import { outcomeOf } from '../access-requests/outcomes.ts';
import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
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
    for (const row of rowsOf(item, year)) ids[row][column]?.push(item.id);
  }
  const cells = table3Of((row) => [...ids[row], ids[row].flat()]);
  return { table: table3Of((row) => cells[row].map((cell) => cell.length)), cells };
}

/**
 * The rows a case stands in. It is counted in: received in the year, or carried in from before. It is counted
 * out: by its outcome (and in the sum) where it was decided in the year, or carried out where it was open on
 * 31 December. So every case that is counted in is counted out once, and F1 to F4 hold by construction.
 */
function rowsOf(item: CountedCase, year: number): readonly Table3RowKey[] {
  const firstDay = plainDate(`${year}-01-01`);
  const lastDay = plainDate(`${year}-12-31`);
  const endedOn = endOf(item);
  if (item.receivedOn > lastDay || (endedOn !== null && endedOn < firstDay)) return [];
  const countedIn: Table3RowKey = item.receivedOn < firstDay ? 'carried_in' : 'new_received';
  if (endedOn === null || endedOn > lastDay) return [countedIn, 'carried_out'];
  return [countedIn, rowOfOutcome(item), 'total'];
}

/** A case withdrawn before its legal day of receipt ends on that day: it cannot end before it exists. */
function endOf({ receivedOn, decidedOn }: CountedCase): PlainDate | null {
  if (decidedOn === null) return null;
  return decidedOn < receivedOn ? receivedOn : decidedOn;
}

function rowOfOutcome(item: CountedCase): Table3RowKey {
  if (item.outcome === null) throw new RangeError(`case ${item.id} is decided but has no outcome`);
  return outcomeOf(item.outcome).row;
}
