import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/store.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';

/** The key a client sends with a POST, and what it asked for: the same key twice has one effect (decision 20). */
export type Once = { readonly key: string; readonly actorId: string | null; readonly request: string };

/**
 * Runs `work` in one transaction of the organ, at most once a key: a repeat is given the first answer.
 * The same key with another request is refused. Without a key the work simply runs.
 */
export function transactOnce<Value>(
  app: App,
  agencyId: string,
  once: Once | null,
  work: (tx: Transaction) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return app.store.transaction<Value>(agencyId, async (tx) => {
    if (!once) return work(tx);
    const requestDigest = createHash('sha256').update(once.request).digest();
    await tx.idempotency.lock(once.key);
    const earlier = await tx.idempotency.find(once.key);
    if (earlier && !(earlier.requestDigest.equals(requestDigest) && earlier.actorId === once.actorId)) {
      return refuse('idempotency-key-reused', '该操作编号已用于另一项操作，请刷新页面后重试');
    }
    if (earlier) return ok(JSON.parse(earlier.body) as Value);
    const result = await work(tx);
    if (!result.ok) return result;
    const body = JSON.stringify(result.value ?? null);
    await tx.idempotency.insert({
      key: once.key,
      actorId: once.actorId,
      requestDigest,
      status: 200,
      body,
      createdAt: app.now(),
    });
    return result;
  });
}
