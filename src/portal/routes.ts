import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { App } from '../application/app.ts';
import { accessibilityRoutes } from './accessibility/routes.ts';
import { applyRoutes } from './apply/routes.ts';
import { catalogueRoutes } from './catalogue/routes.ts';
import { channelRoutes } from './channels/routes.ts';
import { consultationRoutes } from './consultations/routes.ts';
import { previewRoutes } from './disclosures/preview-routes.ts';
import { printRoutes } from './disclosures/print-routes.ts';
import { disclosureRoutes } from './disclosures/routes.ts';
import { framePreviewRoutes } from './frame-preview/routes.ts';
import { guideRoutes } from './guide/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { mailboxRoutes } from './participation/mailbox-routes.ts';
import { participationRoutes } from './participation/routes.ts';
import { platformRoutes } from './platform/routes.ts';
import { preferenceRoutes } from './preferences/routes.ts';
import { lostCodeRoutes } from './query/lost-code/routes.ts';
import { progressRoutes } from './query/progress-routes.ts';
import { queryRoutes } from './query/routes.ts';
import { registerRoutes } from './registers/routes.ts';
import { rolledUpRoutes } from './report-collections/rolled-up-routes.ts';
import { reportLinkRoutes } from './report-collections/routes.ts';
import { reportCheckRoutes } from './reports/check/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { finishAnswers, rememberLanguage } from './shared/http/answer-hooks.ts';
import { assetRoutes } from './shared/http/asset-routes.ts';
import { portalErrorHandler } from './shared/http/error-handler.ts';
import { plainQuery } from './shared/http/plain-query.ts';
import { refuseOtherSites } from './shared/http/same-origin.ts';
import { siteMapRoutes } from './site-map/routes.ts';
import { subscriptionRoutes } from './subscriptions/routes.ts';
import { syndicationRoutes } from './syndication/routes.ts';
import { topicRoutes } from './topics/routes.ts';
import { verifyRoutes } from './verify/routes.ts';

export { portalErrorPage } from './shared/http/error-handler.ts';

/**
 * The public portal (政府信息公开专栏): complete HTML pages without any script. Registered as an ordinary plugin,
 * its headers, parsers and error pages stay its own.
 */
export const portalRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    await server.register(helmet, securityHeaders(app));
    await registerParsers(server);
    server.addHook('onRequest', plainQuery);
    server.addHook('onRequest', refuseOtherSites(app.publicUrl));
    server.setErrorHandler(portalErrorHandler(app));
    rememberLanguage(server, app);
    finishAnswers(server, app);
    await server.register(assetRoutes(app));
    for (const routes of ROUTES) await server.register(routes(app));
  };

const ROUTES = [
  platformRoutes,
  preferenceRoutes,
  verifyRoutes,
  homeRoutes,
  siteMapRoutes,
  framePreviewRoutes,
  guideRoutes,
  catalogueRoutes,
  disclosureRoutes,
  previewRoutes,
  printRoutes,
  syndicationRoutes,
  subscriptionRoutes,
  channelRoutes,
  registerRoutes,
  reportRoutes,
  reportCheckRoutes,
  rolledUpRoutes,
  reportLinkRoutes,
  applyRoutes,
  queryRoutes,
  progressRoutes,
  lostCodeRoutes,
  consultationRoutes,
  searchRoutes,
  accessibilityRoutes,
  participationRoutes,
  mailboxRoutes,
  topicRoutes,
];

/** Cookies and bodies, unless the server has them already for all its parts. */
async function registerParsers(server: FastifyInstance): Promise<void> {
  if (!server.hasReplyDecorator('setCookie')) await server.register(cookie);
  if (!server.hasContentTypeParser('application/x-www-form-urlencoded')) {
    await server.register(formbody, { bodyLimit: 64 * 1024 });
  }
  if (!server.hasContentTypeParser('multipart/form-data')) {
    await server.register(multipart, { throwFileSizeLimit: false });
  }
}

/** No script at all, no style but our own sheet, no frame, no form to elsewhere. */
const securityHeaders = (app: App): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
    },
  },
  // Browsers need the origin of a form's page for the check against other sites; others learn nothing.
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  strictTransportSecurity: app.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
});
