import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  ChannelAccountInput,
  changeChannelAccount,
  listChannelAccounts,
} from '../../application/channels/channel-accounts.ts';
import {
  listChannelTasks,
  SendItem,
  SettleChannelTask,
  sendItem,
  settleChannelTask,
} from '../../application/channels/channel-tasks.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { ACCOUNT_CHANNELS } from '../../domain/channels/channels.data.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ChannelAccountsView, ChannelTasksView } from './views.ts';

const tags = ['渠道'];
const AGENCY = '/agencies/:agencyId';
const params = AgencyParams;
const refusals = { 403: Problem, 404: Problem, 409: Problem };

/** Accounts at other platforms, and what is sent to them. */
export const channelAccountRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      `${AGENCY}/channel-accounts`,
      { schema: { tags, summary: '新媒体账号（不含密钥）', params, response: { 200: ChannelAccountsView } } },
      (request) => listChannelAccounts(app, actorOf(request)),
    );

    server.put(
      `${AGENCY}/channel-accounts/:channel`,
      {
        schema: {
          tags,
          summary: '设置新媒体账号',
          params: AgencyParams.extend({ channel: z.enum(ACCOUNT_CHANNELS) }),
          body: ChannelAccountInput,
          response: { 200: z.object({ version: z.int() }), 412: Problem, ...refusals },
        },
      },
      async (request, reply) => {
        const { channel } = request.params;
        return respond(
          reply,
          await changeChannelAccount(app, actorOf(request), channel, request.body),
        ) as never;
      },
    );

    server.get(
      `${AGENCY}/channel-tasks`,
      { schema: { tags, summary: '新媒体发布任务', params, response: { 200: ChannelTasksView } } },
      (request) => listChannelTasks(app, actorOf(request)),
    );

    server.post(
      `${AGENCY}/disclosures/:itemId/channel-tasks`,
      {
        schema: {
          tags,
          summary: '发送到新媒体账号',
          params: AgencyParams.extend({ itemId: z.uuid() }),
          headers: IdempotencyHeaders,
          body: SendItem,
          response: { 200: z.object({ taskId: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { itemId } = request.params;
        return respond(reply, await sendItem(once, actorOf(request), itemId, request.body)) as never;
      },
    );

    server.post(
      `${AGENCY}/channel-tasks/:taskId/settlement`,
      {
        schema: {
          tags,
          summary: '办结需要人工处理的任务',
          params: AgencyParams.extend({ taskId: z.uuid() }),
          headers: IdempotencyHeaders,
          body: SettleChannelTask,
          response: { 200: z.null(), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { taskId } = request.params;
        return respond(reply, await settleChannelTask(once, actorOf(request), taskId, request.body)) as never;
      },
    );
  };
