import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  CollectionYear,
  DemandedReason,
  ExcuseInput,
  MemberInput,
  NewMembers,
  ReasonInput,
  ReturnInput,
} from '../../application/report-collections/collection-input.ts';
import {
  addMembers,
  changeMember,
  readMembers,
  removeMember,
} from '../../application/report-collections/manage-members.ts';
import { stepMember } from '../../application/report-collections/step-member.ts';
import { viewMember } from '../../application/report-collections/view-member.ts';
import { atMostOnce } from '../../application/shared/once.ts';
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
import { MemberListView } from './contact-views.ts';
import { CollectionChangedView, MemberView } from './views.ts';

const tags = ['年报汇总'];
const YEAR = '/agencies/:agencyId/report-collections/:year';
const MEMBERS = `${YEAR}/members`;
const ONE = `${MEMBERS}/:memberId`;
const Params = AgencyParams.extend({ year: CollectionYear });
const OneParams = Params.extend({ memberId: z.uuid() });
const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem };
const changed = { 200: CollectionChangedView, ...refusals };
const nothing = { 200: z.null(), ...refusals };

/** Steps that take nothing but a reason. */
const STEPS = [
  { path: 'acceptance', summary: '接收；还有错误的写明理由', action: 'accept', body: ReasonInput },
  { path: 'reopening', summary: '取消接收，写明理由', action: 'reopen', body: DemandedReason },
  { path: 'resumption', summary: '恢复报送，写明理由', action: 'resume', body: DemandedReason },
] as const;

/** The members of a collection: who must report, and the way of each report. */
export const reportMemberRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    await server.register(listRoutes(app));
    await server.register(stepRoutes(app));
  };

const listRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.post(
      `${YEAR}/member-list`,
      {
        schema: {
          tags,
          summary: '读取单位名单（multipart：file；CSV、XLSX），不作任何改动',
          consumes: ['multipart/form-data'],
          params: Params,
          headers: IdempotencyHeaders,
          response: { 200: MemberListView, ...refusals, 413: Problem },
        },
      },
      async (request, reply) => {
        const upload = await readUpload(request);
        if (!upload) return problem(reply, 400, { code: 'no-file', title: '请选择单位名单文件' }) as never;
        return respond(reply, await readMembers(app, actorOf(request), upload.file)) as never;
      },
    );

    server.post(
      MEMBERS,
      {
        schema: {
          tags,
          summary: '添加报送单位',
          params: Params,
          headers: IdempotencyHeaders,
          body: NewMembers,
          response: { 200: z.object({ added: z.int(), skipped: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { params, body } = request;
        return respond(reply, await addMembers(once, actorOf(request), params.year, body.members)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一个报送单位', params: OneParams, response: { 200: MemberView } } },
      async (request, reply) => {
        const view = await viewMember(app, actorOf(request), request.params);
        reply.header('etag', `"${view.member.version}"`);
        return view;
      },
    );

    server.put(
      ONE,
      {
        schema: {
          tags,
          summary: '修改报送单位',
          params: OneParams,
          headers: ChangeHeaders,
          body: MemberInput,
          response: changed,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const change = { memberId, expectedVersion: versionOf(request.headers), input: request.body };
        return respond(reply, await changeMember(once, actorOf(request), year, change)) as never;
      },
    );
  };

const stepRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    for (const { path, summary, action, body } of STEPS)
      server.post(
        `${ONE}/${path}`,
        { schema: { tags, summary, params: OneParams, headers: ChangeHeaders, body, response: changed } },
        async (request, reply) => {
          const once = atMostOnce(app, onceOf(request, request.headers));
          const { year, memberId } = request.params;
          const expectedVersion = versionOf(request.headers);
          const step = { memberId, action, expectedVersion, reason: request.body.reason };
          return respond(reply, await stepMember(once, actorOf(request), year, step)) as never;
        },
      );

    server.post(
      `${ONE}/excuse`,
      {
        schema: {
          tags,
          summary: '免予报送，写明理由；由另一单位一并报送的，写明该单位',
          params: OneParams,
          headers: ChangeHeaders,
          body: ExcuseInput,
          response: changed,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const expectedVersion = versionOf(request.headers);
        const step = { memberId, action: 'excuse', expectedVersion, ...request.body } as const;
        return respond(reply, await stepMember(once, actorOf(request), year, step)) as never;
      },
    );

    server.post(
      `${ONE}/return`,
      {
        schema: {
          tags,
          summary: '退回，写明理由，可附核对结果',
          params: OneParams,
          headers: ChangeHeaders,
          body: ReturnInput,
          response: changed,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const { reason, findings: withFindings } = request.body;
        const expectedVersion = versionOf(request.headers);
        const step = { memberId, action: 'return', expectedVersion, reason, withFindings } as const;
        return respond(reply, await stepMember(once, actorOf(request), year, step)) as never;
      },
    );

    server.post(
      `${ONE}/removal`,
      {
        schema: {
          tags,
          summary: '移除尚未报送的单位，写明理由',
          params: OneParams,
          headers: ChangeHeaders,
          body: DemandedReason,
          response: nothing,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const expectedVersion = versionOf(request.headers);
        const removal = { memberId, expectedVersion, reason: request.body.reason };
        return respond(reply, await removeMember(once, actorOf(request), year, removal)) as never;
      },
    );
  };
