import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, sendPage } from '../shared/http/portal-context.ts';
import { accessibilityPage } from './accessibility-page.tsx';

/** The accessibility statement of an organ's pages. */
export const accessibilityRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.accessibility(CODE), async (request, reply) =>
      sendPage(reply, accessibilityPage(await agencyFrame(app, request))),
    );
  };
