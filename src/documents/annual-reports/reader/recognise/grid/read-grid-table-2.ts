import {
  type FormRow,
  TABLE_2_ROWS_2019,
  TABLE_2_ROWS_2021,
  type Table2RowKey2019,
  type Table2RowKey2021,
} from '../form-rows.ts';
import { printedIn, type RowReading, rowsRead, unread } from '../row-reading.ts';
import type { Table2Reading } from '../table-readings.ts';
import { assignCells } from './assign-cells.ts';
import { type GridRow, type Heads, type RowCell, wordsOfRow } from './grid-rows.ts';

type Form = '2021' | '2019';
type Key = Table2RowKey2021 | Table2RowKey2019;
type Column = { readonly key: string; readonly words: RegExp };

/** The heads of a block of table 2: which form it is, and its columns. */
type BlockHead = { readonly form: Form; readonly columns: readonly Column[] };

const HEADS: readonly BlockHead[] = [
  {
    form: '2021',
    columns: [
      { key: 'made', words: /制[发定]/ },
      { key: 'repealed', words: /废止/ },
      { key: 'valid', words: /有效/ },
    ],
  },
  {
    form: '2019',
    columns: [
      { key: 'newly_made', words: /新制作/ },
      { key: 'newly_disclosed', words: /新公开/ },
      { key: 'total_public', words: /公开总数/ },
    ],
  },
  {
    form: '2019',
    columns: [
      { key: 'prev_items', words: /上一?年(?:度)?项目/ },
      { key: 'change', words: /本年增/ },
      { key: 'decisions', words: /处理决定/ },
    ],
  },
  {
    form: '2019',
    columns: [
      { key: 'prev_items', words: /上一?年(?:度)?项目/ },
      { key: 'change', words: /本年增/ },
    ],
  },
  {
    form: '2019',
    columns: [
      { key: 'count', words: /采购项目/ },
      { key: 'amount_as_printed', words: /采购总?金额/ },
    ],
  },
  { form: '2021', columns: [{ key: '', words: /处理决定/ }] },
  { form: '2021', columns: [{ key: '', words: /收费金额(?!(?:单位)?元)/ }] },
];

const LABELS: readonly (readonly [RegExp, Table2RowKey2021 | null, Table2RowKey2019 | null])[] = [
  [/^规章/, 'regulations', 'regulations'],
  [/^(?:行政)?规范性(?:文件|档案)/, 'normative', 'normative'],
  [/^行政许可/, 'licensing_decisions', 'licensing'],
  [/^其[他它]对外管理服务事项/, null, 'other_services'],
  [/^行政处罚/, 'penalty_decisions', 'penalty'],
  [/^行政强制/, 'coercion_decisions', 'coercion'],
  [/^行政事业性收费/, 'fees_wan_yuan', 'fees'],
  [/^政府集中采购/, null, 'procurement'],
];

/** Each item of the article begins a block with heads of its own. */
const START = /二十条第?[一二三四五六七八九十]+项|^信息内容/;
const END = /申请人情况|本年度?新收(?:到)?政府信息公开申请/;

type Block = { readonly head: BlockHead; readonly heads: Heads<string> };

/** Reads table 2 from the grids of a file; the last whole one where a file holds several, `null` where it has none. */
export function readGridTable2(rows: readonly GridRow[]): Table2Reading | null {
  const found: Record<Form, Map<Key, RowReading>> = { '2021': new Map(), '2019': new Map() };
  let block: Block | null = null;
  for (const row of rows) {
    const words = wordsOfRow(row);
    if (END.test(words)) block = null;
    if (START.test(words.replaceAll(' ', ''))) block = null;
    const head = headOf(row);
    if (head !== null) block = head;
    else if (block !== null) noteRow(found[block.head.form], row, block);
  }
  const form = rowsRead(found['2019']) > rowsRead(found['2021']) ? '2019' : '2021';
  if (found[form].size === 0) return null;
  return { form, rows: found[form] } as Table2Reading;
}

/** The heads of a block; `null` for every other row. */
function headOf(row: GridRow): Block | null {
  for (const head of HEADS) {
    const cells = head.columns.map(({ words }) => row.cells.find((cell) => words.test(cell.words)));
    if (cells.some((cell) => cell === undefined) || new Set(cells).size < cells.length) continue;
    if (row.cells.some((cell) => cell.isContent && cell.printed !== '')) continue;
    const places = head.columns.flatMap(({ key }, index): [string, RowCell][] => {
      const cell = cells[index];
      return cell === undefined ? [] : [[key, cell]];
    });
    return { head, heads: new Map(places) };
  }
  return null;
}

function noteRow(rows: Map<Key, RowReading>, row: GridRow, { head, heads }: Block): void {
  const index = row.cells.findIndex((cell) => LABELS.some(([words]) => words.test(cell.words)));
  const label = LABELS.find(([words]) => words.test(row.cells[index]?.words ?? ''));
  const key = head.form === '2021' ? label?.[1] : label?.[2];
  if (!key) return;
  const form: readonly FormRow<Key>[] = head.form === '2021' ? TABLE_2_ROWS_2021 : TABLE_2_ROWS_2019;
  const width = form.find((it) => it.key === key)?.cells.length;
  if (width !== head.columns.length) return;
  const cells = row.cells.slice(index + 1);
  const reading = assignCells(cells, { keys: head.columns.map((it) => it.key), heads, group: null });
  const before = rows.get(key);
  if (before?.ok && reading.ok && printedIn(before) !== printedIn(reading)) {
    rows.set(key, unread('contradiction', '文件中该行出现两次，数字不同', cells));
  } else if (!before?.ok) rows.set(key, reading);
}
