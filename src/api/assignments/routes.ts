import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AssignCases, assignCases } from '../../application/access-requests/assign-cases.ts';
import type { App } from '../../application/app.ts';
import { looksOfCase } from '../../application/staff/list-looks.ts';
import { Problem } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { LookView } from '../staff/views.ts';
import { AssignedView } from './views.ts';

const tags = ['依申请公开'];

/** Giving several cases to one person, and who looked at the personal data of one. */
export const assignmentRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      '/agencies/:agencyId/assignments',
      {
        schema: {
          tags,
          summary: '批量分办、改派：逐件办理，逐件告知结果',
          params: AgencyParams,
          headers: IdempotencyHeaders,
          body: AssignCases,
          response: { 200: z.array(AssignedView), 403: Problem, 404: Problem },
        },
      },
      (request) => assignCases(app, actorOf(request), request.body, onceOf(request, request.headers)),
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/looks',
      {
        schema: {
          tags,
          summary: '本件个人信息的查看记录',
          params: AgencyParams.extend({ requestId: z.uuid() }),
          response: { 200: z.array(LookView), 403: Problem, 404: Problem },
        },
      },
      (request) => looksOfCase(app, actorOf(request), request.params.requestId),
    );
  };
