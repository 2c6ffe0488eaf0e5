import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { CollectionYear, FillInput } from '../../application/report-collections/collection-input.ts';
import { fillCell } from '../../application/report-collections/fill-cell.ts';
import { handInFile, handInFromPlatform } from '../../application/report-collections/hand-in.ts';
import { submittedFile, viewSubmission } from '../../application/report-collections/view-member.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile } from '../downloads.ts';
import { readUpload } from '../participation/read-upload.ts';
import { Problem, problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { CollectionChangedView, SubmissionView } from './views.ts';

const tags = ['年报汇总'];
const MEMBER = '/agencies/:agencyId/report-collections/:year/members/:memberId';
const ONE = `${MEMBER}/submissions/:submissionId`;
const MemberParams = AgencyParams.extend({ year: CollectionYear, memberId: z.uuid() });
const Params = MemberParams.extend({ submissionId: z.uuid() });
const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem };
const Handed = z.object({ submissionId: z.string(), number: z.int(), version: z.int() });

/** Reports handed in: by the office as a file, from this platform; each in full, with its gaps filled in. */
export const reportSubmissionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${MEMBER}/submissions`,
      {
        schema: {
          tags,
          summary: '上传报送单位的报告（multipart：file；HTML、DOCX、DOC、XLSX、PDF、TXT）',
          consumes: ['multipart/form-data'],
          params: MemberParams,
          headers: IdempotencyHeaders,
          response: { 200: Handed, ...refusals, 413: Problem },
        },
      },
      async (request, reply) => {
        const upload = await readUpload(request);
        if (!upload) return problem(reply, 400, { code: 'no-file', title: '请选择报告文件' }) as never;
        const once = atMostOnce(app, onceOf(request, request.headers, upload.identity));
        return respond(reply, await handInFile(once, actorOf(request), request.params, upload.file)) as never;
      },
    );

    server.post(
      `${MEMBER}/platform-submission`,
      {
        schema: {
          tags,
          summary: '取用本平台的报告：其他机关已发布的，或者本机关统计的',
          params: MemberParams,
          headers: IdempotencyHeaders,
          response: { 200: Handed, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await handInFromPlatform(once, actorOf(request), request.params)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一次报送的全部内容', params: Params, response: { 200: SubmissionView } } },
      (request) => viewSubmission(app, actorOf(request), request.params, request.params.submissionId),
    );

    server.get(
      `${ONE}/file`,
      { schema: { tags, summary: '一次报送的原文件', params: Params } },
      async (request, reply) => {
        const { submissionId } = request.params;
        return sendFile(reply, await submittedFile(app, actorOf(request), request.params, submissionId));
      },
    );

    server.post(
      `${ONE}/cells`,
      {
        schema: {
          tags,
          summary: '补录没有读出的一格，写明依据',
          params: Params,
          headers: IdempotencyHeaders,
          body: FillInput,
          response: { 200: CollectionChangedView, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await fillCell(once, actorOf(request), request.params, request.body)) as never;
      },
    );
  };
