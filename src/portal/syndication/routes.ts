import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { NotFound } from '../../application/actor.ts';
import { listAgencies } from '../../application/agencies/find-agency.ts';
import type { App } from '../../application/app.ts';
import { publicList } from '../../application/disclosures/public-item.ts';
import { CODE, PATHS } from '../paths.ts';
import { agencyFrame, idOf } from '../shared/http/portal-context.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import { FEED_FORMATS, FEED_TYPES, feedText } from './feed.ts';
import { MAP_SIZE, sitemapIndexText, sitemapText } from './sitemap.ts';
import { sitemapAddresses } from './sitemap-addresses.ts';

/** Newest items in a feed. */
const FEED_SIZE = 50;
const XML = 'application/xml; charset=utf-8';

const columnIdOf = (request: FastifyRequest): string =>
  idOf((request.params as { readonly columnId?: string }).columnId);

/** Feeds of an organ and of each column, and the maps for search engines. All by the one rule of visibility. */
export const syndicationRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const at = (path: string): string => `${app.publicUrl}${path}`;
    for (const format of FEED_FORMATS) {
      const type = FEED_TYPES[format];
      server.get(
        PATHS.feed(CODE, format),
        sharedPage(
          app,
          async (request) => {
            const { agency } = await agencyFrame(app, request);
            const { code, id, name } = agency;
            const items = await publicList(app, id, { offset: 0, limit: FEED_SIZE });
            const [page, self] = [at(PATHS.home(code)), at(PATHS.feed(code, format))];
            const addressOf = ({ id: itemId }: { id: string }) => at(PATHS.item(code, itemId));
            return feedText(format, {
              title: `${name}政府信息公开`,
              owner: name,
              page,
              self,
              items,
              addressOf,
            });
          },
          { type },
        ),
      );
      server.get(
        PATHS.columnFeed(CODE, ':columnId', format),
        sharedPage(
          app,
          async (request) => {
            const { agency, columns } = await agencyFrame(app, request);
            const { code, id, name } = agency;
            const column = columns?.find(columnIdOf(request));
            if (!column) throw new NotFound('没有找到这个栏目');
            const items = await publicList(app, id, { columnId: column.id, offset: 0, limit: FEED_SIZE });
            const page = at(columnAddress(code, column));
            const self = at(PATHS.columnFeed(code, column.id, format));
            const addressOf = ({ id: itemId }: { id: string }) => at(PATHS.item(code, itemId));
            const title = `${name}：${column.label}`;
            return feedText(format, { title, owner: name, page, self, items, addressOf });
          },
          { type },
        ),
      );
    }
    addSitemaps(server, app);
  };

function addSitemaps(server: Parameters<FastifyPluginAsync>[0], app: App) {
  const at = (path: string): string => `${app.publicUrl}${path}`;

  server.get(
    PATHS.sitemapIndex,
    sharedPage(
      app,
      async () => {
        const agencies = await listAgencies(app);
        return sitemapIndexText(agencies.map((it) => at(PATHS.sitemapXml(it.code))));
      },
      { type: XML },
    ),
  );

  server.get(
    PATHS.sitemapXml(CODE),
    sharedPage(
      app,
      async (request) => sitemapText(await sitemapAddresses(app, await agencyFrame(app, request), MAP_SIZE)),
      { type: XML },
    ),
  );
}
