import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { disputesOfReport } from '../../application/annual-reports/disputes-of-report.ts';
import {
  approveReport,
  EditReport,
  listReports,
  reopenReport,
  reportCell,
  saveReport,
  viewReport,
} from '../../application/annual-reports/edit-report.ts';
import { publishReport } from '../../application/annual-reports/publish-report.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../../domain/annual-reports/table-3-rows.data.ts';
import { CaseLineView } from '../access-requests/views.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { CountedDisputesView } from '../side-files/views.ts';
import { ReportChangedView, ReportLineView, ReportView } from './views.ts';

const tags = ['年度报告'];
const Params = AgencyParams.extend({ year: z.coerce.number().int().min(2008).max(2100) });
const Cell = Params.extend({
  row: z.enum(TABLE_3_ROWS.map((it) => it.key) as [Table3RowKey, ...Table3RowKey[]]),
  column: z.coerce.number().int().min(0).max(6),
});
const Version = z.strictObject({ version: z.int().min(0) });
const response = { 200: ReportChangedView, 400: Problem, 403: Problem, 409: Problem, 412: Problem };

const STEPS = [
  { path: 'approval', summary: '审定并冻结数据', run: approveReport },
  { path: 'reopening', summary: '退回起草', run: reopenReport },
  { path: 'publication', summary: '发布到政府信息公开专栏', run: publishReport },
] as const;

/** The annual report of a year (条例第四十九条、第五十条). */
export const annualReportRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    const base = '/agencies/:agencyId/annual-reports';

    server.get(
      base,
      {
        schema: {
          tags,
          summary: '各年度报告',
          params: AgencyParams,
          response: { 200: z.array(ReportLineView) },
        },
      },
      (request) => listReports(app, actorOf(request)),
    );

    server.get(
      `${base}/:year`,
      { schema: { tags, summary: '一个年度的报告', params: Params, response: { 200: ReportView } } },
      async (request) => (await viewReport(app, actorOf(request), request.params.year)) as never,
    );

    server.put(
      `${base}/:year`,
      {
        schema: {
          tags,
          summary: '保存报告',
          params: Params,
          body: EditReport.extend({ version: z.int().min(0) }),
          response,
        },
      },
      async (request, reply) => {
        const { version: expectedVersion, ...edit } = request.body;
        return respond(
          reply,
          await saveReport(app, actorOf(request), request.params.year, { edit, expectedVersion }),
        ) as never;
      },
    );

    server.get(
      `${base}/:year/disputes`,
      {
        schema: {
          tags,
          summary: '由台账统计的表4',
          params: Params,
          response: { 200: CountedDisputesView },
        },
      },
      (request) => disputesOfReport(app, actorOf(request), request.params.year),
    );

    for (const { path, summary, run } of STEPS) {
      server.post(
        `${base}/:year/${path}`,
        { schema: { tags, summary, params: Params, headers: IdempotencyHeaders, body: Version, response } },
        async (request, reply) =>
          respond(
            reply,
            await run(
              atMostOnce(app, onceOf(request, request.headers)),
              actorOf(request),
              request.params.year,
              { expectedVersion: request.body.version },
            ),
          ) as never,
      );
    }

    server.get(
      `${base}/:year/cells/:row/:column`,
      {
        schema: {
          tags,
          summary: '一格数字背后的申请件',
          params: Cell,
          response: { 200: z.object({ value: z.int(), items: z.array(CaseLineView) }), 404: Problem },
        },
      },
      (request) =>
        reportCell(app, actorOf(request), request.params.year, {
          row: request.params.row,
          column: request.params.column,
        }),
    );
  };
