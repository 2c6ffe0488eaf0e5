import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACTION_COMMANDS } from '../../application/access-requests/action-commands.ts';
import { performAction } from '../../application/access-requests/perform-action.ts';
import { withoutPassword } from '../../application/access-requests/proved-anew.ts';
import type { App } from '../../application/app.ts';
import { ACTION_LABELS, ACTIONS, type Action } from '../../domain/access-requests/lifecycle.data.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { ChangedView } from './views.ts';

const Params = AgencyParams.extend({ requestId: z.uuid() });

/**
 * One route for each action of the lifecycle table: `POST …/access-requests/{id}/{action}`. Who may is decided by
 * `separation.ts`, whether it may be done now by the table; the route only carries.
 */
export const actionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    for (const action of ACTIONS) addRoute(server, app, action);
  };

function addRoute(server: Parameters<FastifyPluginAsyncZod>[0], app: App, action: Action) {
  server.post(
    `/agencies/:agencyId/access-requests/:requestId/${action}`,
    {
      schema: {
        tags: ['依申请公开'],
        summary: ACTION_LABELS[action],
        operationId: action,
        params: Params,
        headers: ChangeHeaders,
        body: ACTION_COMMANDS[action],
        response: {
          200: ChangedView,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          409: Problem,
          412: Problem,
        },
      },
    },
    async (request, reply) => {
      const options = {
        expectedVersion: versionOf(request.headers),
        once: onceOf(request, request.headers, withoutPassword(request.body)),
      };
      const input = request.body as never;
      return respond(
        reply,
        await performAction(app, actorOf(request), request.params.requestId, { action, input, options }),
      ) as never;
    },
  );
}
