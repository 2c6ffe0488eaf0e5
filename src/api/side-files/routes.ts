import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { UPLOAD_LIMITS } from '../../application/access-requests/check-uploads.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { evidenceOf } from '../../application/side-files/evidence-pack.ts';
import { evidenceZip } from '../../application/side-files/evidence-zip.ts';
import { listSideFiles } from '../../application/side-files/list-side-files.ts';
import { openSideFile } from '../../application/side-files/open-side-file.ts';
import { revealPerson } from '../../application/side-files/reveal-person.ts';
import { addSideDocument, openSideDocument } from '../../application/side-files/side-file-documents.ts';
import { OpenSideFile } from '../../application/side-files/side-file-input.ts';
import { viewSideFile } from '../../application/side-files/view-side-file.ts';
import { SIDE_FILE_KINDS } from '../../domain/side-files/kinds.data.ts';
import { ApplicantViewSchema } from '../access-requests/views.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, refusalProblem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { EvidenceView, OpenedSideFileView, SideFileView, SideListView } from './views.ts';

const tags = ['关联事项'];
const BASE = '/agencies/:agencyId/side-files';
const ONE = `${BASE}/:sideFileId`;
const Params = AgencyParams.extend({ sideFileId: z.uuid() });

const Query = z.strictObject({
  kind: z.enum(SIDE_FILE_KINDS).optional(),
  open: z
    .enum(['true', 'false'])
    .transform((it) => it === 'true')
    .optional(),
  requestId: z.uuid().optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Files beside cases: reconsiderations, suits, orders, turns to proactive publication, corrections of records. */
export const sideFileRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '关联事项列表',
          params: AgencyParams,
          querystring: Query,
          response: { 200: SideListView },
        },
      },
      (request) => listSideFiles(app, actorOf(request), request.query),
    );

    server.post(
      BASE,
      {
        schema: {
          tags,
          summary: '登记关联事项',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: OpenSideFile,
          response: { 200: OpenedSideFileView, 400: Problem, 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = onceOf(request, request.headers);
        return respond(reply, await openSideFile(app, actorOf(request), request.body, once)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一个关联事项', params: Params, response: { 200: SideFileView } } },
      async (request, reply) => {
        const view = await viewSideFile(app, actorOf(request), request.params.sideFileId);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.get(
      `${ONE}/evidence`,
      { schema: { tags, summary: '证据清单', params: Params, response: { 200: EvidenceView } } },
      (request) => evidenceOf(app, actorOf(request), request.params.sideFileId),
    );

    server.get(
      `${ONE}/evidence.zip`,
      { schema: { tags, summary: '证据包（ZIP，附 SHA-256 清单；留痕）', params: Params } },
      async (request, reply) => {
        const pack = await evidenceZip(app, actorOf(request), request.params.sideFileId);
        return pack.ok ? sendFile(reply, pack.value) : refusalProblem(reply, pack.refusal);
      },
    );

    server.post(
      `${ONE}/person`,
      {
        schema: {
          tags,
          summary: '查看要求更正的人的信息（留痕）',
          params: Params,
          headers: IdempotencyHeaders,
          body: z.strictObject({ reason: z.string().trim().min(2, '请填写查看的原因').max(200) }),
          response: { 200: ApplicantViewSchema, 403: Problem, 404: Problem },
        },
      },
      async (request, reply) => {
        const { params, headers, body } = request;
        const once = atMostOnce(app, onceOf(request, headers));
        return respond(reply, await revealPerson(once, actorOf(request), params.sideFileId, body)) as never;
      },
    );

    addDocumentRoutes(server, app);
  };

/** Documents are sent as attachments, never rendered in our origin. */
function addDocumentRoutes(server: Parameters<FastifyPluginAsyncZod>[0], app: App) {
  server.post(
    `${ONE}/files`,
    {
      schema: {
        tags,
        summary: '添加关联事项的材料（multipart：file）',
        consumes: ['multipart/form-data'],
        params: Params,
        headers: IdempotencyHeaders,
        response: { 200: z.object({ fileId: z.string() }), 409: Problem, 413: Problem },
      },
    },
    async (request, reply) => {
      const part = await request.file({ limits: { files: 1, fileSize: UPLOAD_LIMITS.each } });
      if (!part) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' }) as never;
      const bytes = await part.toBuffer();
      const digest = createHash('sha256').update(bytes).digest('hex');
      const once = onceOf(request, request.headers, { name: part.filename, digest });
      const file = { name: part.filename, bytes };
      return respond(
        reply,
        await addSideDocument(atMostOnce(app, once), actorOf(request), request.params.sideFileId, file),
      ) as never;
    },
  );

  server.get(
    `${ONE}/files/:fileId`,
    {
      schema: {
        tags,
        summary: '下载关联事项的材料（个人材料留痕）',
        params: Params.extend({ fileId: z.uuid() }),
      },
    },
    async (request, reply) => {
      const { sideFileId, fileId } = request.params;
      return sendFile(reply, await openSideDocument(app, actorOf(request), sideFileId, fileId));
    },
  );
}
