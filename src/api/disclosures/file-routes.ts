import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { addItemFile, ITEM_FILE_LIMITS, openItemFile } from '../../application/disclosures/item-files.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, respond } from '../problem.ts';
import { actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ITEMS, ItemParams } from './routes.ts';
import { ItemFileView } from './views.ts';

const tags = ['主动公开'];

/** Pictures and attachments of items. They are sent as attachments, never rendered in our origin. */
export const itemFileRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ITEMS}/:itemId/files`,
      {
        schema: {
          tags,
          summary: '上传图片、附件（multipart：file）',
          consumes: ['multipart/form-data'],
          params: ItemParams,
          headers: IdempotencyHeaders,
          response: {
            200: ItemFileView,
            400: Problem,
            403: Problem,
            404: Problem,
            409: Problem,
            413: Problem,
          },
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { files: 1, fileSize: ITEM_FILE_LIMITS.video } });
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' }) as never;
        const bytes = await part.toBuffer();
        const digest = createHash('sha256').update(bytes).digest('hex');
        const once = onceOf(request, request.headers, { name: part.filename, digest });
        const file = { name: part.filename, bytes };
        return respond(
          reply,
          await addItemFile(app, actorOf(request), request.params.itemId, file, once),
        ) as never;
      },
    );

    server.get(
      `${ITEMS}/:itemId/files/:fileId`,
      {
        schema: {
          tags,
          summary: '下载信息的附件',
          params: ItemParams.extend({ fileId: z.uuid() }),
        },
      },
      async (request, reply) => {
        const { itemId, fileId } = request.params;
        return sendFile(reply, await openItemFile(app, actorOf(request), itemId, fileId));
      },
    );
  };
