import type { FastifyPluginAsync } from 'fastify';
import { listAgencies } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { PATHS } from '../paths.ts';
import { platformFrame, sendPage } from '../shared/http/portal-context.ts';
import { platformPage } from './platform-page.tsx';

/** `/`: the list of organs, or straight to the only one. */
export const platformRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.platform, async (request, reply) => {
      const agencies = await listAgencies(app);
      const [only, another] = agencies;
      if (only && !another) return reply.redirect(PATHS.home(only.code), 302);
      return sendPage(reply, platformPage(platformFrame(app, request), agencies));
    });
  };
