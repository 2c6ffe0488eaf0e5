import { isLocalPath } from '../package/local-path.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { attribute, child, childrenOf, descendants, isTrue, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { CannotInspect, type Collector } from '../reading.ts';
import { type CellRange, rangesIn } from './cell-places.ts';

export const WORKBOOK = 'xl/workbook.xml';

/** One sheet of a workbook in the order of its tabs. */
export type Sheet = {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
  /** What would be printed; `null`: everything. */
  readonly printAreas: readonly CellRange[] | null;
};

/** The sheets a workbook lists. Throws `CannotInspect` where there is no workbook. */
export function readSheets(office: OfficePackage): readonly Sheet[] {
  const root = office.xml(WORKBOOK);
  if (!root) throw new CannotInspect('unreadable-file', '没有工作簿，不是规范的 XLSX 文件');
  const parts = new Map(office.relations(WORKBOOK).map((it) => [it.id, it.target]));
  return childrenOf(child(root, 'sheets'), 'sheet').map((element, index) => ({
    name: attribute(element, 'name') ?? '',
    part: parts.get(attribute(element, 'id') ?? '') ?? '',
    isHidden: (attribute(element, 'state') ?? 'visible') !== 'visible',
    printAreas: printAreasOf(root, index),
  }));
}

const namesOf = (root: XmlElement): XmlElement[] => childrenOf(child(root, 'definedNames'), 'definedName');

function printAreasOf(root: XmlElement, index: number): readonly CellRange[] | null {
  const area = namesOf(root).find(
    (it) => attribute(it, 'name') === '_xlnm.Print_Area' && attribute(it, 'localSheetId') === String(index),
  );
  const ranges = area ? rangesIn(textOf(area)).map((it) => it.range) : [];
  return ranges.length > 0 ? ranges : null;
}

/** Names that the program keeps hidden for itself. */
const OWN_NAMES = /^(_xlnm\.|_FilterDatabase|_xlfn|_xlpm)/;

/** Looks at what a workbook says besides its sheets: names, views, the folder it was saved in, who reserved it. */
export function checkWorkbook(office: OfficePackage, found: Collector): void {
  const root = office.xml(WORKBOOK);
  if (!root) return;
  for (const element of namesOf(root)) checkName(element, found);
  for (const element of descendants(root, 'absPath'))
    found.leak('saved-path', '工作簿', attribute(element, 'url'));
  const reserved = attribute(child(root, 'fileSharing'), 'userName');
  if (reserved) found.leak('document-author', '工作簿的保留人', reserved);
  for (const view of childrenOf(child(root, 'customWorkbookViews'), 'customWorkbookView'))
    found.leak('custom-view', '工作簿', attribute(view, 'name'));
}

function checkName(element: XmlElement, found: Collector): void {
  const name = attribute(element, 'name') ?? '';
  const value = textOf(element);
  if (OWN_NAMES.test(name)) return;
  const where = `名称“${name}”`;
  const literal = /"[^"]+"|\{[^}]+\}/.test(value) || /^-?[\d.]{6,}$/.test(value);
  if (isTrue(element, 'hidden')) found.leak('hidden-name', where, value);
  else if (literal) found.leak('name-value', where, value);
  if (isLocalPath(value.replaceAll("'", ' '))) found.leak('local-path', where, value);
  const comment = attribute(element, 'comment');
  if (comment) found.leak('name-value', where, comment);
  found.text(where, [name, value, comment ?? ''].join(' '), true);
}
