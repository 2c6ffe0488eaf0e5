import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { readOnce } from '../shared/http/read-once.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { homeContent } from './home-content.ts';
import { homePage } from './home-page.tsx';

/** The home of an organ's column. */
export const homeRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.home(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const content = await readOnce(app, `home ${frame.agency.id}`, () => homeContent(app, frame));
        return homePage(frame, content);
      }),
    );
  };
