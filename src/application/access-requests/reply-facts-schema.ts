import { z } from 'zod';
import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { webAddress } from '../shared/web-address.ts';

/** A day `YYYY-MM-DD` that exists. */
export const Day = z
  .string({ error: '请填写日期' })
  .refine((text): text is PlainDate => isPlainDate(text), '日期应为 2025-05-12 这样的格式，并且真实存在')
  .transform((text) => text as PlainDate);

/** A text staff must write. */
export const words = (label: string, longest = 2000) =>
  z
    .string({ error: `请填写${label}` })
    .trim()
    .min(1, `请填写${label}`)
    .max(longest, `${label}不能超过${longest}个字`);

/** A text staff may leave out. */
export const maybeWords = (label: string, longest = 2000) =>
  z.string().trim().max(longest, `${label}不能超过${longest}个字`).default('');

const list = (label: string) => z.array(words(label, 200)).min(1, `请填写${label}`).max(50);

/** 检索记录: demanded before anyone may say that information does not exist. Posts, never names. */
export const SearchRecordInput = z.strictObject({
  systems: list('检索的系统或者数据库'),
  keywords: list('检索使用的关键词'),
  places: list('检索的库室或者部门'),
  peopleRoles: list('检索人员的岗位'),
  from: Day,
  to: Day,
  result: words('检索结果'),
});

const Contact = z.strictObject({ name: words('名称', 200), contact: words('联系方式', 200) });

const Route = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('url'),
    title: words('信息名称', 200),
    url: webAddress('请填写完整的网址，例如 https://www.example.gov.cn/…'),
  }),
  z.strictObject({
    kind: z.literal('gazette'),
    title: words('信息名称', 200),
    issue: words('公报期号', 100),
  }),
  z.strictObject({
    kind: z.literal('place'),
    title: words('信息名称', 200),
    address: words('查阅场所', 200),
  }),
]);

const Redaction = z.strictObject({
  what: words('不予公开的内容', 500),
  article: words('依据条款', 200),
  reason: words('理由'),
});

const Files = z
  .array(z.strictObject({ name: words('文件名称', 200), pages: z.int().min(1).max(100_000) }))
  .max(100);

/** 举证材料, kept with the draft; the counterpart of `ReplyEvidence`. */
const Evidence = z.strictObject({
  routesChecked: z
    .strictObject({
      checkedOn: Day,
      result: words('核验结果', 500),
      snapshot: words('网页快照的存放位置或者编号', 300),
    })
    .optional(),
  classification: z
    .strictObject({
      level: z.enum(['top-secret', 'secret', 'confidential'], { error: '请选择密级' }),
      term: words('保密期限', 200),
      marking: words('国家秘密标志和定密依据', 500),
    })
    .optional(),
  impactStudy: z
    .strictObject({
      impact: words('不利影响说明'),
      studiedOn: Day,
      record: words('集体研究记录', 500),
    })
    .optional(),
  publicInterest: words('公共利益的权衡').optional(),
  formedBefore: z
    .strictObject({
      formedOn: Day,
      decision: words('对应的处理决定', 300),
      decidedOn: Day.nullable(),
    })
    .optional(),
  rulesChecked: words('核对法律、法规、规章的情况').optional(),
  fileKinds: z
    .array(
      z.enum([
        'party-information',
        'investigation-record',
        'questioning-record',
        'evidence',
        'internal-approval',
        'whole-file',
      ]),
    )
    .min(1, '请选择案卷材料的种类')
    .optional(),
  sameRequest: words('与前次申请的比对').optional(),
  archiveTransfer: z
    .strictObject({
      proof: words('移交凭证', 300),
      periodEnded: z.boolean(),
      notHeldHere: z.boolean(),
    })
    .optional(),
});

/** 因公共利益决定公开: a third party that refused, what is disclosed all the same and why (art. 32). */
const Overruled = z.strictObject({
  consultationId: z.uuid('请选择第三方'),
  content: words('决定公开的政府信息内容'),
  reasons: words('不公开可能对公共利益造成重大影响的理由', 4000),
});

/** What a reply must say, as the drafting form sends it; which of it is demanded, the outcome decides. */
export const ReplyFactsInput = z.strictObject({
  article: words('条款', 200).optional(),
  grounds: words('理由', 4000).optional(),
  redactions: z.array(Redaction).max(50).optional(),
  search: SearchRecordInput.optional(),
  routes: z.array(Route).max(20).optional(),
  responsibleOrgan: z.union([z.literal('unknown'), Contact]).optional(),
  earlierReply: z.strictObject({ number: words('前次答复的文号', 100), on: Day }).optional(),
  legalBasis: z
    .strictObject({ name: words('法律、行政法规名称', 200), article: words('条款', 100) })
    .optional(),
  internalKind: z.enum(['personnel', 'logistics', 'workflow']).optional(),
  processKind: z.enum(['discussion-record', 'draft', 'consultation-letter', 'request-report']).optional(),
  safetyKinds: z
    .array(z.enum(['national-security', 'public-security', 'economic-security', 'social-stability']))
    .min(1)
    .optional(),
  properChannel: Contact.optional(),
  files: Files.optional(),
  provision: z.strictObject({ how: words('提供方式', 200), on: Day.nullable() }).optional(),
  archives: Contact.extend({ transferredOn: Day }).optional(),
  overruledParties: z.array(Overruled).max(50).optional(),
  evidence: Evidence.optional(),
});

export type ReplyFactsInput = z.infer<typeof ReplyFactsInput>;
