import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import type { ServiceMethod } from '../../domain/access-requests/service.ts';
import type { ReplyFactsInput } from '../access-requests/reply-facts-schema.ts';

/** The reply of a demonstration request, from the first draft to the archive. */
export type ReplyStage = {
  readonly stage: 'reply';
  readonly after: number;
  readonly outcome: OutcomeKey;
  readonly facts: ReplyFactsInput;
  /** The reply to another demonstration request this one refers to; its number is known only then. */
  readonly earlier?: string;
  /** Why the reply departs from what the guide led to. */
  readonly departure?: string;
  /** One answer for each listed item, in their order. */
  readonly answers?: readonly { readonly outcome: OutcomeKey; readonly answer: string }[];
  /** What is disclosed against the will of the first third party that refused, and why (art. 32). */
  readonly overruled?: { readonly content: string; readonly reasons: string };
  /** A first draft sent back before it passed, and why. */
  readonly returned?: { readonly from: 'review' | 'signing'; readonly note: string };
  /** The secrecy reviewer asks the authority (art. 17); `answeredAfter` is `null` while it has not answered. */
  readonly referred?: {
    readonly party: string;
    readonly question: string;
    readonly answeredAfter: number | null;
    readonly note: string;
  };
  /** The letter is taken back after signing, before service, and written anew. */
  readonly cancelled?: { readonly note: string };
  /** Service so many working days after signing; 0 where nothing is said. */
  readonly servedAfter?: number;
  /** The post brings the letter back; it is served again in another way. */
  readonly returnedMail?: {
    readonly after: number;
    readonly note: string;
    readonly again: ServiceMethod;
    readonly againAfter: number;
  };
  /** The day of service was entered wrong: it was so many working days earlier. */
  readonly correctedService?: { readonly daysEarlier: number; readonly note: string };
  /** The information is promised so many working days after the draft, and given then (art. 36 (2)). */
  readonly providedAfter?: number;
  /** Why it is late, where it is meant to be; explained between service and close. */
  readonly overdue?: string;
  /** A live request stops before its end. */
  readonly until?: 'drafted' | 'in-review' | 'to-sign' | 'signed' | 'served' | 'closed';
};
