import type { Transaction } from '../../database/store.ts';
import type { ItemRelation } from '../../domain/disclosures/item-content.ts';
import { KIND_TRAITS, type Validity } from '../../domain/disclosures/kinds.data.ts';
import type { App } from '../app.ts';
import { appendItemEvent, loadItem, refreshItem } from './load-item.ts';
import { releaseValidity } from './release-item.ts';

const VALIDITY_BY: Partial<Record<ItemRelation['kind'], Validity>> = {
  amends: 'amended',
  repeals: 'repealed',
};

/** What a change of validity rests on. */
export type ValidityChange = {
  readonly validity: Validity;
  readonly visibleFrom: Date;
  readonly remark: string;
  readonly byItemId: string | null;
  readonly actorId: string;
};

const laterOf = (one: Date, other: Date): Date => new Date(Math.max(one.getTime(), other.getTime()));

/** Changes the validity of a public item and of its working copy, so that a later correction keeps it. */
export async function changeValidity(
  app: App,
  tx: Transaction,
  itemId: string,
  change: ValidityChange,
): Promise<void> {
  const { state, draft, revision } = await loadItem(app, tx, itemId, true);
  const latest = await tx.publishedItems.latest(itemId);
  if (!state.live || !latest || latest.validity === change.validity) return;
  const { validity, remark, byItemId, actorId } = change;
  const visibleFrom = laterOf(change.visibleFrom, latest.visibleFrom);
  const publicVersion = state.publicVersions + 1;
  await appendItemEvent(tx, itemId, actorId, {
    type: 'item-validity-changed',
    occurredOn: app.today(),
    facts: { validity, publicVersion, visibleFrom: visibleFrom.toISOString(), byItemId, remark },
  });
  await releaseValidity(app, tx, itemId, { validity, version: publicVersion, visibleFrom, reason: remark });
  const changed = { ...draft, metadata: { ...draft.metadata, validity } };
  await tx.disclosures.saveDraft(itemId, revision, changed, null, app.now());
  await refreshItem(app, tx, itemId);
}

/**
 * What an item amends or repeals changes its validity with it, from the day the new one takes effect: the two say
 * the same of each other from both sides (双向关联), and nobody has to remember it.
 */
export async function changeRelated(
  app: App,
  tx: Transaction,
  {
    itemId,
    title,
    relations,
    from,
    actorId,
  }: {
    readonly itemId: string;
    readonly title: string;
    readonly relations: readonly ItemRelation[];
    readonly from: Date;
    readonly actorId: string;
  },
): Promise<void> {
  for (const relation of relations) {
    const validity = VALIDITY_BY[relation.kind];
    const target = validity && (await tx.disclosures.find(relation.itemId));
    if (!validity || !target || !KIND_TRAITS[target.kind].validity) continue;
    // What was repealed stays so, whatever amends it afterwards.
    const latest = await tx.publishedItems.latest(relation.itemId);
    if (latest?.validity === 'repealed') continue;
    const remark = `由《${title}》${validity === 'repealed' ? '废止' : '修改'}`;
    await changeValidity(app, tx, relation.itemId, {
      validity,
      visibleFrom: from,
      remark,
      byItemId: itemId,
      actorId,
    });
  }
}
