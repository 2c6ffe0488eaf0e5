import {
  attribute,
  child,
  childrenOf,
  descendants,
  elementsOf,
  isTrue,
  textOf,
} from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { CannotInspect } from '../reading.ts';
import { contains, rangesIn } from '../sheets/cell-places.ts';
import { type Cell, readCells } from '../sheets/read-cells.ts';
import { cellContext } from '../sheets/read-sheets.ts';
import { readSheets, type Sheet, WORKBOOK } from '../sheets/workbook.ts';
import { dropElements, type EditedPackage, editPackage } from './edited-package.ts';
import { removeSheets } from './remove-sheets.ts';

const UNSEEN_PARTS =
  /^(docProps\/|customXml\/|xl\/(comments|threadedComments|persons\/|printerSettings\/|externalLinks\/|queryTables\/|connections\.xml|revisions\/|userNames\.xml|calcChain\.xml|customData\/|worksheets\/printerSettings)|.*\/thumbnail\.)/i;
const NOTES = /^xl\/drawings\/(vmlDrawing|commentsDrawing)[^/]*\.vml$/i;
const UNSEEN_ELEMENTS =
  /^(scenarios|customSheetViews|customWorkbookViews|externalReferences|fileSharing|absPath|rPh|phoneticPr)$/;
/** Blacked-out and covered cells are for a person to delete. */
const REMOVABLE: ReadonlySet<string> = new Set([
  'hidden-rows',
  'hidden-columns',
  'blank-format',
  'same-colour-text',
  'tiny-text',
]);

type OpenSheet = { readonly sheet: Sheet; readonly root: XmlElement; readonly cells: readonly Cell[] };

/**
 * A workbook without hidden sheets, without the contents of hidden rows, columns and cells, without notes,
 * properties and links. Refused where something that is seen is computed from what is hidden: the figures would
 * change.
 */
export function cleanWorkbook(bytes: Uint8Array): Uint8Array {
  const office = editPackage(bytes);
  const context = cellContext(office);
  const sheets = readSheets(office);
  const open = sheets
    .filter((it) => !it.isHidden)
    .map((sheet): OpenSheet => {
      const root = office.edit(sheet.part);
      if (!root) throw new CannotInspect('unreadable-file', `没有工作表“${sheet.name}”`);
      return { sheet, root, cells: readCells(root, context) };
    });
  freezeLinks(open);
  refuseNeeded(office, sheets, open);
  for (const { cells } of open)
    for (const cell of cells) if (cell.because && REMOVABLE.has(cell.because)) empty(cell);
  removeSheets(office, sheets);
  office.drop(UNSEEN_PARTS);
  if (!hasForms(office)) office.drop(NOTES);
  tidy(office);
  forgetStrings(office, sheets);
  return office.write();
}

function empty({ element }: Cell): void {
  element.children = [];
  delete element.attributes['t'];
}

/** Values taken from other files stay as they were last seen. */
function freezeLinks(open: readonly OpenSheet[]): void {
  for (const { cells } of open)
    for (const { element, formula } of cells)
      if (/\[\d+\]/.test(formula)) element.children = elementsOf(element).filter((it) => it.local !== 'f');
}

/** Throws `CannotInspect` where a formula, a name or a chart that stays reads what would be taken out. */
function refuseNeeded(office: EditedPackage, sheets: readonly Sheet[], open: readonly OpenSheet[]): void {
  const hiddenSheets = new Set(sheets.filter((it) => it.isHidden).map((it) => it.name.toLowerCase()));
  const isGone = (name: string, wanted: ReturnType<typeof rangesIn>[number]): boolean => {
    const target = wanted.sheet ?? name;
    if (hiddenSheets.has(target.toLowerCase())) return true;
    const cells = open.find((it) => it.sheet.name.toLowerCase() === target.toLowerCase())?.cells ?? [];
    return cells.some(
      ({ because, row, column }) => because && REMOVABLE.has(because) && contains(wanted.range, row, column),
    );
  };
  for (const { sheet, formula } of formulasOf(office, open)) {
    const needed = rangesIn(formula).find((it) => isGone(sheet, it));
    if (needed || (hiddenSheets.size > 0 && /\bINDIRECT\b/i.test(formula)))
      throw new CannotInspect(
        'unreadable-file',
        `工作表“${sheet}”的公式引用了隐藏的内容，请把公式复制、选择性粘贴为数值，再删除隐藏的内容`,
      );
  }
}

/** All formulas that stay: of cells, of formats and lists, of names and of charts. */
function formulasOf(office: EditedPackage, open: readonly OpenSheet[]): { sheet: string; formula: string }[] {
  const inSheets = open.flatMap(({ sheet, root, cells }) => [
    ...cells
      .filter(
        (it) =>
          it.formula !== '' && !(it.because && REMOVABLE.has(it.because)) && !/\[\d+\]/.test(it.formula),
      )
      .map((it) => ({ sheet: sheet.name, formula: it.formula })),
    ...descendants(root, 'formula', 'formula1', 'formula2').map((it) => ({
      sheet: sheet.name,
      formula: textOf(it),
    })),
  ]);
  const inCharts = [...office.parts.keys()]
    .filter((it) => /^xl\/charts\/[^/]*\.xml$/.test(it))
    .flatMap((it) =>
      descendants(office.xml(it) ?? EMPTY, 'f').map((f) => ({ sheet: '图表', formula: textOf(f) })),
    );
  return [...inSheets, ...inCharts];
}

const EMPTY: XmlElement = { name: '', local: '', attributes: {}, children: [] };

const hasForms = (office: EditedPackage): boolean =>
  [...office.parts.keys()].some((it) => it.includes('/ctrlProps/'));

/** Elements nobody sees, in the workbook and all its sheets, and names with data of their own. */
function tidy(office: EditedPackage): void {
  for (const name of office.parts.keys()) {
    if (
      !/^xl\/(workbook|sharedStrings|worksheets\/[^/]*)\.xml$/.test(name) &&
      !/^xl\/worksheets\/[^/]*\.xml$/.test(name)
    )
      continue;
    const root = office.edit(name);
    if (root)
      dropElements(root, (it) => UNSEEN_ELEMENTS.test(it.local) || (name === WORKBOOK && isSecretName(it)));
  }
}

const isSecretName = (element: XmlElement): boolean =>
  element.local === 'definedName' &&
  !/^_xlnm\./.test(attribute(element, 'name') ?? '') &&
  (isTrue(element, 'hidden') || /"[^"]+"|\{|^-?[\d.]{6,}$|\[\d+\]|#REF!/.test(textOf(element)));

/** Texts that no cell names any more are emptied; their numbers stay. */
function forgetStrings(office: EditedPackage, sheets: readonly Sheet[]): void {
  const strings = office.edit('xl/sharedStrings.xml');
  if (!strings) return;
  const used = new Set(
    sheets
      .filter((it) => !it.isHidden)
      .flatMap((it) => descendants(office.xml(it.part) ?? EMPTY, 'c'))
      .filter((it) => attribute(it, 't') === 's')
      .map((it) => Number(textOf(child(it, 'v') ?? EMPTY))),
  );
  for (const [index, item] of childrenOf(strings, 'si').entries())
    if (!used.has(index))
      item.children = [{ name: item.name.replace('si', 't'), local: 't', attributes: {}, children: [] }];
}
