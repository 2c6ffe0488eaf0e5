import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { chooseFigureSource, FIGURE_SOURCES } from '../../application/annual-reports/figures-source.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { ReportChangedView } from './views.ts';

/** Where the tables of a report come from: this ledger, or the closed roll-up of its year (decision 0044). */
export const figuresSourceRoute =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      '/agencies/:agencyId/annual-reports/:year/figures-source',
      {
        schema: {
          tags: ['年度报告'],
          summary: '选择报告表格的数据来源：本机关统计，或者本年度汇总数',
          params: AgencyParams.extend({ year: z.coerce.number().int().min(2008).max(2100) }),
          headers: IdempotencyHeaders,
          body: z.strictObject({ version: z.int().min(0), figuresFrom: z.enum(FIGURE_SOURCES) }),
          response: { 200: ReportChangedView, 400: Problem, 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) => {
        const { version: expectedVersion, figuresFrom } = request.body;
        const once = atMostOnce(app, onceOf(request, request.headers));
        const choice = { figuresFrom, expectedVersion };
        return respond(
          reply,
          await chooseFigureSource(once, actorOf(request), request.params.year, choice),
        ) as never;
      },
    );
  };
