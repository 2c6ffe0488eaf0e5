import { read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import type { GridCell, ReportDocument, TableBlock } from './report-document.ts';
import { UnreadableFile } from './unreadable-file.ts';

set_cptable(codepages);

/** A report has far fewer; what lies beyond is left out. */
const MOST = { rows: 3_000, columns: 100, sheets: 30 } as const;

/** A workbook: each visible sheet is one table with its merged cells. Throws `UnreadableFile`. */
export function readSheetDocument(bytes: Uint8Array): ReportDocument {
  const book = bookOf(bytes);
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).filter((sheet) => (sheet.Hidden ?? 0) > 0).map((sheet) => sheet.name),
  );
  const names = book.SheetNames.filter((name) => !hidden.has(name)).slice(0, MOST.sheets);
  const blocks = names.flatMap((name, index): TableBlock[] => {
    const sheet = book.Sheets[name];
    return sheet?.['!ref'] ? [tableOf(sheet, name, index + 1)] : [];
  });
  return { format: 'sheet', titles: [], blocks };
}

function bookOf(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      sheetRows: MOST.rows,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      bookVBA: false,
    });
  } catch {
    throw new UnreadableFile('表格文件不能读取，请另存为 XLSX 后重试；加密的文件请先取消密码。');
  }
}

function tableOf(sheet: WorkSheet, name: string, number: number): TableBlock {
  const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true });
  const { s: start } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const merged = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r - start.r,
    column: s.c - start.c,
    rowSpan: e.r - s.r + 1,
    columnSpan: e.c - s.c + 1,
  }));
  const first = new Map(merged.map((range) => [`${range.row} ${range.column}`, range]));
  const covered = new Set(merged.slice(0, MOST.rows).flatMap(coveredBy));
  const cells = rows.slice(0, MOST.rows).flatMap((row, at) =>
    row.slice(0, MOST.columns).flatMap((value, column): GridCell[] => {
      if (covered.has(`${at} ${column}`)) return [];
      const span = first.get(`${at} ${column}`) ?? { rowSpan: 1, columnSpan: 1 };
      const { rowSpan, columnSpan } = span;
      return [{ row: at, column, rowSpan, columnSpan, text: textOf(value) }];
    }),
  );
  return { kind: 'table', cells, place: { sheet: name, table: number } };
}

type Range = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** The places of a range other than its first, as far as a report reaches. */
function coveredBy({ row, column, rowSpan, columnSpan }: Range): readonly string[] {
  const places: string[] = [];
  for (let down = 0; down < Math.min(rowSpan, MOST.rows); down += 1) {
    for (let right = 0; right < Math.min(columnSpan, MOST.columns); right += 1) {
      if (down + right > 0) places.push(`${row + down} ${column + right}`);
    }
  }
  return places;
}

/** A number with the digits it has, without the noise of binary fractions. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}
