import { attribute, child, childrenOf, elementsOf, textOf } from '../package/xml-query.ts';
import { rangesIn } from '../sheets/cell-places.ts';
import { type Sheet, WORKBOOK } from '../sheets/workbook.ts';
import type { EditedPackage } from './edited-package.ts';

/** Takes hidden sheets out of a workbook: tabs, parts, and the names that belong to them or read them. */
export function removeSheets(office: EditedPackage, sheets: readonly Sheet[]): void {
  const root = office.edit(WORKBOOK);
  const hidden = new Set(sheets.filter((it) => it.isHidden).map((it) => it.name));
  const list = child(root, 'sheets');
  if (!root || !list || hidden.size === 0) return;
  list.children = childrenOf(list, 'sheet').filter((it) => !hidden.has(attribute(it, 'name') ?? ''));
  const places = new Map(sheets.filter((it) => !it.isHidden).map((it, at) => [sheets.indexOf(it), at]));
  const names = child(root, 'definedNames');
  if (names) {
    names.children = elementsOf(names).filter((it) => {
      const of = attribute(it, 'localSheetId');
      const readsHidden = rangesIn(textOf(it)).some(
        (range) => range.sheet !== null && hidden.has(range.sheet),
      );
      if (readsHidden || (of !== undefined && !places.has(Number(of)))) return false;
      if (of !== undefined) it.attributes['localSheetId'] = String(places.get(Number(of)));
      return true;
    });
    if (names.children.length === 0) root.children = root.children.filter((it) => it !== names);
  }
  for (const view of childrenOf(child(root, 'bookViews'), 'workbookView')) {
    delete view.attributes['activeTab'];
    delete view.attributes['firstSheet'];
  }
  const parts = new Set(sheets.filter((it) => it.isHidden).map((it) => it.part));
  // What only a hidden sheet leads to goes with it.
  const kept = new Set(
    sheets.filter((it) => !it.isHidden).flatMap((it) => office.relations(it.part).map((one) => one.target)),
  );
  const own = [...parts].flatMap((it) =>
    office.relations(it).filter((one) => !one.isExternal && !kept.has(one.target)),
  );
  const lost = new Set([...parts, ...own.map((it) => it.target)]);
  office.drop({ test: (name: string) => lost.has(name) });
}
