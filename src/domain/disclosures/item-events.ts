import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemKind, Openness, Validity, WithdrawalGround } from './kinds.data.ts';
import type { ItemAction } from './lifecycle.data.ts';

/** Names exactly the bytes an act was about: the number of a content version and its SHA-256 digest. */
export type Named = { readonly contentVersion: number; readonly digest: string };

/** What the public sees from an instant on. */
type Released = Named & {
  /** Number of the public version, from 1. */
  readonly publicVersion: number;
  /** The instant from which it is public, ISO 8601. */
  readonly visibleFrom: string;
  /** Why something already public is published anew; `null` the first time. */
  readonly correction: string | null;
  /** The last day of the period of art. 26, recorded only where it is over by then (逾期公开). */
  readonly overdueSince?: PlainDate;
};

type Remark = { readonly remark: string };

/** What each event of an item records. Nothing here is personal. */
export type ItemFacts = {
  readonly 'item-created': { readonly kind: ItemKind; readonly title: string; readonly formedOn: PlainDate };
  readonly 'item-version-saved': Named & Remark;
  readonly 'item-submitted': Named & { readonly openness: Openness; readonly formedOn: PlainDate };
  readonly 'item-recalled': Remark;
  readonly 'item-returned': Remark;
  readonly 'item-content-passed': Named & Remark & { readonly checked: readonly string[] };
  readonly 'item-secrecy-passed': Named & Remark & { readonly checked: readonly string[] };
  readonly 'item-published': Released;
  readonly 'item-scheduled': Released;
  readonly 'item-unscheduled': Remark & { readonly publicVersion: number };
  readonly 'item-published-urgently': Released & Remark & { readonly formedOn: PlainDate };
  readonly 'item-content-reviewed-late': Named & Remark & { readonly passed: boolean };
  readonly 'item-secrecy-reviewed-late': Named & Remark & { readonly passed: boolean };
  readonly 'item-looked-back': Remark & { readonly result: 'correct' | 'problem' };
  readonly 'item-revised': Remark & { readonly changedOn: PlainDate };
  readonly 'item-validity-changed': Remark & {
    readonly validity: Validity;
    readonly publicVersion: number;
    readonly visibleFrom: string;
    /** The item that amends or repeals this one; `null` where a decision of the organ does. */
    readonly byItemId: string | null;
  };
  readonly 'item-withdrawn': Remark & { readonly ground: WithdrawalGround; readonly publicVersion: number };
  readonly 'item-closed': Remark & { readonly openness: Openness; readonly reEvaluateOn: PlainDate | null };
  readonly 'item-re-evaluated': Remark & {
    readonly result: 'stays' | 'opens';
    readonly reEvaluateOn: PlainDate | null;
  };
  readonly 'item-discarded': Remark;
  /** A scheduled publication has come before the public; recorded by the job. */
  readonly 'item-came-public': { readonly publicVersion: number };
  /** Somebody overruled a finding of the checks; it holds for exactly that finding. */
  readonly 'item-finding-overruled': Remark & { readonly key: string; readonly code: string };
};

export type ItemEventType = keyof ItemFacts;

export type NewItemEvent = {
  readonly [Type in ItemEventType]: {
    readonly type: Type;
    readonly occurredOn: PlainDate;
    readonly facts: ItemFacts[Type];
  };
}[ItemEventType];

/** An event as it stands in the organ's chain of disclosures. */
export type ItemEvent = NewItemEvent & {
  readonly seq: number;
  /** ISO 8601. */
  readonly recordedAt: string;
  readonly actorId: string | null;
};

export const ITEM_EVENT_LABELS: Readonly<Record<ItemEventType, string>> = {
  'item-created': '新建',
  'item-version-saved': '保存版本',
  'item-submitted': '提交审查',
  'item-recalled': '撤回提交',
  'item-returned': '退回修改',
  'item-content-passed': '信息发布审查通过',
  'item-secrecy-passed': '保密审查通过',
  'item-published': '发布',
  'item-scheduled': '定时发布',
  'item-unscheduled': '取消定时发布',
  'item-published-urgently': '应急发布',
  'item-content-reviewed-late': '补办信息发布审查',
  'item-secrecy-reviewed-late': '补办保密审查',
  'item-looked-back': '复核反馈',
  'item-revised': '开始更正、更新',
  'item-validity-changed': '变更有效性',
  'item-withdrawn': '撤回',
  'item-closed': '登记为不主动公开',
  'item-re-evaluated': '定期评估审查',
  'item-discarded': '作废',
  'item-came-public': '定时发布生效',
  'item-finding-overruled': '排除检查提示',
};

/** The event each action leads to. */
export const EVENT_OF_ITEM_ACTION = {
  'save-version': 'item-version-saved',
  submit: 'item-submitted',
  recall: 'item-recalled',
  return: 'item-returned',
  'pass-content': 'item-content-passed',
  'pass-secrecy': 'item-secrecy-passed',
  publish: 'item-published',
  schedule: 'item-scheduled',
  unschedule: 'item-unscheduled',
  'publish-urgently': 'item-published-urgently',
  'review-content-late': 'item-content-reviewed-late',
  'review-secrecy-late': 'item-secrecy-reviewed-late',
  'look-back': 'item-looked-back',
  revise: 'item-revised',
  'change-validity': 'item-validity-changed',
  withdraw: 'item-withdrawn',
  close: 'item-closed',
  're-evaluate': 'item-re-evaluated',
  discard: 'item-discarded',
} as const satisfies Record<ItemAction, ItemEventType>;
