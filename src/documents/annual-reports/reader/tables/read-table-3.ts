import { type PrintedTable3, TABLE_3_COLUMNS, table3Of } from '../../../../domain/annual-reports/figures.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../../../../domain/annual-reports/table-3-rows.data.ts';
import type { TokenStream } from '../pages/token-stream.ts';
import { type LabelRow, type RowReading, readRows } from './label-rows.ts';
import { printedCount } from './printed-numbers.ts';

type RowKey = Table3RowKey | 'other_row';

export type Table3Reading = {
  /** `null` where no row of table 3 could be read. */
  readonly table: PrintedTable3 | null;
  /** （六）其他处理 as the form of 2019 prints it. */
  readonly otherRow: readonly (number | null)[] | null;
  /** Why a row is not certain, by row. */
  readonly reasons: ReadonlyMap<RowKey, string>;
  /** Where in the stream the table begins and ends. */
  readonly start: number;
  readonly end: number;
};

/**
 * The words each row is known by, free of blanks and punctuation. They are the beginning of the label, so that
 * a label broken over lines is found, and leave out its number, which sites write in many ways.
 */
const WORDS: Readonly<Record<Table3RowKey, RegExp>> = {
  new_received: /本年度?新收(?:到)?政府信息公开申请(?:数量?)?/,
  carried_in: /上年度?结转政府信息公开申请(?:数量?)?/,
  granted: /予以公开/,
  partial: /部分公开/,
  denied_secret: /属于国家秘密/,
  denied_law: /其他法律行政法规/,
  denied_safety: /三安全/,
  denied_third_party: /保护第三方/,
  denied_internal: /三类内部事务/,
  denied_process: /四类过程性/,
  denied_enforcement: /行政执法案卷/,
  denied_query: /行政查询事项/,
  unavailable_not_held: /本机关不掌握/,
  unavailable_needs_making: /没有现成信息/,
  unavailable_unclear: /补正后申请内容/,
  unprocessed_complaint: /信访举报投诉/,
  unprocessed_duplicate: /重复申请/,
  unprocessed_publication: /要求提供公开/,
  unprocessed_excessive: /大量反复/,
  unprocessed_reissue: /要求行政机关确认/,
  other_no_correction: /逾期不补/,
  other_fee_unpaid: /逾期(?:未按收费|不缴费|未缴费)/,
  other_other: /其他(?!处理|法律|情形|组织|结果|需要)/,
  total: /总计/,
  carried_out: /结转下年度?(?:继续办理)?/,
};

const WIDTH = TABLE_3_COLUMNS.length;
const rowOf = (key: Table3RowKey): LabelRow<RowKey> => ({ key, words: WORDS[key], width: WIDTH });
const ROWS_2021: readonly LabelRow<RowKey>[] = TABLE_3_ROWS.map((row) => rowOf(row.key));
const ROWS_2019: readonly LabelRow<RowKey>[] = ROWS_2021.flatMap((row) => {
  if (row.key === 'other_no_correction') return [{ key: 'other_row', words: /其他处理/, width: WIDTH }];
  return row.key === 'other_fee_unpaid' || row.key === 'other_other' ? [] : [row];
});

const NEXT_SECTION = /行政复议、?行政诉讼情况|存在的?主要问题及改进|未经复议直接起诉/;
const KINDS_IN_ORDER = [/商业/, /科研/, /社会公益/, /法律服务/];
const HEAD_LENGTH = 200;
/** No report says these words more often; a hostile one shall not cost more than a long one. */
const MOST_PLACES = 40;

/**
 * Reads table 3. The words that begin it may also stand in running text or beside a chart, so every place is
 * tried and the one with most rows wins; two places that contradict each other leave the row open.
 */
export function readTable3(stream: TokenStream): Table3Reading | null {
  const starts = [...stream.signs.matchAll(new RegExp(WORDS.new_received, 'g'))]
    .map((match) => match.index)
    .slice(-MOST_PLACES);
  const readings = starts.map((start, index) => readFrom(stream, start, starts[index + 1]));
  const ranked = readings.toSorted((left, right) => rowsRead(right) - rowsRead(left));
  return ranked[0] ?? null;
}

function readFrom(stream: TokenStream, start: number, nextStart: number | undefined): Table3Reading {
  const rest = stream.signs.slice(start, nextStart);
  const heading = NEXT_SECTION.exec(rest);
  const end = start + (heading?.index ?? rest.length);
  const subRows = /逾期不补/.test(stream.signs.slice(start, end));
  const rows = readRows(stream, subRows ? ROWS_2021 : ROWS_2019, { start, end });
  const reasons = new Map<RowKey, string>();
  const numbersOf = (key: RowKey): readonly (number | null)[] | null => {
    const reading: RowReading = rows.get(key) ?? { ok: false, reason: '没有找到该行' };
    if (!reading.ok) reasons.set(key, reading.reason);
    return reading.ok ? reading.cells.map(printedCount) : null;
  };
  if (!columnsInOrder(stream.signs.slice(Math.max(0, start - HEAD_LENGTH), start))) {
    const unread = new Map<RowKey, string>([['new_received', '各列次序与格式不符']]);
    return { table: null, otherRow: null, reasons: unread, start, end };
  }
  const table = table3Of(numbersOf);
  const otherRow = subRows ? null : numbersOf('other_row');
  const isEmpty = Object.values(table).every((row) => row === null);
  return { table: isEmpty ? null : table, otherRow, reasons, start, end };
}

/** The printed order of the organisations, as far as the head of the table shows it. */
function columnsInOrder(head: string): boolean {
  const last = head.slice(head.lastIndexOf('申请人情况') + 1);
  const places = KINDS_IN_ORDER.map((words) => last.search(words)).filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

const rowsRead = (reading: Table3Reading): number =>
  reading.table === null ? 0 : Object.values(reading.table).filter((row) => row !== null).length;
