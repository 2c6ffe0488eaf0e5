import { read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { unzipSync } from 'fflate';
import type { Cell } from '../../domain/registers/read-cell.ts';
import type { MergedCells } from '../../domain/standard-catalogues/merged-cells.ts';

set_cptable(codepages);

/** A sheet as rows of cells; a day is its serial number or its text. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Blocks of merged cells, by the indexes of their first and last rows and columns; absent: none. */
  readonly merged?: readonly MergedCells[];
};

/** The file is no spreadsheet this program reads, or larger than it takes; `message` says so in Chinese. */
export class UnreadableSheet extends Error {
  override readonly name = 'UnreadableSheet';
}

/** Rows and columns a register may have in a file. */
const MOST = { rows: 20_000, columns: 100 } as const;

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isCompound = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/**
 * The first sheet that holds anything, of an XLSX, XLS, ODS or CSV file. What it is, is told by its bytes; a text is
 * read as UTF-8 where it is such and as GB 18030 otherwise. Throws `UnreadableSheet`.
 */
export function readSheet(bytes: Uint8Array): Sheet {
  if (bytes.length === 0) throw new UnreadableSheet('文件是空的，请重新选择');
  if (!isPackage(bytes) && !isCompound(bytes)) return { name: 'CSV', rows: limited(csvRows(decoded(bytes))) };
  const book = workbookOf(bytes);
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet?.['!ref']) continue;
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true });
    if (rows.some((row) => row.some((it) => it !== '')))
      return { name, rows: limited(rows.map((row) => row.map(cellOf))), ...mergedOf(sheet) };
  }
  throw new UnreadableSheet('文件中没有数据，请检查后重新上传');
}

/** Merged cells, counted like the rows: from where the sheet begins. */
function mergedOf(sheet: WorkSheet): Pick<Sheet, 'merged'> {
  const merged = sheet['!merges'] ?? [];
  if (merged.length === 0) return {};
  const { s: start } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return {
    merged: merged.map(({ s, e }) => ({
      rows: [s.r - start.r, e.r - start.r],
      columns: [s.c - start.c, e.c - start.c],
    })),
  };
}

/** Bytes a package may hold once it is unpacked; the reader never writes more of a part than it declares. */
const UNPACKED = 200 * 1024 * 1024;

function refuseBomb(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  if (total > UNPACKED) throw new UnreadableSheet('文件展开后过大，请分成几个文件后重新上传');
}

function workbookOf(bytes: Uint8Array): WorkBook {
  try {
    if (isPackage(bytes)) refuseBomb(bytes);
    return read(bytes, {
      type: 'array',
      sheetRows: MOST.rows + 12,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet('文件不能读取，请另存为 XLSX 或者 CSV 后重新上传；加密的文件请先取消密码');
  }
}

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
};

function limited(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (rows.length > MOST.rows + 10) throw new UnreadableSheet(`一次最多导入${MOST.rows}行，请分成几个文件`);
  if (rows.some((row) => row.length > MOST.columns && row.slice(MOST.columns).some((it) => it !== '')))
    throw new UnreadableSheet(`表格最多${MOST.columns}列，请删除多余的列`);
  return rows.map((row) => row.slice(0, MOST.columns));
}

/** Text of a CSV: office programs in China write GB 18030 without saying so. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Rows of a CSV (RFC 4180); the separator is the one of comma, tab and semicolon the first line has most of. */
function csvRows(text: string): string[][] {
  if (/[^\P{Cc}\r\n\t]/u.test(text.slice(0, 1000)))
    throw new UnreadableSheet('文件不是表格，请上传 XLSX、XLS、ODS 或者 CSV 文件');
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => head.split(sign).length;
  const separator = [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(
    `("(?:[^"]|"")*"|[^"${separator}\\r\\n][^${separator}\\r\\n]*|)(${separator}|\\r?\\n|\\r|$)`,
    'g',
  );
  for (const [, raw = '', end = ''] of text.matchAll(cell)) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw.trim());
    if (end === separator) continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
