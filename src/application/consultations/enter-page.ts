import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { normalizeQueryCode, verifyAgainstNobody, verifySecret } from '../../identity/secrets.ts';
import { createAttemptLimit } from '../access-requests/attempt-limit.ts';
import type { App } from '../app.ts';
import { newPass, pageAt } from './page-pass.ts';

/** Wrong codes, over the whole life of a code, after which it opens nothing until it is issued again. */
export const MOST_FAILURES = 20;

const limits = new WeakMap<
  App,
  Readonly<Record<'byPair' | 'byAddress', ReturnType<typeof createAttemptLimit>>>
>();

function limitsOf(app: App) {
  const made = limits.get(app) ?? {
    byPair: createAttemptLimit(5, 15, app.now),
    byAddress: createAttemptLimit(30, 15, app.now),
  };
  limits.set(app, made);
  return made;
}

/**
 * Opens the page of a third party or organ with its access code. An unknown address, a revoked or used-up code and a
 * wrong one answer alike and take the same time; five failures of an address from one visitor and thirty of a visitor
 * within a quarter of an hour are made to wait.
 */
export async function enterPage(
  app: App,
  { token, code }: { readonly token: string; readonly code: string },
  remoteAddress: string,
): Promise<Result<{ pass: string }>> {
  const { byPair, byAddress } = limitsOf(app);
  const pair = `${token}/${remoteAddress}`;
  if (byPair.isOver(pair) || byAddress.isOver(remoteAddress))
    return refuse('too-many-attempts', '输入错误次数过多，请15分钟后再试，或者与发函机关联系');
  const page = await pageAt(app, token);
  const open = page && page.row.revokedAt === null && page.row.failures < MOST_FAILURES ? page : null;
  const typed = normalizeQueryCode(code);
  const right = open ? await verifySecret(open.row.codeHash, typed) : await verifyAgainstNobody(typed);
  if (open && right) {
    byPair.succeed(pair);
    return ok({ pass: newPass(app, open.row) });
  }
  byPair.fail(pair);
  byAddress.fail(remoteAddress);
  if (open)
    await app.store.transaction(open.agency.id, async (tx) => {
      await tx.consultations.countFailure(open.row.id);
      return ok(null);
    });
  return refuse(
    'no-such-page',
    '网址或者访问码不正确，请对照征求意见书重新输入；仍然打不开的，请与发函机关联系',
  );
}
