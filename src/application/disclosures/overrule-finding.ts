import { z } from 'zod';
import type { ItemState } from '../../domain/disclosures/item-state.ts';
import type { CheckFinding } from '../../domain/release-checks/finding.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { type Once, transactOnce } from '../shared/once.ts';
import { namedContent } from './item-steps.ts';
import { appendItemEvent, loadItem, refreshItem } from './load-item.ts';
import { findingsOf } from './release-findings.ts';

/** Which finding is let pass, and why. */
export const OverruleFinding = z.strictObject({
  key: z.string().min(1).max(200),
  reason: z.string().trim().min(2, '请写明为什么可以不改').max(500),
});
export type OverruleFinding = z.infer<typeof OverruleFinding>;

/** Why this person may not let this finding pass, or `null`; throws `Forbidden` for want of the permission. */
function mayNotPass(actor: Actor, state: ItemState, finding: CheckFinding): Result<never> | null {
  if (finding.overrule === 'never')
    return refuse('finding-final', `不能排除：${finding.message}。${finding.advice}`, finding.article);
  const reviewing = finding.overrule === 'secrecy-reviewer';
  demand(actor, reviewing ? 'disclosures:review-secrecy' : 'disclosures:edit');
  const wrote = state.authorId === actor.staffId || state.submitterId === actor.staffId;
  return reviewing && wrote
    ? refuse('separation-of-duties', '起草人不能排除自己起草的信息的这类提示，请由保密审查人处理')
    : null;
}

/**
 * Lets exactly one finding of the checks pass, with a reason that stays in the ledger. What can never pass is
 * refused; what only a secrecy reviewer may let pass is not let pass by whoever wrote it.
 */
export function overruleFinding(
  app: App,
  actor: Actor,
  itemId: string,
  {
    input,
    expectedVersion,
    once = null,
  }: { readonly input: OverruleFinding; readonly expectedVersion: number; readonly once?: Once | null },
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:read');
  return transactOnce<{ version: number }>(app, actor.agencyId, once, async (tx) => {
    const loaded = await loadItem(app, tx, itemId, true);
    const { state } = loaded;
    if (state.version !== expectedVersion) throw new Outdated(state.version, '这条信息');
    const content =
      state.status === 'drafting' ? loaded.draft : await namedContent({ app, tx, actor, itemId, loaded });
    const finding = (await findingsOf({ app, tx, loaded }, content)).find((it) => it.key === input.key);
    if (!finding) return refuse('finding-gone', '没有找到这条提示，内容可能已经修改，请刷新页面');
    const declined = mayNotPass(actor, state, finding);
    if (declined) return declined;
    await appendItemEvent(tx, itemId, actor.staffId, {
      type: 'item-finding-overruled',
      occurredOn: app.today(),
      facts: { key: finding.key, code: finding.code, remark: input.reason },
    });
    const { version } = await refreshItem(app, tx, itemId);
    return ok({ version });
  });
}
