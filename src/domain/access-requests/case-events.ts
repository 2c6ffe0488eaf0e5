import type { PlainDate } from '../calendar/plain-date.ts';
import type { SealWay } from '../letters/seal.ts';
import type { ApplicantKind } from './applicant-kinds.ts';
import type { ConsultationKind } from './consultation-kinds.ts';
import type { GuideChoice } from './decision-guide.ts';
import type { DueDayFacts } from './due-day-events.ts';
import type { Action } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import type { Channel } from './receipt.ts';
import type { NoticeLetter, PostalCarrier, ServiceMethod } from './service.ts';
import type { StopGround } from './stop-grounds.data.ts';

/** What each event records that is not personal; texts and names lie sealed in its note. */
/** What a correction may put in the place of what was recorded, beside the day. */
export type CorrectedFacts = {
  readonly applicantKind?: ApplicantKind;
  readonly kind?: ConsultationKind;
  readonly method?: ServiceMethod;
  /** With a service that was by post: which of the postal enterprise's. */
  readonly carrier?: PostalCarrier;
  /** The verdict of the service as it now stands. */
  readonly dueOn?: PlainDate | null;
  readonly onTime?: boolean;
  readonly lateDays?: number;
  readonly outcome?: OutcomeKey;
  readonly safeOn?: PlainDate;
};

export type CaseFacts = DueDayFacts & {
  readonly submitted: {
    readonly channel: Channel;
    readonly safeOn: PlainDate;
    /** Only where a correction says so; otherwise it stands with the request. */
    readonly applicantKind?: ApplicantKind;
  };
  readonly 'contact-recorded': { readonly reached: boolean };
  readonly received: { readonly basis: string };
  readonly assigned: { readonly departmentId: string | null; readonly handlerId: string };
  readonly 'clarification-requested': { readonly deadlineOn: PlainDate };
  readonly 'informal-inquiry-sent': Record<never, never>;
  /** `late`: after the period, with a good reason the office accepted (art. 30). */
  readonly 'clarification-received': { readonly late?: boolean };
  readonly 'late-clarification-offered': Record<never, never>;
  readonly 'clarification-lapsed': Record<never, never>;
  /** `deliveredOn` and `dueOn`: `null` until it is known when the other side received the letter. */
  readonly 'consultation-sent': {
    readonly consultationId: string;
    readonly kind: ConsultationKind;
    readonly deliveredOn: PlainDate | null;
    readonly dueOn: PlainDate | null;
  };
  /** The day the other side received the letter became known; the latest such event counts. */
  readonly 'consultation-delivered': {
    readonly consultationId: string;
    readonly deliveredOn: PlainDate;
    readonly dueOn: PlainDate;
  };
  readonly 'consultation-returned': { readonly consultationId: string; readonly consents: boolean };
  readonly 'consultation-timed-out': { readonly consultationId: string };
  /** Nobody was reached, or nothing needs to be asked any more: neither consent nor refusal. */
  readonly 'consultation-stopped': { readonly consultationId: string; readonly ground: StopGround };
  /** An opinion after its period or after the consultation had ended: material, without effect on the clock. */
  readonly 'late-opinion-received': { readonly consultationId: string; readonly consents: boolean };
  readonly 'reasons-requested': {
    /** Requests of this applicant since `since`, this one included: counted, never typed (art. 35). */
    readonly count?: number;
    readonly since?: PlainDate;
    readonly deadlineOn?: PlainDate;
  };
  readonly 'reasons-offered': Record<never, never>;
  readonly 'reasons-recorded': { readonly reasonable: boolean };
  readonly 'reply-delayed': { readonly until: PlainDate };
  readonly 'fee-noticed': {
    readonly basis: 'by-item' | 'by-page';
    readonly count: number;
    readonly amountYuan: number;
    readonly dueOn: PlainDate;
  };
  readonly 'fee-paid': Record<never, never>;
  readonly 'fee-lapsed': Record<never, never>;
  readonly extended: { readonly days: number };
  /** Parts of this request became requests of their own. */
  readonly 'split-off': { readonly requestIds: readonly string[] };
  readonly 'split-from': { readonly requestId: string };
  readonly merged: { readonly intoId: string };
  readonly absorbed: { readonly requestId: string };
  /** 申请事项 as the office reads the request; each must have its answer. */
  readonly 'items-listed': { readonly count: number };
  /** The way through the decision guide and where it led; a person decides, the record says whether they differ. */
  readonly 'guide-followed': {
    readonly choices: readonly GuideChoice[];
    readonly outcome: OutcomeKey | null;
    readonly step: Action | null;
  };
  readonly 'search-recorded': { readonly found: boolean };
  /** `provideOn`: the day promised for information that cannot be given at once (art. 36 (2)). */
  /**
   * 出门核对: the warnings about a file that goes to the applicant or a third party were looked at, with a reason. Holds
   * for these very bytes and these kinds of warnings alone.
   */
  readonly 'file-cleared': {
    readonly fileId: string;
    readonly sha256: string;
    readonly codes: readonly string[];
  };
  readonly drafted: {
    readonly outcome: OutcomeKey;
    readonly provideOn?: PlainDate | null;
    readonly departs?: boolean;
  };
  readonly 'review-submitted': Record<never, never>;
  readonly 'review-passed': { readonly review: 'legal' | 'secrecy' };
  readonly 'draft-returned': { readonly from: 'review' | 'signing' };
  /** `reauthenticated`: the signer gave the password anew; the digest of what was signed lies in the sealed note. */
  readonly signed: {
    readonly letterId: string;
    readonly outcome: OutcomeKey;
    readonly reauthenticated?: boolean;
    /** The notices (L09) issued with it to third parties that are disclosed against (art. 32). */
    readonly notices?: readonly NoticeLetter[];
  };
  readonly 'letter-sealed': { readonly letterId: string; readonly way: Exclude<SealWay, 'none-yet'> };
  readonly 'letter-cancelled': { readonly letterId: string };
  /** The verdict is that of the day of recording; corrections move the day, and screens judge anew. */
  readonly served: {
    readonly method: ServiceMethod;
    readonly letterId: string;
    readonly carrier?: PostalCarrier;
    readonly dueOn?: PlainDate | null;
    readonly onTime?: boolean;
    readonly lateDays?: number;
  };
  readonly 'service-failed': { readonly letterId: string };
  /** A notice reached its third party: it starts that party's time to seek a remedy. */
  readonly 'notice-served': {
    readonly letterId: string;
    readonly method: ServiceMethod;
    readonly carrier?: PostalCarrier;
  };
  readonly provided: Record<never, never>;
  readonly closed: Record<never, never>;
  readonly archived: { readonly archiveNumber: string };
  readonly withdrawn: { readonly byApplicant: boolean };
  /** A new query code, the old one dead: how it was handed over, and by which kind of document who was proved. */
  readonly 'query-code-reissued': {
    readonly way: 'counter' | 'post' | 'email';
    readonly proof: ProofOfIdentity | null;
  };
  /** A mistake mended: the event of that sequence no longer counts, `replacement` stands in its place (decision 12). */
  readonly corrected: {
    readonly supersedes: number;
    readonly replacementOn: PlainDate;
    readonly replacement?: CorrectedFacts;
  };
};

/** By what somebody at the counter proved who they are; only the kind, never a number. */
export type ProofOfIdentity =
  | 'resident-card'
  | 'passport'
  | 'travel-permit'
  | 'other-document'
  | 'organisation-certificate';

export type CaseEventType = keyof CaseFacts;

/** An event as decided, before the chain gives it its place. */
export type NewCaseEvent = {
  readonly [Type in CaseEventType]: {
    readonly type: Type;
    readonly occurredOn: PlainDate;
    readonly facts: CaseFacts[Type];
  };
}[CaseEventType];

/** An event as it stands in the organ's chain. */
export type CaseEvent = NewCaseEvent & {
  readonly seq: number;
  readonly recordedAt: string;
  /** The person, or `null` for the applicant and for the system's own clockwork. */
  readonly actorId: string | null;
};
