import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { agencyById } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { compareVersions } from '../../application/disclosures/compare-versions.ts';
import { OverruleFinding, overruleFinding } from '../../application/disclosures/overrule-finding.ts';
import { previewKey } from '../../application/disclosures/preview-item.ts';
import { Problem, respond } from '../problem.ts';
import { actorOf, ChangeHeaders, IdempotencyHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { ITEMS, ItemParams } from './routes.ts';
import { DifferencesView, PreviewView } from './views.ts';

const tags = ['主动公开'];
const Number0 = z.coerce.number().int().min(0).max(1_000_000);

/** What reviewers need beside the item itself: findings let pass, versions compared, the page as it will be. */
export const itemReviewRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ITEMS}/:itemId/findings/overrule`,
      {
        schema: {
          tags,
          summary: '排除一条检查提示（写明理由）',
          params: ItemParams,
          headers: ChangeHeaders,
          body: OverruleFinding,
          response: {
            200: z.object({ version: z.int() }),
            400: Problem,
            403: Problem,
            404: Problem,
            409: Problem,
            412: Problem,
          },
        },
      },
      async (request, reply) => {
        const act = {
          input: request.body,
          expectedVersion: versionOf(request.headers),
          once: onceOf(request, request.headers),
        };
        const { itemId } = request.params;
        return respond(reply, await overruleFinding(app, actorOf(request), itemId, act)) as never;
      },
    );

    server.get(
      `${ITEMS}/:itemId/differences`,
      {
        schema: {
          tags,
          summary: '比较两个版本（0为草稿）',
          params: ItemParams,
          querystring: z.strictObject({ from: Number0.default(0), to: Number0.default(0) }),
          response: { 200: DifferencesView },
        },
      },
      (request) => compareVersions(app, actorOf(request), request.params.itemId, request.query),
    );

    server.post(
      `${ITEMS}/:itemId/preview`,
      {
        schema: {
          tags,
          summary: '预览公开页面和打印效果的地址（半小时内有效）',
          params: ItemParams,
          headers: IdempotencyHeaders,
          body: z.strictObject({}),
          response: { 200: PreviewView, 403: Problem, 404: Problem },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { itemId } = request.params;
        const { until, mark } = await previewKey(app, actor, itemId);
        const { code } = await agencyById(app, actor.agencyId);
        const place = `${app.publicUrl}/${code}/preview/${itemId}/${until}/${mark}`;
        return { page: place, pdf: `${place}/print.pdf` };
      },
    );
  };
