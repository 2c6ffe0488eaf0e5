import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACTION_COMMANDS } from '../../application/access-requests/action-commands.ts';
import { caseClock } from '../../application/access-requests/case-files.ts';
import { desk } from '../../application/access-requests/desk.ts';
import { type CaseQuery, listCases } from '../../application/access-requests/list-cases.ts';
import { openReplyPreview } from '../../application/access-requests/open-preview.ts';
import { RegisterRequest, registerRequest } from '../../application/access-requests/register-request.ts';
import { revealApplicant } from '../../application/access-requests/reveal-applicant.ts';
import { viewCase } from '../../application/access-requests/view-case.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { PagePlace } from '../../application/shared/page-place.ts';
import { STATUSES } from '../../domain/access-requests/lifecycle.data.ts';
import { QUEUES } from '../../domain/access-requests/queues.data.ts';
import { ClearQuery, LetterToSignView } from '../letters/preview-view.ts';
import { Problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import {
  ApplicantViewSchema,
  CaseListView,
  CaseView,
  ClockReadingView,
  DeskView,
  ReceiptViewSchema,
} from './views.ts';

const tags = ['依申请公开'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const flag = z
  .enum(['true', 'false'])
  .transform((it) => it === 'true')
  .optional();

const Query = z.strictObject({
  open: flag,
  mine: flag,
  status: z.enum(STATUSES).optional(),
  year: z.coerce.number().int().min(2008).max(2100).optional(),
  text: z.string().trim().max(100).optional(),
  after: PagePlace.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

const DeskQuery = z.strictObject({
  queue: z.enum(QUEUES).optional(),
  handlerId: z.uuid().optional(),
  after: PagePlace.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/** Reading cases, registering them, and looking at an applicant in clear. */
export const accessRequestRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/desk',
      {
        schema: {
          tags,
          summary: '工作台：今天要办什么',
          params: AgencyParams,
          querystring: DeskQuery,
          response: { 200: DeskView, 401: Problem, 403: Problem },
        },
      },
      (request) => desk(app, actorOf(request), request.query),
    );

    server.get(
      '/agencies/:agencyId/access-requests',
      {
        schema: {
          tags,
          summary: '申请件列表',
          params: AgencyParams,
          querystring: Query,
          response: { 200: CaseListView },
        },
      },
      (request) => listCases(app, actorOf(request), defined(request.query)),
    );

    server.post(
      '/agencies/:agencyId/access-requests',
      {
        schema: {
          tags,
          summary: '登记申请（条例第二十九条）',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: RegisterRequest,
          response: { 200: ReceiptViewSchema, 400: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await registerRequest(app, actorOf(request), request.body, onceOf(request, request.headers)),
        ) as never,
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId',
      { schema: { tags, summary: '申请件', params: Params, response: { 200: CaseView, 404: Problem } } },
      async (request, reply) => {
        const view = await viewCase(app, actorOf(request), request.params.requestId);
        reply.header('etag', `"${view.version}"`);
        return view as never;
      },
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/clock',
      {
        schema: {
          tags,
          summary: '期限计算书（数据）',
          params: Params,
          response: { 200: ClockReadingView, 404: Problem },
        },
      },
      async (request) => (await caseClock(app, actorOf(request), request.params.requestId)).reading,
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/applicant',
      {
        schema: {
          tags,
          summary: '查看申请人信息（留痕）',
          params: Params,
          headers: IdempotencyHeaders,
          body: z.strictObject({ reason: z.string().trim().min(2, '请填写查看的原因').max(200) }),
          response: { 200: ApplicantViewSchema, 403: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await revealApplicant(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.requestId,
            request.body,
          ),
        ),
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/letter-preview',
      {
        schema: {
          tags,
          summary: '答复书预览；个人信息遮盖（clear=true 显示全文，留痕），缺少法定要素时列明',
          params: Params,
          querystring: ClearQuery,
          body: ACTION_COMMANDS.draft.nullable(),
          response: { 200: LetterToSignView, 409: Problem },
        },
      },
      async (request, reply) => {
        const { body, params, query } = request;
        const shown = { draft: body, clear: query.clear };
        const opened = await openReplyPreview(app, actorOf(request), params.requestId, shown);
        if (!opened.ok) return refusalProblem(reply, opened.refusal) as never;
        const { letter, digest } = opened.value;
        return { ...letter, digest } as never;
      },
    );
  };

/** Drops what was not asked for, so that an absent filter is absent. */
const defined = (query: z.infer<typeof Query>) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as CaseQuery;
