import type { ConsultationKind } from '../../domain/access-requests/consultation-kinds.ts';
import type { GuideChoice } from '../../domain/access-requests/decision-guide.ts';
import type { DemoPost } from './demo-organs.data.ts';
import type { ReplyStage } from './reply-stage.ts';

/** An extension (延长答复期限) so many working days on, and why. */
type Extension = { readonly after: number; readonly days: number; readonly reasons: string };

/**
 * What happens in a demonstration request after it was taken up, stage by stage. `after`: working days since the
 * stage before; every other number of days is in working days too.
 */
export type Stage =
  | ReplyStage
  | {
      readonly stage: 'clarification';
      readonly after: number;
      readonly days: number;
      readonly points: readonly { readonly what: string; readonly guidance: string }[];
      /** How it went on: answered on line or handed in, late with a reason, given up, or still open. */
      readonly sequel:
        | {
            readonly answeredAfter: number;
            readonly text: string;
            readonly by: 'applicant' | 'window';
            /** Answered after the period: the applicant's reason, and the finding that it is a good one. */
            readonly late?: { readonly reason: string; readonly finding: string };
          }
        | 'lapsed'
        /** As lapsed, but the letter of it waits for its signature. */
        | 'lapsed-unsigned'
        | 'open';
    }
  | {
      readonly stage: 'consultation';
      readonly after: number;
      readonly kind: Exclude<ConsultationKind, 'secrecy-authority'>;
      readonly party: string;
      readonly partyKind?: 'person' | 'organisation';
      readonly question: string;
      readonly information?: string;
      /** `null`: not known yet when the other side received the letter. */
      readonly deliveredAfter: number | null;
      /** The period is extended while the opinion is waited for. */
      readonly extended?: Extension;
      readonly sequel:
        | {
            readonly returnedAfter: number;
            readonly consents: boolean;
            readonly note: string;
            /** Answered on the page of its own, not by letter. */
            readonly onPage?: true;
          }
        | 'timed-out'
        /** Others are asked meanwhile, or it is still waited for. */
        | 'open';
    }
  /** Ends the eldest consultation that is open; for several at once. */
  | {
      readonly stage: 'opinion';
      readonly after: number;
      readonly sequel:
        | { readonly consents: boolean; readonly note: string; readonly onPage?: true }
        | 'timed-out';
    }
  /** An opinion on the page after its period: material without effect. */
  | {
      readonly stage: 'late-opinion';
      readonly after: number;
      readonly consents: boolean;
      readonly note: string;
    }
  | {
      readonly stage: 'fee';
      readonly after: number;
      readonly basis: 'by-item' | 'by-page';
      readonly count: number;
      readonly grounds: string;
      readonly sequel: { readonly paidAfter: number; readonly receipt: string } | 'lapsed' | 'open';
    }
  | {
      readonly stage: 'reasons';
      readonly after: number;
      /** How much was asked for; the letter quotes it. */
      readonly volume: string;
      readonly alike?: number;
      readonly sequel:
        | {
            readonly answeredAfter: number;
            /** What the applicant wrote on line; empty where nothing came. */
            readonly offered: string;
            readonly reasonable: boolean;
            readonly finding: string;
            /** The reply is delayed (art. 35) to so many working days from the finding. */
            readonly delayed?: { readonly days: number; readonly reasons: string };
          }
        | 'open';
    }
  | ({ readonly stage: 'extension' } & Extension)
  | {
      readonly stage: 'search';
      readonly after: number;
      readonly keywords: readonly string[];
      readonly places: readonly string[];
      readonly result: string;
      readonly found: boolean;
    }
  | { readonly stage: 'items'; readonly after: number; readonly items: readonly string[] }
  | {
      readonly stage: 'guide';
      readonly after: number;
      readonly choices: readonly GuideChoice[];
      readonly note: string;
    }
  | {
      readonly stage: 'split';
      readonly after: number;
      readonly stays: string;
      readonly note: string;
      readonly parts: readonly {
        readonly key: string;
        readonly title: string;
        readonly part: string;
        readonly course: readonly Stage[];
      }[];
    }
  /** Ends as part of another request of the same applicant. */
  | { readonly stage: 'merge'; readonly after: number; readonly into: string; readonly note: string }
  | { readonly stage: 'reassign'; readonly after: number; readonly note: string }
  | {
      readonly stage: 'comment';
      readonly after: number;
      readonly by: DemoPost;
      readonly text: string;
      readonly mentions: readonly DemoPost[];
    }
  /** A new query code at the counter for one that was lost. */
  | { readonly stage: 'new-code'; readonly after: number; readonly note: string }
  /** The handler explains a reply that is late before it is even drafted. */
  | { readonly stage: 'explain-late'; readonly after: number; readonly explanation: string }
  | {
      readonly stage: 'informal-inquiry';
      readonly after: number;
      readonly what: string;
      readonly guidance: string;
    }
  | {
      readonly stage: 'withdrawal';
      readonly after: number;
      readonly by: 'applicant' | 'window';
      readonly reason: string;
    };

/** The stage of one name. */
export type StageOf<Name extends Stage['stage']> = Extract<Stage, { stage: Name }>;
