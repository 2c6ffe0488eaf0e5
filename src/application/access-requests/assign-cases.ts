import { v5 as nameBasedUuid } from 'uuid';
import { z } from 'zod';
import type { AccessRequestRow } from '../../database/access-requests.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import type { Once } from '../shared/once.ts';
import { UNTITLED } from './file-request.ts';
import { type Changed, performAction } from './perform-action.ts';

/** Cases given to one person in one go; a case without a title brings one. */
export const AssignCases = z.strictObject({
  items: z
    .array(
      z.strictObject({
        requestId: z.uuid(),
        version: z.int().min(1),
        title: z.string().trim().max(100, '标题不超过100个字').default(''),
      }),
    )
    .min(1, '请选择申请件')
    .max(100, '一次最多分办100件'),
  handlerId: z.uuid('请选择承办人'),
  departmentId: z.uuid('请选择承办股室').nullable(),
  despiteAbsence: z.boolean().default(false),
  note: z.string().trim().max(500, '分办意见不超过500个字').default(''),
});
export type AssignCases = z.infer<typeof AssignCases>;

/** What became of one case of many. */
export type Assigned = {
  readonly requestId: string;
  readonly number: string | null;
  readonly outcome: 'done' | 'refused' | 'changed' | 'untitled';
  /** Why not, in words; empty where it was done. */
  readonly reason: string;
};

type Order = AssignCases['items'][number] & Omit<AssignCases, 'items'>;

/**
 * Gives several cases to one person: each is taken up, or reassigned where somebody has it already, by the ordinary
 * step in a transaction of its own, so that one that cannot be given holds up none of the others. A repeat under the
 * same key gives nothing twice.
 */
export async function assignCases(
  app: App,
  actor: Actor,
  { items, ...to }: AssignCases,
  once: Once,
): Promise<Assigned[]> {
  demand(actor, 'requests:assign');
  const rows = await app.store.read(actor.agencyId, (tx) =>
    tx.requests.findMany(items.map((it) => it.requestId)),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const results: Assigned[] = [];
  for (const item of items) {
    const row = byId.get(item.requestId);
    if (!row) throw new NotFound('没有找到所选的申请件');
    const told = await assignOne(app, actor, row, { ...item, ...to }, once);
    results.push({ requestId: row.id, number: row.number, ...told });
  }
  return results;
}

async function assignOne(
  app: App,
  actor: Actor,
  row: AccessRequestRow,
  order: Order,
  once: Once,
): Promise<Pick<Assigned, 'outcome' | 'reason'>> {
  const title = order.title || (row.title === UNTITLED ? '' : row.title);
  if (row.status === 'received' && title === '')
    return { outcome: 'untitled', reason: '尚未拟题，请先填写不含个人信息的标题' };
  if (row.status !== 'received' && order.note === '')
    return { outcome: 'refused', reason: '改派应当写明原因' };
  try {
    const result = await step(app, actor, row, { ...order, title }, once);
    return result.ok
      ? { outcome: 'done', reason: '' }
      : { outcome: 'refused', reason: result.refusal.message };
  } catch (error) {
    if (error instanceof Outdated)
      return { outcome: 'changed', reason: '其他人刚刚更新了本件，请核对后再分办' };
    throw error;
  }
}

function step(
  app: App,
  actor: Actor,
  { id, status }: AccessRequestRow,
  { title, handlerId, departmentId, despiteAbsence, note, version }: Order,
  once: Once,
): Promise<Result<Changed>> {
  // One key for the whole order: each case has its own, made from it.
  const options = {
    expectedVersion: version,
    once: { ...once, key: nameBasedUuid(id, once.key), request: `${once.request}\n${id}` },
  };
  const to = { handlerId, departmentId, despiteAbsence, note };
  return status === 'received'
    ? performAction(app, actor, id, { action: 'take-up', input: { ...to, title }, options })
    : performAction(app, actor, id, { action: 'reassign', input: to, options });
}
