import { parseWanYuan, type WanYuan } from '../annual-reports/wan-yuan.ts';
import { type CheckedEntry, checkEntry, type EntryContext, type EntryFault } from './check-entry.ts';
import { type ColumnMeaning, headerRow, mapColumns } from './column-mapping.ts';
import { type Cell, plainText, readWanYuan } from './read-cell.ts';
import { REGISTER_FIELDS } from './register-fields.data.ts';
import { type EntryValues, fieldOf } from './register-fields.ts';
import type { RegisterKind } from './register-kinds.data.ts';

/** How a file is read beyond its headers. */
export type ReadingOptions = {
  /** Meanings given by a person to columns, by their place from 0: the key of a field, or empty for none. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values for choices the file has no column for, or leaves empty. */
  readonly defaults: Readonly<Record<string, string>>;
};

/** Something wrong in a cell, such as D17. */
export type CellFault = EntryFault & { readonly row: number; readonly cell: string; readonly label: string };

export type ReadEntry = Pick<CheckedEntry, 'values' | 'flags'> & {
  /** The row of the sheet, from 1. */
  readonly row: number;
  readonly collected: readonly { readonly year: number; readonly amount: WanYuan }[];
};

/** A whole file as read: its columns, its entries, and all that is wrong with them. */
export type RegisterReading = {
  readonly columns: readonly { readonly header: string; readonly meaning: ColumnMeaning }[];
  /** Labels of demanded fields that no column and no default gives. */
  readonly missing: readonly string[];
  readonly entries: readonly ReadEntry[];
  readonly faults: readonly CellFault[];
};

/** A, B … Z, AA: the name of a column from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}

/** Reads the rows of a sheet as entries of a register; `null` where no row looks like headers. */
export function readRows(
  register: RegisterKind,
  rows: readonly (readonly Cell[])[],
  options: ReadingOptions,
  context: EntryContext,
): RegisterReading | null {
  const head = headerRow(register, rows);
  if (head === null) return null;
  const headers = (rows[head] ?? []).map((it) => plainText(String(it)));
  const meanings = mapColumns(register, headers).map((meaning, at) =>
    chosen(register, options.columns[at], meaning),
  );
  const read = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(head + 1)
    .filter(({ cells }) => isEntry(cells))
    .map((it) => readRow(register, it, { meanings, options, context }));
  const entries = read.map((it) => it.entry);
  const missing = REGISTER_FIELDS[register]
    .filter((it) => it.demanded === 'always' && !['organName', 'plan'].includes(it.key))
    .filter((it) => !meanings.some((one) => one.kind === 'field' && one.key === it.key))
    .filter((it) => !options.defaults[it.key]);
  // A column that is not there is said once, not in every row.
  const isSaidOnce = (fault: CellFault) => missing.some((it) => it.key === fault.field);
  const absent = missing.map(({ key, label }) => ({
    row: head + 1,
    cell: '表头',
    field: key,
    label,
    message: '文件中没有这一列',
  }));
  const inRows = [...read.flatMap((it) => it.faults), ...twice(entries, meanings)];
  return {
    columns: headers.map((header, at) => ({ header, meaning: meanings[at] ?? { kind: 'unknown' } })),
    missing: missing.map((it) => it.label),
    entries,
    faults: [...absent, ...inRows.filter((it) => !isSaidOnce(it)).sort((a, b) => a.row - b.row)],
  };
}

function chosen(register: RegisterKind, key: string | undefined, meaning: ColumnMeaning): ColumnMeaning {
  if (key === undefined) return meaning;
  return fieldOf(register, key) ? { kind: 'field', key } : { kind: 'unknown' };
}

/** Empty lines and sums at the foot of a table are no entries. */
const isEntry = (cells: readonly Cell[]): boolean => {
  const filled = cells.map((it) => plainText(String(it))).filter((it) => it !== '');
  return filled.length > 0 && !/^(合计|总计|小计)/.test(filled[0] ?? '');
};

type Line = { readonly cells: readonly Cell[]; readonly row: number };
type Reader = {
  readonly meanings: readonly ColumnMeaning[];
  readonly options: ReadingOptions;
  readonly context: EntryContext;
};

function readRow(register: RegisterKind, { cells, row }: Line, { meanings, options, context }: Reader) {
  const raw: Record<string, Cell> = { ...options.defaults };
  const collected: { year: number; amount: WanYuan }[] = [];
  const faults: CellFault[] = [];
  for (const [at, meaning] of meanings.entries()) {
    const cell = cells[at] ?? '';
    if (plainText(String(cell)) === '') continue;
    if (meaning.kind === 'field') raw[meaning.key] = cell;
    if (meaning.kind !== 'collected') continue;
    const amount = readWanYuan(cell);
    if (amount === null)
      faults.push({
        row,
        cell: `${columnName(at)}${row}`,
        field: 'collected',
        label: `${meaning.year}年收费金额`,
        message: '应以万元为单位，最多六位小数',
      });
    else collected.push({ year: meaning.year, amount: parseWanYuan(amount) ?? amount });
  }
  const { values, faults: found, flags } = checkEntry(register, raw, context);
  return {
    entry: { row, values, flags, collected },
    faults: [...faults, ...found.map((it) => placed(register, it, row, meanings))],
  };
}

function placed(
  register: RegisterKind,
  fault: EntryFault,
  row: number,
  meanings: readonly ColumnMeaning[],
): CellFault {
  const at = meanings.findIndex((it) => it.kind === 'field' && it.key === fault.field);
  return {
    ...fault,
    row,
    cell: at < 0 ? `第${row}行` : `${columnName(at)}${row}`,
    label: fieldOf(register, fault.field)?.label ?? '',
  };
}

/** Rows of one file with the same number. */
function twice(entries: readonly ReadEntry[], meanings: readonly ColumnMeaning[]): CellFault[] {
  const first = new Map<string, number>();
  const at = meanings.findIndex((it) => it.kind === 'field' && it.key === 'number');
  return entries.flatMap(({ row, values }: { row: number; values: EntryValues }) => {
    const number = values['number'] ?? '';
    const before = first.get(number);
    if (number === '' || before === undefined) {
      first.set(number, row);
      return [];
    }
    const message = `与第${before}行的编号相同；一份文书涉及多个相对人的，请加“-1”“-2”区分`;
    return [
      {
        row,
        cell: at < 0 ? `第${row}行` : `${columnName(at)}${row}`,
        field: 'number',
        label: '编号',
        message,
      },
    ];
  });
}
