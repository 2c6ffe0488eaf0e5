import { checkParts } from '../package/check-parts.ts';
import { checkProperties } from '../package/document-properties.ts';
import { type OfficePackage, openOfficePackage } from '../package/office-package.ts';
import { descendants, textOf } from '../package/xml-query.ts';
import type { Collector } from '../reading.ts';
import { columnLetters, contains } from './cell-places.ts';
import { readCellStyles } from './cell-styles.ts';
import { type Cell, type CellContext, cellName, readCells } from './read-cells.ts';
import { readSharedStrings } from './shared-strings.ts';
import { checkSheetParts } from './sheet-parts.ts';
import { checkWorkbook, readSheets, type Sheet } from './workbook.ts';

const ORDINARY =
  /^xl\/((workbook|styles|sharedStrings|calcChain|metadata|cellimages)\.xml|theme\/.*|(worksheets|chartsheets)\/[^/]*\.xml|drawings\/[^/]*\.(xml|vml)|charts\/[^/]*\.xml|tables\/[^/]*\.xml|diagrams\/[^/]*\.xml)$/;

/** Reads an XLSX: the text of its cells, and whatever in it its reader does not see. Throws `CannotInspect`. */
export function readWorkbook(bytes: Uint8Array, found: Collector): void {
  const office = openOfficePackage(bytes, found);
  const sheets = readSheets(office);
  const context: CellContext = cellContext(office);
  for (const sheet of sheets) readSheet(office, sheet, context, found);
  context.strings.check(found);
  for (const name of office.parts.keys())
    if (/^xl\/(charts|diagrams|tables)\/[^/]*\.xml$/.test(name)) readDrawnText(office, name, found);
  checkParts(office, ORDINARY, found);
  checkWorkbook(office, found);
  checkProperties(office, found);
}

export const cellContext = (office: OfficePackage): CellContext => ({
  styles: readCellStyles(office.xml('xl/styles.xml'), office.xml('xl/theme/theme1.xml')),
  strings: readSharedStrings(office.xml('xl/sharedStrings.xml')),
});

function readDrawnText(office: OfficePackage, name: string, found: Collector): void {
  const root = office.xml(name);
  const texts = root ? descendants(root, 't', 'v').map(textOf) : [];
  found.text('图表', texts.join(' '));
}

function readSheet(office: OfficePackage, sheet: Sheet, context: CellContext, found: Collector): void {
  const where = `“${sheet.name}”工作表`;
  const root = office.xml(sheet.part);
  const cells = root ? readCells(root, context) : [];
  if (sheet.isHidden)
    found.leak(
      'hidden-sheet',
      where,
      cells
        .slice(0, 8)
        .map((it) => it.text)
        .join(' '),
    );
  else tellHidden(cells, where, found);
  sayRows(cells, sheet, where, found);
  if (!sheet.isHidden) checkPrinted(cells, sheet, where, found);
  if (root) checkSheetParts({ office, sheet, root, cells, where }, found);
}

/** Hidden rows and columns are told together, cells that are hidden by their format one by one. */
function tellHidden(cells: readonly Cell[], where: string, found: Collector): void {
  const rows = cells.filter((it) => it.because === 'hidden-rows');
  const columns = cells.filter((it) => it.because === 'hidden-columns');
  const sample = (some: readonly Cell[]) =>
    some
      .slice(0, 8)
      .map((it) => it.text)
      .join(' ');
  if (rows.length > 0)
    found.leak('hidden-rows', `${where}第${listed(rows.map((it) => it.row))}行`, sample(rows));
  if (columns.length > 0) {
    const letters = listed(columns.map((it) => it.column)).replaceAll(/\d+(?=[、\d]|$|等)/g, (it) =>
      columnLetters(Number(it)),
    );
    found.leak('hidden-columns', `${where}第${letters}列`, sample(columns));
  }
  for (const cell of cells)
    if (cell.because && cell.because !== 'hidden-rows' && cell.because !== 'hidden-columns')
      found.leak(cell.because, `${where}${cellName(cell)}`, cell.text);
}

function listed(numbers: readonly number[]): string {
  const different = [...new Set(numbers)];
  return different.slice(0, 5).join('、') + (different.length > 5 ? '等' : '');
}

function sayRows(cells: readonly Cell[], sheet: Sheet, where: string, found: Collector): void {
  const rows = Map.groupBy(cells, (it) => it.row);
  for (const [row, inRow] of rows) {
    const [hidden, seen] = [true, false].map((wanted) =>
      inRow
        .filter((it) => (sheet.isHidden || it.because !== null) === wanted && it.text !== '')
        .map((it) => it.text)
        .join('\t'),
    );
    found.text(`${where}第${row}行`, seen ?? '');
    found.text(`${where}第${row}行`, hidden ?? '', true);
    for (const { formula } of inRow) sayFormula(formula, `${where}第${row}行公式`, found);
  }
}

/** Words written inside a formula are not shown, whatever it results in. */
function sayFormula(formula: string, where: string, found: Collector): void {
  const words = [...formula.matchAll(/"([^"]{2,})"/g)].map(([, word = '']) => word);
  const numbers = [...formula.matchAll(/\b\d{8,}\b/g)].map(([number]) => number);
  found.text(where, [...words, ...numbers].join(' '), true);
}

function checkPrinted(cells: readonly Cell[], { printAreas }: Sheet, where: string, found: Collector): void {
  const outside = printAreas
    ? cells.filter((it) => !printAreas.some((area) => contains(area, it.row, it.column)))
    : [];
  const [first] = outside.filter((it) => it.because === null);
  if (first)
    found.leak('outside-print-area', `${where}${cellName(first)}等${outside.length}个单元格`, first.text);
}
