import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  draftSolicitation,
  editResults,
  editSolicitation,
} from '../../application/participation/solicitations/edit-solicitation.ts';
import {
  addSolicitationFile,
  openSolicitationFile,
  removeSolicitationFile,
} from '../../application/participation/solicitations/solicitation-files.ts';
import {
  ReasonedStepInput,
  ResultsEdit,
  SolicitationEdit,
  SolicitationInput,
  StepInput,
} from '../../application/participation/solicitations/solicitation-input.ts';
import { stepSolicitation } from '../../application/participation/solicitations/step-solicitation.ts';
import {
  listSolicitations,
  viewSolicitation,
} from '../../application/participation/solicitations/view-solicitation.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import {
  SOLICITATION_ACTION_LABELS,
  SOLICITATION_ACTIONS,
  type SolicitationAction,
} from '../../domain/participation/solicitation-stages.data.ts';
import { sendFile } from '../downloads.ts';
import { Problem, problem, respond } from '../problem.ts';
import {
  AgencyParams,
  actorOf,
  ChangeHeaders,
  IdempotencyHeaders,
  onceOf,
  signedIn,
  versionOf,
} from '../session.ts';
import { readUpload } from './read-upload.ts';
import { SolicitationLineView, SolicitationView, SteppedSolicitationView } from './views.ts';

const tags = ['互动交流'];
const BASE = '/agencies/:agencyId/solicitations';
const ONE = `${BASE}/:solicitationId`;
const Params = AgencyParams.extend({ solicitationId: z.uuid() });
const FileParams = Params.extend({ fileId: z.uuid() });
const Version = z.object({ version: z.int() });
const refusals = { 403: Problem, 404: Problem, 409: Problem, 412: Problem };

type Server = Parameters<FastifyPluginAsyncZod>[0];

/** Solicitations of opinions (意见征集): drafts, reviews, results. */
export const solicitationRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '意见征集列表',
          params: AgencyParams,
          response: { 200: z.array(SolicitationLineView) },
        },
      },
      (request) => listSolicitations(app, actorOf(request)),
    );

    server.post(
      BASE,
      {
        schema: {
          tags,
          summary: '拟制意见征集',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: SolicitationInput,
          response: { 200: z.object({ solicitationId: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = onceOf(request, request.headers);
        return respond(reply, await draftSolicitation(app, actorOf(request), request.body, once)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一项意见征集', params: Params, response: { 200: SolicitationView } } },
      async (request, reply) => {
        const view = await viewSolicitation(app, actorOf(request), request.params.solicitationId);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.put(
      ONE,
      {
        schema: {
          tags,
          summary: '修改意见征集稿',
          params: Params,
          body: SolicitationEdit,
          response: { 200: Version, ...refusals },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        return respond(
          reply,
          await editSolicitation(app, actorOf(request), params.solicitationId, body),
        ) as never;
      },
    );

    server.put(
      `${ONE}/results`,
      {
        schema: {
          tags,
          summary: '整理意见采纳情况',
          params: Params,
          body: ResultsEdit,
          response: { 200: Version, ...refusals },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        return respond(reply, await editResults(app, actorOf(request), params.solicitationId, body)) as never;
      },
    );

    for (const action of SOLICITATION_ACTIONS) addStep(server, app, action);
    addFiles(server, app);
  };

const REASONED: ReadonlySet<SolicitationAction> = new Set(['return', 'return-results', 'withdraw']);

function addStep(server: Server, app: App, action: SolicitationAction) {
  server.post(
    `${ONE}/${action}`,
    {
      schema: {
        tags,
        summary: SOLICITATION_ACTION_LABELS[action],
        params: Params,
        headers: ChangeHeaders,
        body: REASONED.has(action) ? ReasonedStepInput : StepInput,
        response: { 200: SteppedSolicitationView, ...refusals },
      },
    },
    async (request, reply) => {
      const { params, headers, body } = request;
      const options = { expectedVersion: versionOf(headers), once: onceOf(request, headers) };
      const step = { action, note: body.note, options };
      return respond(
        reply,
        await stepSolicitation(app, actorOf(request), params.solicitationId, step),
      ) as never;
    },
  );
}

function addFiles(server: Server, app: App) {
  server.post(
    `${ONE}/files`,
    {
      schema: {
        tags,
        summary: '添加征集稿的附件（multipart：file）',
        consumes: ['multipart/form-data'],
        params: Params,
        headers: IdempotencyHeaders,
        response: { 200: z.object({ fileId: z.string() }), ...refusals, 413: Problem },
      },
    },
    async (request, reply) => {
      const upload = await readUpload(request);
      if (!upload) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的文件' }) as never;
      const once = atMostOnce(app, onceOf(request, request.headers, upload.identity));
      const { solicitationId } = request.params;
      return respond(
        reply,
        await addSolicitationFile(once, actorOf(request), solicitationId, upload.file),
      ) as never;
    },
  );

  server.get(
    `${ONE}/files/:fileId`,
    { schema: { tags, summary: '下载征集稿的附件', params: FileParams } },
    async (request, reply) =>
      sendFile(reply, await openSolicitationFile(app, actorOf(request), request.params)),
  );

  server.delete(
    `${ONE}/files/:fileId`,
    {
      schema: {
        tags,
        summary: '移除征集稿的附件',
        params: FileParams,
        response: { 200: z.null(), ...refusals },
      },
    },
    async (request, reply) =>
      respond(reply, await removeSolicitationFile(app, actorOf(request), request.params)) as never,
  );
}
