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
  '/report-collections/',
  '/verify/',
  '/console/',
  '/api/',
];

/** 网站地图, what search engines are told, and where weaknesses are reported. */
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

    server.get(PATHS.securityContact, async (_, reply) => {
      const { securityContact } = app;
      if (securityContact === null) return reply.callNotFound();
      return reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(securityText(securityContact, { publicUrl: app.publicUrl, now: app.now() }));
    });
  };

/** Days for which the text may be believed; RFC 9116 advises less than a year. */
const BELIEVED_DAYS = 180;

/** Where to report weaknesses, as RFC 9116 has it. */
function securityText(contact: string, { publicUrl, now }: { publicUrl: string; now: Date }): string {
  const midnight = now.getTime() - (now.getTime() % 86_400_000);
  const until = new Date(midnight + BELIEVED_DAYS * 86_400_000).toISOString().replace('.000', '');
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${until}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${publicUrl}${PATHS.securityContact}`,
  ];
  return `${lines.join('\n')}\n`;
}
