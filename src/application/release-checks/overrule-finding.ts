import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { forbidsOverruling } from '../../domain/release-checks/overruling.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { appendItemEvent, type LoadedItem, loadItem, refreshItem } from '../disclosures/load-item.ts';
import type { ItemChanged, ItemOptions } from '../disclosures/perform-item-action.ts';
import { findingsOf } from '../disclosures/release-findings.ts';
import { transactOnce } from '../shared/once.ts';

/** The finding, by its key, and why it may stand. */
export const OverruleFinding = z.strictObject({
  key: z.string().min(3).max(120),
  reason: z.string().trim().min(5, '请写明不修改的理由，不少于5个字').max(500, '理由不超过500字'),
});
export type OverruleFinding = z.infer<typeof OverruleFinding>;

/** Statuses whose content is still to go out; what is public is corrected, not overruled. */
const OPEN = ['drafting', 'content-review', 'secrecy-review', 'to-publish'];

/** What the checks look at now: the working copy while it is written, what was frozen once it goes on. */
async function checkedContent(tx: Transaction, itemId: string, loaded: LoadedItem): Promise<ItemContent> {
  const { status, named } = loaded.state;
  if (status === 'drafting' || !named) return loaded.draft;
  const frozen = await tx.disclosures.version(itemId, named.contentVersion);
  if (!frozen) throw new Error(`an item without its version ${named.contentVersion}`);
  return frozen.content;
}

/**
 * Lets one finding pass with a reason (排除检查提示). It is recorded in the item's chain under the key of the finding,
 * so that it holds for these very words in this part and no longer once they change.
 */
export function overruleFinding(
  app: App,
  actor: Actor,
  itemId: string,
  { key, reason, options = {} }: OverruleFinding & { readonly options?: ItemOptions },
): Promise<Result<ItemChanged>> {
  demand(actor, 'disclosures:read');
  return transactOnce<ItemChanged>(app, actor.agencyId, options.once ?? null, async (tx) => {
    const loaded = await loadItem(app, tx, itemId, true);
    const { state } = loaded;
    if (options.expectedVersion !== undefined && options.expectedVersion !== state.version)
      throw new Outdated(state.version, '这条信息');
    if (!OPEN.includes(state.status))
      return refuse('not-under-check', '这条信息现在不在起草、审查之中，无需排除提示');
    const findings = await findingsOf({ app, tx, loaded }, await checkedContent(tx, itemId, loaded));
    const finding = findings.find((it) => it.key === key);
    if (!finding) throw new NotFound('没有找到这条提示，可能内容已经修改，请重新检查');
    const person = { ...actor, wroteIt: [state.authorId, state.submitterId] };
    const refusal = forbidsOverruling(finding, person);
    if (refusal) return { ok: false, refusal };
    if (!finding.overruled) {
      const facts = { key, code: finding.code, remark: reason };
      const event = { type: 'item-finding-overruled', occurredOn: app.today(), facts } as const;
      await appendItemEvent(tx, itemId, actor.staffId, event);
    }
    const after = await refreshItem(app, tx, itemId);
    return ok({ version: after.version, status: after.status });
  });
}
