import {
  DISPUTE_RESULT_LABELS,
  DISPUTE_ROLE_LABELS,
  RECORD_FINDING_LABELS,
} from '../../domain/side-files/kinds.data.ts';
import {
  type DisputeOrder,
  type Opening,
  SIDE_EVENT_LABELS,
  type SideEvent,
  type SideEventType,
  type SideFacts,
} from '../../domain/side-files/side-file-events.ts';

const METHODS = {
  counter: '当面送达',
  post: '邮政企业寄送',
  'entrusted-organ': '委托其他机关送达',
  online: '网上送达',
} as const;

function openingText(opening: Opening): string {
  switch (opening.kind) {
    case 'reconsideration':
      return `${opening.body}，${opening.caseNumber}，${opening.procedure === 'simplified' ? '简易程序' : '普通程序'}，本机关为${DISPUTE_ROLE_LABELS[opening.role]}`;
    case 'litigation':
      return `${opening.body}，${opening.caseNumber}，${opening.reviewedFirst ? '复议后起诉' : '未经复议直接起诉'}，本机关为${DISPUTE_ROLE_LABELS[opening.role]}`;
    case 're-decision':
      return orderText(opening.ordered);
    case 'request-to-proactive':
      return opening.ground === 'suggestion'
        ? '申请人建议转为主动公开'
        : `${opening.applicants}人申请同一政府信息`;
    case 'record-correction':
      return '';
  }
}

const orderText = (ordered: DisputeOrder | null): string => {
  if (!ordered) return '';
  return ordered.order === 'redo'
    ? `责令重新作出决定（履行），期限至${ordered.dueOn}`
    : `判决公开，期限自${ordered.startOn}起算20个工作日`;
};

type Phrases = { readonly [Type in SideEventType]?: (facts: SideFacts[Type]) => string };

/** What happened, in one phrase, from the facts alone; events that say all by their title have none. */
const PHRASES: Phrases = {
  'side-file-opened': ({ opening }) => openingText(opening),
  'side-file-amended': ({ opening }) => openingText(opening),
  'side-decision-recorded': ({ result, ordered }) =>
    [DISPUTE_RESULT_LABELS[result], orderText(ordered)].filter(Boolean).join('，'),
  'side-judgment-recorded': ({ result }) => DISPUTE_RESULT_LABELS[result],
  'side-appeal-recorded': ({ appellant }) => (appellant === 'organ' ? '本机关上诉' : '对方当事人上诉'),
  'side-effect-recorded': ({ ordered }) => orderText(ordered),
  'side-performance-recorded': ({ letterNumber }) => letterNumber,
  'side-publication-recorded': ({ url }) => url,
  'side-record-verified': ({ finding }) => RECORD_FINDING_LABELS[finding],
  'side-answer-served': ({ method }) => METHODS[method],
  'side-told': ({ letterNumber }) => letterNumber,
};

/** Names of the written parts of a note, in the order in which they are shown. */
const PARTS: Readonly<Record<string, string>> = {
  record: '政府信息记录',
  wanted: '要求更正',
  evidence: '证据',
  note: '',
  before: '更正前',
  after: '更正后',
  doneOn: '日期',
  organName: '有权更正的机关',
  organContact: '联系方式',
  number: '文号',
};

/** What may stand on the page of a correction of records: the rest is about a person and is shown on demand only. */
const NOT_PERSONAL: ReadonlySet<string> = new Set(['organName', 'organContact', 'number']);

/** The written parts of a note by their labels; of a correction of records only those that name nobody. */
export const writtenParts = (note: unknown, personal: boolean): { label: string; value: string }[] => {
  const written = Object(note) as Record<string, unknown>;
  return Object.entries(PARTS).flatMap(([key, label]) =>
    typeof written[key] === 'string' && (personal || NOT_PERSONAL.has(key))
      ? [{ label, value: written[key] }]
      : [],
  );
};

/** An event of a side file as a line of its course. */
export function describeSideEvent(
  event: SideEvent,
  note: unknown,
  personal: boolean,
): { title: string; text: string } {
  const written = writtenParts(note, personal)
    .map(({ label, value }) => (label === '' ? value : `${label}：${value}`))
    .join('；');
  const phrase = PHRASES[event.type] as ((facts: unknown) => string) | undefined;
  return {
    title: SIDE_EVENT_LABELS[event.type],
    text: [phrase?.(event.facts), written].filter(Boolean).join('。'),
  };
}
