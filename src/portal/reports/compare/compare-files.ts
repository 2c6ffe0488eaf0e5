import type { PublishedComparison } from '../../../application/annual-reports/compare-published.ts';
import { csvOf } from '../../../application/shared/csv.ts';
import type { OrganComparison } from '../../../domain/annual-reports/compare-organs.ts';
import { OUTCOME_GROUPS } from '../../../domain/annual-reports/outcome-groups.data.ts';

const DISPUTES = [
  ['行政复议结果纠正', '行政复议总数', 'reviewCorrected'],
  ['未经复议直接起诉结果纠正', '未经复议直接起诉总数', 'directSuitCorrected'],
  ['复议后起诉结果纠正', '复议后起诉总数', 'suitAfterReviewCorrected'],
] as const;

const HEAD: readonly string[] = [
  '单位',
  '年度',
  '新收',
  '上年结转',
  ...OUTCOME_GROUPS.map(({ label }) => label),
  '办理结果总计',
  '结转下年度',
  ...DISPUTES.flatMap((it) => it.slice(0, 2)),
];

/** Counts only: shares are left to whoever computes with them. An empty cell is a number that is not known. */
const rowOf = (it: OrganComparison): readonly (string | number)[] => [
  it.organ,
  it.year,
  it.received ?? '',
  it.carriedIn ?? '',
  ...OUTCOME_GROUPS.map(({ key }) => it.outcomes[key] ?? ''),
  it.concluded ?? '',
  it.carriedOut ?? '',
  ...DISPUTES.flatMap(([, , key]) => [it.shares[key]?.count ?? '', it.shares[key]?.of ?? '']),
];

const linesOf = ({ own, organs }: PublishedComparison): readonly OrganComparison[] => [
  ...own,
  ...(organs?.compared ?? []),
];

/** The compared numbers as a table: one line an organ and year. */
export const comparisonCsv = (comparison: PublishedComparison): Uint8Array =>
  csvOf([HEAD, ...linesOf(comparison).map(rowOf)]);

/** The same for programs, in the words of the form; exact shares as `count` and `of`. */
export const comparisonJson = (comparison: PublishedComparison): object => ({
  own: comparison.own.map(lineJson),
  roll_up:
    comparison.organs === null
      ? null
      : { year: comparison.organs.year, organs: comparison.organs.compared.map(lineJson) },
});

const lineJson = (it: OrganComparison): object => ({
  agency: it.organ,
  year: it.year,
  new_received: it.received,
  carried_in: it.carriedIn,
  outcomes: it.outcomes,
  total: it.concluded,
  carried_out: it.carriedOut,
  review_corrected: it.shares.reviewCorrected,
  suit_direct_corrected: it.shares.directSuitCorrected,
  suit_after_review_corrected: it.shares.suitAfterReviewCorrected,
});
