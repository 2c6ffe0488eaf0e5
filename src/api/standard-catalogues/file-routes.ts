import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { exportCatalogue } from '../../application/standard-catalogues/export-catalogue.ts';
import { importCatalogue, previewImport } from '../../application/standard-catalogues/import-catalogue.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { ImportPreviewView } from './views.ts';

const tags = ['公开事项标准目录'];
const Params = AgencyParams.extend({ catalogueId: z.uuid() });
const REFUSED = { 400: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem, 413: Problem };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function uploaded(request: FastifyRequest, reply: FastifyReply): Promise<Uint8Array | null> {
  const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
  if (part) return part.toBuffer();
  problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' });
  return null;
}

/** A catalogue as a spreadsheet: taken over, looked at before, and given out. */
export const catalogueFileRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      '/agencies/:agencyId/standard-catalogues/:catalogueId/import-preview',
      {
        schema: {
          tags,
          summary: '试读标准目录文件（multipart：file；XLSX、XLS、ODS、CSV），不保存',
          consumes: ['multipart/form-data'],
          params: Params,
          response: { 200: ImportPreviewView, ...REFUSED },
        },
      },
      async (request, reply) => {
        const bytes = await uploaded(request, reply);
        if (!bytes) return reply as never;
        const { catalogueId } = request.params;
        return respond(reply, await previewImport(app, actorOf(request), catalogueId, bytes)) as never;
      },
    );

    server.post(
      '/agencies/:agencyId/standard-catalogues/:catalogueId/import',
      {
        schema: {
          tags,
          summary: '导入标准目录文件（multipart：file），有一处错误即不导入',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: ChangeHeaders,
          response: { 200: z.object({ version: z.int() }), ...REFUSED },
        },
      },
      async (request, reply) => {
        const bytes = await uploaded(request, reply);
        if (!bytes) return reply as never;
        const digest = createHash('sha256').update(bytes).digest('hex');
        const once = atMostOnce(app, onceOf(request, request.headers, digest));
        const seen = { catalogueId: request.params.catalogueId, version: versionOf(request.headers) };
        return respond(reply, await importCatalogue(once, actorOf(request), seen, bytes)) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/standard-catalogues/:catalogueId/catalogue.xlsx',
      { schema: { tags, summary: '标准目录（XLSX）', params: Params } },
      async (request, reply) => {
        const { catalogueId } = request.params;
        const { name, bytes } = await exportCatalogue(app, actorOf(request), catalogueId);
        return sendFile(reply, { name, mediaType: XLSX, bytes });
      },
    );
  };
