import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  changeParticipationSettings,
  ParticipationSettingsInput,
  readParticipationSettings,
} from '../../application/participation/participation-settings.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { ParticipationSettingsView } from './views.ts';

const PATH = '/agencies/:agencyId/participation-settings';
const tags = ['互动交流'];

/** What the organ sets for letters, reports of errors and solicitations. */
export const participationSettingsRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      PATH,
      {
        schema: {
          tags,
          summary: '互动交流设置',
          params: AgencyParams,
          response: { 200: ParticipationSettingsView },
        },
      },
      (request) => readParticipationSettings(app, actorOf(request)),
    );

    server.put(
      PATH,
      {
        schema: {
          tags,
          summary: '修改互动交流设置',
          params: AgencyParams,
          body: ParticipationSettingsInput,
          response: { 200: z.object({ version: z.int() }), 403: Problem, 412: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeParticipationSettings(app, actorOf(request), request.body)) as never,
    );
  };
