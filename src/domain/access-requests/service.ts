import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';

/** A letter to a third party and the consultation it follows. */
export type NoticeLetter = { readonly consultationId: string; readonly letterId: string };

/** How a reply reaches the applicant (国办公开办函〔2016〕235号). A courier is not among them. */
export type ServiceMethod = 'counter' | 'post' | 'entrusted-organ' | 'online';

/** The words of each way of service (国办公开办函〔2016〕235号; on line: 《行政复议法》第二十二条第二款). */
export const SERVICE_LABELS: Readonly<Record<ServiceMethod, string>> = {
  counter: '当面送达',
  post: '邮政企业寄送',
  'entrusted-organ': '委托其他行政机关送达',
  online: '网上送达',
};

/** The day that counts for each way of service (国办公开办函〔2016〕235号); on line, that of the system's own record. */
export const SERVICE_DAY_RULES: Readonly<Record<ServiceMethod, string>> = {
  counter: '以申请人签收之日为准',
  post: '以交邮之日为准',
  'entrusted-organ': '以申请人在受委托机关签收之日为准',
  online: '以系统记录的送达时间为准',
};

/** Where the rule of the day of service stands. */
export const SERVICE_ARTICLE = '国办公开办函〔2016〕235号';

/** What the postal enterprise offers with a receipt: no other carrier may serve a reply. */
export const POSTAL_CARRIERS = ['china-post-registered', 'ems'] as const;

export type PostalCarrier = (typeof POSTAL_CARRIERS)[number];

export const POSTAL_CARRIER_LABELS: Readonly<Record<PostalCarrier, string>> = {
  'china-post-registered': '中国邮政挂号信',
  ems: '中国邮政特快专递（EMS）',
};

export const isPostalCarrier = (carrier: string): carrier is PostalCarrier =>
  POSTAL_CARRIERS.some((it) => it === carrier);

const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Whether a number has the form of UPU S10: 13 characters, the eleventh a check digit over the eight before. */
export function isPostalNumber(number: string): boolean {
  const [, serial, check] = S10.exec(number) ?? [];
  if (!serial) return false;
  const sum = S10_WEIGHTS.reduce((total, weight, index) => total + weight * Number(serial[index]), 0);
  const rest = 11 - (sum % 11);
  return Number(check) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** What is recorded of a service. On line nothing is typed: the time is the system's own. */
export type ServiceCommand =
  | { readonly method: 'counter' | 'entrusted-organ'; readonly on: PlainDate }
  | {
      readonly method: 'post';
      readonly on: PlainDate;
      readonly carrier: string;
      readonly trackingNumber: string;
      /** Why the number has not the form of UPU S10; empty where it has. */
      readonly trackingReason: string;
    }
  | { readonly method: 'online' };

/** The same of a notice to a third party (L09), by its letter; never on line, for its page shows no decisions. */
export type NoticeServiceCommand = Exclude<ServiceCommand, { readonly method: 'online' }> & {
  readonly letterId: string;
};

/** Whether a reply was served within the reply period: shown before confirming, stored with the event. */
export type ServiceVerdict = {
  /** The last day of the reply period; `null` while no period runs. */
  readonly dueOn: PlainDate | null;
  readonly onTime: boolean;
  /** Working days after that day; 0 in time, and also on a weekend right after it. */
  readonly lateDays: number;
};

/** Judges a service by the day that counts for its method ({@link SERVICE_DAY_RULES}). */
export function judgeService(
  on: PlainDate,
  dueOn: PlainDate | null,
  calendar: WorkingCalendar,
): ServiceVerdict {
  const onTime = dueOn === null || on <= dueOn;
  return { dueOn, onTime, lateDays: onTime ? 0 : workingDaysBetween(dueOn, on, calendar) };
}

/** The verdict in words: 在期限内, or 逾期 N 个工作日. */
export function verdictText({ dueOn, onTime, lateDays }: ServiceVerdict): string {
  if (dueOn === null) return '没有正在计算的答复期限';
  const due = `答复期限至${dueOn}`;
  if (onTime) return `在期限内（${due}）`;
  return lateDays === 0 ? `逾期不足1个工作日（${due}）` : `逾期${lateDays}个工作日（${due}）`;
}
