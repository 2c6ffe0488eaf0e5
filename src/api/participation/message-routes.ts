import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { MESSAGE_INPUTS } from '../../application/participation/messages/message-input.ts';
import { messageStatistics } from '../../application/participation/messages/public-answers.ts';
import { openMessageFile, revealSender } from '../../application/participation/messages/reveal-sender.ts';
import { stepMessage } from '../../application/participation/messages/step-message.ts';
import { listMessages, viewMessage } from '../../application/participation/messages/view-message.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { MESSAGE_KINDS } from '../../domain/participation/message-kinds.data.ts';
import {
  MESSAGE_ACTION_LABELS,
  MESSAGE_ACTIONS,
  type MessageAction,
} from '../../domain/participation/message-lifecycle.data.ts';
import { sendFile } from '../downloads.ts';
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
import { LookReason } from './opinion-routes.ts';
import {
  MessageListView,
  MessageStatisticsView,
  MessageView,
  RevealedView,
  SteppedMessageView,
} from './views.ts';

const tags = ['互动交流'];
const BASE = '/agencies/:agencyId/visitor-messages';
const ONE = `${BASE}/:messageId`;
const Params = AgencyParams.extend({ messageId: z.uuid() });
const refusals = { 403: Problem, 404: Problem, 409: Problem, 412: Problem };

const flag = z
  .enum(['true', 'false'])
  .transform((it) => it === 'true')
  .optional();

const Query = z.strictObject({
  kind: z.enum(MESSAGE_KINDS).optional(),
  open: flag,
  overdue: flag,
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
const Year = z.strictObject({ year: z.coerce.number().int().min(2000).max(2999).optional() });

/** Letters and reports of errors (留言): the queue, each message, its steps. */
export const messageRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '留言列表',
          params: AgencyParams,
          querystring: Query,
          response: { 200: MessageListView },
        },
      },
      (request) => listMessages(app, actorOf(request), request.query),
    );

    server.get(
      '/agencies/:agencyId/visitor-message-statistics',
      {
        schema: {
          tags,
          summary: '留言统计',
          params: AgencyParams,
          querystring: Year,
          response: { 200: MessageStatisticsView },
        },
      },
      (request) => messageStatistics(app, actorOf(request), request.query.year),
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一封留言', params: Params, response: { 200: MessageView } } },
      async (request, reply) => {
        const view = await viewMessage(app, actorOf(request), request.params.messageId);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.post(
      `${ONE}/sender`,
      {
        schema: {
          tags,
          summary: '查看留言人（留痕）',
          params: Params,
          headers: IdempotencyHeaders,
          body: LookReason,
          response: { 200: RevealedView, 403: Problem, 404: Problem },
        },
      },
      async (request, reply) => {
        const { params, headers, body } = request;
        const once = atMostOnce(app, onceOf(request, headers));
        return respond(reply, await revealSender(once, actorOf(request), params.messageId, body)) as never;
      },
    );

    server.get(
      `${ONE}/files/:fileId`,
      {
        schema: {
          tags,
          summary: '下载留言的附件（留痕）',
          params: Params.extend({ fileId: z.uuid() }),
        },
      },
      async (request, reply) => sendFile(reply, await openMessageFile(app, actorOf(request), request.params)),
    );

    for (const action of MESSAGE_ACTIONS) addStep(server, app, action);
  };

function addStep(server: Parameters<FastifyPluginAsyncZod>[0], app: App, action: MessageAction) {
  server.post(
    `${ONE}/${action}`,
    {
      schema: {
        tags,
        summary: MESSAGE_ACTION_LABELS[action],
        params: Params,
        headers: ChangeHeaders,
        body: MESSAGE_INPUTS[action],
        response: { 200: SteppedMessageView, ...refusals },
      },
    },
    async (request, reply) => {
      const { params, headers } = request;
      const options = { expectedVersion: versionOf(headers), once: onceOf(request, headers) };
      const input = request.body as never;
      return respond(
        reply,
        await stepMessage(app, actorOf(request), params.messageId, { action, input, options }),
      ) as never;
    },
  );
}
