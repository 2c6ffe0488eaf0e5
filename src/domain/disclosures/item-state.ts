import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemKind, Openness } from './kinds.data.ts';
import type { ItemStatus } from './lifecycle.data.ts';

/** What the public sees of an item, or will see from `from` on (ISO 8601). */
export type Live = { readonly publicVersion: number; readonly from: string };

/** The two reviews, made afterwards where something urgent went out without them. */
export type LateReviews = { readonly content: boolean; readonly secrecy: boolean };

/** What a scheduled publication changes before its instant has come. */
type Scheduled = Pick<
  ItemState,
  'live' | 'firstPublishedAt' | 'correction' | 'lookBack' | 'late' | 'lateFailed'
>;

/** All that the events of an item say. */
export type ItemState = {
  readonly kind: ItemKind;
  readonly status: ItemStatus;
  readonly authorId: string | null;
  /** The day it was made or last changed (art. 26). */
  readonly formedOn: PlainDate;
  /** The content that goes through review; `null` while a draft was never frozen. */
  readonly named: { readonly contentVersion: number; readonly digest: string } | null;
  readonly openness: Openness;
  readonly submitterId: string | null;
  /** Who wrote on the working copy; filled in when the item is loaded, for not every saving is an event. */
  readonly writerIds: ReadonlySet<string>;
  readonly contentReviewerId: string | null;
  readonly secrecyReviewerId: string | null;
  readonly publisherId: string | null;
  readonly live: Live | null;
  /** Public versions so far, seen or cancelled. */
  readonly publicVersions: number;
  readonly firstPublishedAt: string | null;
  /** Why the next publication is a correction; `null` before the first. */
  readonly correction: string | null;
  /** What holds again when the publication that is scheduled is cancelled; `null` where none is. */
  readonly beforeSchedule: Scheduled | null;
  /** Which later reviews of an urgent publication are still missing. */
  readonly late: LateReviews;
  /** A later review did not pass: what is out must be corrected or withdrawn. */
  readonly lateFailed: boolean;
  /** Feedback (复核反馈) still to be given on what went out last. */
  readonly lookBack: boolean;
  readonly reEvaluateOn: PlainDate | null;
  /** Whether the period of art. 26 still runs. */
  readonly awaiting: boolean;
  readonly metOn: PlainDate | null;
  /** Keys of findings somebody overruled. */
  readonly overruled: ReadonlySet<string>;
  /** Sequence of the latest event: the version that `If-Match` names. */
  readonly version: number;
};
