import type { OpinionCounts, OpinionResults } from './opinion-results.ts';

/** What is put before the public; fixed once the review has passed. Texts are plain, a line break a paragraph. */
export type SolicitationContent = {
  /** The draft itself (征求意见稿). */
  readonly draft: string;
  /** 起草说明: why, on what basis, and what it changes. */
  readonly explanation: string;
  /** Why the period is shorter than usual; published where it is. */
  readonly shortReasons: string;
  /** Other ways to hand in an opinion: address, e-mail, telephone. */
  readonly otherWays: string;
};

/** Results as they were published: words, groups and the numbers of that day. */
export type PublishedResults = OpinionResults & { readonly counts: OpinionCounts };

/** A day's results before anything was written. */
export const EMPTY_RESULTS: OpinionResults = { overview: '', groups: [] };
