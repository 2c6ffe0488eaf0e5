import { v5 as nameBasedUuid } from 'uuid';
import { z } from 'zod';
import type { AccessRequestRow } from '../../database/access-requests.ts';
import type { Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import type { Once } from '../shared/once.ts';
import type { Changed } from './change-options.ts';
import { UNTITLED } from './file-request.ts';
import { performAction } from './perform-action.ts';

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

/** One key for the whole order: each case has its own, made from it. */
const keyFor = (once: Once, requestId: string): string => nameBasedUuid(requestId, once.key);

/**
 * Gives several cases to one person: each is taken up, or reassigned where somebody has it already, by the ordinary
 * step in a transaction of its own, so that one that cannot be given holds up none of the others. A repeat under the
 * same key gives nothing twice. Throws `NotFound` before anything is done where a case is not the organ's.
 */
export async function assignCases(
  app: App,
  actor: Actor,
  { items, ...to }: AssignCases,
  once: Once,
): Promise<Assigned[]> {
  demand(actor, 'requests:assign');
  const found = await app.store.read(actor.agencyId, async (tx) => ({
    rows: await tx.requests.findMany(items.map((it) => it.requestId)),
    given: await tx.idempotency.known(items.map((it) => keyFor(once, it.requestId))),
  }));
  const rows = new Map(found.rows.map((row) => [row.id, row]));
  const ordered = items.map((item) => {
    const row = rows.get(item.requestId);
    if (!row) throw new NotFound('没有找到所选的申请件');
    return { row, order: { ...item, ...to } };
  });
  const results: Assigned[] = [];
  for (const { row, order } of ordered) {
    // What was given under this key is not judged anew: the case has moved on by it.
    const hindered = found.given.has(keyFor(once, row.id)) ? null : hindrance(row, order);
    const told = hindered ?? (await assignOne(app, actor, row, order, once));
    results.push({ requestId: row.id, number: row.number, ...told });
  }
  return results;
}

type Told = Pick<Assigned, 'outcome' | 'reason'>;

const titleOf = (row: AccessRequestRow, { title }: Order): string =>
  title || (row.title === UNTITLED ? '' : row.title);

/** What must be mended before the case can be given at all. */
function hindrance(row: AccessRequestRow, order: Order): Told | null {
  if (row.status === 'received' && titleOf(row, order) === '')
    return { outcome: 'untitled', reason: '尚未拟题，请先填写不含个人信息的标题' };
  return row.status !== 'received' && order.note === ''
    ? { outcome: 'refused', reason: '改派应当写明原因' }
    : null;
}

async function assignOne(
  app: App,
  actor: Actor,
  row: AccessRequestRow,
  order: Order,
  once: Once,
): Promise<Told> {
  try {
    const result = await step(app, actor, row, order, once);
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
  row: AccessRequestRow,
  order: Order,
  once: Once,
): Promise<Result<Changed>> {
  const { handlerId, departmentId, despiteAbsence, note, version } = order;
  const request = `${once.request}\n${row.id}`;
  const options = { expectedVersion: version, once: { ...once, key: keyFor(once, row.id), request } };
  const to = { handlerId, departmentId, despiteAbsence, note };
  const title = titleOf(row, order);
  return row.status === 'received'
    ? performAction(app, actor, row.id, { action: 'take-up', input: { ...to, title }, options })
    : performAction(app, actor, row.id, { action: 'reassign', input: to, options });
}
