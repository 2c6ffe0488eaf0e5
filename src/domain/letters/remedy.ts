/**
 * Which remedy paragraph a letter carries (救济告知).
 *
 * - `none`: procedural letters; a review of them alone is not accepted (国办函〔2021〕132号 三).
 * - `review-first`: refusals under arts. 14–16 must go to reconsideration first (《行政复议法》第二十三条).
 * - `review-or-suit`: reconsideration within 60 days or a suit within six months.
 * - `after-fee-deadline`: objections to a fee only once the period of payment has ended (国办函〔2020〕109号).
 */
export type RemedyKind = 'none' | 'review-first' | 'review-or-suit' | 'after-fee-deadline';
