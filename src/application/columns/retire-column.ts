import { z } from 'zod';
import { type Column, checkRename, checkRetirement, inUse } from '../../domain/columns/column-rules.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { changeTree, type Seen, savePaths, wantedColumn } from './change-columns.ts';

export const RetireColumn = z.strictObject({
  reason: z.string().trim().min(1, '请填写停用的理由').max(200, '理由不能超过200个字'),
  /** Where what is published in it is found from now on; demanded unless it is empty. */
  joinedToId: z.uuid().nullable(),
});

/**
 * Takes a column out of the tree. What it holds is not lost: it is joined to another column, where readers find it
 * from that moment; old addresses lead there. What was reviewed and published stays as it was, to the byte.
 */
export const retireColumn = (
  app: App,
  actor: Actor,
  columnId: string,
  { reason, joinedToId, version }: z.infer<typeof RetireColumn> & Seen,
): Promise<Result<{ version: number }>> =>
  changeTree(app, actor, version, async ({ tx, columns }) => {
    const column = wantedColumn(columns, columnId);
    if (column.retiredAt !== null) return refuse('column-retired', '该栏目已经停用');
    const allowed = checkRetirement(columns, column);
    if (!allowed.ok) return allowed;
    const items = (await tx.columns.itemCounts()).find((it) => it.columnId === columnId)?.count ?? 0;
    const target = joinedToId === null ? null : wantedColumn(columns, joinedToId);
    const joined = checkJoining(column, items, target);
    if (!joined.ok) return joined;
    const parentId = target?.id ?? column.parentId;
    await tx.columns.save(columnId, { parentId, retiredAt: app.now() });
    await savePaths(
      tx,
      columns.map((it) => (it.id === columnId ? { ...it, parentId } : it)),
      columnId,
    );
    await record(tx, app, actor.staffId, 'column-retired', { columnId, reason, joinedToId, items });
    return ok({});
  });

/** What a column still holds needs a column in use that can hold items; an empty one may just lead to one in use. */
function checkJoining(column: Column, items: number, target: Column | null): Result<null> {
  if (target === null)
    return items === 0
      ? ok(null)
      : refuse('column-not-empty', `该栏目还有${items}条信息，请选择把它们并入哪个栏目`);
  const takesItems = items === 0 || target.kinds.length > 0;
  return target.retiredAt === null && takesItems && target.id !== column.id
    ? ok(null)
    : refuse('column-wrong', '不能并入所选的栏目，请选择在用的、可以发布信息的栏目');
}

/** Brings a retired column back, where it stands now. */
export const restoreColumn = (
  app: App,
  actor: Actor,
  columnId: string,
  expectedVersion: number,
): Promise<Result<{ version: number }>> =>
  changeTree(app, actor, expectedVersion, async ({ tx, columns }) => {
    const column = wantedColumn(columns, columnId);
    if (column.retiredAt === null) return refuse('column-in-use', '该栏目没有停用');
    if (column.parentId !== null && !inUse(columns).some((it) => it.id === column.parentId))
      return refuse('column-retired', '上级栏目已经停用，请先恢复上级栏目');
    const named = checkRename(columns, column, column.label);
    if (!named.ok) return named;
    await tx.columns.save(columnId, { retiredAt: null });
    await record(tx, app, actor.staffId, 'column-restored', { columnId });
    return ok({});
  });
