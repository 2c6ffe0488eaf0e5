import { type Actor, Forbidden } from '../actor.ts';
import type { App } from '../app.ts';

/** Who looked at whose personal data, newest first: for the audit administrator and the head of the office. */
export function listLooks(app: App, actor: Actor) {
  if (!actor.permissions.has('audit:read') && !actor.roles.includes('ogi-head'))
    throw new Forbidden('audit:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
    const looks = await tx.ledger.recent('looks', 200);
    const ids = [...new Set(looks.flatMap((it) => it.requestId ?? []))];
    const { rows } = await tx.requests.list({ ids, offset: 0, limit: 500 });
    const numbers = new Map(rows.map((it) => [it.id, it.number]));
    return looks.map(({ facts, actorId, ...look }) => ({
      seq: look.seq,
      requestId: look.requestId,
      number: look.requestId ? (numbers.get(look.requestId) ?? null) : null,
      type: look.type,
      recordedAt: look.recordedAt,
      actor: actorId ? (people.get(actorId) ?? '已离岗人员') : '系统',
      reason: (JSON.parse(facts ?? '{}') as { reason?: string }).reason ?? '打开个人材料',
    }));
  });
}
