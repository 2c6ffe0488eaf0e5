import { z } from 'zod';
import {
  LETTER_CATEGORIES,
  type MessageKind,
  SITE_ERROR_CATEGORIES,
} from '../../../domain/participation/message-kinds.data.ts';
import type { MessageAction } from '../../../domain/participation/message-lifecycle.data.ts';
import { maybeWords, words } from '../../access-requests/reply-facts-schema.ts';
import { demanded, PERSON_FIELDS } from '../visitor-form.ts';

/** What a letter's form sends; an answer needs a way to reach nobody: its code opens it. */
export const LetterForm = z.strictObject({
  ...PERSON_FIELDS,
  category: z.enum(LETTER_CATEGORIES, { error: '请选择来信的类别' }),
  subject: demanded('标题', 60, 2),
  text: demanded('内容', 3000, 5),
  consents: z.enum(['yes', 'no'], { error: '请选择是否同意公开来信和答复' }),
});

/** What the form of an error sends. */
export const SiteErrorForm = z.strictObject({
  ...PERSON_FIELDS,
  category: z.enum(SITE_ERROR_CATEGORIES, { error: '请选择问题的类型' }),
  page: demanded('有问题的页面网址', 500),
  text: demanded('问题描述', 1000, 2),
});

/** What is sealed of a message. */
export type MessageText = { readonly subject: string; readonly text: string; readonly page: string };

/** The answer as drafted: to the sender, and where it is to be published the words for everybody. */
export type MessageAnswer = {
  readonly answer: string;
  readonly publication: { readonly title: string; readonly question: string; readonly answer: string } | null;
};

const Publication = z.strictObject({
  title: words('公开的标题', 100),
  question: words('公开的来信内容', 3000),
  answer: words('公开的答复', 5000),
});

/** What each step is told. */
export const MESSAGE_INPUTS = {
  'pass-on': z.strictObject({
    departmentId: z.uuid('请选择承办的内设机构'),
    note: maybeWords('转办意见', 500),
  }),
  'draft-answer': z.strictObject({
    answer: words('答复', 5000),
    publication: Publication.nullable(),
    note: maybeWords('说明', 500),
  }),
  'return-answer': z.strictObject({ note: words('退回的理由', 500) }),
  'release-answer': z.strictObject({ note: maybeWords('审查意见', 500) }),
  'answer-error': z.strictObject({ answer: words('答复', 2000), note: maybeWords('说明', 500) }),
  'set-aside': z.strictObject({ answer: words('告知来信人的理由', 1000), note: maybeWords('说明', 500) }),
  'take-down': z.strictObject({ note: words('撤下的理由', 500) }),
} as const satisfies Record<MessageAction, z.ZodType>;

export type MessageInput<A extends MessageAction> = z.infer<(typeof MESSAGE_INPUTS)[A]>;

/** The letters of the number that tell what a message is. */
export const MESSAGE_NUMBER: Readonly<Record<MessageKind, string>> = { letter: 'X', 'site-error': 'J' };
