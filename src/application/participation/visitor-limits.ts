import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { createAttemptLimit } from '../access-requests/attempt-limit.ts';
import type { App } from '../app.ts';

type Limit = ReturnType<typeof createAttemptLimit>;

const limits = new WeakMap<App, Readonly<Record<'byAddress' | 'byOrgan', Limit>>>();

/** Within a quarter of an hour: ten from one address, three hundred to one organ. */
function limitsOf(app: App) {
  const known = limits.get(app);
  if (known) return known;
  const made = {
    byAddress: createAttemptLimit(10, 15, app.now),
    byOrgan: createAttemptLimit(300, 15, app.now),
  };
  limits.set(app, made);
  return made;
}

/** What a visitor's form carries against machines: a field nobody sees, and the address it came from. */
export type Defence = { readonly trap: string; readonly remoteAddress: string };

/**
 * Refuses what a machine sent: the hidden field was filled in, or too much came from one address or for one organ.
 * Counts the attempt; a repeat of the same form counts as well, for it may be a machine's.
 */
export function guardVisitor(app: App, agencyId: string, { trap, remoteAddress }: Defence): Result<null> {
  if (trap !== '')
    return refuse('trap-filled', '没有提交：表单中标明“请勿填写”的一项填写了内容，请清空后重新提交');
  const { byAddress, byOrgan } = limitsOf(app);
  if (byAddress.isOver(remoteAddress) || byOrgan.isOver(agencyId))
    return refuse('too-many-attempts', '提交过于频繁，请15分钟后再试');
  byAddress.fail(remoteAddress);
  byOrgan.fail(agencyId);
  return ok(null);
}
