import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { listNotices } from '../../application/notices/list-notices.ts';
import { listNoticeTasks, SettleTask, settleNoticeTask } from '../../application/notices/notice-tasks.ts';
import { resendNotice } from '../../application/notices/resend-notice.ts';
import { ReissueCode, reissueCode } from '../../application/query-codes/reissue-code.ts';
import { atMostOnce } from '../../application/shared/once.ts';
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
import { CodeSlipView, NoticeListView, NoticeTaskView } from './views.ts';

const tags = ['通知申请人'];
const Params = AgencyParams.extend({ requestId: z.uuid() });

/** Notices to applicants, what is left to do about them, and new query codes. */
export const noticeRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/notice-tasks',
      {
        schema: {
          tags,
          summary: '通知和查询码的待办',
          params: AgencyParams,
          response: { 200: z.array(NoticeTaskView), 403: Problem },
        },
      },
      (request) => listNoticeTasks(app, actorOf(request)),
    );

    server.post(
      '/agencies/:agencyId/notice-tasks/:taskId/settlement',
      {
        schema: {
          tags,
          summary: '登记待办已用其他方式处理',
          params: AgencyParams.extend({ taskId: z.uuid() }),
          headers: IdempotencyHeaders,
          body: SettleTask,
          response: { 200: z.null(), 403: Problem, 404: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await settleNoticeTask(once, actorOf(request), request.params.taskId, request.body),
        ) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/notices',
      {
        schema: {
          tags,
          summary: '发给申请人的通知',
          params: Params,
          response: { 200: NoticeListView, 404: Problem },
        },
      },
      (request) => listNotices(app, actorOf(request), request.params.requestId),
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/notices/:noticeId/resending',
      {
        schema: {
          tags,
          summary: '重发通知',
          params: Params.extend({ noticeId: z.uuid() }),
          headers: IdempotencyHeaders,
          response: { 200: z.object({ id: z.string() }), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const { requestId, noticeId } = request.params;
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await resendNotice(once, actorOf(request), requestId, noticeId)) as never;
      },
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/query-code',
      {
        schema: {
          tags,
          summary: '重发查询码（留痕）',
          params: Params,
          headers: ChangeHeaders,
          body: ReissueCode,
          response: { 200: CodeSlipView, 403: Problem, 404: Problem, 412: Problem },
        },
      },
      async (request, reply) => {
        const options = {
          expectedVersion: versionOf(request.headers),
          once: onceOf(request, request.headers),
        };
        const given = { command: request.body, options };
        return respond(
          reply,
          await reissueCode(app, actorOf(request), request.params.requestId, given),
        ) as never;
      },
    );
  };
