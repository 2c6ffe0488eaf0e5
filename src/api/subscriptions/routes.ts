import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { App } from '../../application/app.ts';
import { subscriptionSummary } from '../../application/subscriptions/subscription-summary.ts';
import { Problem } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { SubscriptionSummaryView } from './views.ts';

/** E-mail subscriptions as staff see them: how many, and what was not delivered. */
export const mailSubscriptionRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/mail-subscriptions',
      {
        schema: {
          tags: ['渠道'],
          summary: '邮件订阅的数量和未能送出的邮件',
          params: AgencyParams,
          response: { 200: SubscriptionSummaryView, 403: Problem },
        },
      },
      (request) => subscriptionSummary(app, actorOf(request)),
    );
  };
