import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  ChangeSiteSettings,
  changeSiteSettings,
  viewSiteSettings,
} from '../../application/agencies/site-settings.ts';
import type { App } from '../../application/app.ts';
import { Problem, respond } from '../problem.ts';
import { AgencyParams, actorOf, signedIn } from '../session.ts';
import { SiteSettingsView } from './site-settings-view.ts';

const tags = ['机关与人员'];

/** How an organ's column stands within the organ's own site. */
export const siteSettingsRoutes =
  (app: App): FastifyPluginAsyncZod =>
  async (server) => {
    server.addHook('onRequest', signedIn(app));

    server.get(
      '/agencies/:agencyId/site-settings',
      {
        schema: {
          tags,
          summary: '网站设置：页眉、页脚、颜色、标识',
          params: AgencyParams,
          response: { 200: SiteSettingsView, 403: Problem },
        },
      },
      (request) => viewSiteSettings(app, actorOf(request)),
    );

    server.put(
      '/agencies/:agencyId/site-settings',
      {
        schema: {
          tags,
          summary: '修改网站设置，每次修改都留痕',
          params: AgencyParams,
          body: ChangeSiteSettings,
          response: { 200: z.object({ version: z.int() }), 403: Problem, 409: Problem, 412: Problem },
        },
      },
      async (request, reply) =>
        respond(reply, await changeSiteSettings(app, actorOf(request), request.body)) as never,
    );
  };
