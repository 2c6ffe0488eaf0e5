import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AskReportTask, askReportTask } from '../../application/annual-reports/ask-report-task.ts';
import { listReportTasks, reportDesk } from '../../application/annual-reports/read-report-tasks.ts';
import {
  settleReportTask,
  supplyReportText,
  takeOverReportText,
} from '../../application/annual-reports/step-report-task.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
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
import { ReportDeskView, ReportTaskView } from './task-views.ts';
import { ReportChangedView } from './views.ts';

const tags = ['年度报告'];
const Year = AgencyParams.extend({ year: z.coerce.number().int().min(2008).max(2100) });
const Task = AgencyParams.extend({ taskId: z.uuid() });
const response = { 200: ReportChangedView, 403: Problem, 404: Problem, 409: Problem, 412: Problem };
const reason = z.string().max(500, '理由不能超过500个字');

/** Texts asked of departments and people of the organ for the sections of a report. */
export const reportTaskRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    const ofYear = '/agencies/:agencyId/annual-reports/:year/tasks';
    const one = '/agencies/:agencyId/report-tasks/:taskId';

    server.get(
      '/agencies/:agencyId/report-tasks',
      {
        schema: {
          tags,
          summary: '下发给我的供稿任务、待我采用的供稿和年度报告公布期限',
          params: AgencyParams,
          response: { 200: ReportDeskView },
        },
      },
      async (request) => (await reportDesk(app, actorOf(request))) as never,
    );

    server.get(
      ofYear,
      {
        schema: {
          tags,
          summary: '年度报告的供稿任务',
          params: Year,
          response: { 200: z.array(ReportTaskView) },
        },
      },
      async (request) => (await listReportTasks(app, actorOf(request), request.params.year)) as never,
    );

    server.post(
      ofYear,
      {
        schema: {
          tags,
          summary: '下发供稿任务',
          params: Year,
          headers: IdempotencyHeaders,
          body: AskReportTask,
          response: { ...response, 200: z.object({ id: z.string(), version: z.int() }) },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(
          reply,
          await askReportTask(once, actorOf(request), request.params.year, request.body),
        ) as never;
      },
    );

    server.post(
      `${one}/supply`,
      {
        schema: {
          tags,
          summary: '供稿',
          params: Task,
          headers: ChangeHeaders,
          body: z.strictObject({
            text: z.string().trim().min(1, '请填写供稿内容').max(20_000, '不能超过20000个字'),
          }),
          response,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const seen = { taskId: request.params.taskId, expectedVersion: versionOf(request.headers) };
        return respond(
          reply,
          await supplyReportText(once, actorOf(request), seen, request.body.text),
        ) as never;
      },
    );

    server.post(
      `${one}/take-over`,
      {
        schema: {
          tags,
          summary: '采用供稿，写入报告的该部分',
          params: Task,
          headers: ChangeHeaders,
          body: z.strictObject({ reportVersion: z.int().min(0) }),
          response,
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const seen = { taskId: request.params.taskId, expectedVersion: versionOf(request.headers) };
        const { reportVersion } = request.body;
        return respond(reply, await takeOverReportText(once, actorOf(request), seen, reportVersion)) as never;
      },
    );

    for (const { action, summary } of [
      { action: 'return', summary: '退回供稿，写明理由' },
      { action: 'cancel', summary: '取消供稿任务，写明理由' },
    ] as const)
      server.post(
        `${one}/${action}`,
        {
          schema: {
            tags,
            summary,
            params: Task,
            headers: ChangeHeaders,
            body: z.strictObject({ reason }),
            response,
          },
        },
        async (request, reply) => {
          const once = atMostOnce(app, onceOf(request, request.headers));
          const seen = { taskId: request.params.taskId, expectedVersion: versionOf(request.headers) };
          const step = { action, reason: request.body.reason };
          return respond(reply, await settleReportTask(once, actorOf(request), seen, step)) as never;
        },
      );
  };
