import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { accessibilityPage } from './accessibility-page.tsx';

/** The accessibility statement of an organ's pages. */
export const accessibilityRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.accessibility(CODE),
      sharedPage(app, async (request) => accessibilityPage(await agencyFrame(app, request))),
    );
  };
