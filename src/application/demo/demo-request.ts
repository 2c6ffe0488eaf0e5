import type { ConsultationKind, ServiceMethod } from '../../domain/access-requests/case-events.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import type { Channel } from '../../domain/access-requests/receipt.ts';
import type { ReplyFactsInput } from '../access-requests/reply-facts-schema.ts';
import type { DemoApplicantKey } from './applicants.data.ts';
import type { DemoOrganCode } from './demo-organs.data.ts';

/**
 * What happens in a demonstration request after it was taken up, stage by stage. `after`: working days since the
 * stage before; every other number of days is in working days too.
 */
export type Stage =
  | {
      readonly stage: 'clarification';
      readonly after: number;
      readonly days: number;
      readonly points: readonly { readonly what: string; readonly guidance: string }[];
      /** How it went on: answered on line or handed in, given up, or still open. */
      readonly sequel:
        | { readonly answeredAfter: number; readonly text: string; readonly by: 'applicant' | 'window' }
        | 'lapsed'
        | 'open';
    }
  | {
      readonly stage: 'consultation';
      readonly after: number;
      readonly kind: Exclude<ConsultationKind, 'secrecy-authority'>;
      readonly party: string;
      readonly question: string;
      readonly deliveredAfter: number;
      readonly sequel:
        | { readonly returnedAfter: number; readonly consents: boolean; readonly note: string }
        | 'timed-out'
        | 'open';
    }
  | {
      readonly stage: 'fee';
      readonly after: number;
      readonly basis: 'by-item' | 'by-page';
      readonly count: number;
      readonly grounds: string;
      readonly sequel: { readonly paidAfter: number; readonly receipt: string } | 'lapsed';
    }
  | {
      readonly stage: 'reasons';
      readonly after: number;
      /** How much was asked for; the letter quotes it. */
      readonly volume: string;
      readonly answeredAfter: number;
      readonly answer: string;
    }
  | { readonly stage: 'extension'; readonly after: number; readonly days: number; readonly reasons: string }
  | {
      readonly stage: 'search';
      readonly after: number;
      readonly keywords: readonly string[];
      readonly places: readonly string[];
      readonly result: string;
      readonly found: boolean;
    }
  | { readonly stage: 'informal-inquiry'; readonly after: number; readonly note: string }
  | {
      readonly stage: 'withdrawal';
      readonly after: number;
      readonly by: 'applicant' | 'window';
      readonly reason: string;
    }
  | {
      readonly stage: 'reply';
      readonly after: number;
      readonly outcome: OutcomeKey;
      readonly facts: ReplyFactsInput;
      /** The reply to another demonstration request this one refers to; its number is known only then. */
      readonly earlier?: string;
      /** A first draft sent back before it passed, and why. */
      readonly returned?: { readonly from: 'review' | 'signing'; readonly note: string };
      /** Service so many working days after signing; 0 where nothing is said. */
      readonly servedAfter?: number;
      /** Why it is late, where it is meant to be. */
      readonly overdue?: string;
      /** A live request stops before its end. */
      readonly until?: 'drafted' | 'in-review' | 'to-sign' | 'signed' | 'served' | 'closed';
    };

/** One request of the demonstration, told as it went. */
export type DemoRequest = {
  /** Name of the row, unique; other rows refer to it. */
  readonly key: string;
  /** Day it arrived `YYYY-MM-DD`, or working days before the real day for live requests. */
  readonly arrives: string | number;
  readonly channel: Channel;
  readonly applicant: DemoApplicantKey;
  readonly title: string;
  readonly description: string;
  readonly handler: 'handler' | 'handler2';
  readonly method: ServiceMethod;
  /** Letters without signature and faxes: when the applicant was reached; `null` while nobody was. */
  readonly confirmedAfter?: number | null;
  /** Working days until it was taken up, 1 where nothing is said; `null` while it waits. */
  readonly takenUpAfter?: number | null;
  readonly course: readonly Stage[];
  /** The one request whose number and query code the start prints for a first look. */
  readonly showcase?: true;
};

export type PlacedRequest = DemoRequest & { readonly organ: DemoOrganCode };
