import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  ReasonedStepInput,
  StepInput,
} from '../../application/participation/solicitations/solicitation-input.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { addTopicPicture, draftTopic, editTopic, stepTopic } from '../../application/topics/edit-topic.ts';
import { listTopics, viewTopic } from '../../application/topics/read-topics.ts';
import { TopicEdit, TopicInput } from '../../application/topics/topic-input.ts';
import { TOPIC_ACTION_LABELS, TOPIC_ACTIONS, type TopicAction } from '../../domain/topics/topic.ts';
import { readUpload } from '../participation/read-upload.ts';
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
import { SteppedTopicView, TopicLineView, TopicView } from './views.ts';

const tags = ['专题'];
const BASE = '/agencies/:agencyId/topics';
const ONE = `${BASE}/:topicId`;
const Params = AgencyParams.extend({ topicId: z.uuid() });
const refusals = { 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** Topics (专题): pages assembled from published items. */
export const topicRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '专题列表',
          params: AgencyParams,
          response: { 200: z.array(TopicLineView) },
        },
      },
      (request) => listTopics(app, actorOf(request)),
    );

    server.post(
      BASE,
      {
        schema: {
          tags,
          summary: '拟制专题',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: TopicInput,
          response: { 200: z.object({ topicId: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = onceOf(request, request.headers);
        return respond(reply, await draftTopic(app, actorOf(request), request.body, once)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一个专题', params: Params, response: { 200: TopicView } } },
      async (request, reply) => {
        const view = await viewTopic(app, actorOf(request), request.params.topicId);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.put(
      ONE,
      {
        schema: {
          tags,
          summary: '修改专题',
          params: Params,
          body: TopicEdit,
          response: { 200: z.object({ version: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        return respond(reply, await editTopic(app, actorOf(request), params.topicId, body)) as never;
      },
    );

    server.post(
      `${ONE}/pictures`,
      {
        schema: {
          tags,
          summary: '添加专题图片（multipart：file）',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: z.object({ fileId: z.string() }), ...refusals, 413: Problem },
        },
      },
      async (request, reply) => {
        const upload = await readUpload(request);
        if (!upload) return problem(reply, 400, { code: 'no-file', title: '请选择要上传的图片' }) as never;
        const once = atMostOnce(app, onceOf(request, request.headers, upload.identity));
        const { topicId } = request.params;
        return respond(reply, await addTopicPicture(once, actorOf(request), topicId, upload.file)) as never;
      },
    );

    for (const action of TOPIC_ACTIONS) addStep(server, app, action);
  };

function addStep(server: Parameters<FastifyPluginAsyncZod>[0], app: App, action: TopicAction) {
  server.post(
    `${ONE}/${action}`,
    {
      schema: {
        tags,
        summary: TOPIC_ACTION_LABELS[action],
        params: Params,
        headers: ChangeHeaders,
        body: action === 'return' || action === 'take-down' ? ReasonedStepInput : StepInput,
        response: { 200: SteppedTopicView, ...refusals },
      },
    },
    async (request, reply) => {
      const { params, headers, body } = request;
      const options = { expectedVersion: versionOf(headers), once: onceOf(request, headers) };
      const step = { action, note: body.note, options };
      return respond(reply, await stepTopic(app, actorOf(request), params.topicId, step)) as never;
    },
  );
}
