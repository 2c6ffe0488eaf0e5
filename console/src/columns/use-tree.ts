import { useQueryClient } from '@tanstack/react-query';
import type { ColumnsView } from '../../../src/api/columns/views.ts';
import { useDesk } from '../session/session.ts';
import { useChange } from '../shared/use-change.ts';

export type ColumnLine = ColumnsView['columns'][number];

/** A column with how deep it stands, in the order of the tree. */
export type TreeLine = { readonly column: ColumnLine; readonly depth: number };

const inUse = (columns: readonly ColumnLine[]) => columns.filter((it) => it.retiredAt === null);

/** The columns below one in their order. */
export const below = (columns: readonly ColumnLine[], parentId: string | null): readonly ColumnLine[] =>
  inUse(columns)
    .filter((it) => it.parentId === parentId)
    .toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id));

/** The tree from top to bottom, retired columns left out. */
export const treeLines = (
  columns: readonly ColumnLine[],
  parentId: string | null = null,
  depth = 0,
): readonly TreeLine[] =>
  below(columns, parentId).flatMap((column) => [
    { column, depth },
    ...treeLines(columns, column.id, depth + 1),
  ]);

/** The names from the root to a column. */
export function pathName(columns: readonly ColumnLine[], id: string): string {
  const column = columns.find((it) => it.id === id);
  if (!column) return '';
  return column.parentId === null ? column.label : `${pathName(columns, column.parentId)} / ${column.label}`;
}

/** Columns in use that could hold others or items, named from the root. */
export const placeChoices = (columns: readonly ColumnLine[], but: string | null = null) =>
  treeLines(columns)
    .filter(({ column }) => column.id !== but && column.link === null)
    .filter(({ column }) => column.kinds.length > 0 || column.key === 'statutory-content')
    .map(({ column }) => ({ value: column.id, label: pathName(columns, column.id) }));

/** Fetches the tree anew. */
export function useRefreshTree() {
  const { api } = useDesk();
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [`${api}/columns`] }),
      queries.invalidateQueries({ queryKey: [`${api}/guide`] }),
    ]);
}

/** One change of the tree: `path` below its address, with the version that was seen. */
export type TreeChange = {
  readonly path: string;
  readonly version: number;
  readonly body?: unknown;
  readonly method?: 'PUT';
};

/** Sends changes of the tree and fetches it anew after each. */
export function useTreeChange(onDone: () => unknown) {
  const { api } = useDesk();
  const refresh = useRefreshTree();
  return useChange<TreeChange>(
    ({ path, version, body, method }) =>
      method === 'PUT'
        ? { path: `${api}${path}`, method, body: { ...(body as object), version } }
        : { path: `${api}${path}`, version, ...(body === undefined ? {} : { body }) },
    async () => {
      await refresh();
      onDone();
    },
  );
}
