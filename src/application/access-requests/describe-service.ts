import type { CaseFacts } from '../../domain/access-requests/case-events.ts';
import { POSTAL_CARRIER_LABELS, SERVICE_LABELS, verdictText } from '../../domain/access-requests/service.ts';

/** How a reply was served, with the verdict as it stood when it was recorded. */
export function servicePhrase({ method, carrier, dueOn, onTime, lateDays = 0 }: CaseFacts['served']): string {
  const way = carrier ? POSTAL_CARRIER_LABELS[carrier] : SERVICE_LABELS[method];
  return onTime === undefined ? way : `${way}，${verdictText({ dueOn: dueOn ?? null, onTime, lateDays })}`;
}

const PARTS: Readonly<Record<string, string>> = {
  signer: '签收人',
  organ: '受委托机关',
  trackingNumber: '邮件号码',
  trackingReason: '号码说明',
  digest: '签发文稿的摘要（SHA-256）',
};

/** What the note of a signature or a service says beside its text. */
export const servicePart = (note: Readonly<Record<string, unknown>>): string =>
  Object.entries(PARTS)
    .filter(([key]) => typeof note[key] === 'string' && note[key] !== '')
    .map(([key, label]) => `${label}：${String(note[key])}`)
    .join('；');
