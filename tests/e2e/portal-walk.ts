import fastify from 'fastify';
import type { BrowserContext, Page } from 'playwright-core';
import { portalRoutes } from '../../src/portal/routes.ts';
import { violations } from './axe.ts';
import type { PageKind } from './portal-pages.data.ts';
import type { Places } from './portal-places.ts';
import type { Site } from './site.ts';

/** The displays a visitor may choose, by the cookies that carry the choice. */
export const DISPLAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ordinary: {},
  'elder mode': { 'gongkai-modes': 'elder.standard.large' },
  'high contrast': { 'gongkai-modes': 'normal.contrast.medium' },
  dark: { 'gongkai-modes': 'normal.dark.medium' },
  'large text': { 'gongkai-modes': 'normal.standard.large' },
  English: { 'gongkai-language': 'en' },
};

export const WIDTHS = [1440, 390] as const;

/** Every route of the portal as the server itself lists them: `GET /:agencyCode/guide`. */
export async function routesOf({ app }: Site): Promise<readonly string[]> {
  const routes: string[] = [];
  const server = fastify();
  server.addHook('onRoute', ({ method, url }) => {
    if (method !== 'HEAD') routes.push(`${String(method)} ${url}`);
  });
  await server.register(portalRoutes(app));
  await server.ready();
  await server.close();
  return routes;
}

/** Shows the pages that follow in one of the displays; what else the browser remembers stays. */
export async function showIn(context: BrowserContext, site: Site, display: string): Promise<void> {
  for (const name of ['gongkai-modes', 'gongkai-language']) await context.clearCookies({ name });
  const cookies = Object.entries(DISPLAYS[display] ?? {});
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: site.base })));
}

type Walk = { readonly site: Site; readonly places: Places; readonly page: Page };

/** Goes to a kind of page as a visitor would, and answers its HTML as it was sent. */
export async function open({ site, places, page }: Walk, kind: PageKind): Promise<string> {
  const answer = await page.goto(`${site.base}${kind.at(places)}`);
  const body = (await answer?.text()) ?? '';
  const { sends, checks } = kind;
  if (sends === undefined) return body;
  if (checks) await page.locator(checks).first().check();
  // By the document itself: a button may stand anywhere and say anything.
  const form = page.locator(sends).first();
  if ((await form.count()) === 0) throw new Error(`${kind.name}: there is no ${sends}`);
  const [sent] = await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`document.querySelector(${JSON.stringify(sends)}).requestSubmit()`),
  ]);
  return (await sent?.text()) ?? '';
}

/** What is wrong with the open page: whether it scrolls sideways at any width, and what axe says at those asked. */
export async function faults(
  page: Page,
  name: string,
  judgedAt: readonly number[] = WIDTHS,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    if (judgedAt.includes(width))
      found.push(...(await violations(page)).map((it) => `${name} at ${width}: ${it}`));
    if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
      found.push(`${name} at ${width}: scrolls sideways`);
  }
  return found;
}

/**
 * Where axe judges a page. The ordinary display at every width; of the other displays one, in turn over the kinds of
 * page, for axe takes most of the time of this suite. `EVERY_WIDTH=1` (`npm run test:long`): all at all.
 */
export function widthsFor(display: string, kind: number): readonly number[] {
  if (display === 'ordinary' || process.env['EVERY_WIDTH']) return WIDTHS;
  const others = Object.keys(DISPLAYS).filter((it) => it !== 'ordinary');
  if (kind % others.length !== others.indexOf(display)) return [];
  return WIDTHS.filter((_, index) => index === Math.floor(kind / others.length) % WIDTHS.length);
}
