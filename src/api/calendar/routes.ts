import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { viewCalendar } from '../../application/calendar/calendar-view.ts';
import { deadlineMonth } from '../../application/calendar/deadline-month.ts';
import { listDueDayChanges } from '../../application/calendar/due-day-changes.ts';
import { enterNotice } from '../../application/calendar/enter-notice.ts';
import { NoticeInput } from '../../application/calendar/notice-input.ts';
import { previewNotice } from '../../application/calendar/preview-notice.ts';
import { Problem, respond } from '../problem.ts';
import {
  AgencyParams,
  actorOf,
  ChangeHeaders,
  IdempotencyHeaders,
  onceOf,
  signedIn,
  versionOf,
} from '../session.ts';
import { CalendarView, DeadlineMonthView, DueDayChangesView, NoticePreviewView } from './views.ts';

const tags = ['节假日和期限'];

const Month = z.strictObject({
  month: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, '月份应为“年-月”，如2026-11'),
  mine: z.enum(['true', 'false']).default('false'),
});

/** The statutory calendar, the notices entered into it, whose days they moved, and the month of deadlines. */
export const calendarRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/calendar',
      {
        schema: {
          tags,
          summary: '工作日历：节假日安排',
          params: AgencyParams,
          response: { 200: CalendarView, 403: Problem },
        },
      },
      async (request) => (await viewCalendar(app, actorOf(request))) as never,
    );

    server.post(
      '/agencies/:agencyId/calendar/notice-previews',
      {
        schema: {
          tags,
          summary: '试算：录入节假日安排后哪些申请件的期限变化',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: NoticeInput,
          response: { 200: NoticePreviewView, 403: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await previewNotice(app, actorOf(request), request.body)) as never,
    );

    server.post(
      '/agencies/:agencyId/calendar/notices',
      {
        schema: {
          tags,
          summary: '录入或者更正节假日安排（对全系统生效）',
          params: AgencyParams,
          headers: ChangeHeaders,
          body: NoticeInput,
          response: { 200: z.object({ revision: z.int() }), 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) => {
        const options = {
          expectedRevision: versionOf(request.headers),
          once: onceOf(request, request.headers),
        };
        return respond(reply, await enterNotice(app, actorOf(request), request.body, options)) as never;
      },
    );

    server.get(
      '/agencies/:agencyId/due-day-changes',
      {
        schema: {
          tags,
          summary: '节假日安排变动后期限变化的申请件',
          params: AgencyParams,
          response: { 200: DueDayChangesView, 403: Problem },
        },
      },
      async (request) => (await listDueDayChanges(app, actorOf(request))) as never,
    );

    server.get(
      '/agencies/:agencyId/deadlines',
      {
        schema: {
          tags,
          summary: '期限日历：一个月内的期限',
          params: AgencyParams,
          querystring: Month,
          response: { 200: DeadlineMonthView, 400: Problem, 403: Problem },
        },
      },
      async (request) => {
        const { month, mine } = request.query;
        return (await deadlineMonth(app, actorOf(request), { month, mine: mine === 'true' })) as never;
      },
    );
  };
