import type { FastifyPluginAsync } from 'fastify';
import type { App } from '../../application/app.ts';
import { isLocalPath, PATHS } from '../paths.ts';
import { displayCookie } from '../shared/http/cookies.ts';
import { MODES_COOKIE } from '../shared/http/portal-context.ts';
import { formatModes, isModeSwitch, parseModes, switchMode } from '../shared/page/modes.ts';

type Wanted = { readonly mode?: unknown; readonly back?: unknown };

/** `/pref?mode=…&back=…`: switches the display by a cookie and goes back, only ever to a page of this site. */
export const preferenceRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.get(PATHS.preference, async (request, reply) => {
      const { mode, back } = request.query as Wanted;
      const target = typeof back === 'string' && isLocalPath(back) ? back : PATHS.platform;
      if (isModeSwitch(mode)) {
        const modes = switchMode(parseModes(request.cookies[MODES_COOKIE]), mode);
        reply.setCookie(MODES_COOKIE, formatModes(modes), displayCookie(app));
      }
      return reply.header('cache-control', 'no-store').redirect(target, 303);
    });
  };
