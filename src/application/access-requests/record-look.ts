import type { Transaction } from '../../database/store.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';

/** By what somebody of the organ came to see personal data in clear; opening the paper is the look, no reason is asked. */
export type LookType =
  | 'file-opened'
  | 'letter-opened'
  | 'consultation-letter-opened'
  | 'letter-previewed'
  | 'record-printed'
  | 'evidence-packed';

/** What was looked at, where: a case or a file beside one. */
export type Look = { readonly requestId: string; readonly type: LookType; readonly facts: object };

/** Records a look in the chain of looks, in the transaction that shows what is looked at. */
export const recordLook = (app: App, tx: Transaction, actor: Actor, { requestId, type, facts }: Look) =>
  tx.ledger.append({
    stream: 'looks',
    requestId,
    type,
    occurredOn: app.today(),
    actorId: actor.staffId,
    facts,
    note: null,
  });

/** Records a look in a transaction of its own, before anything is shown. */
export async function lookedAt(app: App, actor: Actor, look: Look): Promise<void> {
  const recorded = await app.store.transaction(actor.agencyId, async (tx) => {
    await recordLook(app, tx, actor, look);
    return ok(null);
  });
  if (!recorded.ok) throw new Error('a look could not be recorded');
}
