import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { chaseMembers, recordCall } from '../../application/report-collections/chase.ts';
import {
  CallInput,
  ChaseInput,
  CollectionYear,
  LinksInput,
  MessageText,
} from '../../application/report-collections/collection-input.ts';
import { issueLinks, revokeLink } from '../../application/report-collections/issue-links.ts';
import { writeMessage } from '../../application/report-collections/write-message.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ChasedView, IssuedLinksView } from './contact-views.ts';

const tags = ['年报汇总'];
const YEAR = '/agencies/:agencyId/report-collections/:year';
const ONE = `${YEAR}/members/:memberId`;
const Params = AgencyParams.extend({ year: CollectionYear });
const OneParams = Params.extend({ memberId: z.uuid() });
const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem };
const nothing = { 200: z.null(), ...refusals };

/** How the office and the members reach each other: messages, links, reminders, calls. */
export const reportContactRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${ONE}/messages`,
      {
        schema: {
          tags,
          summary: '给报送单位留言',
          params: OneParams,
          headers: IdempotencyHeaders,
          body: MessageText,
          response: { 200: z.object({ messageId: z.string() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const message = { memberId, text: request.body.text };
        return respond(reply, await writeMessage(once, actorOf(request), year, message)) as never;
      },
    );

    server.post(
      `${ONE}/calls`,
      {
        schema: {
          tags,
          summary: '记录电话催报',
          params: OneParams,
          headers: IdempotencyHeaders,
          body: CallInput,
          response: nothing,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        const call = { memberId, note: request.body.note };
        return respond(reply, await recordCall(once, actorOf(request), year, call)) as never;
      },
    );

    server.post(
      `${ONE}/link-revocation`,
      {
        schema: {
          tags,
          summary: '撤销报送网址',
          params: OneParams,
          headers: IdempotencyHeaders,
          response: nothing,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, memberId } = request.params;
        return respond(reply, await revokeLink(once, actorOf(request), year, memberId)) as never;
      },
    );

    server.post(
      `${YEAR}/links`,
      {
        schema: {
          tags,
          summary: '发放报送网址和访问码；访问码只显示这一次',
          params: Params,
          headers: IdempotencyHeaders,
          body: LinksInput,
          response: { 200: IssuedLinksView, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await issueLinks(once, actorOf(request), request.params.year, request.body),
        ) as never;
      },
    );

    server.post(
      `${YEAR}/chases`,
      {
        schema: {
          tags,
          summary: '催报：电子邮件，每个单位每天一次；没有邮箱的列出电话',
          params: Params,
          headers: IdempotencyHeaders,
          body: ChaseInput,
          response: { 200: ChasedView, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { memberIds } = request.body;
        return respond(
          reply,
          await chaseMembers(once, actorOf(request), request.params.year, memberIds),
        ) as never;
      },
    );
  };
