import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { checkFile } from '../../application/access-requests/check-uploads.ts';
import type { App } from '../../application/app.ts';
import {
  checkCaseFile,
  checkNewFile,
  cleanCaseFile,
  cleanNewFile,
  clearFile,
  type FileCheck,
} from '../../application/release-gate/case-files.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { fileOf } from './multipart-file.ts';
import { FileCheckView } from './views.ts';

const tags = ['材料核对'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const FileParams = Params.extend({ fileId: z.uuid() });
const PATH = '/agencies/:agencyId/access-requests/:requestId';

const viewOf = ({ blocking, toConfirm, ...rest }: FileCheck): FileCheckView => {
  const flat = (it: FileCheck['blocking'][number]) => ({
    code: it.code,
    message: it.message,
    where: it.place.where,
    excerpt: it.place.excerpt,
    advice: it.advice,
    article: it.article,
  });
  return { ...rest, blocking: blocking.map(flat), toConfirm: toConfirm.map(flat) };
};

const NO_FILE = { code: 'no-file', title: '请选择要上传的文件' };

/** The release gate before files of a case: what is in them, clean copies, and the reason why one may go. */
export const fileCheckRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${PATH}/checked-files`,
      {
        schema: {
          tags,
          summary: '核对拟提供的文件（multipart：file；不保存）',
          consumes: ['multipart/form-data'],
          params: Params,
          response: { 200: FileCheckView, 404: Problem, 409: Problem, 413: Problem },
        },
      },
      async (request, reply) => {
        const file = await fileOf(request);
        if (!file) return problem(reply, 400, NO_FILE) as never;
        const checked = await checkFile(file.name, file.bytes);
        if ('error' in checked)
          return problem(reply, 409, { code: 'upload-refused', title: checked.error }) as never;
        const { requestId } = request.params;
        return viewOf(await checkNewFile(app, actorOf(request), requestId, { ...file, ...checked }));
      },
    );

    server.post(
      `${PATH}/cleaned-files`,
      {
        schema: {
          tags,
          summary: '清理隐藏内容后的文件（multipart：file；不保存）',
          consumes: ['multipart/form-data'],
          params: Params,
        },
      },
      async (request, reply) => {
        const file = await fileOf(request);
        if (!file) return problem(reply, 400, NO_FILE);
        const checked = await checkFile(file.name, file.bytes);
        if ('error' in checked) return problem(reply, 409, { code: 'upload-refused', title: checked.error });
        const { requestId } = request.params;
        const cleaned = await cleanNewFile(app, actorOf(request), requestId, { ...file, ...checked });
        return cleaned.ok ? sendFile(reply, cleaned.value) : refusalProblem(reply, cleaned.refusal);
      },
    );

    server.get(
      `${PATH}/files/:fileId/check`,
      {
        schema: {
          tags,
          summary: '核对已经添加的文件',
          params: FileParams,
          response: { 200: FileCheckView, 404: Problem },
        },
      },
      async (request) => viewOf(await checkCaseFile(app, actorOf(request), request.params)),
    );

    server.get(
      `${PATH}/files/:fileId/cleaned`,
      { schema: { tags, summary: '下载清理隐藏内容后的文件', params: FileParams } },
      async (request, reply) => {
        const cleaned = await cleanCaseFile(app, actorOf(request), request.params);
        return cleaned.ok ? sendFile(reply, cleaned.value) : refusalProblem(reply, cleaned.refusal);
      },
    );

    server.post(
      `${PATH}/files/:fileId/clearance`,
      {
        schema: {
          tags,
          summary: '说明文件可以提供的理由（留痕）',
          params: FileParams,
          headers: ChangeHeaders,
          body: z.strictObject({
            reason: z.string().trim().min(5, '请写明可以提供的理由').max(500, '理由不能超过500个字'),
          }),
          response: {
            200: z.object({ version: z.int(), status: z.string() }),
            404: Problem,
            409: Problem,
          },
        },
      },
      async (request, reply) => {
        const { headers, params } = request;
        const options = { once: onceOf(request, headers), expectedVersion: versionOf(headers) };
        const { reason } = request.body;
        return respond(reply, await clearFile(app, actorOf(request), params, { reason, options })) as never;
      },
    );
  };
