import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { permissionsOf } from '../../application/actor.ts';
import type { App } from '../../application/app.ts';
import { changePassword } from '../../application/staff/passwords.ts';
import { type Session, signIn, signOut } from '../../application/staff/sign-in.ts';
import { Problem, refusalProblem } from '../problem.ts';
import { clearSessionCookie, sessionToken, setSessionCookie, signedIn } from '../session.ts';
import { SessionView, type SessionView as View } from './views.ts';

const tags = ['登录'];
const Credentials = z.strictObject({
  login: z.string().min(1, '请填写登录名').max(100),
  password: z.string().min(1, '请填写密码').max(200),
});
const PasswordChange = z.strictObject({ current: z.string().max(200), next: z.string().max(200) });

const toView = (session: Session): View => ({
  ...session,
  agencies: session.agencies.map((it) => ({
    ...it,
    roles: [...it.roles],
    permissions: [...permissionsOf(it.roles)],
  })),
});

/** Signing in and out. Open to everybody: signing in. */
export const sessionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.post(
      '/session',
      {
        config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
        schema: {
          tags,
          summary: '登录',
          body: Credentials,
          response: { 200: SessionView, 401: Problem, 429: Problem },
        },
      },
      async (request, reply) => {
        const result = await signIn(app, request.body);
        if (!result.ok) return refusalProblem(reply, result.refusal) as never;
        setSessionCookie(app, reply, result.value.token);
        return toView(result.value.session);
      },
    );

    server.get(
      '/session',
      {
        onRequest: signedIn(app),
        schema: { tags, summary: '当前登录人', response: { 200: SessionView, 401: Problem } },
      },
      async (request) => toView(request.session as Session),
    );

    server.delete(
      '/session',
      { schema: { tags, summary: '退出登录', response: { 204: z.null() } } },
      async (request, reply) => {
        const token = sessionToken(app, request);
        if (token) await signOut(app, token);
        clearSessionCookie(app, reply).header('clear-site-data', '"cache"');
        return reply.status(204).send(null);
      },
    );

    server.post(
      '/session/password',
      {
        onRequest: signedIn(app),
        schema: {
          tags,
          summary: '修改密码；其他登录同时失效',
          body: PasswordChange,
          response: { 204: z.null(), 401: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const result = await changePassword(app, (request.session as Session).staffId, request.body);
        if (!result.ok) return refusalProblem(reply, result.refusal) as never;
        clearSessionCookie(app, reply);
        return reply.status(204).send(null);
      },
    );
  };
