import type { ComparedShareKey } from './compare-organs.data.ts';
import { type ExactShare, exactShare } from './exact-share.ts';
import type { PrintedFigures } from './figures.ts';
import { OUTCOME_GROUPS, type OutcomeGroup } from './outcome-groups.data.ts';
import { TABLE_3_ROWS, type Table3RowKey } from './table-3-rows.data.ts';
import { TABLE_4_COLUMNS, type Table4Group } from './table-4.ts';

/**
 * The report of one organ for one year, as far as its numbers are known. `answers` are the organ's own records of
 * how many answers of the year were on time: the form has no such number, so it is left out where nobody recorded it.
 */
export type OrganReport = {
  readonly organ: string;
  readonly year: number;
  readonly figures: PrintedFigures;
  readonly answers?: { readonly onTime: number; readonly all: number };
};

/** What is compared of one organ in one year; `null` is a number the report leaves open, never a nought. */
export type OrganComparison = {
  readonly organ: string;
  readonly year: number;
  /** 本年新收, 上年结转, 结转下年度, all in 件. */
  readonly received: number | null;
  readonly carriedIn: number | null;
  readonly carriedOut: number | null;
  /** Results of each kind and their sum, which is taken from the rows and not from the printed total. */
  readonly outcomes: Readonly<Record<OutcomeGroup, number | null>>;
  readonly concluded: number | null;
  readonly reviews: number | null;
  readonly suits: number | null;
  /** 本年新收 of the same organ a year earlier; `null` where that report is not among those compared. */
  readonly receivedBefore: number | null;
  readonly shares: Readonly<Record<ComparedShareKey, ExactShare | null>>;
};

/** 总计 is the last of the seven columns. */
const TOTAL_COLUMN = 6;

/** The sum of known numbers; `null` as soon as one of them is not known. */
const sumOf = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>((sum, it) => (sum === null || it === null ? null : sum + it), 0);

const total = ({ table3 }: PrintedFigures, row: Table3RowKey): number | null =>
  table3?.[row]?.[TOTAL_COLUMN] ?? null;

const isOfGroup = (row: Table3RowKey, group: OutcomeGroup): boolean =>
  row === group || row.startsWith(`${group}_`);

/** How many requests ended in each of the six kinds of result; `null` where a row of the kind is open. */
export function outcomeCounts(figures: PrintedFigures): Readonly<Record<OutcomeGroup, number | null>> {
  const counts = OUTCOME_GROUPS.map(({ key }) => {
    // The form of 2019 prints （六）其他处理 as one row.
    const printed = key === 'other' ? figures.table3_other_row?.[TOTAL_COLUMN] : undefined;
    const rows = TABLE_3_ROWS.filter((row) => row.role === 'leaf' && isOfGroup(row.key, key));
    return [key, printed ?? sumOf(rows.map((row) => total(figures, row.key)))] as const;
  });
  return Object.fromEntries(counts) as Record<OutcomeGroup, number | null>;
}

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const;

/** Corrected cases of a group of table 4, and all of it: upheld, corrected, other and pending. */
function disputesOf({ table4 }: PrintedFigures, group: Table4Group) {
  const of = (result: string): number | null =>
    table4?.[TABLE_4_COLUMNS.findIndex((it) => it.group === group && it.result === result)] ?? null;
  return { corrected: of('corrected'), all: sumOf(RESULTS.map(of)) };
}

function compared(report: OrganReport, receivedBefore: number | null): OrganComparison {
  const { organ, year, figures, answers } = report;
  const outcomes = outcomeCounts(figures);
  const concluded = sumOf(Object.values(outcomes));
  const [received, carriedIn, carriedOut] = (['new_received', 'carried_in', 'carried_out'] as const).map(
    (row) => total(figures, row),
  ) as [number | null, number | null, number | null];
  const review = disputesOf(figures, 'review');
  const direct = disputesOf(figures, 'suit-direct');
  const afterReview = disputesOf(figures, 'suit-after-review');
  const shares: Record<ComparedShareKey, ExactShare | null> = {
    granted: exactShare(outcomes.granted, concluded),
    partial: exactShare(outcomes.partial, concluded),
    denied: exactShare(outcomes.denied, concluded),
    unavailable: exactShare(outcomes.unavailable, concluded),
    unprocessed: exactShare(outcomes.unprocessed, concluded),
    other: exactShare(outcomes.other, concluded),
    carriedOut: exactShare(carriedOut, sumOf([received, carriedIn])),
    reviewCorrected: exactShare(review.corrected, review.all),
    directSuitCorrected: exactShare(direct.corrected, direct.all),
    suitAfterReviewCorrected: exactShare(afterReview.corrected, afterReview.all),
    onTime: exactShare(answers?.onTime ?? null, answers?.all ?? null),
  };
  const suits = sumOf([direct.all, afterReview.all]);
  const counts = { received, carriedIn, carriedOut, outcomes, concluded };
  return { organ, year, ...counts, reviews: review.all, suits, receivedBefore, shares };
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The reports of several organs and years side by side, the latest year first and the organs in a fixed order
 * whatever the order they came in. Each organ has one report a year; a second one throws a `RangeError`, because
 * which of them holds is for a person to decide.
 */
export function compareOrgans(reports: readonly OrganReport[]): readonly OrganComparison[] {
  const known = new Map<string, OrganReport>();
  for (const report of reports) {
    const key = `${report.year} ${report.organ}`;
    if (known.has(key)) throw new RangeError(`two reports of ${report.organ} for ${report.year}`);
    known.set(key, report);
  }
  return [...reports]
    .sort((one, other) => other.year - one.year || byText(one.organ, other.organ))
    .map((report) => {
      const before = known.get(`${report.year - 1} ${report.organ}`);
      return compared(report, before ? total(before.figures, 'new_received') : null);
    });
}
