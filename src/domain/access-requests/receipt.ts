import type { PlainDate } from '../calendar/plain-date.ts';
import { ARTICLES } from './clock-articles.ts';

/** How a request reaches the organ (art. 29, 31). */
export const CHANNELS = [
  'online',
  'in-person',
  'oral',
  'registered-mail',
  'ordinary-mail',
  'fax',
  'email',
  'other',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whether a channel's legal day waits for the applicant's confirmation (双方确认). */
type ConfirmationRule = 'never' | 'always' | 'if-announced';

/** What art. 31 says of one channel. */
type ReceiptRule = {
  readonly label: string;
  readonly article: string;
  readonly confirmation: ConfirmationRule;
  /** Which day is the day of receipt, as a proof says it. */
  readonly wording: string;
};

const CONFIRMED = '以双方确认之日为收到申请之日';

/** Art. 31 channel by channel. 〔2015〕207号 and guiding case 26 fill what it leaves open. */
export const RECEIPT_RULES: Readonly<Record<Channel, ReceiptRule>> = {
  online: {
    label: '网上申请',
    article: ARTICLES.receiptOnline,
    confirmation: 'if-announced',
    wording: '以系统确认提交成功之日为收到申请之日（最高人民法院指导案例26号）',
  },
  'in-person': {
    label: '当面提交',
    article: ARTICLES.receiptInPerson,
    confirmation: 'never',
    wording: '以提交之日为收到申请之日',
  },
  oral: {
    label: '口头申请',
    article: ARTICLES.oralRequest,
    confirmation: 'never',
    wording: '由工作机构代为填写，以当面提交之日为收到申请之日',
  },
  'registered-mail': {
    label: '挂号信或者特快专递',
    article: ARTICLES.receiptByPost,
    confirmation: 'never',
    wording: '以行政机关签收之日为收到申请之日',
  },
  'ordinary-mail': {
    label: '平常信函',
    article: ARTICLES.receiptByPost,
    confirmation: 'always',
    wording: '无需签收的，以与申请人确认之日为收到申请之日',
  },
  fax: { label: '传真', article: ARTICLES.receiptOnline, confirmation: 'always', wording: CONFIRMED },
  email: { label: '电子邮件', article: ARTICLES.receiptOnline, confirmation: 'always', wording: CONFIRMED },
  other: { label: '其他渠道', article: ARTICLES.receiptOnline, confirmation: 'always', wording: CONFIRMED },
};

export type Arrival = {
  readonly channel: Channel;
  /** The day the system, the post room or the window had it: submission, signature or arrival. */
  readonly arrivedOn: PlainDate;
  /** The day organ and applicant confirmed the request to each other; `null` until then. */
  readonly confirmedOn: PlainDate | null;
  /** The organ said beforehand that on-line requests count from confirmation, and does confirm. */
  readonly confirmationAnnounced: boolean;
};

/** Both days of receipt (`decisions` 2). */
export type Receipt = {
  /** The day the reply period starts from; `null` while the applicant has not been reached. */
  readonly legalOn: PlainDate | null;
  /** The earlier day the desk warns by. */
  readonly safeOn: PlainDate;
  readonly basis: string;
};

/**
 * The legal and the safe day of receipt (收到申请之日), art. 31.
 *
 * On-line submission counts from the day the system reports success (Supreme Court guiding case 26)
 * unless the organ announced otherwise. An applicant who cannot be reached is registered and the
 * legal clock starts when contact is made. A confirmation can never lie before the arrival.
 */
export function decideReceipt({ channel, arrivedOn, confirmedOn, confirmationAnnounced }: Arrival): Receipt {
  const { article, confirmation, wording } = RECEIPT_RULES[channel];
  const safeOn = arrivedOn;
  if (!needsConfirmation(channel, confirmationAnnounced)) {
    return { legalOn: arrivedOn, safeOn, basis: `${article}：${wording}` };
  }
  const confirmed = confirmation === 'always' ? wording : `机关已事先公告，${CONFIRMED}`;
  if (confirmedOn === null) {
    const basis = `${article}：${confirmed}；尚未联系上申请人的先作登记，自恢复联络之日起算`;
    return { legalOn: null, safeOn, basis };
  }
  const legalOn = confirmedOn < arrivedOn ? arrivedOn : confirmedOn;
  return { legalOn, safeOn, basis: `${article}：${confirmed}` };
}

/** Whether somebody must still confirm the request with the applicant before the legal clock starts. */
export function needsConfirmation(channel: Channel, confirmationAnnounced: boolean): boolean {
  const { confirmation } = RECEIPT_RULES[channel];
  return confirmation === 'always' || (confirmation === 'if-announced' && confirmationAnnounced);
}
