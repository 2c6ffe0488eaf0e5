import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { App } from '../../application/app.ts';
import { checkLinks } from '../../application/release-checks/check-links.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { ITEMS, ItemParams } from '../disclosures/routes.ts';
import { Problem, respond } from '../problem.ts';
import { actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { LinkChecksView } from './views.ts';

/** Asks other sites for the links of a draft. */
export const linkCheckRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ITEMS}/:itemId/link-checks`,
      {
        schema: {
          tags: ['发布前检查'],
          summary: '检查草稿中的外部链接是否可以打开',
          params: ItemParams,
          headers: IdempotencyHeaders,
          response: { 200: LinkChecksView, 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await checkLinks(once, actorOf(request), request.params.itemId)) as never;
      },
    );
  };
