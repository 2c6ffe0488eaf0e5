import type { Table3, Table4 } from './figures.ts';
import type { ReportSectionKey } from './sections.ts';
import { TABLE_4_COLUMNS } from './table-4.ts';

/** What the ledger counted for a year, to be offered for the text; every number is a count of records. */
export type CountedFacts = {
  /** Whose counts these are, where not the organ's own. */
  readonly who?: string;
  readonly year: number;
  /** Items first published in the year, by kind with its official name, the most frequent first. */
  readonly published: readonly { readonly label: string; readonly count: number }[];
  readonly secrecyReviews: number;
  readonly returned: number;
  readonly withdrawn: number;
  readonly sentByChannels: number;
  readonly letters: { readonly received: number; readonly answered: number };
  readonly table3: Table3;
  /** Table 3 of the year before, or `null` where nothing is known of it. */
  readonly lastTable3: Table3 | null;
  readonly table4: Table4;
};

/** A sentence offered for a section; the editor takes it over, rewrites it, or leaves it. */
export type OfferedFact = { readonly section: ReportSectionKey; readonly text: string };

const total = (table: Table3, row: keyof Table3): number => table[row][6] ?? 0;

const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, it) => sum + it.count, 0);

/** 增加、减少 or 持平 against last year, with the per cent where last year was not zero. */
export function comparedWith(now: number, before: number): string {
  if (now === before) return '与上年持平';
  const word = now > before ? '增加' : '减少';
  const change = Math.abs(now - before);
  const share = before === 0 ? '' : `，${now > before ? '增长' : '下降'}${perCent(change, before)}`;
  return `比上年${word}${change}件${share}`;
}

/** One decimal, halves away from zero; computed in whole numbers so that no float decides a digit. */
function perCent(part: number, whole: number): string {
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

function published({ year, published: kinds }: CountedFacts): string | null {
  if (sumOf(kinds) === 0) return null;
  const named = kinds.map(({ label, count }) => `${label}${count}条`).join('、');
  return `（一）主动公开。${year}年，本机关通过政府信息公开专栏主动公开政府信息${sumOf(kinds)}条，其中${named}。`;
}

function compared({ table3, lastTable3 }: CountedFacts): string | null {
  if (!lastTable3) return null;
  const [now, before] = [total(table3, 'new_received'), total(lastTable3, 'new_received')];
  if (now === 0 && before === 0) return null;
  return `本年新收政府信息公开申请${comparedWith(now, before)}。`;
}

function managed({ secrecyReviews, returned, withdrawn }: CountedFacts): string | null {
  if (secrecyReviews === 0) return null;
  const more = [
    ...(returned > 0 ? [`退回修改${returned}条次`] : []),
    ...(withdrawn > 0 ? [`撤回已公开信息${withdrawn}条`] : []),
  ];
  return `（三）政府信息管理。全年对拟公开信息作保密审查${secrecyReviews}条次${more.map((it) => `，${it}`).join('')}。`;
}

const sent = ({ sentByChannels }: CountedFacts): string | null =>
  sentByChannels === 0
    ? null
    : `（四）政府信息公开平台建设。全年向政务新媒体、服务大厅等渠道推送政府信息${sentByChannels}条次。`;

const supervised = ({ letters }: CountedFacts): string | null =>
  letters.received === 0
    ? null
    : `（五）监督保障。全年收到公众来信${letters.received}件，已答复${letters.answered}件。`;

function disputes({ year, table4, who = '本机关' }: CountedFacts): string | null {
  const of = (group: string, result: string): number =>
    table4[TABLE_4_COLUMNS.findIndex((it) => it.group === group && it.result === result)] ?? 0;
  const reviews = of('review', 'total');
  const suits = of('suit-direct', 'total') + of('suit-after-review', 'total');
  if (reviews + suits === 0) return `${year}年，${who}没有因政府信息公开被申请行政复议、提起行政诉讼。`;
  const corrected = of('suit-direct', 'corrected') + of('suit-after-review', 'corrected');
  return `${year}年，因政府信息公开被申请行政复议${reviews}件，其中结果纠正${of('review', 'corrected')}件；被提起行政诉讼${suits}件，其中结果纠正${corrected}件。`;
}

/**
 * Sentences for the narrative sections, made of counts alone: where nothing was counted nothing is offered, except
 * that there were no disputes, which a report states (国办公开办函〔2021〕30号).
 */
export function offeredFacts(facts: CountedFacts): readonly OfferedFact[] {
  const overview = [published, compared, managed, sent, supervised];
  return [
    ...overview.map((make) => ({ section: 'overview' as const, text: make(facts) })),
    { section: 'disputes' as const, text: disputes(facts) },
  ].flatMap(({ section, text }) => (text === null ? [] : [{ section, text }]));
}
