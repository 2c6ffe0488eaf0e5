import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { App } from '../../application/app.ts';
import { OverruleFinding, overruleFinding } from '../../application/release-checks/overrule-finding.ts';
import { ITEMS, ItemParams } from '../disclosures/routes.ts';
import { ItemChangedView } from '../disclosures/views.ts';
import { Problem, respond } from '../problem.ts';
import { actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';

/** Lets a finding of the checks before publication pass, with a reason. */
export const overruleRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ITEMS}/:itemId/overrulings`,
      {
        schema: {
          tags: ['发布前检查'],
          summary: '说明理由，排除一条检查提示',
          params: ItemParams,
          headers: ChangeHeaders,
          body: OverruleFinding,
          response: { 200: ItemChangedView, 403: Problem, 404: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) => {
        const options = {
          expectedVersion: versionOf(request.headers),
          once: onceOf(request, request.headers),
        };
        const { itemId } = request.params;
        const command = { ...request.body, options };
        return respond(reply, await overruleFinding(app, actorOf(request), itemId, command)) as never;
      },
    );
  };
