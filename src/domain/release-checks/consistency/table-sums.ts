import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';

type Row = { readonly at: number; readonly end: number; readonly cells: readonly string[] };

const TOTAL = /^(?:合 *计|总 *计)$/;
/** Words by which a table is more than a list with its sum. */
const NESTED = /小计|其中|科目|编码|上年|同比|增减/;
const HIERARCHY = /^[(（]?[一二三四五六七八九十\d]+[、)）.]|^\d{3,}$/;
const NO_SUM = /率|比|年|号|序|名次|排名|单价|均|占|期|时间|电话|代码|备注/;
const NUMBER = /^-?\d{1,12}(?:\.\d{1,4})?$/;

const numeric = (cell: string): string => cell.replaceAll(/[,\s]/g, '');
const decimals = (cell: string): number => cell.split('.')[1]?.length ?? 0;

/** The tables of a text, as rows of cells. */
function tablesOf({ source, text }: ReadText): readonly (readonly Row[])[] {
  const tables = new Map<string, Row[]>();
  let at = 0;
  for (const [number, line] of text.split('\u2029').entries()) {
    const [, table] = /^(.*表)第\d+行/.exec(source.segments[number]?.where ?? '') ?? [];
    const row = { at, end: at + line.length, cells: line.split('\t').map((cell) => cell.trim()) };
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), row]);
    at += line.length + 1;
  }
  return [...tables.values()];
}

/** Whether a column is a plain sum: numbers only, at least two parts, the total not what they make. */
function differs(parts: readonly string[], total: string): string | null {
  if (parts.length < 2 || !NUMBER.test(total) || !parts.every((part) => NUMBER.test(part))) return null;
  const sum = parts.reduce((all, part) => all + Number(part), 0);
  const digits = Math.max(decimals(total), ...parts.map(decimals));
  // Each part may have been rounded by half a unit of its last digit.
  const slack = digits === 0 ? 0 : 0.5 * 10 ** -digits * (parts.length + 1);
  return Math.abs(sum - Number(total)) > slack + 1e-9 ? String(Number(sum.toFixed(digits))) : null;
}

function judge(rows: readonly Row[]): readonly Match[] {
  const [head, ...body] = rows;
  const total = body.pop();
  if (!head || !total || body.length < 2 || !TOTAL.test(total.cells[0] ?? '')) return [];
  const all = rows.map(({ cells }) => cells.join('')).join('');
  if (NESTED.test(all) || body.some(({ cells }) => HIERARCHY.test(cells[0] ?? ''))) return [];
  if (
    body.some(({ cells }) => cells.length !== head.cells.length) ||
    total.cells.length !== head.cells.length
  )
    return [];
  return head.cells.flatMap((name, column): Match[] => {
    if (column === 0 || NO_SUM.test(name)) return [];
    const stated = numeric(total.cells[column] ?? '');
    const sum = differs(
      body.map(({ cells }) => numeric(cells[column] ?? '')),
      stated,
    );
    if (sum === null) return [];
    return [
      {
        code: 'sum-differs',
        at: total.at,
        end: total.end,
        note: `“${name}”合计${stated}，分项之和${sum}`,
        matched: `${name}|${stated}|${sum}`,
      },
    ];
  });
}

/** Totals (合计) of plain tables that are not the sum of their rows; tables with subtotals are left alone. */
export const tableSums: Rule = (text) => (text.text.includes('计') ? tablesOf(text).flatMap(judge) : []);
