import type { PrintedNumber, PrintedTable2 } from '../../../../domain/annual-reports/figures.ts';
import type { ReadTable2 } from '../../../../domain/annual-reports/read-report.ts';
import type { WanYuan } from '../../../../domain/annual-reports/wan-yuan.ts';
import type { TokenStream } from '../pages/token-stream.ts';
import { type LabelRow, type RowReading, readRows } from './label-rows.ts';
import { printedCount, printedSum } from './printed-numbers.ts';
import { readTable2Of2019 } from './read-table-2-of-2019.ts';

export type Table2Reading = {
  readonly table: ReadTable2 | null;
  /** Why a row is not certain, by its printed name. */
  readonly reasons: ReadonlyMap<string, string>;
};

type RowKey = Exclude<keyof PrintedTable2, 'form'>;

const ROWS: readonly (LabelRow<RowKey> & { readonly label: string })[] = [
  { key: 'regulations', words: /规章/, width: 3, label: '规章' },
  { key: 'normative', words: /规范性(?:文件|档案)/, width: 3, label: '行政规范性文件' },
  { key: 'licensing_decisions', words: /行政许可/, width: 1, label: '行政许可' },
  { key: 'penalty_decisions', words: /行政处罚/, width: 1, label: '行政处罚' },
  { key: 'coercion_decisions', words: /行政强制/, width: 1, label: '行政强制' },
  { key: 'fees_wan_yuan', words: /行政事业性收费/, width: 1, label: '行政事业性收费' },
];

const START = /第?二十条第?一项/g;
/** No report names the paragraph more often; see table 3. */
const MOST_PLACES = 40;
const END = /收到和处理政府信息公开申请情况|申请人情况|本年度?新收政府信息公开申请/;
const FORM_2021 = /废止.{0,12}有效/;
const FORM_2019 = /新公开|对外公开总数/;

/**
 * Reads table 2 before the place where table 3 begins. Reports of 2019 and 2020 have other columns under
 * almost the same rows (国办公开办函〔2019〕60号): the heads of the columns tell which form it is, and where
 * they do not, nothing is read, because a number under the wrong head would be an invented one.
 */
export function readTable2(stream: TokenStream, before: number): Table2Reading {
  const places = [...stream.signs.slice(0, before).matchAll(START)].slice(-MOST_PLACES);
  const readings = places.map((match) => {
    const rest = stream.signs.slice(match.index, before);
    return readFrom(stream, {
      start: match.index,
      end: match.index + (END.exec(rest)?.index ?? rest.length),
    });
  });
  const best = readings.toSorted((left, right) => left.reasons.size - right.reasons.size)[0];
  return best ?? { table: null, reasons: new Map([['表2', '没有找到该表']]) };
}

function readFrom(stream: TokenStream, within: { start: number; end: number }): Table2Reading {
  const signs = stream.signs.slice(within.start, within.end);
  const is2019 = FORM_2019.test(signs);
  if (is2019 === FORM_2021.test(signs)) {
    return { table: null, reasons: new Map([['表2', '各列名称与2021年、2019年格式都不符']]) };
  }
  return is2019 ? readTable2Of2019(stream, within) : readTable2Of2021(stream, within);
}

function readTable2Of2021(stream: TokenStream, within: { start: number; end: number }): Table2Reading {
  const rows = readRows(stream, ROWS, within);
  const reasons = new Map<string, string>();
  for (const { key, label } of ROWS) {
    const reading: RowReading = rows.get(key) ?? { ok: false, reason: '没有找到该行' };
    if (!reading.ok) reasons.set(label, reading.reason);
  }
  const cellsOf = (key: RowKey): readonly (string | null)[] | null => {
    const reading = rows.get(key);
    return reading?.ok ? reading.cells : null;
  };
  const countOf = (key: RowKey): PrintedNumber => printedCount(cellsOf(key)?.[0]);
  const rulesOf = (key: RowKey) => {
    const cells = cellsOf(key);
    if (cells === null) return null;
    return { made: printedCount(cells[0]), repealed: printedCount(cells[1]), valid: printedCount(cells[2]) };
  };
  const fees: WanYuan | null = printedSum(cellsOf('fees_wan_yuan')?.[0]);
  const table: PrintedTable2 = {
    form: '2021',
    regulations: rulesOf('regulations'),
    normative: rulesOf('normative'),
    licensing_decisions: countOf('licensing_decisions'),
    penalty_decisions: countOf('penalty_decisions'),
    coercion_decisions: countOf('coercion_decisions'),
    fees_wan_yuan: fees,
  };
  return { table: reasons.size === ROWS.length ? null : table, reasons };
}
