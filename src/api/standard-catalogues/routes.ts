import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { AdoptCatalogue, adoptCatalogue } from '../../application/standard-catalogues/adopt-catalogue.ts';
import {
  addEntry,
  ChangeEntry,
  changeEntry,
  EntryInput,
  RenameCatalogue,
  renameCatalogue,
  retireEntry,
} from '../../application/standard-catalogues/change-catalogue.ts';
import { viewCatalogue, viewCatalogues } from '../../application/standard-catalogues/view-catalogues.ts';
import { Problem, respond } from '../problem.ts';
import {
  AgencyParams,
  actorOf,
  ChangeHeaders,
  IdempotencyHeaders,
  onceOf,
  signedIn,
  versionOf,
} from '../session.ts';
import { CataloguesView, CatalogueView } from './views.ts';

const tags = ['公开事项标准目录'];
const Params = AgencyParams.extend({ catalogueId: z.uuid() });
const EntryParams = Params.extend({ entryId: z.uuid() });
const Changed = z.object({ version: z.int() });
const REFUSED = { 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** Standard catalogues of open government: which fields the organ took up, their entries, how far they are covered. */
export const standardCatalogueRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/standard-catalogues',
      {
        schema: {
          tags,
          summary: '各领域标准目录和公开情况',
          params: AgencyParams,
          response: { 200: CataloguesView, 403: Problem },
        },
      },
      async (request) => (await viewCatalogues(app, actorOf(request))) as never,
    );

    server.post(
      '/agencies/:agencyId/standard-catalogues',
      {
        schema: {
          tags,
          summary: '建立一个领域的标准目录',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: AdoptCatalogue,
          response: { 200: z.object({ catalogueId: z.uuid() }), 403: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await adoptCatalogue(once, actorOf(request), request.body)) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/standard-catalogues/:catalogueId',
      {
        schema: {
          tags,
          summary: '一个领域的标准目录，逐项列明公开情况',
          params: Params,
          response: { 200: CatalogueView, 403: Problem, 404: Problem },
        },
      },
      async (request) => (await viewCatalogue(app, actorOf(request), request.params.catalogueId)) as never,
    );

    server.put(
      '/agencies/:agencyId/standard-catalogues/:catalogueId',
      {
        schema: {
          tags,
          summary: '修改领域名称',
          params: Params,
          body: RenameCatalogue,
          response: { 200: Changed, ...REFUSED },
        },
      },
      async (request, reply) => {
        const { catalogueId } = request.params;
        return respond(
          reply,
          await renameCatalogue(app, actorOf(request), catalogueId, request.body),
        ) as never;
      },
    );

    entryRoutes(app, server);
  };

/** The entries of one catalogue. */
function entryRoutes(app: App, server: Parameters<FastifyPluginAsyncZod>[0]): void {
  server.post(
    '/agencies/:agencyId/standard-catalogues/:catalogueId/entries',
    {
      schema: {
        tags,
        summary: '增加公开事项',
        params: Params,
        headers: ChangeHeaders,
        body: EntryInput,
        response: { 200: Changed.extend({ entryId: z.uuid() }), ...REFUSED },
      },
    },
    async (request, reply) => {
      const once = atMostOnce(app, onceOf(request, request.headers));
      const seen = { catalogueId: request.params.catalogueId, version: versionOf(request.headers) };
      return respond(reply, await addEntry(once, actorOf(request), seen, request.body)) as never;
    },
  );

  server.put(
    '/agencies/:agencyId/standard-catalogues/:catalogueId/entries/:entryId',
    {
      schema: {
        tags,
        summary: '修改公开事项、对应栏目和更新周期',
        params: EntryParams,
        body: ChangeEntry,
        response: { 200: Changed, ...REFUSED },
      },
    },
    async (request, reply) =>
      respond(reply, await changeEntry(app, actorOf(request), request.params, request.body)) as never,
  );

  server.post(
    '/agencies/:agencyId/standard-catalogues/:catalogueId/entries/:entryId/retire',
    {
      schema: {
        tags,
        summary: '取消公开事项',
        params: EntryParams,
        headers: ChangeHeaders,
        response: { 200: Changed, ...REFUSED },
      },
    },
    async (request, reply) => {
      const once = atMostOnce(app, onceOf(request, request.headers));
      const { catalogueId, entryId } = request.params;
      const seen = { catalogueId, version: versionOf(request.headers) };
      return respond(reply, await retireEntry(once, actorOf(request), seen, entryId)) as never;
    },
  );
}
