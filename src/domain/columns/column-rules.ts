import type { ItemKind } from '../disclosures/kinds.data.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { columnPath, isLeaf, type PlacedColumn } from './column-tree.ts';
import { LEGAL_COLUMNS } from './legal-columns.data.ts';

/** A column of an organ as the rules see it. */
export type Column = PlacedColumn & {
  /** Its key in the legal tree; `null`: the organ's own. */
  readonly key: string | null;
  readonly label: string;
  readonly article: string | null;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly kinds: readonly ItemKind[];
  readonly updateWithinDays: number | null;
  /** Leads elsewhere, such as to the rules of the superior government; `null`: a column with content. */
  readonly link: string | null;
  readonly retiredAt: Date | null;
};

/** The columns whose name and place are the same everywhere (国办公开办函〔2019〕61号). */
const FIXED: ReadonlySet<string> = new Set(LEGAL_COLUMNS.map((it) => it.key));

const UNIFORM = '国办公开办函〔2019〕61号';

/** Whether name, place and existence are the same for every organ of the country. */
export const isFixed = (column: Pick<Column, 'key'>): boolean => column.key !== null && FIXED.has(column.key);

/** Columns with one of the fifteen items of art. 20 or art. 21 stay where the law lists them. */
const isStatutory = (column: Column): boolean => column.key !== null && column.article !== null;

/** May it be called otherwise? */
export function checkRename(columns: readonly Column[], column: Column, label: string): Result<null> {
  if (isFixed(column) && label !== column.label)
    return refuse('column-fixed', '该栏目的名称全国统一，不能修改', UNIFORM);
  const twin = columns.some(
    (it) =>
      it.id !== column.id && it.parentId === column.parentId && it.label === label && it.retiredAt === null,
  );
  return twin ? refuse('column-name-taken', '同一级已有同名的栏目，请换一个名称') : ok(null);
}

/** May it be put below another column? Reordering among its neighbours is no move. */
export function checkPlace(column: Column, target: Column): Result<null> {
  if (isFixed(column)) return refuse('column-fixed', '该栏目的位置全国统一，不能移动', UNIFORM);
  if (isStatutory(column) && target.id !== column.parentId)
    return refuse(
      'column-statutory',
      '该栏目对应法定主动公开的一项内容，应当列在“法定主动公开内容”之下，可以调整顺序，不能移到其他栏目',
      column.article,
    );
  if (target.retiredAt !== null) return refuse('column-retired', '目标栏目已经停用');
  return mayHoldColumns(target);
}

/** May columns of the organ's own stand below it? Not below those the program fills itself. */
export const mayHoldColumns = (parent: Column): Result<null> =>
  parent.link === null && (parent.kinds.length > 0 || parent.key === 'statutory-content')
    ? ok(null)
    : refuse('column-closed', `“${parent.label}”的内容由系统生成，不能在其下设置栏目`);

/** May it be taken out of the tree? What it still holds must go somewhere first. */
export function checkRetirement(columns: readonly Column[], column: Column): Result<null> {
  if (isFixed(column)) return refuse('column-fixed', '该栏目全国统一设置，不能停用', UNIFORM);
  return isLeaf(inUse(columns), column.id)
    ? ok(null)
    : refuse('column-has-columns', '请先移出或者停用下级栏目，再停用该栏目');
}

/** The columns that are not retired. */
export const inUse = <One extends Pick<Column, 'retiredAt'>>(columns: readonly One[]): readonly One[] =>
  columns.filter((it) => it.retiredAt === null);

/** Whether an item of this kind can be placed in the column: a leaf in use, meant for the kind. */
export const acceptsKind = (columns: readonly Column[], column: Column, kind: ItemKind): boolean =>
  column.retiredAt === null &&
  column.link === null &&
  column.kinds.includes(kind) &&
  isLeaf(inUse(columns), column.id);

/**
 * The path under which an item of a column is found, root first: a retired column that took its items along is left
 * out, for readers see them in the column it was joined to.
 */
export const readersPath = (columns: readonly Column[], id: string): readonly Column[] =>
  inUse(columnPath(columns, id));
