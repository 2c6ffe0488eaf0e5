import type { FileRow } from '../../database/files.ts';
import type { LetterRow } from '../../database/letters.ts';
import type { CaseEvent, CaseEventType } from '../../domain/access-requests/case-events.ts';
import { standing } from '../../domain/access-requests/fold-case.ts';
import { clockOf } from '../../domain/access-requests/guards.ts';
import { ENDED, LIFECYCLE, type Status } from '../../domain/access-requests/lifecycle.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { inChinese, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { fileName } from './keep-file.ts';
import { type LoadedCase, openDescription } from './load-case.ts';
import type { ProgressView } from './public-views.ts';

const STAGES: Readonly<Record<Status, ProgressView['stage']>> = {
  'to-confirm': 1,
  received: 1,
  'in-hand': 2,
  'awaiting-clarification': 2,
  'awaiting-fee': 2,
  drafted: 2,
  'in-review': 3,
  'to-sign': 3,
  signed: 4,
  served: 5,
  closed: 5,
  lapsed: 5,
  withdrawn: 5,
  archived: 5,
};

/** What the applicant is told of each status: inner steps are one word, 正在办理. */
const PUBLIC_STATUS: Readonly<Record<Status, string>> = {
  'to-confirm': '等待与您确认',
  received: '已收到，等待分办',
  'in-hand': '正在办理',
  'awaiting-clarification': '等待您补正',
  'awaiting-fee': '等待您缴费',
  drafted: '正在办理',
  'in-review': '正在审核',
  'to-sign': '正在审核',
  signed: '已签发，等待送达',
  served: '已答复',
  closed: '已办结',
  lapsed: '视为放弃，不再处理',
  withdrawn: '已撤回',
  archived: '已办结',
};

/** `others`: numbers of the applicant's other requests the step is about. */
type Telling = (event: CaseEvent, others: string) => { title: string; text: string };

/** The steps an applicant sees. Drafts, reviews and the names of third parties are not among them. */
const TELLINGS: Partial<Record<CaseEventType, Telling>> = {
  submitted: () => ({ title: '提交申请', text: '申请已提交并登记。' }),
  received: (event) => ({
    title: '收到申请',
    text: event.type === 'received' ? `${event.facts.basis}。` : '',
  }),
  assigned: () => ({ title: '开始办理', text: '申请已分送承办股室办理。' }),
  'clarification-requested': (event) => ({
    title: '需要补正',
    text:
      event.type === 'clarification-requested'
        ? `请在${inChinese(event.facts.deadlineOn)}前补正；答复期限自收到补正之日起重新计算。`
        : '',
  }),
  'clarification-received': () => ({ title: '收到补正', text: '答复期限自次日起重新计算。' }),
  'consultation-sent': () => ({
    title: '征求意见',
    text: '正在依法征求有关方面意见，所需时间不计算在答复期限内。',
  }),
  'consultation-returned': () => ({ title: '意见已反馈', text: '答复期限继续计算。' }),
  'consultation-timed-out': () => ({ title: '征求意见期限届满', text: '答复期限继续计算。' }),
  'reasons-requested': () => ({
    title: '请说明理由',
    text: '申请的数量、频次明显超过合理范围，请说明理由。',
  }),
  'reasons-offered': () => ({ title: '已说明理由', text: '本机关正在认定。' }),
  'reply-delayed': (event) => ({
    title: '延迟答复',
    text:
      event.type === 'reply-delayed'
        ? `您说明的理由合理，答复期限延迟至${inChinese(event.facts.until)}。`
        : '',
  }),
  'late-clarification-offered': () => ({ title: '收到逾期提交的补正', text: '本机关正在认定逾期的理由。' }),
  'split-off': (_, others) => ({
    title: '拆分办理',
    text: `部分申请事项另行登记办理，登记编号：${others}，使用同一查询码查询。`,
  }),
  'split-from': (_, others) => ({ title: '拆分办理', text: `本件由${others}拆分登记，期限不变。` }),
  merged: (_, others) => ({ title: '并案办理', text: `本件并入${others}办理，请查询该件的进度。` }),
  absorbed: () => ({ title: '并案办理', text: '您的另一件内容相同的申请并入本件办理。' }),
  provided: () => ({ title: '已提供信息', text: '' }),
  'fee-noticed': (event) => ({
    title: '收费通知',
    text:
      event.type === 'fee-noticed'
        ? `应缴信息处理费${event.facts.amountYuan}元，请在${inChinese(event.facts.dueOn)}前缴纳。`
        : '',
  }),
  'fee-paid': () => ({ title: '已缴费', text: '答复期限自次日起重新计算。' }),
  extended: (event) => ({
    title: '延长答复期限',
    text: event.type === 'extended' ? `答复期限延长${event.facts.days}个工作日。` : '',
  }),
  'calendar-changed': (event) => {
    const reply =
      event.type === 'calendar-changed' ? event.facts.moves.find((it) => it.what === 'reply') : undefined;
    const days = reply ? `，答复期限届满日由${inChinese(reply.oldOn)}变为${inChinese(reply.newOn)}` : '';
    return { title: '期限变化', text: `国务院办公厅节假日安排变动${days}。` };
  },
  signed: () => ({ title: '答复已签发', text: '' }),
  served: (event) => ({
    title: '已答复',
    text: event.type === 'signed' || event.type === 'served' ? '答复书已送达，可在本页下载。' : '',
  }),
  'letter-cancelled': () => ({ title: '重新作出答复', text: '已经签发的答复书在送达前作废，正在重新办理。' }),
  'service-failed': () => ({ title: '邮件退回', text: '邮寄的答复书被退回，本机关将用其他方式再次送达。' }),
  'clarification-lapsed': () => ({ title: '不再处理', text: '逾期未补正，视为放弃申请。' }),
  'fee-lapsed': () => ({ title: '不再处理', text: '逾期未缴纳信息处理费，视为放弃申请。' }),
  withdrawn: () => ({ title: '已撤回', text: '申请已撤回。' }),
  'query-code-reissued': () => ({ title: '重发查询码', text: '查询码已经更换，原来的查询码失效。' }),
};

function stepsOf({ events, notes }: LoadedCase): ProgressView['steps'] {
  return standing(events).flatMap((event) => {
    const telling = TELLINGS[event.type];
    const { others = '' } = (notes.get(event.seq) ?? {}) as { others?: string };
    return telling ? [{ on: event.occurredOn, ...telling(event, others) }] : [];
  });
}

/** The case in the words and within the limits of what its applicant may see. */
export function toProgress(
  loaded: LoadedCase,
  letter: LetterRow | undefined,
  files: readonly FileRow[],
  today: PlainDate,
): ProgressView {
  const { state, row, dataKey, calendar } = loaded;
  const clock = clockOf(state, calendar);
  const visible = files.filter(
    (it) => it.requestId === row.id && (it.id === letter?.pdfFileId || it.purpose === 'reply-material'),
  );
  return {
    requestId: row.id,
    number: row.number,
    statusLabel: PUBLIC_STATUS[state.status],
    stage: STAGES[state.status],
    ended: ENDED.has(state.status),
    description: openDescription(loaded),
    receivedOn: state.receivedOn,
    replyDueOn: clock?.replyDueOn ?? null,
    clock,
    steps: stepsOf(loaded),
    clarification: clarificationOf(loaded, today),
    reasons: reasonsOf(loaded),
    mayWithdraw: LIFECYCLE[state.status].withdraw !== undefined,
    reply:
      letter?.pdfFileId && state.served && state.outcome
        ? {
            letterId: letter.id,
            number: letter.number,
            title: outcomeOf(state.outcome).letterTitle ?? '政府信息公开申请答复书',
            signedOn: letter.signedOn,
            files: visible.map((it) => ({ fileId: it.id, name: fileName(dataKey, it), size: it.size })),
          }
        : null,
  };
}

/** What is asked under art. 35 while the applicant has not answered yet. */
function reasonsOf({ state, events, notes }: LoadedCase): ProgressView['reasons'] {
  const asked = events.findLast((it) => it.type === 'reasons-requested');
  const answered = events.some((it) => it.type === 'reasons-offered');
  if (!asked || answered || !state.reasons || state.reasons.reasonable !== null) return null;
  const note = (notes.get(asked.seq) as { note?: string } | undefined)?.note ?? '';
  const { count, since, deadlineOn } = state.reasons;
  const counted = count && since ? `自${inChinese(since)}以来共提出申请${count}件。` : '';
  return { text: `${counted}${note}`, deadlineOn };
}

function clarificationOf(
  { state, events, notes }: LoadedCase,
  today: PlainDate,
): ProgressView['clarification'] {
  if (state.status !== 'awaiting-clarification' || !state.clarification) return null;
  const event = events.findLast((it) => it.type === 'clarification-requested');
  const note = event
    ? (notes.get(event.seq) as { points?: readonly { what: string; guidance: string }[] } | undefined)
    : undefined;
  const text = (note?.points ?? []).map((it, index) => `${index + 1}. ${it.what}：${it.guidance}`).join('\n');
  const offered = events.some((it) => it.type === 'late-clarification-offered');
  if (offered) return null;
  const { deadlineOn } = state.clarification;
  return { text, deadlineOn, late: today > deadlineOn };
}
