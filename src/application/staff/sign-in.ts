import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { hashToken, newToken } from '../../identity/secrets.ts';
import { type Actor, NotFound, permissionsOf } from '../actor.ts';
import type { App } from '../app.ts';
import { provePassword } from './prove-password.ts';

/** Idle and absolute lifetime of a staff session (等保三级: sessions end by themselves). */
const IDLE_MINUTES = 30;
const ABSOLUTE_HOURS = 8;
/** Who is signed in, and in which organs with which posts. */
export type Session = {
  readonly staffId: string;
  readonly name: string;
  readonly login: string;
  readonly mustChangePassword: boolean;
  readonly agencies: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly roles: readonly Role[];
  }[];
};

const WRONG = refuse('sign-in-failed', '登录名或者密码不正确');

/**
 * Signs a person in and returns the token for the cookie. Unknown name, wrong password and disabled account
 * answer alike; repeated failures of one login delay its next attempt.
 */
export async function signIn(
  app: App,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<Result<{ token: string; session: Session }>> {
  const proved = await provePassword(
    app,
    { login, password },
    {
      wrong: WRONG,
      delayed: (seconds) => refuse('sign-in-delayed', `登录失败次数过多，请${seconds}秒后再试`),
    },
  );
  if (!proved.ok) return proved;
  const person = proved.value;
  const token = newToken();
  const now = app.now();
  await app.store.staff.insertSession({
    tokenHash: hashToken(token),
    staffId: person.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
  });
  return ok({ token, session: await sessionOf(app, person) });
}

async function sessionOf(
  app: App,
  person: { id: string; name: string; login: string; mustChangePassword: boolean },
): Promise<Session> {
  const posts = await app.store.staff.postsOf(person.id);
  const agencies = new Map<string, { id: string; code: string; name: string; roles: Role[] }>();
  for (const post of posts) {
    const agency = agencies.get(post.agencyId) ?? {
      id: post.agencyId,
      code: post.agencyCode,
      name: post.agencyName,
      roles: [],
    };
    agency.roles.push(post.role as Role);
    agencies.set(post.agencyId, agency);
  }
  return {
    staffId: person.id,
    name: person.name,
    login: person.login,
    mustChangePassword: person.mustChangePassword,
    agencies: [...agencies.values()],
  };
}

/** The session behind a cookie, or `null` where it is unknown, over, idle for too long, or its account disabled. */
export async function readSession(app: App, token: string | undefined): Promise<Session | null> {
  if (!token) return null;
  const hash = hashToken(token);
  const row = await app.store.staff.findSession(hash);
  if (!row) return null;
  const now = app.now().getTime();
  if (
    row.disabledAt ||
    now > row.expiresAt.getTime() ||
    now > row.lastSeenAt.getTime() + IDLE_MINUTES * 60_000
  ) {
    await app.store.staff.deleteSession(hash);
    return null;
  }
  if (now > row.lastSeenAt.getTime() + 60_000) await app.store.staff.touchSession(hash, app.now());
  return sessionOf(app, {
    id: row.staffId,
    name: row.name,
    login: row.login,
    mustChangePassword: row.mustChangePassword,
  });
}

/** Ends a session at once. */
export const signOut = async (app: App, token: string): Promise<void> =>
  void (await app.store.staff.deleteSession(hashToken(token)));

/** The person acting for one organ; without a post there, the organ answers as if it did not exist. */
export function actorFor(session: Session, agencyId: string): Actor {
  const agency = session.agencies.find((it) => it.id === agencyId);
  if (!agency) throw new NotFound('没有找到这个机关');
  return {
    staffId: session.staffId,
    name: session.name,
    agencyId,
    roles: agency.roles,
    permissions: permissionsOf(agency.roles),
  };
}
