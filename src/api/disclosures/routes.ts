import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { createItem } from '../../application/disclosures/create-item.ts';
import { ItemContentInput, NewItem } from '../../application/disclosures/item-input.ts';
import { itemVersion } from '../../application/disclosures/item-version.ts';
import { listItems } from '../../application/disclosures/list-items.ts';
import { saveDraft } from '../../application/disclosures/save-draft.ts';
import { viewItem } from '../../application/disclosures/view-item.ts';
import { ITEM_KINDS } from '../../domain/disclosures/kinds.data.ts';
import { ITEM_STATUSES } from '../../domain/disclosures/lifecycle.data.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { CreatedItemView, ItemListView, ItemVersionView, ItemView, SavedDraftView } from './views.ts';

const tags = ['主动公开'];
export const ITEMS = '/agencies/:agencyId/disclosures';
export const ItemParams = AgencyParams.extend({ itemId: z.uuid() });

const flag = z
  .enum(['true', 'false'])
  .transform((it) => it === 'true')
  .optional();

const Query = z.strictObject({
  status: z.enum(ITEM_STATUSES).optional(),
  kind: z.enum(ITEM_KINDS).optional(),
  columnId: z.uuid().optional(),
  words: z.string().trim().max(100).optional(),
  awaits: z.enum(['late-review', 'look-back', 're-evaluation', 'overdue']).optional(),
  mine: flag,
  waiting: flag,
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Information items: list, page, working copy, versions. The steps of their life have routes of their own. */
export const disclosureRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      ITEMS,
      {
        schema: {
          tags,
          summary: '主动公开信息列表',
          params: AgencyParams,
          querystring: Query,
          response: { 200: ItemListView },
        },
      },
      (request) => {
        const { status, ...filter } = request.query;
        return listItems(app, actorOf(request), { ...filter, statuses: status && [status] });
      },
    );

    server.post(
      ITEMS,
      {
        schema: {
          tags,
          summary: '新建信息',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: NewItem,
          response: { 200: CreatedItemView, 400: Problem, 403: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = onceOf(request, request.headers);
        return respond(reply, await createItem(app, actorOf(request), request.body, once)) as never;
      },
    );

    server.get(
      `${ITEMS}/:itemId`,
      { schema: { tags, summary: '一条信息', params: ItemParams, response: { 200: ItemView } } },
      async (request, reply) => {
        const view = await viewItem(app, actorOf(request), request.params.itemId);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.post(
      `${ITEMS}/:itemId/draft`,
      {
        bodyLimit: 4 * 1024 * 1024,
        schema: {
          tags,
          summary: '保存草稿（自动保存）',
          params: ItemParams,
          headers: IdempotencyHeaders,
          body: z.strictObject({ revision: z.int(), content: ItemContentInput }),
          response: {
            200: SavedDraftView,
            400: Problem,
            403: Problem,
            404: Problem,
            409: Problem,
            412: Problem,
          },
        },
      },
      async (request, reply) => {
        const once = onceOf(request, request.headers);
        const { itemId } = request.params;
        return respond(reply, await saveDraft(app, actorOf(request), itemId, request.body, once)) as never;
      },
    );

    server.get(
      `${ITEMS}/:itemId/versions/:number`,
      {
        schema: {
          tags,
          summary: '一个版本的内容',
          params: ItemParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) }),
          response: { 200: ItemVersionView },
        },
      },
      (request) => itemVersion(app, actorOf(request), request.params.itemId, request.params.number),
    );
  };
