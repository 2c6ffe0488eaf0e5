import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import type { App } from '../../application/app.ts';
import {
  listWords,
  NamedWord,
  putWord,
  ReleaseWord,
  retireWord,
  SwitchWord,
  switchWord,
} from '../../application/release-checks/manage-words.ts';
import { exportWords, importWords } from '../../application/release-checks/word-files.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ReleaseWordsView } from './views.ts';

const tags = ['发布前检查'];
const WORDS = '/agencies/:agencyId/release-words';
const REFUSED = { 400: Problem, 403: Problem, 404: Problem, 409: Problem };
const change = {
  tags,
  params: AgencyParams,
  headers: IdempotencyHeaders,
  response: { 200: z.null(), ...REFUSED },
};

/** The list of words for the checks before publication: seen, added to, retired, imported, exported. */
export const releaseWordRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      WORDS,
      {
        schema: {
          tags,
          summary: '用字用词词表（内置词条与本机关词条）',
          params: AgencyParams,
          response: { 200: ReleaseWordsView, 403: Problem },
        },
      },
      async (request) => (await listWords(app, actorOf(request))) as never,
    );

    server.post(
      WORDS,
      { schema: { ...change, summary: '增加、修改本机关词条', body: ReleaseWord } },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await putWord(once, actorOf(request), request.body)) as never;
      },
    );

    server.post(
      `${WORDS}/retire`,
      { schema: { ...change, summary: '停用本机关词条', body: NamedWord } },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await retireWord(once, actorOf(request), request.body.wrong)) as never;
      },
    );

    server.post(
      `${WORDS}/switch`,
      { schema: { ...change, summary: '停用、恢复内置词条', body: SwitchWord } },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await switchWord(once, actorOf(request), request.body)) as never;
      },
    );

    server.post(
      `${WORDS}/import`,
      {
        schema: {
          ...change,
          summary: '导入词条（multipart：file；XLSX、XLS、ODS、CSV、TSV），有一处错误即不导入',
          consumes: ['multipart/form-data'],
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' }) as never;
        const bytes = await part.toBuffer();
        const digest = createHash('sha256').update(bytes).digest('hex');
        const once = atMostOnce(app, onceOf(request, request.headers, digest));
        return respond(reply, await importWords(once, actorOf(request), bytes)) as never;
      },
    );

    server.get(
      `${WORDS}/file`,
      {
        schema: {
          tags,
          summary: '导出本机关词条',
          params: AgencyParams,
          querystring: z.object({ type: z.enum(['xlsx', 'csv']).default('xlsx') }),
        },
      },
      async (request, reply) => sendFile(reply, await exportWords(app, actorOf(request), request.query.type)),
    );
  };
