import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import type { Agency } from '../../application/agencies/find-agency.ts';
import { comparePublished } from '../../application/annual-reports/compare-published.ts';
import {
  type PublishedReport,
  publishedReport,
  publishedReports,
} from '../../application/annual-reports/published-reports.ts';
import type { App } from '../../application/app.ts';
import { publishedRollUps } from '../../application/report-collections/published-roll-ups.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { sendDownload } from '../shared/http/send-download.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { comparisonCsv, comparisonJson } from './compare/compare-files.ts';
import { comparePage } from './compare/compare-page.tsx';
import { createChartCache } from './report-charts.ts';
import { reportJson } from './report-json.ts';
import { reportPage } from './report-page.tsx';
import { reportsPage } from './reports-page.tsx';

/** A year as an address writes it; other words are no report. */
const YEAR = ':year(^[12][0-9]{3})';

async function wantedReport(app: App, agency: Agency, request: FastifyRequest): Promise<PublishedReport> {
  const { year = '' } = request.params as { readonly year?: string };
  const { version = '' } = request.query as { readonly version?: string };
  const wanted = /^[1-9]\d{0,3}$/.test(version) ? Number(version) : undefined;
  const report = await publishedReport(app, agency, Number(year), wanted);
  if (!report) throw new NotFound(`没有找到${year}年的年度报告`);
  return report;
}

/** The year of the roll-up that is asked for, if any. */
function rollUpYear(request: FastifyRequest): number | undefined {
  const { year = '' } = request.query as { readonly year?: string };
  return /^[12]\d{3}$/.test(year) ? Number(year) : undefined;
}

/** What is compared, as a page and as data. */
const comparisonRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const comparisonFor = async (request: FastifyRequest) => {
      const { agency } = await agencyFrame(app, request);
      return { agency, comparison: await comparePublished(app, agency, rollUpYear(request)) };
    };

    server.get(
      PATHS.reportComparison(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        return comparePage(frame, await comparePublished(app, frame.agency, rollUpYear(request)));
      }),
    );

    server.get(PATHS.reportComparisonFile(CODE, 'csv'), async (request, reply) => {
      const { agency, comparison } = await comparisonFor(request);
      const bytes = comparisonCsv(comparison);
      return sendDownload(reply, {
        name: `${agency.name}年度报告数据比较.csv`,
        mediaType: 'text/csv',
        bytes,
      });
    });

    server.get(PATHS.reportComparisonFile(CODE, 'json'), async (request, reply) => {
      const { comparison } = await comparisonFor(request);
      return reply.header('cache-control', 'no-cache').send(comparisonJson(comparison));
    });
  };

/** The list of annual reports, one year's report, what is compared, and the same as data. */
export const reportRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const chartsOf = createChartCache();
    await server.register(comparisonRoutes(app));

    server.get(
      PATHS.reports(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const rollUps = await publishedRollUps(app, frame.agency);
        return reportsPage(frame, await publishedReports(app, frame.agency), rollUps);
      }),
    );

    server.get(PATHS.reportJson(CODE, YEAR), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const report = await wantedReport(app, agency, request);
      return reply.header('cache-control', 'no-cache').send(reportJson(agency, report));
    });

    server.get(
      PATHS.report(CODE, YEAR),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const report = await wantedReport(app, frame.agency, request);
        return reportPage(frame, report, await chartsOf(frame.agency.id, report));
      }),
    );
  };
