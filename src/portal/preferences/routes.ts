import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { isLocalPath, PATHS } from '../paths.ts';
import { displayCookie } from '../shared/http/cookies.ts';
import { LANGUAGE_COOKIE, MODES_COOKIE } from '../shared/http/portal-context.ts';
import { formatModes, isLanguage, isModeSwitch, parseModes, switchMode } from '../shared/page/modes.ts';

type Wanted = { readonly mode?: unknown; readonly lang?: unknown; readonly back?: unknown };

/**
 * `/pref?mode=…&back=…` and `/pref?lang=…&back=…`: switch the display or the language by a cookie and go back, only
 * ever to a page of this site.
 */
export const preferenceRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.preference, async (request, reply) => {
      const { mode, lang, back } = request.query as Wanted;
      const target = typeof back === 'string' && isLocalPath(back) ? back : PATHS.platform;
      if (isModeSwitch(mode)) {
        const modes = switchMode(parseModes(request.cookies[MODES_COOKIE]), mode);
        reply.setCookie(MODES_COOKIE, formatModes(modes), displayCookie(app));
      }
      if (isLanguage(lang)) reply.setCookie(LANGUAGE_COOKIE, lang, displayCookie(app));
      return reply.header('cache-control', 'no-store').redirect(target, 303);
    });
  };
