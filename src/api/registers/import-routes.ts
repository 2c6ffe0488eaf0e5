import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import type { App } from '../../application/app.ts';
import {
  type ImportFile,
  ImportOptions,
  importEntries,
  previewImport,
} from '../../application/registers/import-entries.ts';
import { registerTemplate } from '../../application/registers/register-files.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ImportedView, ImportPreviewView } from './views.ts';

const tags = ['登记册'];
const BASE = '/agencies/:agencyId/registers/:register';
const Params = AgencyParams.extend({ register: z.enum(REGISTER_KINDS) });

type Upload = { readonly file: ImportFile; readonly options: ImportOptions; readonly digest: string };

/** The file with its options (a JSON field before it), or the refusal already sent. */
async function uploadOf(request: FastifyRequest, reply: FastifyReply): Promise<Upload | null> {
  const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
  if (!part) {
    problem(reply, 400, { code: 'no-file', title: '请选择要导入的文件' });
    return null;
  }
  const bytes = await part.toBuffer();
  const options = readOptions(part.fields['options']);
  if (!options) {
    problem(reply, 400, { code: 'invalid-input', title: '导入的设置不正确，请刷新页面后重试' });
    return null;
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { file: { name: part.filename, bytes }, options, digest };
}

function readOptions(field: unknown): ImportOptions | null {
  if (field === undefined) return ImportOptions.parse({});
  const { value } = field as { value?: unknown };
  try {
    const parsed = ImportOptions.safeParse(JSON.parse(String(value)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Importing a register from a spreadsheet: the template, the preview, the import. */
export const registerImportRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      `${BASE}/template.xlsx`,
      { schema: { tags, summary: '导入模板（XLSX，附填写说明）', params: Params } },
      async (request, reply) =>
        sendFile(reply, await registerTemplate(app, actorOf(request), request.params.register)),
    );

    server.post(
      `${BASE}/import-previews`,
      {
        schema: {
          tags,
          summary: '导入预览（multipart：options、file；XLSX、XLS、ODS、CSV），不作任何改动',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: ImportPreviewView, 400: Problem, 403: Problem, 409: Problem, 413: Problem },
        },
      },
      async (request, reply) => {
        const upload = await uploadOf(request, reply);
        if (!upload) return reply as never;
        const { file, options } = upload;
        const job = { register: request.params.register, file, options };
        return respond(reply, await previewImport(app, actorOf(request), job)) as never;
      },
    );

    server.post(
      `${BASE}/imports`,
      {
        schema: {
          tags,
          summary: '导入登记册（multipart：options、file），全部导入或者都不导入',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: ImportedView, 400: Problem, 403: Problem, 409: Problem, 413: Problem },
        },
      },
      async (request, reply) => {
        const upload = await uploadOf(request, reply);
        if (!upload) return reply as never;
        const { file, options, digest } = upload;
        const once = atMostOnce(app, onceOf(request, request.headers, { options, digest }));
        const job = { register: request.params.register, file, options };
        return respond(reply, await importEntries(once, actorOf(request), job)) as never;
      },
    );
  };
