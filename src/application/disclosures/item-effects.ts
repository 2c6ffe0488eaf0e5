import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import type { NewItemEvent } from '../../domain/disclosures/item-events.ts';
import { WITHDRAWAL_GROUND_LABELS } from '../../domain/disclosures/kinds.data.ts';
import type { ItemStep } from './item-steps.ts';
import { changeRelated } from './relation-effects.ts';
import { cancelRelease, releaseItem, releaseValidity, withdrawRelease } from './release-item.ts';

/** From when what the item amends or repeals is no longer what it was. */
const effectiveFrom = ({ metadata }: ItemContent, visibleFrom: Date): Date => {
  const effective = metadata.effectiveOn ? new Date(`${metadata.effectiveOn}T00:00:00+08:00`) : visibleFrom;
  return new Date(Math.max(effective.getTime(), visibleFrom.getTime()));
};

type Released = Extract<
  NewItemEvent,
  { type: 'item-published' | 'item-scheduled' | 'item-published-urgently' }
>;

async function release(step: ItemStep, event: Released): Promise<void> {
  const { app, tx, actor, itemId, loaded } = step;
  const { contentVersion, publicVersion, digest, correction } = event.facts;
  const frozen = await tx.disclosures.version(itemId, contentVersion);
  if (!frozen?.digest.equals(Buffer.from(digest, 'hex')))
    throw new Error('what was decided on is not what was kept');
  const visibleFrom = new Date(event.facts.visibleFrom);
  const { state } = loaded;
  const content = frozen.content;
  await releaseItem(app, tx, { itemId, state, content, publicVersion, digest, visibleFrom, correction });
  await changeRelated(app, tx, {
    itemId,
    title: content.title,
    relations: content.metadata.relations,
    from: effectiveFrom(content, visibleFrom),
    actorId: actor.staffId,
  });
}

/** What the public sees changes in the transaction of the event, or not at all. */
export async function applyToPublic(step: ItemStep, event: NewItemEvent): Promise<void> {
  const { app, tx, itemId } = step;
  switch (event.type) {
    case 'item-published':
    case 'item-scheduled':
    case 'item-published-urgently':
      return release(step, event);
    case 'item-unscheduled':
      return cancelRelease(tx, itemId, event.facts.publicVersion);
    case 'item-validity-changed': {
      const { validity, publicVersion: version, visibleFrom, remark } = event.facts;
      const change = { validity, version, visibleFrom: new Date(visibleFrom), reason: remark };
      await releaseValidity(app, tx, itemId, change);
      const { draft, revision } = step.loaded;
      const changed = { ...draft, metadata: { ...draft.metadata, validity } };
      await tx.disclosures.saveDraft(itemId, revision, changed, null, app.now());
      return;
    }
    case 'item-withdrawn': {
      const { ground, remark, publicVersion } = event.facts;
      const reason = `${WITHDRAWAL_GROUND_LABELS[ground]}：${remark}`;
      return withdrawRelease(app, tx, itemId, { publicVersion, reason });
    }
    case 'item-revised':
      await tx.disclosures.forgetWriters(itemId);
      return;
    default:
      return;
  }
}
