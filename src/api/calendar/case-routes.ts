import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import {
  DueDayDismissal,
  DueDayNotice,
  dismissDueDayNotice,
  issueDueDayNotice,
  previewDueDayNotice,
} from '../../application/calendar/settle-due-day-change.ts';
import {
  explainOverdue,
  OverdueExplanation,
  viewDueDay,
} from '../../application/reminders/explain-overdue.ts';
import { ChangedView } from '../access-requests/views.ts';
import { LetterPreviewView } from '../letters/preview-view.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, ChangeHeaders, onceOf, signedIn, versionOf } from '../session.ts';
import { DueDayView } from './views.ts';

const tags = ['节假日和期限'];
const Params = AgencyParams.extend({ requestId: z.uuid() });
const CASE = '/agencies/:agencyId/access-requests/:requestId';
const changed = { 200: ChangedView, 403: Problem, 404: Problem, 409: Problem, 412: Problem };

/** The due day of one case: what moved it, who was told, why it passed. */
export const dueDayRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    const optionsOf = (request: Parameters<typeof onceOf>[0], headers: z.infer<typeof ChangeHeaders>) => ({
      options: { expectedVersion: versionOf(headers), once: onceOf(request, headers) },
    });

    server.get(
      `${CASE}/due-day`,
      {
        schema: {
          tags,
          summary: '期限变化和逾期情况',
          params: Params,
          response: { 200: DueDayView, 404: Problem },
        },
      },
      async (request) => (await viewDueDay(app, actorOf(request), request.params.requestId)) as never,
    );

    server.get(
      `${CASE}/due-day-notice`,
      {
        schema: {
          tags,
          summary: '期限变化告知书预览',
          params: Params,
          querystring: z.strictObject({ calendarVersion: z.string().trim().max(60).default('') }),
          response: { 200: LetterPreviewView, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const input = { ...request.query, remark: '' };
        const letter = await previewDueDayNotice(app, actorOf(request), request.params.requestId, input);
        return respond(reply, letter) as never;
      },
    );

    server.post(
      `${CASE}/due-day-notice`,
      {
        schema: {
          tags,
          summary: '发出期限变化告知书',
          params: Params,
          headers: ChangeHeaders,
          body: DueDayNotice,
          response: changed,
        },
      },
      async (request, reply) => {
        const input = { ...request.body, ...optionsOf(request, request.headers) };
        return respond(
          reply,
          await issueDueDayNotice(app, actorOf(request), request.params.requestId, input),
        ) as never;
      },
    );

    server.post(
      `${CASE}/due-day-notice-dismissal`,
      {
        schema: {
          tags,
          summary: '登记期限变化不另告知的理由',
          params: Params,
          headers: ChangeHeaders,
          body: DueDayDismissal,
          response: changed,
        },
      },
      async (request, reply) => {
        const input = { ...request.body, ...optionsOf(request, request.headers) };
        return respond(
          reply,
          await dismissDueDayNotice(app, actorOf(request), request.params.requestId, input),
        ) as never;
      },
    );

    server.post(
      `${CASE}/overdue-explanation`,
      {
        schema: {
          tags,
          summary: '填写逾期情况说明',
          params: Params,
          headers: ChangeHeaders,
          body: OverdueExplanation,
          response: changed,
        },
      },
      async (request, reply) => {
        const input = { ...request.body, ...optionsOf(request, request.headers) };
        return respond(
          reply,
          await explainOverdue(app, actorOf(request), request.params.requestId, input),
        ) as never;
      },
    );
  };
