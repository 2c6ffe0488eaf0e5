import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { agencyById } from '../../application/agencies/find-agency.ts';
import { ChangeAgency, changeAgency, SetUp, setUp } from '../../application/agencies/set-up.ts';
import { systemStatus } from '../../application/agencies/system-status.ts';
import type { App } from '../../application/app.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { AgencyView, StatusView } from './views.ts';

const tags = ['机关与人员'];

/** The organ itself; open to everybody: whether the system is set up, and setting it up while it is not. */
export const agencyRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.get('/status', { schema: { tags, summary: '系统状态', response: { 200: StatusView } } }, () =>
      systemStatus(app),
    );

    server.post(
      '/setup',
      {
        config: { rateLimit: { max: 10, timeWindow: '1 minute' } },
        schema: {
          tags,
          summary: '初始设置：机关和第一名管理员',
          body: SetUp,
          response: { 200: z.object({ agencyId: z.string() }), 409: Problem },
        },
      },
      async (request, reply) => respond(reply, await setUp(app, request.body)) as never,
    );

    server.get(
      '/agencies/:agencyId',
      {
        onRequest: signedIn(app),
        schema: {
          tags,
          summary: '机关信息',
          params: AgencyParams,
          response: { 200: AgencyView, 404: Problem },
        },
      },
      async (request) => {
        const { id, code, name, profile, settings } = await agencyById(app, actorOf(request).agencyId);
        return { id, code, name, profile, settings };
      },
    );

    server.put(
      '/agencies/:agencyId',
      {
        onRequest: signedIn(app),
        schema: {
          tags,
          summary: '修改机关信息',
          params: AgencyParams,
          body: ChangeAgency,
          response: { 200: z.null(), 403: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeAgency(app, actorOf(request), request.body)) as never,
    );
  };
