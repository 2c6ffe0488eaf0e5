import { isLocalPath } from '../package/local-path.ts';
import type { OfficePackage } from '../package/office-package.ts';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  elementsOf,
  isTrue,
  numeric,
  textOf,
} from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';
import { checkCrop, describe } from '../word/drawings.ts';
import { type Cell, cellName } from './read-cells.ts';
import type { Sheet } from './workbook.ts';

type Open = {
  readonly office: OfficePackage;
  readonly sheet: Sheet;
  readonly root: XmlElement;
  readonly cells: readonly Cell[];
  readonly where: string;
};

/** Looks at what a sheet holds besides its cells. */
export function checkSheetParts(open: Open, found: Collector): void {
  const { office, sheet, root, where } = open;
  for (const scenario of descendants(root, 'scenario')) {
    const values = descendants(scenario, 'inputCells').map((it) => attribute(it, 'val') ?? '');
    const text = [
      attribute(scenario, 'name'),
      attribute(scenario, 'user'),
      attribute(scenario, 'comment'),
      ...values,
    ].join(' ');
    found.leak('scenario', where, text);
    found.text(where, text, true);
  }
  for (const view of descendants(root, 'customSheetView'))
    found.leak('custom-view', where, attribute(view, 'guid'));
  for (const part of elementsOf(child(root, 'headerFooter') ?? root).filter((it) =>
    /(Header|Footer)$/.test(it.local),
  ))
    found.text(`${where}页眉页脚`, textOf(part).replaceAll(/&(?:[A-Z]|"[^"]*"|\d+)/g, ' '));
  checkHints(root, where, found);
  for (const { type, target, isExternal } of office.relations(sheet.part)) {
    const drawing = !isExternal && /^(drawing|vmlDrawing)$/.test(type) ? office.xml(target) : undefined;
    if (drawing) checkShapes(drawing, open, found);
  }
}

/** Texts that show only when a cell is chosen, and lists of a drop-down. */
function checkHints(root: XmlElement, where: string, found: Collector): void {
  for (const element of descendants(root, 'dataValidation', 'hyperlink')) {
    const texts = ['promptTitle', 'prompt', 'errorTitle', 'error', 'tooltip', 'display', 'location'].map(
      (it) => attribute(element, it) ?? '',
    );
    const lists = descendants(element, 'formula1', 'formula2').map(textOf);
    const text = [...texts, ...lists].filter(Boolean).join(' ');
    if (isLocalPath(text)) found.leak('local-path', where, text);
    found.text(`${where}提示和下拉列表`, text, true);
  }
}

/** Texts of shapes, shapes nobody sees, and shapes that only cover cells. */
function checkShapes(drawing: XmlElement, { cells, where }: Open, found: Collector): void {
  for (const anchor of elementsOf(drawing)) {
    for (const element of descendants(anchor, 'cNvPr')) describe(element, where, found);
    for (const element of descendants(anchor, 'srcRect')) checkCrop(element, where, found);
    const text = descendants(anchor, 't', 'textbox').map(textOf).join(' ').trim();
    const isHidden = isUnseenShape(anchor, text);
    if (isHidden && anchor.local.endsWith('Anchor')) found.leak('empty-box', where, text);
    found.text(`${where}图形`, text, isHidden);
    if (text === '' && isFilled(anchor)) tellCovered(anchor, cells, where, found);
  }
}

const isUnseenShape = (anchor: XmlElement, text: string): boolean =>
  descendants(anchor, 'cNvPr').some((it) => isTrue(it, 'hidden')) ||
  (text !== '' &&
    descendants(anchor, 'ext').some((it) => numeric(it, 'cx') === 0 && numeric(it, 'cy') === 0));

const isFilled = (anchor: XmlElement): boolean => {
  const [shape] = descendants(anchor, 'sp');
  const properties = child(shape, 'spPr');
  if (!properties || child(properties, 'noFill')) return false;
  return (
    child(properties, 'solidFill') !== undefined ||
    numeric(descendants(anchor, 'fillRef')[0], 'idx') !== undefined
  );
};

function tellCovered(anchor: XmlElement, cells: readonly Cell[], where: string, found: Collector): void {
  const corner = (local: string, axis: string): number => {
    const [element] = childrenOf(child(anchor, local), axis);
    return element ? Number(textOf(element)) : Number.NaN;
  };
  const covered = cells.find(
    ({ row, column }) =>
      row > corner('from', 'row') &&
      row <= corner('to', 'row') + 1 &&
      column > corner('from', 'col') &&
      column <= corner('to', 'col') + 1,
  );
  if (covered) found.leak('covered-text', `${where}${cellName(covered)}`, covered.text);
}
