import { ok, type Result, refuse } from '../shared/refusal.ts';

/** What the tree needs to know of a column. */
export type PlacedColumn = {
  readonly id: string;
  readonly parentId: string | null;
  /** Among the columns of the same parent, from 1. */
  readonly position: number;
};

/** A column with what stands below it. */
export type ColumnNode<Column> = {
  readonly column: Column;
  readonly children: readonly ColumnNode<Column>[];
};

/** From the top down: root, children of the root …; five are as many as a reader follows. */
export const MOST_LEVELS = 5;

const inOrder = (a: PlacedColumn, b: PlacedColumn): number =>
  a.position - b.position || (a.id < b.id ? -1 : 1);

/** The columns directly below one; of `null`: the roots. */
export const childrenOf = <Column extends PlacedColumn>(
  columns: readonly Column[],
  parentId: string | null,
): readonly Column[] => columns.filter((it) => it.parentId === parentId).sort(inOrder);

/** All columns as trees, each list in its order. */
export function columnTree<Column extends PlacedColumn>(
  columns: readonly Column[],
): readonly ColumnNode<Column>[] {
  const byParent = Map.groupBy(columns, (it) => it.parentId);
  const below = (parentId: string | null): readonly ColumnNode<Column>[] =>
    [...(byParent.get(parentId) ?? [])]
      .sort(inOrder)
      .map((column) => ({ column, children: below(column.id) }));
  return below(null);
}

/** A column and all that stand above it, the root first; empty where there is no such column. */
export function columnPath<Column extends PlacedColumn>(
  columns: readonly Column[],
  id: string,
): readonly Column[] {
  const byId = new Map(columns.map((it) => [it.id, it]));
  const path: Column[] = [];
  for (let at = byId.get(id); at; at = at.parentId === null ? undefined : byId.get(at.parentId)) {
    if (path.length === columns.length) throw new Error(`the columns above ${id} go round in a circle`);
    path.unshift(at);
  }
  return path;
}

/** A column and everything below it. */
export function columnWithDescendants<Column extends PlacedColumn>(
  columns: readonly Column[],
  id: string,
): readonly Column[] {
  const own = columns.filter((it) => it.id === id);
  return [...own, ...childrenOf(columns, id).flatMap((it) => columnWithDescendants(columns, it.id))];
}

/** Whether nothing stands below it: items are placed there. */
export const isLeaf = (columns: readonly PlacedColumn[], id: string): boolean =>
  !columns.some((it) => it.parentId === id);

/** How many levels a column and what is below it take. */
const heightOf = (columns: readonly PlacedColumn[], id: string): number =>
  1 + Math.max(0, ...childrenOf(columns, id).map((it) => heightOf(columns, it.id)));

/**
 * Whether a column can be put below another: not below itself or what is below it, and not so deep that nobody finds
 * it. Which columns the law fixes is asked elsewhere (`column-rules.ts`).
 */
export function checkMove(columns: readonly PlacedColumn[], id: string, parentId: string): Result<null> {
  const above = columnPath(columns, parentId);
  if (above.length === 0) return refuse('column-unknown', '没有找到目标栏目，请刷新页面后重试');
  if (above.some((it) => it.id === id))
    return refuse('column-circle', '栏目不能移到自己或者自己的下级栏目之下');
  return above.length + heightOf(columns, id) > MOST_LEVELS
    ? refuse('column-too-deep', `栏目最多${MOST_LEVELS}级，请移到较高的层级`)
    : ok(null);
}

/** The columns of one parent after one of them went to `position` (from 1): every id with its new position. */
export function reordered(
  columns: readonly PlacedColumn[],
  id: string,
  position: number,
): ReadonlyMap<string, number> {
  const column = columns.find((it) => it.id === id);
  if (!column) throw new Error(`no such column: ${id}`);
  const others = childrenOf(columns, column.parentId).filter((it) => it.id !== id);
  const at = Math.min(Math.max(position, 1), others.length + 1) - 1;
  return new Map(
    [...others.slice(0, at), column, ...others.slice(at)].map((it, index) => [it.id, index + 1]),
  );
}
