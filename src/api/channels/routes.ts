import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  ChannelSettingsInput,
  changeChannelSettings,
  readChannelSettings,
} from '../../application/channels/change-settings.ts';
import {
  channelLogCsv,
  RecordCopy,
  recordCopy,
  viewChannelLog,
} from '../../application/channels/channel-log.ts';
import { itemCopy } from '../../application/channels/item-copy.ts';
import { updateMonitor } from '../../application/channels/update-monitor.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile } from '../downloads.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ChannelLogView, ChannelSettingsView, ItemCopyView, UpdateMonitorView } from './views.ts';

const tags = ['渠道'];
const AGENCY = '/agencies/:agencyId';
const ITEM = `${AGENCY}/disclosures/:itemId`;
const ItemParams = AgencyParams.extend({ itemId: z.uuid() });
const params = AgencyParams;
const LogQuery = z.object({
  itemId: z.uuid().optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** The update monitor, copies for other platforms, and the log of what went where. */
export const channelRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      `${AGENCY}/update-monitor`,
      { schema: { tags, summary: '栏目更新监测', params, response: { 200: UpdateMonitorView } } },
      async (request) => (await updateMonitor(app, actorOf(request))) as never,
    );

    server.get(
      `${AGENCY}/channel-settings`,
      { schema: { tags, summary: '渠道设置', params, response: { 200: ChannelSettingsView } } },
      (request) => readChannelSettings(app, actorOf(request)),
    );

    server.put(
      `${AGENCY}/channel-settings`,
      {
        schema: {
          tags,
          summary: '修改渠道设置',
          params,
          body: ChannelSettingsInput,
          response: { 200: z.object({ version: z.int() }), 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeChannelSettings(app, actorOf(request), request.body)) as never,
    );

    server.get(
      `${ITEM}/copy`,
      {
        schema: {
          tags,
          summary: '用于公众号、微博的文稿',
          params: ItemParams,
          response: { 200: ItemCopyView, 404: Problem },
        },
      },
      (request) => itemCopy(app, actorOf(request), request.params.itemId),
    );

    server.post(
      `${ITEM}/copies`,
      {
        schema: {
          tags,
          summary: '记录文稿已复制、公示单已打印',
          params: ItemParams,
          headers: IdempotencyHeaders,
          body: RecordCopy,
          response: { 200: z.null(), 403: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await recordCopy(once, actorOf(request), request.params.itemId, request.body),
        ) as never;
      },
    );

    server.get(
      `${AGENCY}/channel-log`,
      {
        schema: {
          tags,
          summary: '渠道发布记录',
          params,
          querystring: LogQuery,
          response: { 200: ChannelLogView },
        },
      },
      (request) => viewChannelLog(app, actorOf(request), request.query),
    );

    server.get(
      `${AGENCY}/channel-log.csv`,
      { schema: { tags, summary: '导出渠道发布记录', params } },
      async (request, reply) => sendFile(reply, await channelLogCsv(app, actorOf(request))),
    );
  };
