import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { confirmGuide, viewGuide } from '../../application/guide/confirm-guide.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { GuideView } from './views.ts';

const tags = ['公开指南'];

/** The guide of an organ (art. 12): whether it is up to date, and that somebody says so. */
export const guideConfirmationRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/guide',
      {
        schema: {
          tags,
          summary: '公开指南是否需要更新、历次确认',
          params: AgencyParams,
          response: { 200: GuideView, 403: Problem },
        },
      },
      async (request) => (await viewGuide(app, actorOf(request))) as never,
    );

    server.post(
      '/agencies/:agencyId/guide/confirmations',
      {
        schema: {
          tags,
          summary: '确认公开指南内容准确',
          params: AgencyParams,
          headers: ChangeHeaders,
          response: { 200: z.object({ version: z.int() }), 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await confirmGuide(once, actorOf(request), versionOf(request.headers)),
        ) as never;
      },
    );
  };
