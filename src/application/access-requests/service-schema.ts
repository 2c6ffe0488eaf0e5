import { z } from 'zod';
import { Day, maybeWords, words } from './reply-facts-schema.ts';

const proved = {
  evidence: maybeWords('送达情况说明', 500),
  /** Files of the case, such as a photograph of the receipt of the post. */
  evidenceFileIds: z.array(z.uuid('请重新上传送达凭证')).max(10, '送达凭证最多10个文件').default([]),
};

const counter = z.strictObject({
  method: z.literal('counter'),
  on: Day,
  signer: words('签收人（本人，或者代收人的岗位、与受送达人的关系）', 100),
  ...proved,
});
/** What a service by post is proved by. */
export const PostInput = z.strictObject({
  /** One of the postal enterprise's services; any other carrier is refused with the article. */
  carrier: words('邮政企业的邮件种类', 50),
  trackingNumber: words('邮件号码', 30).transform((it) => it.toUpperCase().replaceAll(/\s/g, '')),
  trackingReason: maybeWords('邮件号码特殊的理由', 200),
});
const post = PostInput.extend({ method: z.literal('post'), on: Day, ...proved });
const entrusted = z.strictObject({
  method: z.literal('entrusted-organ'),
  on: Day,
  organ: words('受委托送达的行政机关名称', 100),
  ...proved,
});

/** 送达: what each way demands (国办公开办函〔2016〕235号). On line the time is the system's and is not typed. */
export const ServiceInput = z.discriminatedUnion('method', [
  counter,
  post,
  entrusted,
  z.strictObject({ method: z.literal('online'), ...proved }),
]);

const which = { letterId: z.uuid('请选择告知书') };

/** 送达第三方: the same ways and proofs for a notice to a third party (L09), never on line. */
export const NoticeServiceInput = z.discriminatedUnion('method', [
  counter.extend(which),
  post.extend(which),
  entrusted.extend(which),
]);

/** 签发: the password anew, and the digest of the letter that was shown. */
export const SigningInput = z.strictObject({
  note: maybeWords('签发意见', 500),
  password: z.string({ error: '请输入您的登录密码' }).min(1, '请输入您的登录密码').max(200, '密码过长'),
  digest: z
    .string({ error: '请先核对答复书全文' })
    .regex(/^[0-9a-f]{64}$/, '文稿摘要应为64位十六进制数，请刷新页面后重试'),
});
