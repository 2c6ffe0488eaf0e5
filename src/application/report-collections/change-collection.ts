import type { CollectionRow } from '../../database/report-collections.ts';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { type Chased, owingMembers, sendTo } from './chase.ts';
import type { CollectionChange } from './collection-input.ts';
import { lockCollection, recordAct } from './load-collection.ts';
import { checkDueDay } from './open-collection.ts';

type Told = Pick<Chased, 'mailed' | 'toTelephone'>;
type Changed = Told & { readonly version: number };

/**
 * Changes the day and the name the sums stand under (代表谁报告), while the collection is open. Whoever still owes a
 * report is told of a new day with its reason: by e-mail, or named to be telephoned. Both stand in the chain.
 */
export async function changeCollection(
  app: App,
  actor: Actor,
  year: number,
  { change, expectedVersion }: { change: CollectionChange; expectedVersion: number },
): Promise<Result<Changed>> {
  demand(actor, 'reports:collect');
  const { dueOn, onBehalfOf, reason } = change;
  const inTime = checkDueDay(app, year, dueOn);
  if (!inTime.ok) return inTime;
  return app.store.transaction<Changed>(actor.agencyId, async (tx) => {
    const collection = await lockCollection(tx, year, expectedVersion);
    if (collection.status === 'closed') return refuse('collection-closed', '本年度汇总已经结束，不能修改');
    const from = { dueOn: collection.dueOn, onBehalfOf: collection.onBehalfOf };
    if (dueOn === from.dueOn && onBehalfOf === from.onBehalfOf)
      return refuse('nothing-changed', '报送期限和报告机关都没有改变');
    const version = collection.version + 1;
    await tx.reportCollections.save(collection.id, { dueOn, onBehalfOf, version });
    const told = dueOn === from.dueOn ? NOBODY : await tell(app, tx, actor, { ...collection, dueOn }, reason);
    await recordAct(app, tx, {
      type: 'report-collection-changed',
      subjectId: collection.id,
      actorId: actor.staffId,
      facts: { from, dueOn, onBehalfOf, reason, mailed: told.mailed.map((it) => it.memberId) },
    });
    return ok({ version, ...told });
  });
}

const NOBODY: Told = { mailed: [], toTelephone: [] };

async function tell(
  app: App,
  tx: Transaction,
  actor: Actor,
  collection: CollectionRow,
  note: string,
): Promise<Told> {
  const owing = await owingMembers(tx, collection);
  // Of two changes only the later is told.
  for (const { id } of owing) await tx.reportNotices.dropWaiting(id, 'due-day');
  const { mailed, toTelephone } = await sendTo(app, tx, actor, { collection, owing, kind: 'due-day', note });
  return { mailed, toTelephone };
}

/** A change of the day or the name as it was made, the latest first. */
export type CollectionChangeMade = {
  readonly at: string;
  readonly by: string | null;
  readonly from: { readonly dueOn: string; readonly onBehalfOf: string } | null;
  readonly dueOn: string;
  readonly onBehalfOf: string;
  readonly reason: string;
};

/** What was changed of a collection, read from the chain. */
export async function changesMade(
  tx: Transaction,
  collectionId: string,
  nameOf: (id: string | null) => string | null,
): Promise<CollectionChangeMade[]> {
  const events = await tx.ledger.ofRequest(collectionId, 'administration');
  return events
    .filter((it) => it.type === 'report-collection-changed')
    .map(({ actorId, recordedAt, facts }) => {
      const { from = null, reason = '', ...to } = JSON.parse(facts ?? '{}') as Partial<CollectionChangeMade>;
      const { dueOn = '', onBehalfOf = '' } = to;
      const [at, by] = [new Date(recordedAt).toISOString(), nameOf(actorId)];
      return { at, by, from, dueOn, onBehalfOf, reason };
    })
    .toReversed();
}
