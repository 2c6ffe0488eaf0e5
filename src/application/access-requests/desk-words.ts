import type { DeskRow } from '../../database/desk.ts';
import { ACTION_LABELS, type Action, type Status } from '../../domain/access-requests/lifecycle.data.ts';
import { QUEUE_REASONS, QUEUE_STEPS, type Queue } from '../../domain/access-requests/queues.data.ts';

/** Whom a case waits for, where it is no work of the person at the desk. */
const WAITS_FOR: Readonly<Partial<Record<Status, string>>> = {
  'to-confirm': '待登记员与申请人确认收到',
  received: '待公开工作机构分办',
  'awaiting-clarification': '等待申请人补正',
  'awaiting-fee': '等待申请人缴费',
  'in-review': '待审核人审核',
  'to-sign': '待签发人签发',
  signed: '待公开工作机构送达',
  served: '待公开工作机构办结',
  lapsed: '待签发告知书',
};

const WAITS: Readonly<Record<string, string>> = {
  clarification: '补正期限',
  fee: '缴费期限',
  consultation: '征求意见期限',
};

const wait = ({ waitsFor, waitsUntil }: DeskRow): string =>
  waitsFor === null
    ? '征求意见书的送达日期没有登记，请查询投递情况；无法送达的，停止征求意见'
    : `${WAITS[waitsFor ?? ''] ?? '期限'}至 ${waitsUntil ?? ''}`;

const mine = ({ status }: DeskRow): string => {
  if (status === 'drafted') return '由您承办，已拟稿，待提交审核';
  return status === 'in-hand'
    ? '由您承办，待检索、拟稿'
    : (WAITS_FOR[status as Status] ?? QUEUE_REASONS.mine);
};

const anybodys = ({ status }: DeskRow, handler: string): string =>
  WAITS_FOR[status as Status] ??
  (status === 'drafted' ? `${handler}已拟稿，待提交审核` : `${handler}正在办理`);

/** Queues whose rows differ in their reasons. */
const WORDS: Partial<Readonly<Record<Queue, (row: DeskRow, handler: string) => string>>> = {
  'consultations-due': wait,
  'waits-due': wait,
  mine,
  deputised: (_, handler) => `${handler}不在岗，由您代办`,
  'to-sign': ({ status }) => (status === 'lapsed' ? '已不再处理，待签发告知书' : QUEUE_REASONS['to-sign']),
  open: anybodys,
  todo: anybodys,
};

/** Why a case lies in its queue, in one phrase; `handler` is the name of whoever works on it. */
export const whyOf = (row: DeskRow, handler: string | null): string =>
  WORDS[row.reason]?.(row, handler ?? '承办人') ?? QUEUE_REASONS[row.reason];

/** The step that comes next: one the page of the case opens at once, or its page as a whole. */
export function stepOf({ reason, status }: DeskRow): {
  readonly action: Action | null;
  readonly label: string;
} {
  const handled = reason === 'mine' || reason === 'deputised';
  const action = handled && status === 'drafted' ? 'submit-review' : (QUEUE_STEPS[reason] ?? null);
  const page = handled && status === 'in-hand' ? '办理' : '查看';
  return { action, label: action ? ACTION_LABELS[action] : page };
}
