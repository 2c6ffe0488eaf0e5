import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../../application/app.ts';
import { reissueAccess, revokeAccess } from '../../application/consultations/manage-access.ts';
import { atMostOnce } from '../../application/shared/once.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, IdempotencyHeaders, onceOf, signedIn } from '../session.ts';
import { IssuedAccessView } from './views.ts';

const tags = ['征求意见'];
const Params = AgencyParams.extend({ requestId: z.uuid(), consultationId: z.uuid() });
const PATH = '/agencies/:agencyId/access-requests/:requestId/consultations/:consultationId';
const Empty = z.strictObject({});

/** Opening and closing the page of a third party or organ consulted; the case itself is not changed. */
export const consultationRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.post(
      `${PATH}/access-code`,
      {
        schema: {
          tags,
          summary: '重新发放访问码（只显示一次，留痕）',
          params: Params,
          headers: IdempotencyHeaders,
          body: Empty,
          response: { 200: IssuedAccessView, 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await reissueAccess(once, actorOf(request), request.params)) as never;
      },
    );

    server.post(
      `${PATH}/revoke-access`,
      {
        schema: {
          tags,
          summary: '撤销访问码（留痕）',
          params: Params,
          headers: IdempotencyHeaders,
          body: Empty,
          response: { 200: z.null(), 403: Problem, 404: Problem, 409: Problem },
        },
      },
      async (request, reply) => {
        const once = atMostOnce(app, onceOf(request, request.headers));
        return respond(reply, await revokeAccess(once, actorOf(request), request.params)) as never;
      },
    );
  };
