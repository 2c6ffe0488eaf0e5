import type {
  ItemCountsOf2019,
  RuleCountsOf2019,
  Table2Of2019,
} from '../../../../domain/annual-reports/table-2-of-2019.ts';
import type { TokenStream } from '../pages/token-stream.ts';
import { type LabelRow, type RowReading, readRows } from './label-rows.ts';
import { printedChange, printedCount } from './printed-numbers.ts';

type RowKey = Exclude<keyof Table2Of2019, 'form'>;

export const PROCUREMENT_LABEL = '政府集中采购';

const ROWS: readonly (LabelRow<RowKey> & { readonly label: string })[] = [
  { key: 'regulations', words: /规章/, width: 3, label: '规章' },
  { key: 'normative', words: /规范性(?:文件|档案)/, width: 3, label: '规范性文件' },
  { key: 'licensing', words: /行政许可/, width: 3, label: '行政许可' },
  { key: 'other_services', words: /其他对外管理服务事项/, width: 3, label: '其他对外管理服务事项' },
  { key: 'penalty', words: /行政处罚/, width: 3, label: '行政处罚' },
  { key: 'coercion', words: /行政强制/, width: 3, label: '行政强制' },
  { key: 'fees', words: /行政事业性收费/, width: 2, label: '行政事业性收费' },
  { key: 'procurement', words: /政府集中采购/, width: 2, label: PROCUREMENT_LABEL },
];

const rulesOf = (cells: readonly (string | null)[]): RuleCountsOf2019 => ({
  newly_made: printedCount(cells[0]),
  newly_disclosed: printedCount(cells[1]),
  total_public: printedCount(cells[2]),
});

const itemsOf = (cells: readonly (string | null)[]): ItemCountsOf2019 => ({
  prev_items: printedCount(cells[0]),
  change: printedChange(cells[1]),
  decisions: printedCount(cells[2]),
});

/** Reads the form of 2019 between two places of the stream. */
export function readTable2Of2019(
  stream: TokenStream,
  within: { readonly start: number; readonly end: number },
): { table: Table2Of2019 | null; reasons: ReadonlyMap<string, string> } {
  const rows = readRows(stream, ROWS, within);
  const reasons = new Map<string, string>();
  const read = <Value>(key: RowKey, shape: (cells: readonly (string | null)[]) => Value): Value | null => {
    const reading: RowReading = rows.get(key) ?? { ok: false, reason: '没有找到该行' };
    if (reading.ok) return shape(reading.cells);
    reasons.set(ROWS.find((row) => row.key === key)?.label ?? key, reading.reason);
    return null;
  };
  const table: Table2Of2019 = {
    form: '2019',
    regulations: read('regulations', rulesOf),
    normative: read('normative', rulesOf),
    licensing: read('licensing', itemsOf),
    other_services: read('other_services', itemsOf),
    penalty: read('penalty', itemsOf),
    coercion: read('coercion', itemsOf),
    fees: read('fees', ([items, change]) => ({
      prev_items: printedCount(items),
      change: printedChange(change),
    })),
    procurement: read('procurement', ([count, amount]) => ({
      count: printedCount(count),
      amount_as_printed: amount ?? null,
    })),
  };
  return { table: reasons.size === ROWS.length ? null : table, reasons };
}
