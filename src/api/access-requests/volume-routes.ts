import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { applicantVolume } from '../../application/access-requests/applicant-volume.ts';
import { Day } from '../../application/access-requests/reply-facts-schema.ts';
import { similarCases } from '../../application/access-requests/similar-cases.ts';
import type { App } from '../../application/app.ts';
import { Problem } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { SimilarView } from './similar-view.ts';

/** Numbers about the applicant of a case that a decision rests on, counted in the ledger. */
export const volumeRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));
    server.get(
      '/agencies/:agencyId/access-requests/:requestId/similar',
      {
        schema: {
          tags: ['依申请公开'],
          summary: '内容相近的申请',
          params: AgencyParams.extend({ requestId: z.uuid() }),
          response: { 200: SimilarView, 401: Problem, 403: Problem, 404: Problem },
        },
      },
      async (request) => similarCases(app, actorOf(request), request.params.requestId),
    );

    server.get(
      '/agencies/:agencyId/access-requests/:requestId/applicant-volume',
      {
        schema: {
          tags: ['依申请公开'],
          summary: '申请人的申请件数',
          params: AgencyParams.extend({ requestId: z.uuid() }),
          querystring: z.strictObject({ since: Day }),
          response: {
            200: z.object({ since: z.string(), count: z.int() }),
            400: Problem,
            401: Problem,
            403: Problem,
            404: Problem,
          },
        },
      },
      async (request) =>
        applicantVolume(app, actorOf(request), request.params.requestId, request.query.since),
    );
  };
