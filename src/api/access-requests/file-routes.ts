import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ACTION_COMMANDS } from '../../application/access-requests/action-commands.ts';
import { addCaseFile, caseClock, openCaseFile } from '../../application/access-requests/case-files.ts';
import { openReplyPreview } from '../../application/access-requests/open-preview.ts';
import { agencyById } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { letterPdf } from '../../application/shared/letter-files.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile, sendPdf } from '../downloads.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { fileOf } from '../release-gate/multipart-file.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';

const tags = ['依申请公开'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const Purpose = z.enum(['reply-material', 'evidence']);

/** Files of a case and its printed papers. Everything is sent as an attachment, never rendered in our origin. */
export const fileRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/files',
      {
        schema: {
          tags,
          summary: '添加拟提供的材料或者办理凭证（multipart：purpose、reason、file）',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: z.object({ fileId: z.string() }), 409: Problem, 413: Problem },
        },
      },
      async (request, reply) => {
        const part = await fileOf(request);
        if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' }) as never;
        const { name, bytes } = part;
        const purpose = Purpose.safeParse(part.field('purpose'));
        const reason = part.field('reason').trim();
        if (reason.length > 500)
          return problem(reply, 400, { code: 'invalid-input', title: '理由不能超过500个字' }) as never;
        if (!purpose.success)
          return problem(reply, 400, { code: 'invalid-input', title: '请选择材料的用途' }) as never;
        const file = { purpose: purpose.data, name, bytes, reason };
        const digest = createHash('sha256').update(bytes).digest('hex');
        const once = onceOf(request, request.headers, { ...file, bytes: digest });
        return respond(
          reply,
          await addCaseFile(atMostOnce(app, once), actorOf(request), request.params.requestId, file),
        ) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/files/:fileId',
      { schema: { tags, summary: '下载材料、文书（留痕）', params: Params.extend({ fileId: z.uuid() }) } },
      async (request, reply) =>
        sendFile(
          reply,
          await openCaseFile(app, actorOf(request), request.params.requestId, request.params.fileId),
        ),
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/clock.pdf',
      { schema: { tags, summary: '期限计算书（PDF）', params: Params } },
      async (request, reply) => {
        const { number, reading } = await caseClock(app, actorOf(request), request.params.requestId);
        const agency = await agencyById(app, request.params.agencyId);
        const bytes = await app.clockProof({
          reading,
          requestNumber: number,
          organ: agency.name,
          printedOn: app.today(),
        });
        return sendPdf(reply, `期限计算书（${number}）.pdf`, bytes);
      },
    );

    server.post(
      '/agencies/:agencyId/access-requests/:requestId/letter-preview.pdf',
      {
        schema: {
          tags,
          summary: '答复书预览（PDF，留痕）',
          params: Params,
          body: ACTION_COMMANDS.draft.nullable(),
        },
      },
      async (request, reply) => {
        const { body, params } = request;
        const shown = { draft: body, clear: true };
        const letter = await openReplyPreview(app, actorOf(request), params.requestId, shown);
        if (!letter.ok) return refusalProblem(reply, letter.refusal);
        const { agencyId } = actorOf(request);
        return sendPdf(reply, '答复书预览.pdf', await letterPdf(app, agencyId, letter.value.letter));
      },
    );
  };
