import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  addLetterFont,
  LARGEST_FONT,
  letterFontSpecimen,
  retireLetterFont,
} from '../../application/agencies/letter-fonts.ts';
import {
  ChangeLetterLayout,
  changeLetterLayout,
  LetterLayoutInput,
  viewLetterLayout,
} from '../../application/agencies/letter-layout.ts';
import { printSample } from '../../application/agencies/sample-letter.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile, sendPdf } from '../downloads.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { LetterLayoutView } from './views.ts';

const tags = ['机关与人员'];
const FontParams = AgencyParams.extend({ fontId: z.uuid() });
const Sample = z.strictObject({ layout: LetterLayoutInput, kind: z.enum(['reply', 'notice']) });
const svg = (name: string, bytes: Uint8Array) => ({ name, mediaType: 'image/svg+xml', bytes });

/** How the letters of an organ look, and the fonts it brings along. */
export const letterLayoutRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/letter-layout',
      {
        schema: {
          tags,
          summary: '文书版式和字体',
          params: AgencyParams,
          response: { 200: LetterLayoutView, 403: Problem },
        },
      },
      (request) => viewLetterLayout(app, actorOf(request)),
    );

    server.put(
      '/agencies/:agencyId/letter-layout',
      {
        schema: {
          tags,
          summary: '修改文书版式；已签发的文书不变',
          params: AgencyParams,
          body: ChangeLetterLayout,
          response: { 200: z.object({ version: z.int() }), 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeLetterLayout(app, actorOf(request), request.body)) as never,
    );

    for (const as of ['pdf', 'svg'] as const) {
      server.post(
        `/agencies/:agencyId/letter-layout/sample.${as}`,
        {
          schema: {
            tags,
            summary: `按所填版式排印的样张（${as === 'pdf' ? 'PDF' : '图片'}）`,
            params: AgencyParams,
            body: Sample,
            response: { 403: Problem, 409: Problem },
          },
        },
        async (request, reply) => {
          const sample = await printSample(app, actorOf(request), { ...request.body, as });
          if (!sample.ok) return refusalProblem(reply, sample.refusal);
          return as === 'pdf'
            ? sendPdf(reply, '文书样张.pdf', sample.value)
            : sendFile(reply, svg('文书样张.svg', sample.value));
        },
      );
    }

    server.post(
      '/agencies/:agencyId/letter-fonts',
      {
        schema: {
          tags,
          summary: '添加本机关的字体文件（multipart：file）',
          consumes: ['multipart/form-data'],
          params: AgencyParams,
          headers: IdempotencyHeaders,
          response: { 200: z.object({ id: z.string() }), 403: Problem, 409: Problem, 413: Problem },
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { files: 1, fileSize: LARGEST_FONT } });
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的字体文件' }) as never;
        const bytes = await part.toBuffer().catch(() => null);
        if (bytes === null)
          return problem(reply, 413, { code: 'too-large', title: '字体文件不能超过40MB' }) as never;
        const file = { name: part.filename, bytes };
        const digest = createHash('sha256').update(file.bytes).digest('hex');
        const once = onceOf(request, request.headers, { name: file.name, bytes: digest });
        return respond(reply, await addLetterFont(atMostOnce(app, once), actorOf(request), file)) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/letter-fonts/:fontId/specimen.svg',
      { schema: { tags, summary: '字体样张（图片）', params: FontParams } },
      async (request, reply) => {
        const picture = await letterFontSpecimen(app, actorOf(request), request.params.fontId);
        return sendFile(reply, svg('字体样张.svg', picture));
      },
    );

    server.delete(
      '/agencies/:agencyId/letter-fonts/:fontId',
      {
        schema: {
          tags,
          summary: '停用字体文件；已签发的文书仍用原字体',
          params: FontParams,
          response: { 200: z.null(), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await retireLetterFont(app, actorOf(request), request.params.fontId)) as never,
    );
  };
