import { z } from 'zod';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { isCreditCode } from '../../domain/disclosures/index-number.ts';
import { emailOf } from '../../domain/notices/destinations.ts';
import { ADJUSTMENT_KINDS } from '../../domain/report-collections/collection.ts';
import { isCell } from '../../domain/report-collections/sums.ts';

/** The year of the reports that are collected. */
export const CollectionYear = z.coerce.number().int().min(2008).max(2100);

const Day = z.iso.date('请填写日期').transform((text) => plainDate(text));
const reason = z.string().trim().max(500, '理由不能超过500个字');
const demandedReason = reason.min(1, '请写明理由');
const title = z.string().trim().min(1, '请填写汇总报告的机关名称').max(100, '名称不能超过100个字');

/** What opens a collection; without a day the day of the law stands. */
export const NewCollection = z.strictObject({
  year: z.int().min(2008).max(2100),
  onBehalfOf: title,
  dueOn: Day.optional(),
  /** Takes the members of last year's collection over, with their contacts. */
  fromLastYear: z.boolean(),
});
export type NewCollection = z.infer<typeof NewCollection>;

/** `reason` is kept, and sent to those who owe a report where the day is another. */
export const CollectionChange = z.strictObject({ onBehalfOf: title, dueOn: Day, reason: demandedReason });
export type CollectionChange = z.infer<typeof CollectionChange>;

/** One organ that must report. */
export const MemberInput = z.strictObject({
  name: z.string().trim().min(1, '请填写单位名称').max(100, '单位名称不能超过100个字'),
  creditCode: z
    .string()
    .trim()
    .refine(isCreditCode, '统一社会信用代码应为18位且校验位正确，请核对')
    .nullable()
    .default(null),
  email: z
    .string()
    .trim()
    .refine((text) => emailOf(text) === text, '电子邮箱的格式不正确，请核对')
    .nullable()
    .default(null),
  telephone: z.string().trim().max(40, '电话不能超过40个字').nullable().default(null),
  rulePower: z.boolean().nullable().default(null),
  platformAgencyId: z.uuid().nullable().default(null),
  isOwn: z.boolean().default(false),
});
export type MemberInput = z.infer<typeof MemberInput>;

export const NewMembers = z.strictObject({
  members: z.array(MemberInput).min(1, '请填写报送单位').max(2000, '一次最多添加2000个单位'),
});

export const ReasonInput = z.strictObject({ reason });
export const DemandedReason = z.strictObject({ reason: demandedReason });
/** `reportedBy`: the member whose report holds the figures of the one excused (合并报送). */
export const ExcuseInput = z.strictObject({
  reason: demandedReason,
  reportedBy: z.uuid().nullable().default(null),
});
/** `findings`: the findings of the checker go along. */
export const ReturnInput = z.strictObject({ reason: demandedReason, findings: z.boolean() });

export const FillInput = z.strictObject({
  cell: z.string().refine(isCell, '没有这一格'),
  value: z.string().trim().min(1, '请填写数字').max(30),
  reason: demandedReason,
});
export type FillInput = z.infer<typeof FillInput>;

export const MessageText = z.strictObject({
  text: z.string().trim().min(1, '请填写内容').max(2000, '内容不能超过2000个字'),
});

export const CallInput = z.strictObject({ note: z.string().trim().max(500, '记录不能超过500个字') });

export const LinksInput = z.strictObject({
  memberIds: z.array(z.uuid()).min(1, '请选择报送单位').max(500, '一次最多发放500个'),
  byEmail: z.boolean(),
});
export type LinksInput = z.infer<typeof LinksInput>;

/** `null`: everybody who is missing. */
export const ChaseInput = z.strictObject({ memberIds: z.array(z.uuid()).max(2000).nullable() });

export const AdjustmentInput = z.strictObject({
  cell: z.string().refine(isCell, '没有这一格'),
  delta: z
    .int('调整数应为整数')
    .refine((it) => it !== 0 && Math.abs(it) <= 1_000_000_000_000, '调整数不能为0'),
  kind: z.enum(ADJUSTMENT_KINDS),
  leadingMemberId: z.uuid().nullable(),
  reason: demandedReason,
});
export type AdjustmentInput = z.infer<typeof AdjustmentInput>;
