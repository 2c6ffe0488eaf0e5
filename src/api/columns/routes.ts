import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  AddColumn,
  addColumn,
  ChangeColumn,
  changeColumn,
  MoveColumn,
  moveColumn,
} from '../../application/columns/change-columns.ts';
import { ChangeColumnSettings, changeColumnSettings } from '../../application/columns/change-settings.ts';
import { CreateColumns, createColumns } from '../../application/columns/create-columns.ts';
import { RetireColumn, restoreColumn, retireColumn } from '../../application/columns/retire-column.ts';
import { viewColumns } from '../../application/columns/view-columns.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { ColumnsView } from './views.ts';

const tags = ['公开专栏的栏目'];
const Params = AgencyParams.extend({ columnId: z.uuid() });
const Changed = z.object({ version: z.int() });
const REFUSED = { 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** The column tree of an organ: its legal columns, and what the organ arranged below them. */
export const columnRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/columns',
      {
        schema: {
          tags,
          summary: '栏目树、栏目设置',
          params: AgencyParams,
          response: { 200: ColumnsView, 403: Problem },
        },
      },
      async (request) => (await viewColumns(app, actorOf(request))) as never,
    );

    server.post(
      '/agencies/:agencyId/columns/legal',
      {
        schema: {
          tags,
          summary: '按机关类别设置法定栏目（已有的栏目不变）',
          params: AgencyParams,
          headers: ChangeHeaders,
          body: CreateColumns,
          response: { 200: Changed.extend({ added: z.int() }), ...REFUSED },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const version = versionOf(request.headers);
        return respond(reply, await createColumns(once, actorOf(request), request.body, version)) as never;
      },
    );

    server.post(
      '/agencies/:agencyId/columns',
      {
        schema: {
          tags,
          summary: '增设下级栏目',
          params: AgencyParams,
          headers: ChangeHeaders,
          body: AddColumn,
          response: { 200: Changed.extend({ columnId: z.uuid() }), ...REFUSED },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const version = versionOf(request.headers);
        return respond(reply, await addColumn(once, actorOf(request), request.body, version)) as never;
      },
    );

    server.put(
      '/agencies/:agencyId/columns/:columnId',
      {
        schema: {
          tags,
          summary: '修改栏目的名称、说明、关键词、更新周期',
          params: Params,
          body: ChangeColumn,
          response: { 200: Changed, ...REFUSED },
        },
      },
      async (request, reply) => {
        const { columnId } = request.params;
        return respond(reply, await changeColumn(app, actorOf(request), columnId, request.body)) as never;
      },
    );

    server.put(
      '/agencies/:agencyId/column-settings',
      {
        schema: {
          tags,
          summary: '修改统一社会信用代码和索引号规则',
          params: AgencyParams,
          body: ChangeColumnSettings,
          response: { 200: Changed, ...REFUSED },
        },
      },
      async (request, reply) =>
        respond(reply, await changeColumnSettings(app, actorOf(request), request.body)) as never,
    );

    placeRoutes(app, server);
  };

/** Where a column stands, and whether it stands at all. */
function placeRoutes(app: App, server: Parameters<FastifyPluginAsyncZod>[0]): void {
  server.post(
    '/agencies/:agencyId/columns/:columnId/move',
    {
      schema: {
        tags,
        summary: '移动栏目、调整顺序',
        params: Params,
        headers: ChangeHeaders,
        body: MoveColumn,
        response: { 200: Changed, ...REFUSED },
      },
    },
    async (request, reply) => {
      const once = atMostOnce(app, onceOf(request, request.headers));
      const { columnId } = request.params;
      const place = { ...request.body, version: versionOf(request.headers) };
      return respond(reply, await moveColumn(once, actorOf(request), columnId, place)) as never;
    },
  );

  server.post(
    '/agencies/:agencyId/columns/:columnId/retire',
    {
      schema: {
        tags,
        summary: '停用栏目（有信息的并入其他栏目）',
        params: Params,
        headers: ChangeHeaders,
        body: RetireColumn,
        response: { 200: Changed, ...REFUSED },
      },
    },
    async (request, reply) => {
      const once = atMostOnce(app, onceOf(request, request.headers));
      const { columnId } = request.params;
      const input = { ...request.body, version: versionOf(request.headers) };
      return respond(reply, await retireColumn(once, actorOf(request), columnId, input)) as never;
    },
  );

  server.post(
    '/agencies/:agencyId/columns/:columnId/restore',
    {
      schema: {
        tags,
        summary: '恢复停用的栏目',
        params: Params,
        headers: ChangeHeaders,
        response: { 200: Changed, ...REFUSED },
      },
    },
    async (request, reply) => {
      const once = atMostOnce(app, onceOf(request, request.headers));
      const version = versionOf(request.headers);
      return respond(
        reply,
        await restoreColumn(once, actorOf(request), request.params.columnId, version),
      ) as never;
    },
  );
}
