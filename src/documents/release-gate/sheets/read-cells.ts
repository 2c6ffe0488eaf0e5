import type { LeakCode } from '../leak-kinds.data.ts';
import { attribute, child, childrenOf, isTrue, numeric, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { type CellRange, cellAt, columnLetters, contains } from './cell-places.ts';
import type { CellStyles } from './cell-styles.ts';
import { type SharedStrings, visibleText } from './shared-strings.ts';

/** A cell with something in it. */
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  readonly text: string;
  readonly formula: string;
  /** Why it is not seen; `null` where it is. */
  readonly because: LeakCode | null;
};

export type CellContext = { readonly styles: CellStyles; readonly strings: SharedStrings };

/** Rows and columns lower or narrower than this, in points and characters, show nothing. */
const LOWEST_ROW = 1;
const NARROWEST_COLUMN = 0.3;

/** All cells of a sheet that hold something, and whether a reader sees them. */
export function readCells(root: XmlElement, context: CellContext): Cell[] {
  const columns = hiddenColumnRanges(root);
  const formats = conditionalRanges(root, context.styles);
  const isZero = isTrue(child(root, 'sheetFormatPr'), 'zeroHeight');
  let before = 0;
  return childrenOf(child(root, 'sheetData'), 'row').flatMap((element) => {
    before = numeric(element, 'r') ?? before + 1;
    const row = { number: before, isHidden: isHiddenRow(element, isZero) };
    return cellsOf(element, row, { ...context, columns, formats });
  });
}

type Hiding = CellContext & {
  readonly columns: readonly { readonly from: number; readonly to: number }[];
  readonly formats: readonly CellRange[];
};

function cellsOf(parent: XmlElement, row: { number: number; isHidden: boolean }, hiding: Hiding): Cell[] {
  let before = 0;
  return childrenOf(parent, 'c').flatMap((element) => {
    const column = cellAt(attribute(element, 'r'))?.column ?? before + 1;
    before = column;
    const text = cellText(element, hiding.strings);
    const formula = childrenOf(element, 'f').map(textOf).join('');
    if (text === '' && formula === '') return [];
    const because = row.isHidden ? 'hidden-rows' : becauseOf(element, row.number, column, hiding);
    return [{ row: row.number, column, element, text, formula, because }];
  });
}

function becauseOf(
  element: XmlElement,
  row: number,
  column: number,
  { columns, formats, styles }: Hiding,
): LeakCode | null {
  if (columns.some((it) => column >= it.from && column <= it.to)) return 'hidden-columns';
  const own = styles.hiddenBecause(numeric(element, 's') ?? 0);
  return own ?? (formats.some((it) => contains(it, row, column)) ? 'same-colour-text' : null);
}

function isHiddenRow(row: XmlElement, isZero: boolean): boolean {
  const height = numeric(row, 'ht');
  return isTrue(row, 'hidden') || (height !== undefined ? height < LOWEST_ROW : isZero);
}

const hiddenColumnRanges = (root: XmlElement): { from: number; to: number }[] => {
  const standard = numeric(child(root, 'sheetFormatPr'), 'defaultColWidth');
  const hidden = childrenOf(child(root, 'cols'), 'col')
    .filter((it) => isTrue(it, 'hidden') || (numeric(it, 'width') ?? 9) < NARROWEST_COLUMN)
    .map((it) => ({ from: numeric(it, 'min') ?? 0, to: numeric(it, 'max') ?? 0 }));
  return standard === 0 ? [...hidden, { from: 1, to: 16_384 }] : hidden;
};

/** Where a conditional format hides what it is laid on; whether its condition holds is not asked. */
function conditionalRanges(root: XmlElement, styles: CellStyles): CellRange[] {
  return childrenOf(root, 'conditionalFormatting')
    .filter((it) =>
      childrenOf(it, 'cfRule').some((rule) => styles.isHidingFormat(numeric(rule, 'dxfId') ?? -1)),
    )
    .flatMap((it) => (attribute(it, 'sqref') ?? '').split(' '))
    .flatMap((reference) => {
      const [from, to] = reference.split(':').map(cellAt);
      const end = to ?? from;
      return from && end
        ? [{ fromRow: from.row, toRow: end.row, fromColumn: from.column, toColumn: end.column }]
        : [];
    });
}

function cellText(element: XmlElement, strings: SharedStrings): string {
  const kind = attribute(element, 't');
  const inline = child(element, 'is');
  if (inline) return visibleText(inline);
  const value = childrenOf(element, 'v').map(textOf).join('');
  return kind === 's' && value !== '' ? strings.at(Number(value)) : value;
}

/** `B3`. */
export const cellName = ({ row, column }: Pick<Cell, 'row' | 'column'>): string =>
  `${columnLetters(column)}${row}`;
