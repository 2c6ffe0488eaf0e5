import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { App } from '../../application/app.ts';
import { CollectionYear } from '../../application/report-collections/collection-input.ts';
import { compareMembers } from '../../application/report-collections/compare-members.ts';
import { Problem } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { ComparisonView } from './comparison-views.ts';

/** The accepted reports of a collection side by side. */
export const reportComparisonRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/report-collections/:year/comparison',
      {
        schema: {
          tags: ['年报汇总'],
          summary: '已接收的报告相互比较：占比、纠正率、明显不同的单位',
          params: AgencyParams.extend({ year: CollectionYear }),
          response: { 200: ComparisonView, 404: Problem },
        },
      },
      async (request) => {
        const { compared, peers, outliers, year } = await compareMembers(
          app,
          actorOf(request),
          request.params.year,
        );
        return { year, compared: [...compared], peers: [...peers], outliers: [...outliers] };
      },
    );
  };
