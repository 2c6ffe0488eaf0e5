import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { CODE, PATHS } from '../paths.ts';
import { prefixOf } from '../shared/http/path-prefix.ts';
import { agencyFrame } from '../shared/http/portal-context.ts';
import { sharedPage } from '../shared/http/shared-page.ts';
import { siteMapPage } from './site-map-page.tsx';

/** Pages that are somebody's own or only switch something; search engines have no use for them. */
const NOT_FOR_ROBOTS = [
  '/pref',
  '/*/apply/',
  '/*/query/',
  '/consultations/',
  '/verify/',
  '/console/',
  '/api/',
];

/** 网站地图, and what search engines are told. */
export const siteMapRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    const prefix = prefixOf(app.publicUrl);

    server.get(
      PATHS.siteMap(CODE),
      sharedPage(app, async (request) => siteMapPage(await agencyFrame(app, request))),
    );

    server.get(PATHS.robots, async (_, reply) => {
      const refused = NOT_FOR_ROBOTS.map((path) => `Disallow: ${prefix}${path}`);
      const lines = ['User-agent: *', ...refused, `Sitemap: ${app.publicUrl}/sitemap.xml`, ''];
      return reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(lines.join('\n'));
    });
  };
