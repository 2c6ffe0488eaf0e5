import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import {
  type Column,
  checkPlace,
  checkRename,
  inUse,
  mayHoldColumns,
} from '../../domain/columns/column-rules.ts';
import {
  checkMove,
  childrenOf,
  columnPath,
  columnWithDescendants,
  reordered,
} from '../../domain/columns/column-tree.ts';
import { ITEM_KINDS } from '../../domain/disclosures/kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { lockTree } from './create-columns.ts';
import { columnsOf } from './find-columns.ts';

const label = z.string().trim().min(1, '请填写栏目名称').max(30, '栏目名称不能超过30个字');
const texts = {
  label,
  description: z.string().trim().max(300, '栏目说明不能超过300个字'),
  keywords: z.array(z.string().trim().min(1).max(20, '每个关键词不能超过20个字')).max(10, '关键词最多10个'),
  updateWithinDays: z
    .int('更新周期应为天数')
    .min(1, '更新周期至少1天')
    .max(3660, '更新周期不能超过十年')
    .nullable(),
};

export const AddColumn = z.strictObject({
  ...texts,
  parentId: z.uuid('请选择上级栏目'),
  kinds: z.array(z.enum(ITEM_KINDS, '请选择信息的种类')).min(1, '请至少选择一种信息').max(ITEM_KINDS.length),
});
/** Fields of a column that may change; `version` is the tree's as the person saw it. */
export const ChangeColumn = z.strictObject({ ...texts, version: z.int().min(0) });
/** The version of the tree the person saw. */
export type Seen = { readonly version: number };

/** Below which column, and at which place among its columns, from 1. */
export const MoveColumn = z.strictObject({
  parentId: z.uuid().nullable(),
  position: z.int().min(1).max(1000),
});

/** What every change of the tree starts from: the columns as they stand. */
type Change = { readonly tx: Transaction; readonly columns: readonly Column[] };

/** Runs one change of the tree for whoever manages it; throws `Outdated` where somebody else changed it meanwhile. */
export function changeTree<Value>(
  app: App,
  actor: Actor,
  expectedVersion: number,
  work: (change: Change) => Promise<Result<Value>>,
): Promise<Result<Value & { version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<Value & { version: number }>(actor.agencyId, async (tx) => {
    const version = (await lockTree(tx, expectedVersion)).version + 1;
    const result = await work({ tx, columns: await columnsOf(tx) });
    if (!result.ok) return result;
    await tx.columns.raiseVersion(version);
    return ok({ ...result.value, version });
  });
}

/** The column of that id in this organ, or `NotFound`. */
export function wantedColumn(columns: readonly Column[], id: string): Column {
  const column = columns.find((it) => it.id === id);
  if (!column) throw new NotFound('没有找到这个栏目');
  return column;
}

/** Adds a sub-column of the organ's own, after those that are there. */
export const addColumn = (
  app: App,
  actor: Actor,
  input: z.infer<typeof AddColumn>,
  expectedVersion: number,
): Promise<Result<{ version: number; columnId: string }>> =>
  changeTree(app, actor, expectedVersion, async ({ tx, columns }) => {
    const parent = wantedColumn(columns, input.parentId);
    const id = uuid();
    const open = mayHoldColumns(parent);
    if (!open.ok) return open;
    if (parent.retiredAt !== null) return refuse('column-retired', '上级栏目已经停用');
    const added: Column = {
      ...input,
      id,
      key: null,
      article: null,
      position: Math.max(0, ...childrenOf(columns, parent.id).map((it) => it.position)) + 1,
      link: null,
      retiredAt: null,
    };
    const allowed = checkMove([...columns, { ...added, parentId: null }], id, parent.id);
    if (!allowed.ok) return allowed;
    const named = checkRename(columns, added, added.label);
    if (!named.ok) return named;
    const lists = { kinds: [...added.kinds], keywords: [...added.keywords] };
    await tx.columns.insert({ ...added, ...lists, agencyId: tx.agencyId, createdAt: app.now() });
    await record(tx, app, actor.staffId, 'column-added', { columnId: id, ...input });
    return ok({ columnId: id });
  });

/** Changes name, description, keywords or period of a column. */
export const changeColumn = (
  app: App,
  actor: Actor,
  columnId: string,
  { version, ...input }: z.infer<typeof ChangeColumn>,
): Promise<Result<{ version: number }>> =>
  changeTree(app, actor, version, async ({ tx, columns }) => {
    const column = wantedColumn(columns, columnId);
    const named = checkRename(columns, column, input.label);
    if (!named.ok) return named;
    await tx.columns.save(columnId, input);
    const { label, description, keywords, updateWithinDays } = column;
    const before = { label, description, keywords, updateWithinDays };
    await record(tx, app, actor.staffId, 'column-changed', { columnId, before, after: input });
    return ok({});
  });

/** Puts a column at another place, with all that is below it; what was published is found on the new way. */
export const moveColumn = (
  app: App,
  actor: Actor,
  columnId: string,
  { parentId, position, version }: z.infer<typeof MoveColumn> & Seen,
): Promise<Result<{ version: number }>> =>
  changeTree(app, actor, version, async ({ tx, columns }) => {
    const column = wantedColumn(columns, columnId);
    if (column.parentId !== parentId) {
      const allowed = checkNewParent(columns, column, parentId);
      if (!allowed.ok) return allowed;
    }
    const after = columns.map((it) => (it.id === columnId ? { ...it, parentId } : it));
    await tx.columns.save(columnId, { parentId });
    await savePositions(tx, after, columnId, position);
    await savePaths(tx, after, columnId);
    const before = { parentId: column.parentId, position: column.position };
    await record(tx, app, actor.staffId, 'column-moved', { columnId, before, after: { parentId, position } });
    return ok({});
  });

function checkNewParent(columns: readonly Column[], column: Column, parentId: string | null): Result<null> {
  if (parentId === null) return refuse('column-top', '第一级栏目全国统一，不能增加');
  const target = wantedColumn(columns, parentId);
  const place = checkPlace(column, target);
  if (!place.ok) return place;
  const move = checkMove(inUse(columns), column.id, parentId);
  return move.ok ? checkRename(columns, { ...column, parentId }, column.label) : move;
}

async function savePositions(
  tx: Transaction,
  columns: readonly Column[],
  columnId: string,
  position: number,
): Promise<void> {
  for (const [id, place] of reordered(inUse(columns), columnId, position))
    await tx.columns.save(id, { position: place });
}

/** Refreshes under which columns the published items of a column, and of those below it, are found. */
export async function savePaths(
  tx: Transaction,
  columns: readonly Column[],
  columnId: string,
): Promise<void> {
  for (const { id } of columnWithDescendants(columns, columnId))
    await tx.columns.setPath(
      id,
      columnPath(columns, id).map((it) => it.id),
    );
}
