import { z } from 'zod';
import { DISPUTE_RESULTS, DISPUTE_ROLES, RECORD_FINDINGS } from '../../domain/side-files/kinds.data.ts';
import type { SideAction } from '../../domain/side-files/lifecycle.data.ts';
import { Day, maybeWords, words } from '../access-requests/reply-facts-schema.ts';
import { webAddress } from '../shared/web-address.ts';

const request = z.uuid('请选择关联的申请件');
const role = z.enum(DISPUTE_ROLES, { error: '请选择本机关在案件中的地位' });
const caseNumber = words('案号', 100);

const Redo = z.strictObject({ order: z.literal('redo'), dueOn: Day });
const Disclose = z.strictObject({ order: z.literal('disclose'), startOn: Day });
const Ordered = z.discriminatedUnion('order', [Redo, Disclose], { error: '请选择责令的内容' });

const Reconsideration = z.strictObject({
  kind: z.literal('reconsideration'),
  role,
  body: words('行政复议机关', 200),
  caseNumber,
  procedure: z.enum(['simplified', 'ordinary'], { error: '请选择审理程序' }),
  receivedOn: Day,
});
const Litigation = z.strictObject({
  kind: z.literal('litigation'),
  role,
  body: words('人民法院', 200),
  caseNumber,
  reviewedFirst: z.boolean('请选择是否经过行政复议'),
  receivedOn: Day,
});
const ReDecision = z.strictObject({
  kind: z.literal('re-decision'),
  source: z.enum(['reconsideration', 'litigation']),
  receivedOn: Day,
  ordered: Ordered,
});
const ToProactive = z.strictObject({
  kind: z.literal('request-to-proactive'),
  ground: z.enum(['many-applicants', 'suggestion'], { error: '请选择转主动公开的情形' }),
  applicants: z.int('申请人数应为整数').min(1, '申请人数至少为1').max(100_000),
  receivedOn: Day,
});
const Correction = z.strictObject({ kind: z.literal('record-correction'), receivedOn: Day });

const KIND = { error: '请选择关联事项的种类' };

/** What a clerk writes to open a file; a re-decision is opened by the result that orders it. */
export const OpenSideFile = z.discriminatedUnion(
  'kind',
  [
    Reconsideration.extend({ requestId: request, note: maybeWords('复议请求和理由', 2000) }),
    Litigation.extend({ requestId: request, note: maybeWords('诉讼请求和理由', 2000) }),
    ToProactive.extend({ requestId: request, note: words('建议或者认定的理由', 2000) }),
    Correction.extend({
      requestId: request.nullable(),
      title: words('更正事项标题（不得含个人信息）', 100),
      person: z.strictObject({
        kind: z.enum(['person', 'organisation'], { error: '请选择申请人的类型' }),
        name: words('申请人姓名或者名称', 100),
        identityNumber: maybeWords('证件号码', 50),
        contact: words('联系方式', 100),
        address: maybeWords('通信地址', 200),
      }),
      record: words('政府信息记录的名称和所在', 300),
      wanted: words('要求更正的内容', 1000),
      evidence: words('记录不准确的情况和证据', 2000),
    }),
  ],
  KIND,
);
export type OpenSideFile = z.infer<typeof OpenSideFile>;
/** The person who asks for the correction of a record about them. */
export type RecordPerson = Extract<OpenSideFile, { kind: 'record-correction' }>['person'];

const OpeningInput = z.discriminatedUnion(
  'kind',
  [Reconsideration, Litigation, ReDecision, ToProactive, Correction],
  KIND,
);

const result = z.enum(DISPUTE_RESULTS, { error: '请选择结果' });
const onDay = (note: z.ZodType<string, string | undefined>) => z.strictObject({ on: Day, note });

/** What the screens and the API send with each action; unknown fields are refused. */
export const SIDE_ACTION_INPUTS = {
  'file-answer': onDay(words('提交的方式和材料清单', 1000)),
  'record-decision': z.strictObject({
    on: Day,
    result,
    ordered: Ordered.nullable(),
    note: words('复议决定的文号和主要内容', 2000),
  }),
  'record-judgment': z.strictObject({ on: Day, result, note: words('裁判文书的文号和主要内容', 2000) }),
  'record-appeal': z.strictObject({
    on: Day,
    appellant: z.enum(['organ', 'other-party'], { error: '请选择上诉人' }),
    note: maybeWords('上诉的请求', 1000),
  }),
  'record-effect': z.strictObject({ on: Day, ordered: Ordered.nullable(), note: maybeWords('说明', 1000) }),
  'record-performance': z.strictObject({
    on: Day,
    letterNumber: words('重新作出的答复文号（或者公开的凭证编号）', 100),
    note: words('履行的情况', 2000),
  }),
  'accept-proposal': onDay(words('审核意见', 1000)),
  'decline-proposal': onDay(words('审核意见和告知情况', 1000)),
  'record-publication': z.strictObject({
    on: Day,
    url: webAddress('请填写公开页面的完整网址'),
    note: words('保密审查的结论', 1000),
  }),
  'verify-record': z.strictObject({
    on: Day,
    finding: z.enum(RECORD_FINDINGS, { error: '请选择核实结论' }),
    note: words('核实的经过和证据', 2000),
    before: maybeWords('更正前的内容', 1000),
    after: maybeWords('更正后的内容', 1000),
    organName: maybeWords('有权更正的行政机关名称', 200),
    organContact: maybeWords('有权更正的行政机关的联系方式', 200),
    /** The day it was corrected or passed on; `null` where the applicant is only told where to go. */
    doneOn: Day.nullable().default(null),
  }),
  'sign-answer': z.strictObject({
    password: z.string({ error: '请输入您的登录密码' }).min(1, '请输入您的登录密码').max(200, '密码过长'),
    note: maybeWords('签发意见', 500),
  }),
  'serve-answer': z.strictObject({
    on: Day,
    method: z.enum(['counter', 'post', 'entrusted-organ', 'online'], { error: '请选择送达方式' }),
    note: words('送达凭证', 500),
  }),
  'record-told': z.strictObject({
    on: Day,
    letterNumber: words('书面答复的文号', 100),
    note: words('送达的方式和凭证', 500),
  }),
  'order-stay': onDay(words('裁定、决定的文号和内容', 1000)),
  'lift-stay': onDay(words('恢复执行的依据', 1000)),
  'withdraw-file': onDay(words('撤回的方式和理由', 1000)),
  'amend-opening': z.strictObject({ opening: OpeningInput, note: words('更正的原因', 500) }),
  'revoke-step': z.strictObject({ note: words('撤销的原因', 500) }),
} as const satisfies Record<SideAction, z.ZodType>;

export type SideActionInput<A extends SideAction> = z.infer<(typeof SIDE_ACTION_INPUTS)[A]>;
