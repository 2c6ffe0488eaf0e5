import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { importDraft, normalisePasted } from '../../application/disclosures/import-draft.ts';
import { ITEM_FILE_LIMITS } from '../../application/disclosures/item-files.ts';
import { Problem, problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ITEMS, ItemParams } from './routes.ts';
import { ImportedDraftView, NormalisedView } from './views.ts';

const tags = ['主动公开'];

/** What brings a text into the editor: files read as drafts, pasted text cleaned. */
export const itemImportRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ITEMS}/:itemId/import`,
      {
        schema: {
          tags,
          summary: '导入 DOCX、网页、文本（multipart：file）',
          consumes: ['multipart/form-data'],
          params: ItemParams,
          headers: IdempotencyHeaders,
          response: {
            200: ImportedDraftView,
            400: Problem,
            403: Problem,
            404: Problem,
            409: Problem,
            413: Problem,
          },
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { files: 1, fileSize: ITEM_FILE_LIMITS.document } });
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要导入的文件' }) as never;
        const bytes = await part.toBuffer();
        const digest = createHash('sha256').update(bytes).digest('hex');
        const once = onceOf(request, request.headers, { name: part.filename, digest });
        const file = { name: part.filename, bytes };
        return respond(
          reply,
          await importDraft(app, actorOf(request), request.params.itemId, file, once),
        ) as never;
      },
    );

    server.post(
      '/agencies/:agencyId/pasted-text',
      {
        bodyLimit: 8 * 1024 * 1024,
        schema: {
          tags,
          summary: '整理粘贴的内容（不保存）',
          params: AgencyParams,
          body: z.strictObject({ html: z.string().max(1_500_000, '粘贴的内容太长，请分段粘贴') }),
          response: { 200: NormalisedView, 400: Problem, 403: Problem },
        },
      },
      (request) => normalisePasted(actorOf(request), request.body.html),
    );
  };
