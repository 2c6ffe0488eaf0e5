import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { adjustSums, removeAdjustment } from '../../application/report-collections/adjust-sums.ts';
import { changeCollection } from '../../application/report-collections/change-collection.ts';
import {
  closeCollection,
  publishRollUp,
  reopenCollection,
} from '../../application/report-collections/close-collection.ts';
import {
  AdjustmentInput,
  CollectionChange,
  CollectionYear,
  DemandedReason,
  NewCollection,
  ReasonInput,
} from '../../application/report-collections/collection-input.ts';
import { openCollection } from '../../application/report-collections/open-collection.ts';
import { listCollections, viewCollection } from '../../application/report-collections/read-collections.ts';
import { rollUpWorkbook } from '../../application/report-collections/roll-up-workbook.ts';
import { traceCell, viewSums } from '../../application/report-collections/view-sums.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { sendFile } from '../downloads.ts';
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
import { ToldView } from './contact-views.ts';
import { CellTraceView, SumsView } from './sum-views.ts';
import { CollectionChangedView, CollectionLineView, CollectionView } from './views.ts';

const tags = ['年报汇总'];
const BASE = '/agencies/:agencyId/report-collections';
const ONE = `${BASE}/:year`;
const Params = AgencyParams.extend({ year: CollectionYear });
const refusals = { 400: Problem, 403: Problem, 404: Problem, 409: Problem, 412: Problem };

const STEPS = [
  { path: 'closing', summary: '完成汇总：冻结汇总数为一版', step: closeCollection },
  { path: 'reopening', summary: '重新开启汇总，写明理由', step: reopenCollection },
  { path: 'publication', summary: '发布最新一版汇总数据', step: publishRollUp },
] as const;

/** Collections of annual reports by a supervising office, their sums and versions (条例第四十九条、第五十条). */
export const reportCollectionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      BASE,
      {
        schema: {
          tags,
          summary: '各年度的报告汇总',
          params: AgencyParams,
          response: { 200: z.array(CollectionLineView) },
        },
      },
      (request) => listCollections(app, actorOf(request)),
    );

    server.post(
      BASE,
      {
        schema: {
          tags,
          summary: '开始一个年度的报告汇总',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: NewCollection,
          response: { 200: z.object({ members: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await openCollection(once, actorOf(request), request.body)) as never;
      },
    );

    server.get(
      ONE,
      { schema: { tags, summary: '一个年度的报告汇总', params: Params, response: { 200: CollectionView } } },
      async (request, reply) => {
        const view = await viewCollection(app, actorOf(request), request.params.year);
        reply.header('etag', `"${view.version}"`);
        return view;
      },
    );

    server.put(
      ONE,
      {
        schema: {
          tags,
          summary: '修改报送截止日和汇总机关名称，写明理由；截止日改变的，通知尚未报送的单位',
          params: Params,
          headers: ChangeHeaders,
          body: CollectionChange,
          response: { 200: CollectionChangedView.extend(ToldView.shape), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const change = { change: request.body, expectedVersion: versionOf(request.headers) };
        return respond(
          reply,
          await changeCollection(once, actorOf(request), request.params.year, change),
        ) as never;
      },
    );

    for (const { path, summary, step } of STEPS)
      server.post(
        `${ONE}/${path}`,
        {
          schema: {
            tags,
            summary,
            params: Params,
            headers: ChangeHeaders,
            body: ReasonInput,
            response: { 200: z.object({ version: z.int(), revision: z.int() }), ...refusals },
          },
        },
        async (request, reply) => {
          const once = atMostOnce(app, onceOf(request, request.headers));
          const taken = { reason: request.body.reason, expectedVersion: versionOf(request.headers) };
          return respond(reply, await step(once, actorOf(request), request.params.year, taken)) as never;
        },
      );

    await server.register(sumRoutes(app));
  };

/** The sums, what they are made of, and their corrections. */
const sumRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.get(
      `${ONE}/sums`,
      { schema: { tags, summary: '汇总数：调整前、调整后', params: Params, response: { 200: SumsView } } },
      (request) => viewSums(app, actorOf(request), request.params.year),
    );

    server.get(
      `${ONE}/sums/cells/:cell`,
      {
        schema: {
          tags,
          summary: '一格汇总数由哪些单位的数字构成',
          params: Params.extend({ cell: z.string().max(60) }),
          response: { 200: CellTraceView, 404: Problem },
        },
      },
      (request) => traceCell(app, actorOf(request), request.params.year, request.params.cell),
    );

    server.post(
      `${ONE}/adjustments`,
      {
        schema: {
          tags,
          summary: '调整汇总数，写明理由（联合发文由牵头机关计一次）',
          params: Params,
          headers: ChangeHeaders,
          body: AdjustmentInput,
          response: { 200: z.object({ adjustmentId: z.string(), version: z.int() }), ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const change = { input: request.body, expectedVersion: versionOf(request.headers) };
        return respond(reply, await adjustSums(once, actorOf(request), request.params.year, change)) as never;
      },
    );

    server.post(
      `${ONE}/adjustments/:adjustmentId/removal`,
      {
        schema: {
          tags,
          summary: '取消一项调整，写明理由',
          params: Params.extend({ adjustmentId: z.uuid() }),
          headers: ChangeHeaders,
          body: DemandedReason,
          response: { 200: CollectionChangedView, ...refusals },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        const { year, adjustmentId } = request.params;
        const expectedVersion = versionOf(request.headers);
        const change = { adjustmentId, reason: request.body.reason, expectedVersion };
        return respond(reply, await removeAdjustment(once, actorOf(request), year, change)) as never;
      },
    );

    server.get(
      `${ONE}/workbook`,
      { schema: { tags, summary: '汇总表（XLSX：汇总数、各机关数据、来源、调整）', params: Params } },
      async (request, reply) =>
        sendFile(reply, await rollUpWorkbook(app, actorOf(request), request.params.year)),
    );
  };
