import type { PlainDate } from '../calendar/plain-date.ts';
import type { CorrectedFacts } from './case-events.ts';
import type { ConsultationKind } from './consultation-kinds.ts';
import type { GuideChoice } from './decision-guide.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import type { NoticeLetter, NoticeServiceCommand, ServiceCommand } from './service.ts';
import type { StopGround } from './stop-grounds.data.ts';

/** What each action needs to know beyond the case itself. Texts that may name a person travel beside it, sealed. */
export type Commands = {
  readonly 'record-contact': { readonly reached: boolean };
  readonly 'confirm-receipt': { readonly on: PlainDate };
  readonly 'take-up': { readonly departmentId: string | null; readonly handlerId: string };
  readonly reassign: { readonly departmentId: string | null; readonly handlerId: string };
  /** `days`: working days the applicant is given, from the day after the notice. */
  readonly 'request-clarification': { readonly days: number };
  readonly 'ask-informally': Record<never, never>;
  readonly 'receive-clarification': { readonly on: PlainDate; readonly lateAccepted?: boolean };
  readonly 'offer-late-clarification': Record<never, never>;
  readonly 'lapse-clarification': Record<never, never>;
  readonly 'send-consultation': {
    readonly consultationId: string;
    readonly kind: ConsultationKind;
    /** The day of sending itself where the letter was handed over; otherwise not known yet. */
    readonly deliveredOn: PlainDate | null;
  };
  readonly 'record-delivery': { readonly consultationId: string; readonly on: PlainDate };
  readonly 'return-consultation': {
    readonly consultationId: string;
    readonly consents: boolean;
    readonly on: PlainDate;
  };
  readonly 'time-out-consultation': { readonly consultationId: string };
  /** `on`: the day it became certain. */
  readonly 'stop-consultation': {
    readonly consultationId: string;
    readonly ground: StopGround;
    readonly on: PlainDate;
  };
  /** `count`: requests of this applicant since `since`; `days`: working days to answer. */
  readonly 'request-reasons': { readonly count: number; readonly since: PlainDate; readonly days: number };
  readonly 'offer-reasons': Record<never, never>;
  readonly 'record-reasons': { readonly reasonable: boolean };
  readonly 'delay-reply': { readonly until: PlainDate };
  /** `count`: items of this applicant in the calendar month, this one included, or pages. */
  readonly 'notice-fee': { readonly basis: 'by-item' | 'by-page'; readonly count: number };
  readonly 'record-payment': { readonly on: PlainDate };
  readonly 'lapse-fee': Record<never, never>;
  readonly extend: { readonly days: number };
  readonly split: { readonly requestIds: readonly string[] };
  readonly merge: { readonly intoId: string };
  readonly 'list-items': { readonly count: number };
  readonly 'follow-guide': { readonly choices: readonly GuideChoice[] };
  readonly 'record-search': { readonly found: boolean };
  readonly draft: {
    readonly outcome: OutcomeKey;
    readonly provideOn?: PlainDate | null;
    /** The reply departs from what the guide led to, and says why. */
    readonly departs?: boolean;
    /** The outcome for each listed item of the request, in their order. */
    readonly itemOutcomes?: readonly OutcomeKey[];
  };
  readonly 'submit-review': Record<never, never>;
  readonly 'pass-legal-review': Record<never, never>;
  readonly 'pass-secrecy-review': Record<never, never>;
  /** `again`: why it is referred anew is said beside it; demanded of a second referral. */
  readonly 'refer-secrecy': { readonly consultationId: string; readonly again?: boolean };
  readonly 'return-draft': Record<never, never>;
  /** `reauthenticated`: `false` where no password was asked for, as when a demonstration is loaded. */
  readonly sign: {
    readonly letterId: string;
    readonly reauthenticated?: boolean;
    readonly notices?: readonly NoticeLetter[];
  };
  readonly 'cancel-letter': Record<never, never>;
  readonly serve: ServiceCommand;
  readonly 'record-failed-service': { readonly on: PlainDate };
  readonly 'serve-notice': NoticeServiceCommand;
  readonly provide: { readonly on: PlainDate };
  readonly close: Record<never, never>;
  readonly archive: { readonly archiveNumber: string };
  readonly withdraw: { readonly byApplicant: boolean };
  /** Checked against all events of the case before: `checkCorrection`. */
  readonly correct: {
    readonly supersedes: number;
    readonly on: PlainDate;
    readonly replacement: CorrectedFacts;
  };
};
