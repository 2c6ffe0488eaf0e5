import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/application/demo/load-demo.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { createMailSender } from '../../src/messaging/mail-sender.ts';
import { findNuChecker, htmlErrors } from '../program/nu-checker.ts';
import { CONSOLE_PAGES, OUTSIDE } from './console-pages.data.ts';
import { openInConsole, routesOfConsole, signInToDemo } from './console-walk.ts';
import { NOT_PAGES, type PageKind, portalPages } from './portal-pages.data.ts';
import { findPlaces, type Places } from './portal-places.ts';
import { DISPLAYS, faults, open, routesOf, showIn, WIDTHS, widthsFor } from './portal-walk.ts';
import { openBrowser, openSite, type Site, visitor } from './site.ts';

const TODAY = '2026-11-23';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

/** Nobody listens there: nothing is sent, but every page that offers e-mail does. */
const NOWHERE = { host: '127.0.0.1', port: 9, security: 'none', auth: null } as const;

/** What is opened once only, as a code that is spent, is judged in the ordinary display. */
const isShownIn = (kind: PageKind, display: string) => !kind.once || display === 'ordinary';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite(TODAY, { email: createMailSender(NOWHERE, 'xxgk@organ.example'), sms: null });
  await loadDemo(site.app, site.app, { today: plainDate(TODAY) });
  browser = await openBrowser();
  if (PICTURES) await mkdir(PICTURES, { recursive: true });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function newPage(): Promise<Page> {
  const context = await visitor(browser, { script: true });
  await context.clock.setFixedTime(new Date(`${TODAY}T09:00:00+08:00`));
  return context.newPage();
}

/** What is wrong with the open page at every width; takes its pictures when asked. */
async function judged(
  page: Page,
  name: string,
  widths: readonly number[] = WIDTHS,
): Promise<readonly string[]> {
  const found = await faults(page, name, widths);
  for (const width of PICTURES ? WIDTHS : []) {
    await page.setViewportSize({ width, height: 1000 });
    const file = `${name.replaceAll(/[^\w-]+/g, '_')}-${width}.png`;
    await page.screenshot({ path: join(PICTURES ?? '', file), fullPage: true });
  }
  return found;
}

describe('every kind of page of the portal', () => {
  let page: Page;
  let places: Places;
  let kinds: readonly PageKind[];
  /** The HTML of each kind of page as it was sent, in Chinese and in English. */
  const sent = new Map<string, string>();

  beforeAll(async () => {
    page = await newPage();
    places = await findPlaces(site, page);
    kinds = portalPages(places);
  });

  test('stands in the table, which holds no other', async () => {
    const known = new Set(kinds.map((it) => it.route));
    const routes = await routesOf(site);
    const pages = routes.filter((it) => !NOT_PAGES.some((pattern) => pattern.test(it)));
    expect(pages.filter((it) => !known.has(it))).toEqual([]);
    expect([...known].filter((it) => it !== 'none' && !routes.includes(it))).toEqual([]);
    expect(new Set(kinds.map((it) => it.name)).size).toBe(kinds.length);
  });

  test.each(Object.keys(DISPLAYS))(
    `has no axe violations and does not scroll sideways at ${WIDTHS.join(' and ')} px: %s`,
    { timeout: 600_000 },
    async (display) => {
      await showIn(page.context(), site, display);
      const found: string[] = [];
      const forNuChecker = display === 'ordinary' || display === 'English';
      for (const [index, kind] of kinds.filter((it) => isShownIn(it, display)).entries()) {
        const widths = widthsFor(display, index);
        if (widths.length === 0 && !forNuChecker) continue;
        const html = await open({ site, places, page }, kind);
        if (forNuChecker) sent.set(`${kind.name} (${display})`, html);
        found.push(...(await judged(page, `${display}: ${kind.name}`, widths)));
      }
      expect(found).toEqual([]);
    },
  );

  test.skipIf(findNuChecker() === null)('is valid HTML, says the Nu checker', async () => {
    expect(sent.size).toBeGreaterThan(kinds.length);
    expect(await htmlErrors(findNuChecker() ?? '', sent)).toEqual([]);
  });
});

describe('every page of the console', () => {
  test('stands in the table, which holds no other', async () => {
    const known = new Set([...CONSOLE_PAGES.map((it) => it.route), ...OUTSIDE]);
    const routes = await routesOfConsole();
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter((it) => !known.has(it))).toEqual([]);
    expect([...known].filter((it) => !routes.includes(it))).toEqual([]);
  });

  test('has no axe violations and does not scroll sideways, wide and narrow', {
    timeout: 600_000,
  }, async () => {
    const page = await newPage();
    await page.goto(`${site.base}/console/sign-in`);
    await page.getByLabel('登录名').waitFor();
    const found = [...(await judged(page, 'console: sign-in'))];
    let signedIn = '';
    for (const line of CONSOLE_PAGES) {
      await page.setViewportSize({ width: 1440, height: 1000 });
      if (line.login !== signedIn) await signInToDemo(page, site, line.login);
      signedIn = line.login;
      await openInConsole(page, site, line);
      const missing = (await page.getByText('没有找到这个页面').count()) > 0;
      if (missing !== (line.route === '*')) found.push(`${line.route}: is not there for ${line.login}`);
      found.push(...(await judged(page, `console: ${line.route}`)));
    }
    expect(found).toEqual([]);
  });

  test('of a case and its draft has no axe violations, whoever works on it', async () => {
    const found: string[] = [];
    for (const [login, title] of [
      ['office.handler2', '数字政府建设项目绩效评价结果'],
      ['office.signatory', '行政规范性文件清理结果'],
    ] as const) {
      const page = await newPage();
      await signInToDemo(page, site, login);
      await page.getByRole('link', { name: title }).first().click();
      await page.getByRole('heading', { name: '办理过程' }).waitFor();
      found.push(...(await judged(page, `console: case of ${login}`)));
      await page.setViewportSize({ width: 1440, height: 1000 });
      const step = login === 'office.signatory' ? '签发' : '拟稿';
      await page.locator('main').getByRole('button', { name: step, exact: true }).first().click();
      if (step === '拟稿') await page.getByRole('button', { name: /部分公开/ }).click();
      await page.waitForLoadState('networkidle');
      found.push(...(await judged(page, `console: ${step} of ${login}`)));
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});
