import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  INTERPRETATION_FORMS,
  ITEM_KINDS,
  OPENNESSES,
  RELATIONS,
  VALIDITIES,
  WITHDRAWAL_GROUNDS,
} from '../../domain/disclosures/kinds.data.ts';
import type { ItemAction } from '../../domain/disclosures/lifecycle.data.ts';
import { LONGEST_FILE_NAME, publicFileName } from './file-name.ts';

const day = z
  .custom<PlainDate>((it) => typeof it === 'string' && isPlainDate(it), '请填写真实存在的日期')
  .meta({ type: 'string', format: 'date' });
const line = (longest: number) => z.string().trim().max(longest, `不能超过${longest}个字`);
const fileName = z
  .string()
  .overwrite(publicFileName)
  .min(1, '请填写附件名称')
  .max(LONGEST_FILE_NAME, `附件名称不能超过${LONGEST_FILE_NAME}个字`);
const reason = line(500).min(2, '请写明理由');
const remark = line(500).default('');
const digest = z.string().regex(/^[0-9a-f]{64}$/, '内容摘要应为64位十六进制数');

/** What is known of an item beside its text; blanks are allowed while it is a draft. */
const Metadata = z.strictObject({
  issuer: line(100),
  documentNumber: line(60).nullable(),
  writtenOn: day.nullable(),
  formedOn: day,
  otherPeriod: z
    .strictObject({
      workingDays: z.int('请填写整数').min(1, '期限至少1个工作日').max(250, '期限不能超过250个工作日'),
      basis: line(200).min(2, '请写明法律、法规依据'),
    })
    .nullable(),
  effectiveOn: day.nullable(),
  expiresOn: day.nullable(),
  validity: z.enum(VALIDITIES),
  theme: line(60),
  articleItem: z.int().min(1).max(15).nullable(),
  keywords: z.array(line(30).min(1)).max(20, '主题词不能超过20个'),
  summary: line(300),
  source: line(100),
  openness: z.enum(OPENNESSES),
  opennessReason: line(500),
  reEvaluateOn: day.nullable(),
  form: z.enum(INTERPRETATION_FORMS).nullable(),
  ruleNotes: z
    .array(z.strictObject({ act: z.enum(['issued', 'amended', 'effective']), on: day, number: line(60) }))
    .max(40),
  relations: z.array(z.strictObject({ kind: z.enum(RELATIONS), itemId: z.uuid() })).max(100),
  catalogueEntryIds: z.array(z.uuid()).max(50),
});

/** The working copy as the editor sends it. The server puts the text into normal form and says what it dropped. */
export const ItemContentInput = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  columnId: z.uuid('请选择栏目'),
  title: line(200).min(2, '请填写标题'),
  metadata: Metadata,
  body: z.string().max(500_000, '正文太长，请把表格等内容作为附件'),
  attachments: z
    .array(z.strictObject({ fileId: z.uuid(), name: fileName, use: z.enum(['attachment', 'image']) }))
    .max(200, '附件和图片合计不能超过200个'),
});
export type ItemContentInput = z.infer<typeof ItemContentInput>;

/** A new item: what it is and where it belongs; the rest is written in the editor. */
export const NewItem = z.strictObject({
  kind: z.enum(ITEM_KINDS),
  columnId: z.uuid('请选择栏目'),
  title: line(200).min(2, '请填写标题'),
  formedOn: day,
});
export type NewItem = z.infer<typeof NewItem>;

const checked = z.array(line(60).min(1)).min(1, '请勾选审查过的内容').max(30);
const review = z.strictObject({ digest, checked, remark });
const lateReview = z.strictObject({ digest, passed: z.boolean(), remark });
const said = z.strictObject({ remark: reason });

/** What each action takes, from the console and from the API alike. `digest` names the content the person saw. */
export const ITEM_ACTION_INPUTS = {
  'save-version': z.strictObject({ remark }),
  submit: z.strictObject({ revision: z.int() }),
  recall: z.strictObject({ remark }),
  return: said,
  'pass-content': review,
  'pass-secrecy': review,
  publish: z.strictObject({ digest, together: z.array(z.uuid()).max(20).default([]) }),
  schedule: z.strictObject({
    digest,
    at: z.iso.datetime({ offset: true, error: '请填写发布时间' }),
    together: z.array(z.uuid()).max(20).default([]),
  }),
  unschedule: said,
  'publish-urgently': z.strictObject({ revision: z.int(), remark: reason }),
  'review-content-late': lateReview,
  'review-secrecy-late': lateReview,
  'look-back': z.strictObject({ result: z.enum(['correct', 'problem']), remark }),
  revise: z.strictObject({ remark: reason, changedOn: day }),
  'change-validity': z.strictObject({
    validity: z.enum(VALIDITIES),
    /** The day from which it holds; today or later. */
    on: day,
    remark: reason,
  }),
  withdraw: z.strictObject({ ground: z.enum(WITHDRAWAL_GROUNDS), remark: reason }),
  close: z.strictObject({ remark: reason, reEvaluateOn: day }),
  're-evaluate': z.strictObject({
    result: z.enum(['stays', 'opens']),
    remark: reason,
    reEvaluateOn: day.nullable(),
  }),
  discard: said,
} as const satisfies Record<ItemAction, z.ZodType>;

export type ItemActionInput<A extends ItemAction> = z.infer<(typeof ITEM_ACTION_INPUTS)[A]>;
