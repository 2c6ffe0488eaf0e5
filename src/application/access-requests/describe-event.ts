import { EVENT_LABELS } from '../../domain/access-requests/case-event-labels.data.ts';
import type { CaseEvent, CaseEventType, CaseFacts } from '../../domain/access-requests/case-events.ts';
import { ACTION_LABELS } from '../../domain/access-requests/lifecycle.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { PROOF_LABELS } from '../../domain/access-requests/proof-of-identity.data.ts';
import { RECEIPT_RULES } from '../../domain/access-requests/receipt.ts';
import { STOP_GROUND_LABELS } from '../../domain/access-requests/stop-grounds.data.ts';
import { SEAL_WAY_LABELS } from '../../domain/letters/seal.ts';
import { servicePart, servicePhrase } from './describe-service.ts';
import { DUE_DAY_PHRASES } from './due-day-phrases.ts';

const CONSULTED = {
  'third-party': '第三方',
  'co-producer': '共同制作机关',
  'other-organ': '其他机关',
  'secrecy-authority': '主管部门或者保密行政管理部门',
} as const;

const CODE_WAYS = {
  counter: '当面交给申请人',
  post: '邮寄到登记的通信地址',
  email: '申请人通过登记的电子邮箱获取',
} as const;

type Phrases = { readonly [Type in CaseEventType]?: (facts: CaseFacts[Type]) => string };

/** What happened, in one phrase, from the facts alone; events that say all by their title have none. */
const PHRASES: Phrases = {
  submitted: ({ channel }) => RECEIPT_RULES[channel].label,
  'contact-recorded': ({ reached }) => (reached ? '已联系上申请人' : '未能联系上申请人'),
  received: ({ basis }) => basis,
  'clarification-requested': ({ deadlineOn }) => `补正期限至${deadlineOn}`,
  'consultation-sent': ({ kind, deliveredOn, dueOn }) =>
    deliveredOn
      ? `征求${CONSULTED[kind]}意见，对方${deliveredOn}收到${dueOn ? `，期限至${dueOn}` : ''}`
      : `征求${CONSULTED[kind]}意见，${dueOn ? `期限至${dueOn}` : '期限自对方收到的次日起算'}`,
  'consultation-delivered': ({ deliveredOn, dueOn }) => `对方${deliveredOn}收到，期限至${dueOn}`,
  'late-opinion-received': ({ consents }) =>
    `${consents ? '同意公开' : '不同意公开'}；不影响期限，作为材料存入本件`,
  'consultation-returned': ({ consents }) => (consents ? '同意公开' : '不同意公开'),
  'consultation-stopped': ({ ground }) => STOP_GROUND_LABELS[ground],
  'reasons-recorded': ({ reasonable }) => (reasonable ? '理由合理' : '理由不合理'),
  'fee-noticed': ({ basis, amountYuan, dueOn }) =>
    `${basis === 'by-item' ? '按件' : '按量'}计收，应缴${amountYuan}元，期限至${dueOn}`,
  'reasons-requested': ({ count, since, deadlineOn }) =>
    count ? `自${since}以来申请${count}件，说明理由的期限至${deadlineOn}` : '',
  'reply-delayed': ({ until }) => `延迟至${until}`,
  'split-off': ({ requestIds }) => `另行登记${requestIds.length}件`,
  extended: ({ days }) => `延长${days}个工作日`,
  'items-listed': ({ count }) => `共${count}项`,
  'guide-followed': ({ outcome, step }) =>
    outcome ? `结论：${outcomeOf(outcome).label}` : step ? `应当先${ACTION_LABELS[step]}` : '尚无结论',
  'search-recorded': ({ found }) => (found ? '检索到相关信息' : '未检索到相关信息'),
  'file-cleared': ({ codes }) => `${codes.length}类提示经核对不影响提供`,
  drafted: ({ outcome }) => outcomeOf(outcome).label,
  'review-passed': ({ review }) => (review === 'legal' ? '法制审核通过' : '保密审查通过'),
  'draft-returned': ({ from }) => (from === 'review' ? '审核退回' : '签发退回'),
  signed: ({ outcome, reauthenticated }) =>
    `${outcomeOf(outcome).label}${reauthenticated ? '，签发时再次核验登录密码' : ''}`,
  'letter-sealed': ({ way }) => SEAL_WAY_LABELS[way],
  served: servicePhrase,
  'notice-served': ({ method, carrier }) =>
    servicePhrase({ method, letterId: '', ...(carrier ? { carrier } : {}) }),
  ...DUE_DAY_PHRASES,
  archived: ({ archiveNumber }) => `档号 ${archiveNumber}`,
  withdrawn: ({ byApplicant }) => (byApplicant ? '申请人在线撤回' : '登记申请人撤回'),
  'query-code-reissued': ({ way, proof }) =>
    `${CODE_WAYS[way]}${proof ? `，核验${PROOF_LABELS[proof]}` : ''}，原查询码已经失效`,
};

function factsText(event: CaseEvent): string {
  const phrase = PHRASES[event.type] as ((facts: unknown) => string) | undefined;
  return phrase?.(event.facts) ?? '';
}

/** The written part of a note: opinions, reasons, parties; never the applicant's particulars. */
function noteText(type: CaseEventType, note: unknown): string {
  if (!note || typeof note !== 'object') return '';
  const {
    note: text,
    party,
    question,
    points,
    result,
    number,
    title,
    standsInFor,
    part,
    lateReason,
    againReason,
  } = note as Record<string, unknown>;
  const parts = [
    title && `标题：${title}`,
    party && `对象：${party}`,
    question,
    part && `事项：${part}`,
    text,
    lateReason && `${type === 'clarification-received' ? '对逾期理由的认定' : '逾期的理由'}：${lateReason}`,
    againReason && `再次报请的理由：${againReason}`,
    result,
    pointsText(points),
    number && `文号：${number}`,
    servicePart(note as Record<string, unknown>),
    standsInFor && `代${standsInFor}办理`,
  ];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join('；');
}

const pointsText = (points: unknown): string =>
  Array.isArray(points) ? points.map((it: { what: string }) => it.what).join('；') : '';

/** An event as a line of the timeline. */
export const describeEvent = (event: CaseEvent, note: unknown): { title: string; text: string } => ({
  title: EVENT_LABELS[event.type],
  text: [factsText(event), noteText(event.type, note)].filter(Boolean).join('。'),
});
