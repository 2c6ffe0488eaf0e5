import { zipSync } from 'fflate';
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { LaidOut } from './layouts.fixture.ts';
import { GridWriter } from './pages/grid-writer.ts';
import type { GridCell } from './pages/report-document.ts';

type Part = LaidOut['parts'][number];

function cellsOf({ lines }: Part): readonly GridCell[] {
  const writer = new GridWriter();
  for (const line of lines) {
    writer.startRow();
    for (const { text, columns, rows } of line) writer.cell(text, { columnSpan: columns, rowSpan: rows });
  }
  return writer.table({}).cells;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;

const wordCell = ({ rowSpan, columnSpan, text }: GridCell, isFirst: boolean): string => {
  const merge = rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ''}/>` : '';
  return `<w:tc><w:tcPr><w:gridSpan w:val="${columnSpan}"/>${merge}</w:tcPr>${paragraph(isFirst ? text : '')}</w:tc>`;
};

function wordTable(part: Part): string {
  const cells = cellsOf(part);
  const rows = part.lines.map((_, row) =>
    cells
      .filter((it) => it.row <= row && it.row + it.rowSpan > row)
      .toSorted((one, other) => one.column - other.column)
      .map((it) => wordCell(it, it.row === row))
      .join(''),
  );
  return `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
}

/** The report as a Word document with merged cells. */
export function wordOf({ before, parts, after }: LaidOut): Uint8Array {
  const body = [
    ...before.map(paragraph),
    ...parts.flatMap((part) => [paragraph(part.heading), wordTable(part)]),
    ...after.map(paragraph),
  ];
  const document = `<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': new TextEncoder().encode(document) });
}

type Row = (CellObject | null)[];
const line = (text: string): Row[] => [[{ type: String, value: text }]];

function sheetRows(part: Part): Row[] {
  const rows: Row[] = part.lines.map(() => Array.from({ length: part.width }, () => null));
  for (const { row, column, rowSpan, columnSpan, text } of cellsOf(part)) {
    const target = rows[row];
    if (target) target[column] = { type: String, value: text, rowSpan, columnSpan };
  }
  return rows;
}

/** The report as a workbook of one sheet with merged cells, its numbers kept as text. */
export function sheetOf({ before, parts, after }: LaidOut): Promise<Uint8Array> {
  const rows = [
    ...before.flatMap(line),
    ...parts.flatMap((part) => [...line(part.heading), ...sheetRows(part)]),
    ...after.flatMap(line),
  ];
  return writeXlsxFile(rows).toBuffer();
}
