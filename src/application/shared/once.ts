import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';

/** The key a client sends with a POST, and what it asked for: the same key twice has one effect (decision 20). */
export type Once = { readonly key: string; readonly actorId: string | null; readonly request: string };

/** The place a kept reply is sealed for: it may hold a query code or a temporary password. */
const REPLY = 'idempotent-reply';

function sealReply(app: App, value: unknown): string {
  const { dataKey, wrapped } = app.keyring.newDataKey();
  const parts = [wrapped, dataKey.seal(JSON.stringify(value ?? null), REPLY)];
  return parts.map((it) => Buffer.from(it).toString('base64')).join('.');
}

function openReply<Value>(app: App, body: string): Value {
  const [wrapped = '', sealed = ''] = body.split('.');
  const dataKey = app.keyring.unwrap(Buffer.from(wrapped, 'base64'));
  return JSON.parse(dataKey.openText(Buffer.from(sealed, 'base64'), REPLY)) as Value;
}

/**
 * Runs `work` in one transaction of the organ, at most once a key: a repeat is given the first answer.
 * The same key with another request is refused. Without a key the work simply runs. The request is kept as an
 * HMAC and the answer sealed: both may hold what only the person who asked should know (decision 0020).
 */
export function transactOnce<Value>(
  app: App,
  agencyId: string,
  once: Once | null,
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return app.store.transaction<Value>(agencyId, async (tx) => {
    if (!once) return work(tx);
    const requestDigest = Buffer.from(app.keyring.reference(agencyId, `request/${once.request}`));
    await tx.idempotency.lock(once.key);
    const earlier = await tx.idempotency.find(once.key);
    if (earlier && !(earlier.requestDigest.equals(requestDigest) && earlier.actorId === once.actorId)) {
      return refuse('idempotency-key-reused', '该操作编号已用于另一项操作，请刷新页面后重试');
    }
    if (earlier) return ok(openReply<Value>(app, earlier.body));
    const result = await work(tx);
    if (!result.ok) return result;
    await tx.idempotency.insert({
      key: once.key,
      actorId: once.actorId,
      requestDigest,
      status: 200,
      body: sealReply(app, result.value),
      createdAt: app.now(),
    });
    return result;
  });
}

/** The application for one request: its one transaction runs at most once a key, whatever the use case. */
export const atMostOnce = (app: App, once: Once): App => ({
  ...app,
  store: { ...app.store, transaction: (agencyId, work) => transactOnce(app, agencyId, once, work) },
});
