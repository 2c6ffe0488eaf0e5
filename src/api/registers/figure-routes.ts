import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { confirmRuleCounts, RuleConfirmation } from '../../application/registers/confirm-rule-counts.ts';
import { DISCLOSURE_CELLS } from '../../application/registers/disclosure-cells.ts';
import { disclosureCell, viewDisclosureFigures } from '../../application/registers/disclosure-figures.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { DisclosureCellView, DisclosureFiguresView } from './views.ts';

const tags = ['年度报告'];
const BASE = '/agencies/:agencyId/annual-reports/:year/disclosure-figures';
const Params = AgencyParams.extend({ year: z.coerce.number().int().min(2008).max(2100) });

/** Table 2 as the registers count it, the entries behind each number, and the confirmation of the rules. */
export const disclosureFigureRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '按登记册统计的表2',
          params: Params,
          response: { 200: DisclosureFiguresView },
        },
      },
      (request) => viewDisclosureFigures(app, actorOf(request), request.params.year),
    );

    server.get(
      `${BASE}/:cell`,
      {
        schema: {
          tags,
          summary: '表2一格背后的登记',
          params: Params.extend({ cell: z.enum(DISCLOSURE_CELLS) }),
          response: { 200: DisclosureCellView, 404: Problem },
        },
      },
      (request) => disclosureCell(app, actorOf(request), request.params),
    );

    server.post(
      '/agencies/:agencyId/annual-reports/:year/rule-confirmation',
      {
        schema: {
          tags,
          summary: '登记司法行政部门对规章、行政规范性文件数的核对',
          params: Params,
          headers: IdempotencyHeaders,
          body: RuleConfirmation,
          response: { 200: z.null(), 400: Problem, 403: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const { params, headers, body } = request;
        const once = atMostOnce(app, onceOf(request, headers));
        return respond(reply, await confirmRuleCounts(once, actorOf(request), params.year, body)) as never;
      },
    );
  };
