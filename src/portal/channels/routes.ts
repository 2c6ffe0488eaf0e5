import type { FastifyPluginAsync } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import { publishedReports } from '../../application/annual-reports/published-reports.ts';
import type { App } from '../../application/app.ts';
import { displayView, publicChannelSettings } from '../../application/channels/display.ts';
import { publicItemPage } from '../../application/disclosures/public-item.ts';
import { offersSubscriptions } from '../../application/subscriptions/subscriber.ts';
import { CODE, PATHS } from '../paths.ts';
import { prefixOf, publicPath } from '../shared/http/path-prefix.ts';
import { agencyFrame, idOf, sendPage } from '../shared/http/portal-context.ts';
import { dataPage } from './data-page.tsx';
import { displayPage, displayRefresh } from './display-page.tsx';
import { noticeSheet } from './notice-sheet.tsx';

/** Which notice an address asks for; anything that is no such number is the first. */
const placeOf = (query: unknown): number => {
  const { at } = query as { readonly at?: unknown };
  return typeof at === 'string' && /^[1-9]\d{0,3}$/.test(at) ? Number(at) : 1;
};

/** The display of the service hall, the sheet for the notice board, and what machines may read. */
export const channelRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.display(CODE), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const view = await displayView(app, agency, placeOf(request.query));
      const paused = (request.query as { readonly pause?: unknown }).pause === '1';
      const { seconds, path } = displayRefresh(agency.code, view);
      const next = publicPath(path, prefixOf(app.publicUrl));
      if (!paused) reply.header('refresh', `${seconds}; url=${next}`);
      reply.header('cache-control', 'no-store');
      return sendPage(reply, displayPage(agency, { view, paused, now: app.now() }));
    });

    server.get(PATHS.noticeSheet(CODE, ':itemId'), async (request, reply) => {
      const { agency } = await agencyFrame(app, request);
      const { itemId } = request.params as { readonly itemId?: string };
      const found = await publicItemPage(app, agency.id, idOf(itemId));
      if (found?.state !== 'public') throw new NotFound('没有找到这条信息，它可能已经撤回');
      return sendPage(reply, noticeSheet(agency, found.item, app.publicUrl));
    });

    server.get(PATHS.data(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const settings = await publicChannelSettings(app, frame.agency);
      const years = (await publishedReports(app, frame.agency)).map((it) => it.year);
      return sendPage(reply, dataPage(frame, { settings, years, byMail: offersSubscriptions(app) }));
    });
  };
