import { z } from 'zod';
import { APPLICANT_KINDS } from '../../domain/access-requests/applicant-kinds.ts';
import { DECISION_GUIDE, type QuestionKey } from '../../domain/access-requests/decision-guide.data.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { OUTCOMES, type OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import { Day, maybeWords, ReplyFactsInput, SearchRecordInput, words } from './reply-facts-schema.ts';
import { NoticeServiceInput, PostInput, ServiceInput, SigningInput } from './service-schema.ts';

const person = z.uuid('请选择承办人');
const unit = z.uuid('请选择承办股室').nullable();
/** Said by whoever has been told that the handler is away. */
const despiteAbsence = z.boolean().optional();
const empty = z.strictObject({});
const OutcomeChoice = z.enum(OUTCOMES.map((it) => it.key) as [OutcomeKey, ...OutcomeKey[]], {
  error: '请选择答复结果',
});

/** How the applicant was reached or tried: the record (L02) that proves the day both sides confirmed (art. 31). */
const ContactInput = z.strictObject({
  way: words('联系方式', 100),
  at: z
    .string({ error: '请填写联系时间' })
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, '联系时间应为 09:30 这样的格式'),
  counterpart: words('联系对方', 100),
  proof: words('录音、截图等凭证', 200),
});

/** Working days to answer a question that moves no period. */
const answerDays = z
  .int('期限应为整数')
  .min(1, '期限至少1个工作日')
  .max(60, '期限不超过60个工作日')
  .default(10);
const pointsToAsk = z
  .array(z.strictObject({ what: words('需要明确的事项', 500), guidance: words('指导和释明', 1000) }))
  .min(1, '请列明需要明确的事项')
  .max(20);

/** 内部拆分: each part gets a number of its own; what stays with this number is said too, so that nothing is lost. */
const SplitInput = z.strictObject({
  stays: words('本件保留的申请事项', 1000),
  parts: z
    .array(
      z.strictObject({
        title: words('拆分后的标题（不得含个人信息）', 100),
        part: words('拆分出的申请事项', 1000),
      }),
    )
    .min(1, '请至少列明一项拆分出的申请事项')
    .max(20, '一次最多拆分为20件'),
  note: words('拆分的理由', 500),
});

/** 更正记录: which event, what stands in its place, and why. */
const CorrectionInput = z.strictObject({
  supersedes: z.int('请选择需要更正的记录').min(1),
  on: Day,
  applicantKind: z.enum(APPLICANT_KINDS).optional(),
  kind: z.enum(['third-party', 'co-producer', 'other-organ']).optional(),
  method: z.enum(['counter', 'post', 'entrusted-organ', 'online']).optional(),
  /** Of a service that was by post: what proves it. */
  post: PostInput.optional(),
  outcome: OutcomeChoice.optional(),
  note: words('更正的理由和依据', 1000).refine((it) => it.length >= 5, '请写明更正的理由和依据'),
});

/** What the screens and the API send with each action; unknown fields are refused. */
export const ACTION_COMMANDS = {
  'record-contact': z.strictObject({
    reached: z.boolean(),
    contact: ContactInput,
    note: words('联系的结果', 500),
  }),
  'confirm-receipt': z.strictObject({ on: Day, contact: ContactInput, note: words('确认的结果', 500) }),
  'take-up': z.strictObject({
    title: words('申请内容标题（不得含个人信息）', 100),
    departmentId: unit,
    handlerId: person,
    despiteAbsence,
    note: maybeWords('分办意见', 500),
  }),
  reassign: z.strictObject({
    departmentId: unit,
    handlerId: person,
    despiteAbsence,
    note: words('改派原因', 500),
  }),
  'request-clarification': z.strictObject({
    days: z.int('补正期限应为整数').min(1, '补正期限至少1个工作日').max(60, '补正期限不超过60个工作日'),
    points: z
      .array(z.strictObject({ what: words('需要补正的事项', 500), guidance: words('指导和释明', 1000) }))
      .min(1, '请一次性列明需要补正的事项')
      .max(20),
  }),
  'ask-informally': z.strictObject({ days: answerDays, points: pointsToAsk }),
  'receive-clarification': z.strictObject({
    on: Day,
    note: words('补正的内容', 4000),
    lateReason: maybeWords('逾期补正的正当理由和认定意见', 1000),
  }),
  'offer-late-clarification': z.strictObject({ note: words('逾期提交的补正内容和申请人说明的理由', 4000) }),
  'lapse-clarification': z.strictObject({ note: words('认定申请人无正当理由的情况', 500) }),
  'send-consultation': z.strictObject({
    kind: z.enum(['third-party', 'co-producer', 'other-organ'], { error: '请选择征求意见的对象' }),
    party: words('被征求意见的第三方或者机关名称', 200),
    partyKind: z.enum(['person', 'organisation']).default('organisation'),
    subject: maybeWords('对外使用的申请内容标题', 100),
    question: words('征求意见的内容（不得透露申请人身份）', 2000),
    information: maybeWords('涉及的信息种类', 1000),
    deliveredOn: Day.nullable().default(null),
    fileIds: z.array(z.uuid()).max(10, '最多展示10个文件').default([]),
  }),
  'record-delivery': z.strictObject({
    consultationId: z.uuid(),
    on: Day,
    note: words('送达凭证（回执、邮件查询结果、签收人）', 500),
  }),
  'return-consultation': z.strictObject({
    consultationId: z.uuid(),
    consents: z.boolean(),
    on: Day,
    note: words('反馈意见和理由', 2000),
  }),
  'time-out-consultation': z.strictObject({ consultationId: z.uuid() }),
  // That a delivery stays unknown is found out by the clock, not declared.
  'stop-consultation': z.strictObject({
    consultationId: z.uuid(),
    ground: z.enum(['undeliverable', 'not-needed'], { error: '请选择停止征求意见的原因' }),
    on: Day,
    note: words('停止征求意见的理由和凭证（退件、查询结果等）', 1000),
  }),
  'request-reasons': z.strictObject({
    since: Day,
    days: answerDays,
    alike: z.int('请填写整数').min(0).max(1_000_000).default(0),
    matters: z
      .array(words('要求说明的事项', 500))
      .min(1, '请列明要求说明的事项')
      .max(10)
      .default(['提出上述申请的理由', '所需政府信息的用途']),
    note: words('数量、频次明显超过合理范围的事实', 1000),
  }),
  'offer-reasons': z.strictObject({ note: words('申请人说明的理由', 4000) }),
  'record-reasons': z.strictObject({
    reasonable: z.boolean(),
    note: words('申请人说明的理由和认定意见', 2000),
  }),
  'delay-reply': z.strictObject({ until: Day, reasons: words('需要延迟答复的理由', 1000) }),
  split: SplitInput,
  merge: z.strictObject({ into: words('并入的登记编号', 60), note: words('并案的理由', 500) }),
  'notice-fee': z.strictObject({
    basis: z.enum(['by-item', 'by-page'], { error: '请选择按件或者按量计收' }),
    count: z.int('请填写整数').min(1, '请填写件数或者页数').max(1_000_000),
    grounds: words('收费的理由', 1000),
    wayToPay: words('缴纳方式', 500),
  }),
  'record-payment': z.strictObject({ on: Day, note: words('票据号码', 200) }),
  'lapse-fee': empty,
  extend: z.strictObject({
    days: z
      .int('延长的天数应为整数')
      .min(1, '至少延长1个工作日')
      .max(20, '最长不超过20个工作日（《条例》第三十三条）'),
    reasons: words('延长答复期限的理由', 500),
  }),
  'list-items': z.strictObject({
    items: z.array(words('申请事项', 500)).min(1, '请列明申请事项').max(50),
  }),
  'follow-guide': z.strictObject({
    choices: z
      .array(
        z.strictObject({
          question: z.enum(DECISION_GUIDE.map((it) => it.key) as [QuestionKey, ...QuestionKey[]]),
          answer: z.string().max(40),
        }),
      )
      .max(30),
    note: maybeWords('研判说明', 2000),
  }),
  'record-search': SearchRecordInput.extend({ found: z.boolean() }),
  draft: z.strictObject({
    outcome: OutcomeChoice,
    facts: ReplyFactsInput,
    servedOnline: z.boolean(),
    /** Why the reply departs from the guide, or why mixed answers are not a partial disclosure. */
    departure: maybeWords('与研判结论不一致的理由', 1000),
    /** One for each listed item, in their order. */
    answers: z
      .array(z.strictObject({ outcome: OutcomeChoice, answer: words('该项的答复', 1000) }))
      .max(50)
      .default([]),
  }),
  'submit-review': empty,
  'pass-legal-review': z.strictObject({ note: maybeWords('审核意见', 1000) }),
  'pass-secrecy-review': z.strictObject({ note: maybeWords('审查意见', 1000) }),
  'refer-secrecy': z.strictObject({
    party: words('有关主管部门或者保密行政管理部门的名称', 200),
    question: words('需要确定的事项（不得写入涉密内容）', 2000),
    againReason: maybeWords('再次报请的新情况和理由', 500),
  }),
  'return-draft': z.strictObject({ note: words('退回修改的意见', 1000) }),
  sign: SigningInput,
  'cancel-letter': z.strictObject({ note: words('作废的原因', 500) }),
  serve: ServiceInput,
  'serve-notice': NoticeServiceInput,
  'record-failed-service': z.strictObject({ on: Day, note: words('退回的原因', 500) }),
  provide: z.strictObject({ on: Day, note: words('提供的方式和凭证', 500) }),
  close: z.strictObject({ note: maybeWords('办结说明', 500) }),
  archive: z.strictObject({ archiveNumber: words('档号', 100) }),
  withdraw: z.strictObject({ note: words('申请人撤回的方式和理由', 1000) }),
  correct: CorrectionInput,
} as const satisfies Record<Action, z.ZodType>;

export type ActionInput<A extends Action> = z.infer<(typeof ACTION_COMMANDS)[A]>;
