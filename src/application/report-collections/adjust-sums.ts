import { v7 as uuid } from 'uuid';
import type { AdjustmentRow } from '../../database/report-collections.ts';
import { mayCorrect } from '../../domain/report-collections/sums.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import type { AdjustmentInput } from './collection-input.ts';
import { lockCollection, recordAct, touchCollection } from './load-collection.ts';
import { collectionSums } from './sums-of-collection.ts';

/**
 * Corrects a sum with a reason: a document issued jointly is counted once, with the organ that leads (牵头机关). The
 * organs' own numbers stay as they are; no sum becomes less than nought.
 */
export async function adjustSums(
  app: App,
  actor: Actor,
  year: number,
  { input, expectedVersion }: { readonly input: AdjustmentInput; readonly expectedVersion: number },
): Promise<Result<{ adjustmentId: string; version: number }>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<{ adjustmentId: string; version: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    if (collection.status === 'closed')
      return refuse('collection-closed', '本年度汇总已经结束，重新开启以后才能调整');
    const { members, after } = await collectionSums(tx, collection);
    if (input.leadingMemberId !== null && !members.some((it) => it.id === input.leadingMemberId))
      throw new NotFound('没有找到牵头的报送单位');
    if (input.kind === 'joint-document' && input.leadingMemberId === null)
      return refuse('leader-missing', '联合发文应当写明由哪个单位牵头计数');
    if (!mayCorrect(after, input)) return refuse('sum-below-nought', '调整以后汇总数小于零，请核对');
    const row: AdjustmentRow = {
      agencyId: actor.agencyId,
      id: uuid(),
      collectionId: collection.id,
      ...input,
      createdAt: app.now(),
      createdBy: actor.staffId,
      removedAt: null,
      removedBy: null,
      removalReason: null,
    };
    await tx.reportCollections.insertAdjustment(row);
    await recordAct(app, tx, {
      type: 'report-sum-adjusted',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: { adjustmentId: row.id, ...input },
    });
    return ok({ adjustmentId: row.id, version: await touchCollection(tx, collection) });
  });
}

/** Takes a correction back with a reason; it stays on record. */
export async function removeAdjustment(
  app: App,
  actor: Actor,
  year: number,
  {
    adjustmentId,
    reason,
    expectedVersion,
  }: { readonly adjustmentId: string; readonly reason: string; readonly expectedVersion: number },
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:collect');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    if (collection.status === 'closed')
      return refuse('collection-closed', '本年度汇总已经结束，重新开启以后才能调整');
    const { adjustments, after } = await collectionSums(tx, collection);
    const found = adjustments.find((it) => it.id === adjustmentId);
    if (!found) throw new NotFound('没有找到这项调整');
    if (!mayCorrect(after, { cell: found.cell, delta: -found.delta }))
      return refuse('sum-below-nought', '取消这项调整以后汇总数小于零，请先取消同一格的其他调整');
    const removed = { removedAt: app.now(), removedBy: actor.staffId, removalReason: reason };
    await tx.reportCollections.removeAdjustment(adjustmentId, removed);
    await recordAct(app, tx, {
      type: 'report-adjustment-removed',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: { adjustmentId, reason },
    });
    return ok({ version: await touchCollection(tx, collection) });
  });
}
