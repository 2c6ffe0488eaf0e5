import type { PlainDate } from '../calendar/plain-date.ts';
import type { SealWay } from '../letters/seal.ts';
import type { ApplicantKind } from './applicant-kinds.ts';
import { DUE_DAY_EVENT_LABELS, type DueDayFacts } from './due-day-events.ts';
import type { Action } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import type { Channel } from './receipt.ts';
import type { PostalCarrier } from './service.ts';

/** Whose opinion is asked (arts. 32, 34, 11, 17): silence means something else for each. */
export type ConsultationKind = 'third-party' | 'co-producer' | 'other-organ' | 'secrecy-authority';

/** How a reply reaches the applicant (国办公开办函〔2016〕235号). A courier is not among them. */
export type ServiceMethod = 'counter' | 'post' | 'entrusted-organ' | 'online';

/** What each event records that is not personal; texts and names lie sealed in its note. */
/** What a correction may put in the place of what was recorded, beside the day. */
export type CorrectedFacts = {
  readonly applicantKind?: ApplicantKind;
  readonly kind?: ConsultationKind;
  readonly method?: ServiceMethod;
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
  readonly 'search-recorded': { readonly found: boolean };
  /** `provideOn`: the day promised for information that cannot be given at once (art. 36 (2)). */
  readonly drafted: { readonly outcome: OutcomeKey; readonly provideOn?: PlainDate | null };
  readonly 'review-submitted': Record<never, never>;
  readonly 'review-passed': { readonly review: 'legal' | 'secrecy' };
  readonly 'draft-returned': { readonly from: 'review' | 'signing' };
  /** `reauthenticated`: the signer gave the password anew; the digest of what was signed lies in the sealed note. */
  readonly signed: {
    readonly letterId: string;
    readonly outcome: OutcomeKey;
    readonly reauthenticated?: boolean;
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

/** The words for the timeline. */
export const EVENT_LABELS: Readonly<Record<CaseEventType, string>> = {
  submitted: '提交申请',
  'contact-recorded': '联系申请人',
  received: '收到申请（登记）',
  assigned: '分办',
  'clarification-requested': '告知补正',
  'informal-inquiry-sent': '发补充说明联系函',
  'clarification-received': '收到补正',
  'late-clarification-offered': '申请人逾期提交补正',
  'clarification-lapsed': '逾期不补正，不再处理',
  'consultation-sent': '征求意见',
  'consultation-delivered': '征求意见书送达对方',
  'consultation-returned': '收到反馈意见',
  'consultation-timed-out': '逾期未反馈意见',
  'late-opinion-received': '收到逾期意见（存为材料）',
  'reasons-requested': '要求说明理由',
  'reasons-offered': '申请人说明理由',
  'reasons-recorded': '认定说明的理由',
  'reply-delayed': '确定延迟答复期限',
  'fee-noticed': '发收费通知',
  'fee-paid': '申请人缴费',
  'fee-lapsed': '逾期未缴费，不再处理',
  extended: '延长答复期限',
  'split-off': '拆分登记',
  'split-from': '由另一件拆分',
  merged: '并入另一件办理',
  absorbed: '并入本件办理',
  'search-recorded': '检索记录',
  drafted: '拟稿',
  'review-submitted': '提交审核',
  'review-passed': '审核通过',
  'draft-returned': '退回修改',
  signed: '签发',
  'letter-sealed': '用印',
  'letter-cancelled': '文书作废',
  served: '送达',
  'service-failed': '邮件退回',
  provided: '提供信息',
  closed: '办结',
  archived: '归档',
  withdrawn: '撤回申请',
  'query-code-reissued': '重发查询码',
  ...DUE_DAY_EVENT_LABELS,
  corrected: '更正记录',
};

/** The action that leads to an event, for the glossary and the tests of the lifecycle. */
export const EVENT_OF_ACTION: Readonly<Record<Action, CaseEventType>> = {
  'record-contact': 'contact-recorded',
  'confirm-receipt': 'received',
  'take-up': 'assigned',
  reassign: 'assigned',
  'request-clarification': 'clarification-requested',
  'ask-informally': 'informal-inquiry-sent',
  'receive-clarification': 'clarification-received',
  'offer-late-clarification': 'late-clarification-offered',
  'lapse-clarification': 'clarification-lapsed',
  'send-consultation': 'consultation-sent',
  'record-delivery': 'consultation-delivered',
  'return-consultation': 'consultation-returned',
  'time-out-consultation': 'consultation-timed-out',
  'request-reasons': 'reasons-requested',
  'offer-reasons': 'reasons-offered',
  'record-reasons': 'reasons-recorded',
  'delay-reply': 'reply-delayed',
  'notice-fee': 'fee-noticed',
  'record-payment': 'fee-paid',
  'lapse-fee': 'fee-lapsed',
  extend: 'extended',
  split: 'split-off',
  merge: 'merged',
  'record-search': 'search-recorded',
  draft: 'drafted',
  'submit-review': 'review-submitted',
  'pass-legal-review': 'review-passed',
  'pass-secrecy-review': 'review-passed',
  'refer-secrecy': 'consultation-sent',
  'return-draft': 'draft-returned',
  sign: 'signed',
  'cancel-letter': 'letter-cancelled',
  serve: 'served',
  'record-failed-service': 'service-failed',
  provide: 'provided',
  close: 'closed',
  archive: 'archived',
  withdraw: 'withdrawn',
  correct: 'corrected',
};
