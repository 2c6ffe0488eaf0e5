import type { ServiceMethod } from '../access-requests/service.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { DisputeResult, DisputeRole, RecordFinding } from './kinds.data.ts';
import type { SideAction } from './lifecycle.data.ts';

/**
 * What a decision or judgment orders. `redo` with the day it sets; `disclose` counts 20 working days from a day
 * that somebody types, because the rule does not say from which (法释〔2025〕8号).
 */
export type DisputeOrder =
  | { readonly order: 'redo'; readonly dueOn: PlainDate }
  | { readonly order: 'disclose'; readonly startOn: PlainDate };

/** What is recorded when a file of each kind is opened; nothing personal. */
export type Opening =
  | {
      readonly kind: 'reconsideration';
      readonly role: DisputeRole;
      readonly body: string;
      readonly caseNumber: string;
      readonly procedure: 'simplified' | 'ordinary';
      /** The day the notice to answer (答复通知书) was received. */
      readonly receivedOn: PlainDate;
    }
  | {
      readonly kind: 'litigation';
      readonly role: DisputeRole;
      readonly body: string;
      readonly caseNumber: string;
      /** Whether a reconsideration came before: the two groups of suits of table 4. */
      readonly reviewedFirst: boolean;
      /** The day the copy of the complaint (起诉状副本) was received. */
      readonly receivedOn: PlainDate;
    }
  | {
      readonly kind: 're-decision';
      readonly source: 'reconsideration' | 'litigation';
      /** The day the order was received or took effect. */
      readonly receivedOn: PlainDate;
      readonly ordered: DisputeOrder;
    }
  | {
      readonly kind: 'request-to-proactive';
      readonly ground: 'many-applicants' | 'suggestion';
      /** How many applied for the same information; from 2 where that is the ground. */
      readonly applicants: number;
      readonly receivedOn: PlainDate;
    }
  | { readonly kind: 'record-correction'; readonly receivedOn: PlainDate };

type Nothing = Record<never, never>;

/** What each event records that is not personal; texts and names lie sealed in its note. */
export type SideFacts = {
  readonly 'side-file-opened': {
    readonly requestId: string | null;
    readonly parentId: string | null;
    readonly opening: Opening;
  };
  readonly 'side-file-amended': { readonly opening: Opening };
  readonly 'side-answer-filed': Nothing;
  readonly 'side-stay-ordered': Nothing;
  readonly 'side-stay-lifted': Nothing;
  readonly 'side-decision-recorded': {
    readonly result: DisputeResult;
    readonly ordered: DisputeOrder | null;
  };
  readonly 'side-judgment-recorded': { readonly result: DisputeResult };
  readonly 'side-appeal-recorded': { readonly appellant: 'organ' | 'other-party' };
  readonly 'side-effect-recorded': { readonly ordered: DisputeOrder | null };
  readonly 'side-performance-recorded': { readonly letterNumber: string };
  readonly 'side-proposal-accepted': Nothing;
  readonly 'side-proposal-declined': Nothing;
  readonly 'side-publication-recorded': { readonly url: string };
  readonly 'side-record-verified': { readonly finding: RecordFinding };
  readonly 'side-answer-signed': { readonly letterId: string };
  readonly 'side-answer-served': { readonly method: ServiceMethod };
  readonly 'side-told': { readonly letterNumber: string };
  readonly 'side-file-withdrawn': Nothing;
  /** The step of that sequence no longer counts; a mistake is mended by an event, never by an update. */
  readonly 'side-step-revoked': { readonly supersedes: number };
};

export type SideEventType = keyof SideFacts;

/** An event as decided, before the chain gives it its place. */
export type NewSideEvent = {
  readonly [Type in SideEventType]: {
    readonly type: Type;
    readonly occurredOn: PlainDate;
    readonly facts: SideFacts[Type];
  };
}[SideEventType];

/** An event as it stands in the organ's chain of cases. */
export type SideEvent = NewSideEvent & {
  readonly seq: number;
  readonly recordedAt: string;
  readonly actorId: string | null;
};

/** The words for the course of a file. */
export const SIDE_EVENT_LABELS: Readonly<Record<SideEventType, string>> = {
  'side-file-opened': '登记',
  'side-file-amended': '更正登记事项',
  'side-answer-filed': '提交答复、答辩材料',
  'side-stay-ordered': '停止执行（暂停公开）',
  'side-stay-lifted': '恢复执行',
  'side-decision-recorded': '复议决定',
  'side-judgment-recorded': '裁判',
  'side-appeal-recorded': '上诉',
  'side-effect-recorded': '裁判生效',
  'side-performance-recorded': '履行',
  'side-proposal-accepted': '审核属实，转主动公开',
  'side-proposal-declined': '审核不属实，不转主动公开',
  'side-publication-recorded': '主动公开',
  'side-record-verified': '核实',
  'side-answer-signed': '签发告知书',
  'side-answer-served': '送达告知书',
  'side-told': '告知不予更正',
  'side-file-withdrawn': '申请人撤回',
  'side-step-revoked': '撤销上一步登记',
};

/** The event each action leads to. */
export const EVENT_OF_SIDE_ACTION = {
  'file-answer': 'side-answer-filed',
  'record-decision': 'side-decision-recorded',
  'record-judgment': 'side-judgment-recorded',
  'record-appeal': 'side-appeal-recorded',
  'record-effect': 'side-effect-recorded',
  'record-performance': 'side-performance-recorded',
  'accept-proposal': 'side-proposal-accepted',
  'decline-proposal': 'side-proposal-declined',
  'record-publication': 'side-publication-recorded',
  'verify-record': 'side-record-verified',
  'sign-answer': 'side-answer-signed',
  'serve-answer': 'side-answer-served',
  'record-told': 'side-told',
  'order-stay': 'side-stay-ordered',
  'lift-stay': 'side-stay-lifted',
  'withdraw-file': 'side-file-withdrawn',
  'amend-opening': 'side-file-amended',
  'revoke-step': 'side-step-revoked',
} as const satisfies Record<SideAction, SideEventType>;
