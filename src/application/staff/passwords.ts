import { randomInt } from 'node:crypto';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { checkPassword } from '../../identity/password-rules.ts';
import { hashSecret, verifySecret } from '../../identity/secrets.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { failureKey } from './prove-password.ts';

/** Changes one's own password; every other session of the person ends. */
export async function changePassword(
  app: App,
  staffId: string,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<null>> {
  const person = await app.store.staff.find(staffId);
  if (!person || !(await verifySecret(person.passwordHash, current)))
    return refuse('password-wrong', '当前密码不正确');
  if (current === next) return refuse('password-unchanged', '新密码不能与当前密码相同');
  const good = checkPassword(next, person.login);
  if (!good.ok) return good;
  await app.store.staff.update(staffId, { passwordHash: await hashSecret(next), mustChangePassword: false });
  await app.store.staff.deleteSessionsOf(staffId);
  return ok(null);
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const pick = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A password to hand over once: readable, of three kinds, to be changed at the first sign-in. */
export const temporaryPassword = (): string =>
  `${pick(LETTERS.toUpperCase(), 4)}-${pick(LETTERS, 4)}-${pick('23456789', 4)}`;

/** An administrator resets a password: a temporary one is shown once, sessions end, the act is recorded. */
export async function resetPassword(
  app: App,
  actor: Actor,
  staffId: string,
): Promise<Result<{ temporaryPassword: string }>> {
  demand(actor, 'staff:manage');
  const password = temporaryPassword();
  const passwordHash = await hashSecret(password);
  return app.store.transaction(actor.agencyId, async (tx) => {
    const people = await tx.staff.withPosts(actor.agencyId);
    const person = people.find((it) => it.id === staffId);
    if (!person) throw new NotFound('没有找到这名工作人员');
    await tx.staff.update(staffId, { passwordHash, mustChangePassword: true });
    await tx.staff.deleteSessionsOf(staffId);
    await tx.staff.clearFailures(failureKey(app, person.login));
    await record(tx, app, actor.staffId, 'password-reset', { staffId });
    return ok({ temporaryPassword: password });
  });
}

type Tx = Parameters<Parameters<App['store']['transaction']>[1]>[0];

/** An act of administration in the chain of the organ. */
export const record = (
  tx: Tx,
  app: App,
  actorId: string | null,
  type: string,
  facts: unknown,
): Promise<number> =>
  tx.ledger.append({
    stream: 'administration',
    requestId: null,
    type,
    occurredOn: app.today(),
    actorId,
    facts,
    note: null,
  });
