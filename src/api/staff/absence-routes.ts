import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { HandOver, handOverCases } from '../../application/access-requests/hand-over-cases.ts';
import type { App } from '../../application/app.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import {
  endAbsence,
  listAbsences,
  RecordAbsence,
  recordAbsence,
} from '../../application/staff/manage-absences.ts';
import { AssignedView } from '../assignments/views.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { AbsenceView } from './views.ts';

const tags = ['机关与人员'];
const AbsenceParams = AgencyParams.extend({ absenceId: z.uuid() });
const StaffParams = AgencyParams.extend({ staffId: z.uuid() });

/** Who is away, who stands in, and handing over for good. */
export const absenceRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/absences',
      {
        schema: {
          tags,
          summary: '今天和以后不在岗的人员',
          params: AgencyParams,
          response: { 200: z.array(AbsenceView), 403: Problem },
        },
      },
      (request) => listAbsences(app, actorOf(request)),
    );

    server.post(
      '/agencies/:agencyId/absences',
      {
        schema: {
          tags,
          summary: '登记不在岗和代办人',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: RecordAbsence,
          response: { 200: z.object({ absenceId: z.string() }), 403: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await recordAbsence(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.body,
          ),
        ) as never,
    );

    server.post(
      '/agencies/:agencyId/absences/:absenceId/end',
      {
        schema: {
          tags,
          summary: '提前结束不在岗',
          params: AbsenceParams,
          headers: IdempotencyHeaders,
          response: { 200: z.null(), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) =>
        respond(
          reply,
          await endAbsence(
            atMostOnce(app, onceOf(request, request.headers)),
            actorOf(request),
            request.params.absenceId,
          ),
        ) as never,
    );

    server.post(
      '/agencies/:agencyId/staff/:staffId/hand-over',
      {
        schema: {
          tags,
          summary: '移交全部在办申请件',
          params: StaffParams,
          headers: IdempotencyHeaders,
          body: HandOver,
          response: {
            200: z.object({ results: z.array(AssignedView), left: z.boolean() }),
            403: Problem,
            404: Problem,
          },
        },
      },
      (request) =>
        handOverCases(
          app,
          actorOf(request),
          { ...request.body, staffId: request.params.staffId },
          onceOf(request, request.headers),
        ),
    );
  };
