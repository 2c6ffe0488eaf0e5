import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { verifyAgainstNobody, verifySecret } from '../../identity/secrets.ts';
import type { App } from '../app.ts';

/** Failures after which the next attempt is delayed, doubling from two seconds up to a quarter of an hour. */
const FREE_FAILURES = 3;

const delaySeconds = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(900, 2 ** (failures - FREE_FAILURES + 1));

/** Failures are counted by an HMAC of what was typed: people type names and passwords into the wrong field. */
export const failureKey = (app: App, login: string): string =>
  Buffer.from(app.keyring.reference('sign-in', login)).toString('hex');

type Person = NonNullable<Awaited<ReturnType<App['store']['staff']['findByLogin']>>>;

/**
 * Whose login and password these are. Refuses `wrong` alike for an unknown name, a wrong password and a
 * disabled account, in the same time; `delayed` with the seconds to wait after repeated failures.
 */
export async function provePassword(
  app: App,
  { login, password }: { readonly login: string; readonly password: string },
  refusals: { readonly wrong: Result<never>; readonly delayed: (seconds: number) => Result<never> },
): Promise<Result<Person>> {
  const name = login.trim().toLowerCase();
  const key = failureKey(app, name);
  const failed = await app.store.staff.failures(key);
  const waitUntil = failed ? failed.lastFailedAt.getTime() + delaySeconds(failed.failures) * 1000 : 0;
  const left = Math.ceil((waitUntil - app.now().getTime()) / 1000);
  if (left > 0) return refusals.delayed(left);
  const person = await app.store.staff.findByLogin(name);
  const right = person
    ? await verifySecret(person.passwordHash, password)
    : await verifyAgainstNobody(password);
  if (!person || !right || person.disabledAt) {
    await app.store.staff.recordFailure(key, app.now());
    return refusals.wrong;
  }
  await app.store.staff.clearFailures(key);
  return ok(person);
}

const WRONG = refuse('reauthentication-failed', '密码不正确，没有签发；请重新输入您的登录密码');

/**
 * The signed-in person gives the password anew, for an act that binds the organ: a desk left open signs nothing.
 * Wrong ones count like failures to sign in and delay the next attempt.
 */
export async function reauthenticate(app: App, staffId: string, password: string): Promise<Result<null>> {
  const person = await app.store.staff.find(staffId);
  if (!person) return WRONG;
  const proved = await provePassword(
    app,
    { login: person.login, password },
    {
      wrong: WRONG,
      delayed: (seconds) => refuse('reauthentication-delayed', `密码错误次数过多，请${seconds}秒后再试`),
    },
  );
  return proved.ok ? ok(null) : proved;
}
