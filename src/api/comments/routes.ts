import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { markMentionsRead, readComments, unreadMentions } from '../../application/comments/read-comments.ts';
import { StrikeComment, strikeComment } from '../../application/comments/strike-comment.ts';
import { WriteComment, writeComment } from '../../application/comments/write-comment.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { CommentsView } from './views.ts';

const tags = ['内部留言'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const CommentParams = Params.extend({ commentId: z.uuid() });

/** What colleagues write to one another beside a case; never a part of its file. */
export const commentRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/mentions',
      {
        schema: {
          tags,
          summary: '提到我的未读留言数',
          params: AgencyParams,
          response: { 200: z.object({ unread: z.int() }), 403: Problem },
        },
      },
      (request) => unreadMentions(app, actorOf(request)),
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/comments',
      {
        schema: {
          tags,
          summary: '申请件的内部留言',
          params: Params,
          response: { 200: CommentsView, 404: Problem },
        },
      },
      (request) => readComments(app, actorOf(request), request.params.requestId),
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/comments',
      {
        schema: {
          tags,
          summary: '留言，可以提醒同事',
          params: Params,
          headers: IdempotencyHeaders,
          body: WriteComment,
          response: { 200: z.object({ commentId: z.string() }), 404: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await writeComment(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.requestId,
            request.body,
          ),
        ) as never,
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/comments/read',
      {
        schema: {
          tags,
          summary: '本件提到我的留言已读',
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: z.null() },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await markMentionsRead(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.requestId,
          ),
        ) as never,
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/comments/:commentId/strike',
      {
        schema: {
          tags,
          summary: '删除留言（保留删除记录）',
          params: CommentParams,
          headers: IdempotencyHeaders,
          body: StrikeComment,
          response: { 200: z.null(), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const { requestId, commentId } = request.params;
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { reason } = request.body;
        return respond(
          reply,
          await strikeComment(once, actorOf(request), { requestId, commentId, reason }),
        ) as never;
      },
    );
  };
