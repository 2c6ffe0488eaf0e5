import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  exportOpinions,
  listOpinions,
  openOpinionFile,
  revealOpinion,
  settleOpinions,
} from '../../application/participation/solicitations/opinions.ts';
import { SettleInput } from '../../application/participation/solicitations/solicitation-input.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile } from '../downloads.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { OpinionView, RevealedView } from './views.ts';

const tags = ['互动交流'];
const ONE = '/agencies/:agencyId/solicitations/:solicitationId';
const Params = AgencyParams.extend({ solicitationId: z.uuid() });

/** Why somebody wants to see who wrote. */
export const LookReason = z.strictObject({
  reason: z.string().trim().min(2, '请填写查看的原因').max(200, '查看的原因不能超过200个字'),
});

/** The opinions handed in to a solicitation. */
export const opinionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      `${ONE}/opinions`,
      { schema: { tags, summary: '收到的意见', params: Params, response: { 200: z.array(OpinionView) } } },
      (request) => listOpinions(app, actorOf(request), request.params.solicitationId),
    );

    server.get(
      `${ONE}/opinions.csv`,
      { schema: { tags, summary: '导出意见（不含个人信息，留痕）', params: Params } },
      async (request, reply) =>
        sendFile(reply, await exportOpinions(app, actorOf(request), request.params.solicitationId)),
    );

    server.post(
      `${ONE}/opinions/settlement`,
      {
        schema: {
          tags,
          summary: '归类意见',
          params: Params,
          headers: IdempotencyHeaders,
          body: SettleInput,
          response: { 200: z.object({ settled: z.int() }), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const { params, headers, body } = request;
        const once = atMostOnce(app, onceOf(request, headers));
        return respond(
          reply,
          await settleOpinions(once, actorOf(request), params.solicitationId, body),
        ) as never;
      },
    );

    server.post(
      `${ONE}/opinions/:opinionId/person`,
      {
        schema: {
          tags,
          summary: '查看意见提交人（留痕）',
          params: Params.extend({ opinionId: z.uuid() }),
          headers: IdempotencyHeaders,
          body: LookReason,
          response: { 200: RevealedView, 403: Problem, 404: Problem },
        },
      },
      async (request, reply) => {
        const { params, headers, body } = request;
        const once = atMostOnce(app, onceOf(request, headers));
        return respond(reply, await revealOpinion(once, actorOf(request), params, body)) as never;
      },
    );

    server.get(
      `${ONE}/opinion-files/:fileId`,
      {
        schema: {
          tags,
          summary: '下载意见的附件（留痕）',
          params: Params.extend({ fileId: z.uuid() }),
        },
      },
      async (request, reply) => sendFile(reply, await openOpinionFile(app, actorOf(request), request.params)),
    );
  };
