import type { CountedDispute } from '../annual-reports/table-4.ts';
import { type PlainDate, plainDate, yearOf } from '../calendar/plain-date.ts';
import type { DisputeResult, DisputeRole } from './kinds.data.ts';

/**
 * In which year's table 4 a dispute stands; no rule that could be found says, so it is a setting of the organ.
 * `conclusion`: in the year it ended, and until then as 尚未审结 in every report. `receipt`: once, in the year its notice
 * or complaint came in.
 */
export const DISPUTE_YEARS = ['conclusion', 'receipt'] as const;
export type DisputeYear = (typeof DISPUTE_YEARS)[number];

/** What table 4 needs to know of a dispute. */
export type DisputeFile = {
  readonly id: string;
  readonly kind: 'reconsideration' | 'litigation';
  readonly role: DisputeRole;
  readonly reviewedFirst: boolean;
  readonly receivedOn: PlainDate;
  /** The day of the decision, or the day the judgment took effect. */
  readonly concludedOn: PlainDate | null;
  readonly result: DisputeResult | null;
};

/** The disputes of a year as table 4 counts them (条例第五十条第一款第（三）项); open on 31 December is 尚未审结. */
export const disputesOfYear = (
  files: readonly DisputeFile[],
  year: number,
  countedBy: DisputeYear,
): readonly CountedDispute[] =>
  files
    .filter((file) => standsIn(file, year, countedBy))
    .map((file) => ({
      id: file.id,
      role: file.role,
      group: groupOf(file),
      result: endedBy(file, plainDate(`${year}-12-31`)) ? (file.result ?? 'other') : 'pending',
    }));

const endedBy = ({ concludedOn }: DisputeFile, lastDay: PlainDate): boolean =>
  concludedOn !== null && concludedOn <= lastDay;

function standsIn({ receivedOn, concludedOn }: DisputeFile, year: number, countedBy: DisputeYear): boolean {
  if (countedBy === 'receipt') return yearOf(receivedOn) === year;
  return yearOf(receivedOn) <= year && (concludedOn === null || yearOf(concludedOn) >= year);
}

function groupOf({ kind, reviewedFirst }: DisputeFile): CountedDispute['group'] {
  if (kind === 'reconsideration') return 'review';
  return reviewedFirst ? 'suit-after-review' : 'suit-direct';
}

/** Refusals since this day must go to reconsideration first (《行政复议法》第二十三条第一款第（四）项, 第九十条). */
const REVIEW_FIRST_SINCE = plainDate('2024-01-01');

/**
 * Whether a suit stands in 未经复议直接起诉 although the refusal it attacks should have gone to reconsideration
 * first: a warning, never a wall, for the court decides what it hears.
 */
export const isOddDirectSuit = (
  suit: { readonly reviewedFirst: boolean },
  refused: { readonly reviewFirst: boolean; readonly decidedOn: PlainDate | null } | null,
): boolean =>
  !suit.reviewedFirst &&
  refused !== null &&
  refused.reviewFirst &&
  refused.decidedOn !== null &&
  refused.decidedOn >= REVIEW_FIRST_SINCE;
