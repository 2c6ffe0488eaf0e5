import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { withoutPassword } from '../../application/access-requests/proved-anew.ts';
import type { App } from '../../application/app.ts';
import { performSideAction } from '../../application/side-files/perform-side-action.ts';
import { SIDE_ACTION_INPUTS } from '../../application/side-files/side-file-input.ts';
import { SIDE_ACTION_LABELS, SIDE_ACTIONS, type SideAction } from '../../domain/side-files/lifecycle.data.ts';
import { ChangedView } from '../access-requests/views.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';

const Params = AgencyParams.extend({ sideFileId: z.uuid() });
const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** One route for each action of the tables of side files: `POST …/side-files/{id}/{action}`. */
export const sideActionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    for (const action of SIDE_ACTIONS) addRoute(server, app, action);
  };

function addRoute(server: Parameters<FastifyPluginAsyncZod>[0], app: App, action: SideAction) {
  server.post(
    `/agencies/:agencyId/side-files/:sideFileId/${action}`,
    {
      schema: {
        tags: ['关联事项'],
        summary: SIDE_ACTION_LABELS[action],
        operationId: `side-${action}`,
        params: Params,
        headers: ChangeHeaders,
        body: SIDE_ACTION_INPUTS[action],
        response: { 200: ChangedView, ...refusals },
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
        await performSideAction(app, actorOf(request), request.params.sideFileId, { action, input, options }),
      ) as never;
    },
  );
}
