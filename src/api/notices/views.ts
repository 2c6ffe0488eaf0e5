import { z } from 'zod';
import { NOTICE_CHANNELS, NOTICE_KINDS } from '../../domain/notices/notice-kinds.data.ts';
import { NOTICE_STATUSES } from '../../domain/notices/notice-status.data.ts';

/** A notice on the case page; its address is masked. */
const NoticeView = z
  .object({
    id: z.string(),
    kind: z.enum(NOTICE_KINDS),
    kindLabel: z.string(),
    channel: z.enum(NOTICE_CHANNELS),
    channelLabel: z.string(),
    destination: z.string(),
    status: z.enum(NOTICE_STATUSES),
    statusLabel: z.string(),
    attempts: z.int(),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
    nextAttemptAt: z.string().nullable(),
    error: z.string().nullable(),
    settled: z.boolean(),
    mayResend: z.boolean(),
  })
  .meta({ id: 'Notice' });
export type NoticeView = z.infer<typeof NoticeView>;

export const NoticeListView = z
  .object({
    channels: z.array(
      z.object({
        channel: z.enum(NOTICE_CHANNELS),
        label: z.string(),
        state: z.enum(['on', 'off', 'no-address', 'not-set-up']),
      }),
    ),
    notices: z.array(NoticeView),
    /** When the applicant asked for a new query code by post; `null` where no such letter is waited for. */
    codeLetterAskedAt: z.string().nullable(),
  })
  .meta({ id: 'NoticeList' });
export type NoticeListView = z.infer<typeof NoticeListView>;

export const NoticeTaskView = z
  .object({
    id: z.string(),
    task: z.enum(['not-reached', 'post-code']),
    requestId: z.string(),
    number: z.string(),
    title: z.string(),
    since: z.string(),
    text: z.string(),
  })
  .meta({ id: 'NoticeTask' });
export type NoticeTaskView = z.infer<typeof NoticeTaskView>;

/** A new query code, shown this once, as it is printed. */
export const CodeSlipView = z
  .object({
    number: z.string(),
    queryCode: z.string(),
    issuedOn: z.string(),
    way: z.enum(['counter', 'post']),
    version: z.int(),
    recipient: z.object({ name: z.string(), address: z.string(), postcode: z.string() }).nullable(),
  })
  .meta({ id: 'CodeSlip' });
export type CodeSlipView = z.infer<typeof CodeSlipView>;
