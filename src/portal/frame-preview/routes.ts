import type { FastifyPluginAsync } from 'fastify';
import { checkSiteSettings, SiteSettingsInput } from '../../application/agencies/site-settings.ts';
import type { App } from '../../application/app.ts';
import { foreignHostsOf, type SiteSettings } from '../../domain/agencies/site-settings.ts';
import { EMPTY_HOME, homePage } from '../home/home-page.tsx';
import { CODE, PATHS } from '../paths.ts';
import { BadForm } from '../shared/forms/bad-form.ts';
import { readSimpleForm } from '../shared/forms/simple-form.ts';
import { agencyFrame, neverStore, sendPage } from '../shared/http/portal-context.ts';

/** The settings of a form, or a refusal in words: nothing that could not be saved is shown. */
function settingsOf(text: string): SiteSettings {
  const parsed = SiteSettingsInput.safeParse(jsonOf(text));
  if (!parsed.success) throw new BadForm(parsed.error.issues[0]?.message ?? '网站设置不完整');
  const good = checkSiteSettings(parsed.data);
  if (!good.ok) throw new BadForm(good.refusal.message);
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The home of an organ as it would look under settings not saved yet, for the screen that changes them. It shows
 * only to whoever sends them what they sent; nothing is kept.
 */
export const framePreviewRoutes =
  (app: App): FastifyPluginAsync =>
  async (server) => {
    server.post(PATHS.framePreview(CODE), async (request, reply) => {
      const frame = await agencyFrame(app, request);
      const { settings = '' } = readSimpleForm(request, ['settings']);
      const site = settingsOf(settings);
      request.foreignHosts = foreignHostsOf(site);
      const path = PATHS.home(frame.agency.code);
      return sendPage(neverStore(reply), homePage({ ...frame, site, path }, EMPTY_HOME));
    });
  };
