import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, sendPage } from '../shared/http/portal-context.ts';
import { guidePage } from './guide-page.tsx';

/** The guide of an organ. */
export const guideRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.guide(CODE), async (request, reply) =>
      sendPage(reply, guidePage(await agencyFrame(app, request))),
    );
  };
