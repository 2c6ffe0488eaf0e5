import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { disputesOfReport } from '../../application/annual-reports/disputes-of-report.ts';
import {
  EditReport,
  listReports,
  reportCell,
  saveReport,
  viewReport,
} from '../../application/annual-reports/edit-report.ts';
import { EXPORT_FORMATS, exportReport } from '../../application/annual-reports/export-report.ts';
import { performReportAction } from '../../application/annual-reports/perform-report-action.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import type { ReportAction } from '../../domain/annual-reports/report-lifecycle.data.ts';
import { TABLE_3_ROWS, type Table3RowKey } from '../../domain/annual-reports/table-3-rows.data.ts';
import { CaseLineView } from '../access-requests/views.ts';
import { sendFile } from '../downloads.ts';
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
const ReportStepBody = z.strictObject({
  version: z.int().min(0),
  reason: z.string().max(500, '理由不能超过500个字').optional(),
});
const response = { 200: ReportChangedView, 400: Problem, 403: Problem, 409: Problem, 412: Problem };

/** The steps of the table and their addresses; those that need no reason take none. */
const STEPS: readonly { readonly path: string; readonly summary: string; readonly action: ReportAction }[] = [
  { path: 'submission', summary: '送审', action: 'submit' },
  { path: 'recall', summary: '撤回送审', action: 'recall' },
  { path: 'return', summary: '退回修改，写明理由', action: 'return' },
  { path: 'review', summary: '审核通过', action: 'review' },
  { path: 'approval', summary: '审定并冻结数据', action: 'approve' },
  { path: 'reopening', summary: '取消审定，写明理由', action: 'reopen' },
  { path: 'publication', summary: '发布到政府信息公开专栏', action: 'publish' },
  { path: 'correction', summary: '更正已发布的报告，写明理由', action: 'correct' },
];

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
      `${base}/:year/exports/:format`,
      {
        schema: {
          tags,
          summary: '下载报告：网页片段、DOCX、PDF、XLSX、JSON、CSV；提供前读回核对',
          params: Params.extend({ format: z.enum(EXPORT_FORMATS) }),
        },
      },
      async (request, reply) => {
        const { year, format } = request.params;
        const exported = await exportReport(app, actorOf(request), year, format);
        return exported.ok ? sendFile(reply, exported.value) : (respond(reply, exported) as never);
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

    for (const { path, summary, action } of STEPS) {
      server.post(
        `${base}/:year/${path}`,
        {
          schema: {
            tags,
            summary,
            params: Params,
            headers: IdempotencyHeaders,
            body: ReportStepBody,
            response,
          },
        },
        async (request, reply) =>
          respond(
            reply,
            await performReportAction(
              atMostOnce(app, onceOf(request, request.headers)),
              actorOf(request),
              request.params.year,
              { action, expectedVersion: request.body.version, reason: request.body.reason ?? '' },
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
