import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { App } from '../../application/app.ts';
import { ITEM_ACTION_INPUTS } from '../../application/disclosures/item-input.ts';
import { performItemAction } from '../../application/disclosures/perform-item-action.ts';
import {
  ITEM_ACTION_LABELS,
  ITEM_ACTIONS,
  type ItemAction,
} from '../../domain/disclosures/lifecycle.data.ts';
import { Problem, respond } from '../problem.ts';
import { actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { ITEMS, ItemParams } from './routes.ts';
import { ItemChangedView } from './views.ts';

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** One route for each action of the table of items: `POST …/disclosures/{id}/{action}`. */
export const itemActionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    for (const action of ITEM_ACTIONS) addRoute(server, app, action);
  };

function addRoute(server: Parameters<FastifyPluginAsyncZod>[0], app: App, action: ItemAction) {
  server.post(
    `${ITEMS}/:itemId/${action}`,
    {
      schema: {
        tags: ['主动公开'],
        summary: ITEM_ACTION_LABELS[action],
        operationId: `item-${action}`,
        params: ItemParams,
        headers: ChangeHeaders,
        body: ITEM_ACTION_INPUTS[action],
        response: { 200: ItemChangedView, ...refusals },
      },
    },
    async (request, reply) => {
      const options = {
        expectedVersion: versionOf(request.headers),
        once: onceOf(request, request.headers),
      };
      const act = { action, input: request.body as never, options };
      return respond(
        reply,
        await performItemAction(app, actorOf(request), request.params.itemId, act),
      ) as never;
    },
  );
}
