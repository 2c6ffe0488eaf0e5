import type { PlainDate } from '../calendar/plain-date.ts';
import { ok, type Refusal, type Result, refuse } from '../shared/refusal.ts';

/** Where the items of a section come from: a column with all below it, words, or a choice by hand. */
export type SectionSource =
  | { readonly from: 'column'; readonly columnId: string }
  | { readonly from: 'keywords'; readonly words: readonly string[] }
  | { readonly from: 'items'; readonly itemIds: readonly string[] };

export type TopicSection = {
  readonly label: string;
  readonly source: SectionSource;
  /** How many items are shown at most. */
  readonly most: number;
};

/** What a topic (专题) shows; its items are looked up whenever it is read. */
export type TopicContent = {
  readonly title: string;
  readonly intro: string;
  /** A picture of the files kept with the topic, and what it shows in words. */
  readonly picture: { readonly fileId: string; readonly alt: string } | null;
  readonly sections: readonly TopicSection[];
  /** What stands in the box 热线; empty: no box. */
  readonly hotline: string;
  readonly fromOn: PlainDate;
  /** `null`: until it is taken down. */
  readonly toOn: PlainDate | null;
};

export const TOPIC_STAGES = ['draft', 'in-review', 'published', 'taken-down'] as const;

export type TopicStage = (typeof TOPIC_STAGES)[number];

export const TOPIC_STAGE_LABELS: Readonly<Record<TopicStage, string>> = {
  draft: '编辑中',
  'in-review': '待审查',
  published: '已发布',
  'taken-down': '已撤下',
};

export const TOPIC_ACTIONS = ['submit', 'return', 'publish', 'take-down'] as const;

export type TopicAction = (typeof TOPIC_ACTIONS)[number];

export const TOPIC_ACTION_LABELS: Readonly<Record<TopicAction, string>> = {
  submit: '提交审查',
  return: '退回修改',
  publish: '审查通过并发布',
  'take-down': '撤下专题',
};

/** An edit of a published topic leads back to `draft`; what was published stays on the portal meanwhile. */
export const TOPIC_LIFECYCLE: Readonly<
  Record<TopicStage, Readonly<Partial<Record<TopicAction, TopicStage>>>>
> = {
  draft: { submit: 'in-review', 'take-down': 'taken-down' },
  'in-review': { return: 'draft', publish: 'published' },
  published: { 'take-down': 'taken-down' },
  'taken-down': {},
};

/** Why the step cannot be taken now by this person, or `null`: whoever submitted does not review. */
export function declinedTopicStep(
  action: TopicAction,
  { stage, submittedBy, isPublic }: { stage: TopicStage; submittedBy: string | null; isPublic: boolean },
  staffId: string,
): Refusal | null {
  const refusal = (code: string, message: string): Refusal => ({ code, message, article: null });
  if (TOPIC_LIFECYCLE[stage][action] === undefined)
    return refusal('action-not-allowed', '当前环节不能执行该操作，请刷新页面查看最新进展');
  if (action === 'publish' && submittedBy === staffId)
    return refusal('separation-of-duties', '提交审查的人不能审查自己提交的专题，请由其他人员审查');
  if (action === 'take-down' && !isPublic) return refusal('not-public', '专题没有发布，不需要撤下');
  return null;
}

/** What a topic needs before it may be reviewed. */
export function checkTopic({ picture, sections, fromOn, toOn }: TopicContent): Result<null> {
  if (sections.length === 0) return refuse('topic-empty', '请至少设置一个栏目');
  if (picture && picture.alt.trim() === '')
    return refuse('alt-missing', '请填写图片的文字说明，供读屏软件朗读');
  if (toOn !== null && toOn < fromOn) return refuse('period-backwards', '结束日期不能早于开始日期');
  return ok(null);
}
