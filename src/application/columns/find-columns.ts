import type { ColumnRow } from '../../database/columns.ts';
import type { Transaction } from '../../database/store.ts';
import { acceptsKind, type Column, inUse, readersPath } from '../../domain/columns/column-rules.ts';
import { type ColumnNode, columnTree, columnPath as pathOf } from '../../domain/columns/column-tree.ts';
import type { ItemKind } from '../../domain/disclosures/kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';

const columnOf = ({ agencyId: _, createdAt: __, ...row }: ColumnRow): Column => row;

/** All columns of the organ the transaction acts for, retired ones too. */
export const columnsOf = async (tx: Transaction): Promise<readonly Column[]> =>
  (await tx.columns.all()).map(columnOf);

/** The ids from the root down to a column, for `published_items.column_path`; empty: no such column. */
export const columnPath = async (tx: Transaction, columnId: string): Promise<readonly string[]> =>
  pathOf(await columnsOf(tx), columnId).map((it) => it.id);

/** The column an item of this kind is to be placed in, or why it cannot be. */
export async function columnFor(tx: Transaction, columnId: string, kind: ItemKind): Promise<Result<Column>> {
  const columns = await columnsOf(tx);
  const column = columns.find((it) => it.id === columnId);
  if (!column) return refuse('column-unknown', '没有找到所选的栏目，请重新选择');
  if (column.retiredAt !== null)
    return refuse('column-retired', `栏目“${column.label}”已经停用，请选择其他栏目`);
  return acceptsKind(columns, column, kind)
    ? ok(column)
    : refuse('column-wrong', `栏目“${column.label}”不能发布这类信息，请选择最下一级、适合该类信息的栏目`);
}

/** The columns in use of any organ as readers see them, with the way to each. */
export type PublicColumns = {
  readonly tree: readonly ColumnNode<Column>[];
  /** The column of an id, followed to where a retired one was joined to; `undefined`: none in use. */
  readonly find: (id: string) => Column | undefined;
  /** Columns in use from the root to that one. */
  readonly path: (id: string) => readonly Column[];
};

/** Reads the tree for the portal; the organ needs no right for it. */
export async function publicColumns(app: App, agencyId: string): Promise<PublicColumns> {
  const columns = (await app.store.columns.ofAgency(agencyId)).map(columnOf);
  return {
    tree: columnTree(inUse(columns)),
    find: (id) => readersPath(columns, id).at(-1),
    path: (id) => readersPath(columns, id),
  };
}
