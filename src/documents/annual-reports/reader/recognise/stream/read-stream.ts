import { TABLE_3_COLUMNS } from '../../../../../domain/annual-reports/figures.ts';
import { TABLE_4_COLUMNS, TABLE_4_RESULTS } from '../../../../../domain/annual-reports/table-4.ts';
import {
  TABLE_2_ROWS_2019,
  TABLE_2_ROWS_2021,
  type Table2RowKey2019,
  type Table2RowKey2021,
  type Table3Key,
} from '../form-rows.ts';
import {
  TABLE_2_WORDS_2019,
  TABLE_2_WORDS_2021,
  TABLE_3_ROW_WORDS,
  TABLE_3_ROW_WORDS_2019,
} from '../form-words.ts';
import { bestOf, rowsRead, type TableReading, unread } from '../row-reading.ts';
import type { Table2Reading } from '../table-readings.ts';
import { kindsInOrder, namesOtherColumn, resultsInOrder, rulesInOrder } from './column-order.ts';
import { readRows, type Stretch } from './label-rows.ts';
import type { Expected } from './place-numbers.ts';
import type { TokenStream } from './token-stream.ts';

/** No report names the beginning of a table more often; a hostile one shall not cost more than a long one. */
const MOST_PLACES = 40;
const TABLE_3: Expected = { width: TABLE_3_COLUMNS.length, group: TABLE_3_COLUMNS.length };
const TABLE_4: Expected = { width: TABLE_4_COLUMNS.length, group: TABLE_4_RESULTS.length };

const START_3 = /本年度?新收(?:到)?(?:的)?政府信息公开申请(?:数量?|件数)?/g;
const NEXT_SECTION = /行政复议、?(?:和)?行政诉讼情况|存在的?主要问题及改进|未经复议直接起诉/;
/**
 * Reads table 3. The words that begin it may also stand in running text or beside a chart, so every place is tried
 * and the one with most rows wins; two that are equally good and differ leave the row open.
 */
export function readTable3(stream: TokenStream): { reading: TableReading<Table3Key>; start: number } | null {
  const starts = [...stream.signs.matchAll(START_3)].map((match) => match.index).slice(-MOST_PLACES);
  const readings = starts.map((start, index) => table3From(stream, start, starts[index + 1]));
  const reading = bestOf(readings);
  const start = starts[readings.findIndex((it) => reading !== null && rowsRead(it) >= rowsRead(reading))];
  return reading === null || start === undefined ? null : { reading, start };
}

function table3From(
  stream: TokenStream,
  start: number,
  nextStart: number | undefined,
): TableReading<Table3Key> {
  const rest = stream.signs.slice(start, nextStart);
  const heading = NEXT_SECTION.exec(rest);
  const end = start + (heading?.index ?? rest.length);
  if (!kindsInOrder(stream, start)) {
    return new Map([['new_received', unread('columns', '各列次序与格式不符')]]);
  }
  const expected = namesOtherColumn(stream, start) ? { ...TABLE_3, beside: true } : TABLE_3;
  const hasSubRows = /逾期不补/.test(stream.signs.slice(start, end));
  return readRows(
    stream,
    hasSubRows ? TABLE_3_ROW_WORDS : TABLE_3_ROW_WORDS_2019,
    { start, end },
    () => expected,
  );
}

const START_2 = /第?二十条第?一项/g;
const END_2 = /收到和处理政府信息公开申请情况|申请人情况|本年度?新收政府信息公开申请/;
const FORM_2021 = /废止.{0,12}有效/;
/** The form asks for 万元; an amount in 元 would be ten thousand times too large. */
const FEES_IN_YUAN = /(?:收费|金额)(?:单位)?元/;
const FORM_2019 = /新公开|对外公开总数|上一年项目数/;

/**
 * Reads table 2 before the place where table 3 begins. Reports of 2019 and 2020 have other columns under almost the
 * same rows: the heads of the columns tell which form it is, and where they do not, nothing is read, because a
 * number under the wrong head would be an invented one.
 */
export function readTable2(stream: TokenStream, before: number): Table2Reading | null {
  const places = [...stream.signs.slice(0, before).matchAll(START_2)].slice(-MOST_PLACES);
  const readings = places.map((match) => {
    const rest = stream.signs.slice(match.index, before);
    const end = match.index + (END_2.exec(rest.slice(1))?.index ?? rest.length);
    return table2From(stream, { start: match.index, end });
  });
  const [best = null] = readings.toSorted((left, right) => rowsRead(right.rows) - rowsRead(left.rows));
  const rows = bestOf<string>(readings.filter((it) => it.form === best?.form).map((it) => it.rows));
  return best === null || rows === null ? null : ({ form: best.form, rows } as Table2Reading);
}

function table2From(stream: TokenStream, within: Stretch): Table2Reading {
  const signs = stream.signs.slice(within.start, within.end);
  const is2019 = FORM_2019.test(signs);
  if (is2019 === FORM_2021.test(signs) || !rulesInOrder(stream, within))
    return { form: null, rows: new Map() };
  if (is2019) {
    const rows = readRows(stream, TABLE_2_WORDS_2019, within, widthOf2019);
    return { form: '2019', rows };
  }
  const rows = readRows(stream, TABLE_2_WORDS_2021, within, widthOf2021);
  if (!FEES_IN_YUAN.test(signs)) return { form: '2021', rows };
  const fees = unread('columns', '收费金额的单位不是万元');
  return { form: '2021', rows: new Map([...rows, ['fees_wan_yuan', fees]]) };
}

const widthIn =
  <Key extends string>(rows: readonly { readonly key: Key; readonly cells: readonly unknown[] }[]) =>
  (key: Key): Expected => ({ width: rows.find((row) => row.key === key)?.cells.length ?? 1, group: null });
const widthOf2019 = widthIn<Table2RowKey2019>(TABLE_2_ROWS_2019);
const widthOf2021 = widthIn<Table2RowKey2021>(TABLE_2_ROWS_2021);

/** The last of the three group heads in printed order; the heads of the columns follow, then the numbers. */
const HEADS_4 = /行政复议.{0,60}?行政诉讼.{0,80}?未经复议直接起诉.{0,40}?复议后起诉/s;
const END_4 = /存在的?(?:主要)?问题及改进|其他需要报告/;

/** Reads the 15 numbers of table 4 after a place of the stream; any other count of numbers is not certain. */
export function readTable4(stream: TokenStream, after: number): TableReading<'table4'> | null {
  const rest = stream.signs.slice(after);
  const heads = HEADS_4.exec(rest);
  if (!heads) return null;
  const start = after + heads.index;
  const next = END_4.exec(stream.signs.slice(start));
  const within = { start, end: next ? start + next.index : stream.signs.length };
  if (!resultsInOrder(stream, within)) {
    return new Map([['table4', unread('columns', '各列次序与格式不符')]]);
  }
  return readRows(stream, [{ key: 'table4', words: HEADS_4 }], within, () => TABLE_4);
}
