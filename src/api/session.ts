import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../application/actor.ts';
import type { App } from '../application/app.ts';
import type { Once } from '../application/shared/once.ts';
import { actorFor, readSession, type Session } from '../application/staff/sign-in.ts';
import { problem } from './problem.ts';

/** `__Host-` binds the cookie to this very host; browsers accept it over https only. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-gongkai' : 'gongkai');

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in person; set by `signedIn` on every route of staff. */
    session: Session | null;
    /** The person acting for the organ in the path. */
    actor: Actor | null;
  }
}

const isSecure = (app: App): boolean => app.publicUrl.startsWith('https://');

export const sessionToken = (app: App, request: FastifyRequest): string | undefined =>
  request.cookies[cookieName(isSecure(app))];

export const setSessionCookie = (app: App, reply: FastifyReply, token: string): FastifyReply =>
  reply.setCookie(cookieName(isSecure(app)), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(app),
  });

export const clearSessionCookie = (app: App, reply: FastifyReply): FastifyReply =>
  reply.clearCookie(cookieName(isSecure(app)), { path: '/' });

/**
 * Before every route of staff, and before its body is read: who is it, and for which organ. A temporary password
 * opens nothing but its change.
 */
export const signedIn = (app: App) => async (request: FastifyRequest, reply: FastifyReply) => {
  const session = await readSession(app, sessionToken(app, request));
  if (!session)
    return problem(reply, 401, { code: 'not-signed-in', title: '请先登录，或者登录已经超时，请重新登录' });
  request.session = session;
  if (session.mustChangePassword && !request.url.startsWith('/api/v1/session')) {
    return problem(reply, 403, { code: 'password-change-needed', title: '请先修改初始密码' });
  }
  const { agencyId } = request.params as { agencyId?: string };
  request.actor = agencyId ? actorFor(session, agencyId) : null;
};

/** The actor of a route behind `signedIn` with an organ in its path. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error('route without signedIn or without agencyId');
  return request.actor;
}

/** The host an Origin header names; `null`, an opaque origin or nonsense name none. */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** A browser tells where a request comes from; another site's is refused before anything is read. */
export async function sameOrigin(request: FastifyRequest, reply: FastifyReply) {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  const { origin, host } = request.headers;
  const foreign = site
    ? site !== 'same-origin' && site !== 'none'
    : origin !== undefined && hostOf(origin) !== host;
  if (foreign)
    return problem(reply, 403, { code: 'cross-site', title: '请求的来源不正确，请从本系统页面操作' });
}

/** Every POST names itself, so that a repeat has one effect (decision 20). */
export const IdempotencyHeaders = z.object({
  'idempotency-key': z.uuid('请在 Idempotency-Key 中给出本次操作的编号（UUID）'),
});

/** A change names the version it saw. */
export const ChangeHeaders = IdempotencyHeaders.extend({
  'if-match': z.string({ error: '请在 If-Match 中给出所见的版本' }).regex(/^"?\d+"?$/, 'If-Match 应为版本号'),
});

export const versionOf = (headers: z.infer<typeof ChangeHeaders>): number =>
  Number(headers['if-match'].replaceAll('"', ''));

/** What the key stands for: the person, the address and the body; of an upload, its digest. */
export const onceOf = (
  request: FastifyRequest,
  headers: z.infer<typeof IdempotencyHeaders>,
  body: unknown = request.body ?? null,
): Once => ({
  key: headers['idempotency-key'],
  actorId: actorOf(request).staffId,
  request: `${request.method} ${request.url}\n${JSON.stringify(body)}`,
});

export const AgencyParams = z.object({ agencyId: z.uuid() });
