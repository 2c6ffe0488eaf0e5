import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { guideUpdate } from '../../application/guide/confirm-guide.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { readOnce } from '../shared/http/read-once.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { guidePage } from './guide-page.tsx';

/** The guide of an organ. */
export const guideRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(
      PATHS.guide(CODE),
      sharedPage(app, async (request) => {
        const frame = await agencyFrame(app, request);
        const { id } = frame.agency;
        return guidePage(frame, await readOnce(app, `guide ${id}`, () => guideUpdate(app, id)));
      }),
    );
  };
