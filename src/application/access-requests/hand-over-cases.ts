import { z } from 'zod';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import type { Once } from '../shared/once.ts';
import { type Assigned, assignCases } from './assign-cases.ts';

/** To whom somebody's open cases go for good, and why. */
export const HandOver = z.strictObject({
  handlerId: z.uuid('请选择接手的承办人'),
  departmentId: z.uuid('请选择承办股室').nullable(),
  note: z.string().trim().min(1, '请填写移交的原因').max(500, '移交的原因不超过500个字'),
});

/** Cases handed over at once; a desk with more is handed over in several turns. */
const AT_ONCE = 100;

/**
 * Hands every case somebody works on to another person, as when they leave: each is reassigned by the ordinary step.
 * What is signed already is served and closed by whoever has the post and needs no handler. `left` counts the cases
 * that this turn did not reach.
 */
export async function handOverCases(
  app: App,
  actor: Actor,
  { staffId, ...to }: z.infer<typeof HandOver> & { readonly staffId: string },
  once: Once,
): Promise<{ readonly results: Assigned[]; readonly left: boolean }> {
  demand(actor, 'requests:assign');
  const found = await app.store.read(actor.agencyId, async (tx) => {
    const people = await tx.staff.withPosts(actor.agencyId);
    if (!people.some((it) => it.id === staffId)) throw new NotFound('没有找到这名工作人员');
    return tx.requests.inHandOf(staffId, AT_ONCE + 1);
  });
  const items = found.slice(0, AT_ONCE).map(({ id, version }) => ({ requestId: id, version, title: '' }));
  const order = { ...to, despiteAbsence: false, items };
  const results = items.length > 0 ? await assignCases(app, actor, order, once) : [];
  return { results, left: found.length > AT_ONCE };
}
