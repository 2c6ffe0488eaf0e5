import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { App } from '../application/app.ts';
import { actionRoutes } from './access-requests/action-routes.ts';
import { fileRoutes } from './access-requests/file-routes.ts';
import { letterRoutes } from './access-requests/letter-routes.ts';
import { accessRequestRoutes } from './access-requests/routes.ts';
import { volumeRoutes } from './access-requests/volume-routes.ts';
import { letterLayoutRoutes } from './agencies/letter-layout-routes.ts';
import { agencyRoutes } from './agencies/routes.ts';
import { siteSettingsRoutes } from './agencies/site-settings-routes.ts';
import { figuresSourceRoute } from './annual-reports/figures-source-route.ts';
import { annualReportRoutes } from './annual-reports/routes.ts';
import { reportTaskRoutes } from './annual-reports/task-routes.ts';
import { assignmentRoutes } from './assignments/routes.ts';
import { dueDayRoutes } from './calendar/case-routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { channelAccountRoutes } from './channels/account-routes.ts';
import { channelRoutes } from './channels/routes.ts';
import { chineseMessage } from './chinese-messages.ts';
import { columnRoutes } from './columns/routes.ts';
import { commentRoutes } from './comments/routes.ts';
import { consultationRoutes } from './consultations/routes.ts';
import { itemActionRoutes } from './disclosures/action-routes.ts';
import { itemFileRoutes } from './disclosures/file-routes.ts';
import { itemImportRoutes } from './disclosures/import-routes.ts';
import { itemReviewRoutes } from './disclosures/review-routes.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { guideConfirmationRoutes } from './guide/routes.ts';
import { intakeRecordRoutes } from './letters/record-routes.ts';
import { letterSealRoutes } from './letters/routes.ts';
import { noticeRoutes } from './notices/routes.ts';
import { messageRoutes } from './participation/message-routes.ts';
import { opinionRoutes } from './participation/opinion-routes.ts';
import { participationSettingsRoutes } from './participation/settings-routes.ts';
import { solicitationRoutes } from './participation/solicitation-routes.ts';
import { apiErrorHandler, problem } from './problem.ts';
import { publicSearchRoutes } from './public-search/routes.ts';
import { disclosureFigureRoutes } from './registers/figure-routes.ts';
import { registerImportRoutes } from './registers/import-routes.ts';
import { registerRoutes } from './registers/routes.ts';
import { registerStepRoutes } from './registers/step-routes.ts';
import { linkCheckRoutes } from './release-checks/link-routes.ts';
import { releaseWordRoutes } from './release-checks/word-routes.ts';
import { fileCheckRoutes } from './release-gate/file-check-routes.ts';
import { reminderRoutes } from './reminders/routes.ts';
import { reportComparisonRoutes } from './report-collections/comparison-routes.ts';
import { reportContactRoutes } from './report-collections/contact-routes.ts';
import { reportMemberRoutes } from './report-collections/member-routes.ts';
import { reportCollectionRoutes } from './report-collections/routes.ts';
import { reportSubmissionRoutes } from './report-collections/submission-routes.ts';
import { sameOrigin } from './session.ts';
import { sideActionRoutes } from './side-files/action-routes.ts';
import { sideFileRoutes } from './side-files/routes.ts';
import { absenceRoutes } from './staff/absence-routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { sessionRoutes } from './staff/session-routes.ts';
import { catalogueFileRoutes } from './standard-catalogues/file-routes.ts';
import { standardCatalogueRoutes } from './standard-catalogues/routes.ts';
import { mailSubscriptionRoutes } from './subscriptions/routes.ts';
import { topicRoutes } from './topics/routes.ts';

/** No text of the database can hold U+0000 or half a surrogate pair; better refused here, in words, than failing there. */
async function withoutNull(request: FastifyRequest, reply: FastifyReply) {
  const parts = JSON.stringify([request.params, request.query, request.body ?? null]);
  if (/(^|[^\\])(\\\\)*\\u(0000|d[89a-f][0-9a-f]{2})/.test(parts))
    return problem(reply, 400, {
      code: 'invalid-input',
      title: '内容中含有不能使用的控制字符，请删除后重试',
    });
}

/** The REST API of version 1; registered under `/api/v1`. */
export const apiRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    z.config({ customError: chineseMessage });
    server.setValidatorCompiler(validatorCompiler);
    server.setSerializerCompiler(serializerCompiler);
    server.setErrorHandler(apiErrorHandler);
    server.setNotFoundHandler((_, reply) =>
      problem(reply, 404, { code: 'not-found', title: '没有这个接口' }),
    );
    server.decorateRequest('session', null);
    server.decorateRequest('actor', null);
    await server.register(cookie);
    await server.register(multipart);
    await server.register(rateLimit, { max: 1200, timeWindow: '1 minute' });
    server.addHook('onRequest', sameOrigin);
    server.addHook('preValidation', withoutNull);
    server.addHook('onSend', async (_, reply, payload) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
      reply.header('x-content-type-options', 'nosniff');
      return payload;
    });
    for (const routes of [
      sessionRoutes,
      agencyRoutes,
      staffRoutes,
      accessRequestRoutes,
      assignmentRoutes,
      commentRoutes,
      absenceRoutes,
      actionRoutes,
      fileRoutes,
      fileCheckRoutes,
      consultationRoutes,
      letterRoutes,
      letterLayoutRoutes,
      siteSettingsRoutes,
      letterSealRoutes,
      volumeRoutes,
      intakeRecordRoutes,
      sideFileRoutes,
      sideActionRoutes,
      annualReportRoutes,
      figuresSourceRoute,
      reportTaskRoutes,
      reportCollectionRoutes,
      reportMemberRoutes,
      reportComparisonRoutes,
      reportContactRoutes,
      reportSubmissionRoutes,
      disclosureRoutes,
      itemFileRoutes,
      itemActionRoutes,
      itemReviewRoutes,
      itemImportRoutes,
      calendarRoutes,
      dueDayRoutes,
      reminderRoutes,
      releaseWordRoutes,
      linkCheckRoutes,
      channelRoutes,
      channelAccountRoutes,
      mailSubscriptionRoutes,
      columnRoutes,
      guideConfirmationRoutes,
      standardCatalogueRoutes,
      catalogueFileRoutes,
      noticeRoutes,
      publicSearchRoutes,
      registerRoutes,
      registerStepRoutes,
      registerImportRoutes,
      disclosureFigureRoutes,
      participationSettingsRoutes,
      solicitationRoutes,
      opinionRoutes,
      messageRoutes,
      topicRoutes,
    ]) {
      await server.register(routes(app));
    }
  };
