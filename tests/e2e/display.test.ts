import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/application/actor.ts';
import { changeSiteSettings } from '../../src/application/agencies/site-settings.ts';
import { createColumns } from '../../src/application/columns/create-columns.ts';
import { publicColumns } from '../../src/application/columns/find-columns.ts';
import { USUAL_SITE } from '../../src/domain/agencies/site-settings.ts';
import { createOrgan } from '../factories/organ.ts';
import { publish, publishedItem } from '../factories/published-item.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { openBrowser, openSite, type Site } from './site.ts';

const CODE = 'qhq-csj';
const MODES = [
  'normal.standard',
  'elder.standard.large',
  'normal.contrast',
  'normal.dark',
  'elder.dark.small',
];
/** 390 is looked at on every kind of page elsewhere. */
const WIDTHS = [1440, 320];

/** The portal around the column, its own colour, numbers and marks: the fullest frame there is. */
const SITE = {
  ...USUAL_SITE,
  portalName: '青禾区人民政府',
  portalUrl: 'https://www.example.gov.cn/',
  headerLinks: ['要闻动态', '政务公开', '政务服务', '互动交流'].map((label) => ({
    label,
    url: `https://www.example.gov.cn/${encodeURIComponent(label)}`,
  })),
  colour: '#9a1b12',
  siteIdCode: '0000000000',
  icpNumber: '示例ICP备00000000号',
  policeNumber: '示例公网安备00000000000000号',
  ipv6: true,
};

describe('the frame in every display', () => {
  let site: Site;
  let browser: Browser;
  let pages: readonly string[];

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    const { agency, actor, people } = await createOrgan(site.app);
    const traits = { level: 'government' as const, makesRules: true, rulesAddress: '' };
    granted(await createColumns(site.app, actor('ogi-clerk'), traits, 0));
    const { tree } = await publicColumns(site.app, agency.id);
    const column = tree.flatMap((it) => it.children).flatMap((it) => it.children)[1]?.column;
    if (!column) throw new Error('the organ has no columns');
    const item = publishedItem(site.app, { agencyId: agency.id, columnId: column.id });
    await publish(site.app, item);
    const administrator = people['administrator'] as Actor;
    granted(await changeSiteSettings(site.app, administrator, { version: 0, settings: SITE }));
    pages = [
      '',
      '/guide',
      '/disclosures',
      `/disclosures/columns/${column.id}`,
      `/items/${item.id}`,
      '/apply/new',
      '/query',
      '/accessibility',
      '/sitemap',
      '/nothing',
    ];
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const contextOf = (width: number, more: object = {}): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', ...more });

  async function judged(page: Page, name: string): Promise<readonly string[]> {
    const found = await violations(page);
    if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
      found.push('scrolls sideways');
    return found.map((it) => `${name}: ${it}`);
  }

  async function walk(context: BrowserContext, name: string): Promise<readonly string[]> {
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(`${site.base}/${CODE}${path}`);
      found.push(...(await judged(page, `${name} ${path}`)));
    }
    await context.close();
    return found;
  }

  test.each(MODES.flatMap((mode) => WIDTHS.map((width) => [mode, width] as const)))(
    'has no axe violations and does not scroll sideways in %s at %i px',
    { timeout: 300_000 },
    async (mode, width) => {
      const context = await contextOf(width);
      await context.addCookies([{ name: 'gongkai-modes', value: mode, url: site.base }]);
      expect(await walk(context, `${mode} ${width}`)).toEqual([]);
    },
  );

  test('is as good in English, in a dark system and in colours of the system', {
    timeout: 300_000,
  }, async () => {
    const english = await contextOf(390);
    await english.addCookies([{ name: 'gongkai-language', value: 'en', url: site.base }]);
    const found = [
      ...(await walk(english, 'English')),
      ...(await walk(await contextOf(390, { colorScheme: 'dark' }), 'dark system')),
      ...(await walk(await contextOf(1440, { forcedColors: 'active' }), 'forced colours')),
    ];
    expect(found).toEqual([]);
  });

  test('is switched without script, and the way back leads to the page', async () => {
    const context = await contextOf(1440, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.base}/${CODE}/guide`);
    await page.getByRole('link', { name: '大号字' }).click();
    expect(page.url()).toBe(`${site.base}/${CODE}/guide`);
    await page.getByRole('link', { name: '长者模式' }).click();
    await page.getByRole('link', { name: '深色模式' }).click();
    expect(await page.locator('html').getAttribute('class')).toBe('elder theme-dark size-large');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Leave large print' }).click();
    await page.getByRole('link', { name: 'Light mode' }).click();
    await page.getByRole('link', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('class')).toBe('theme-standard size-large');
    await page.goto(`${site.base}/${CODE}/accessibility`);
    await page.locator('summary').first().click();
    expect(await page.getByRole('link', { name: '政策文件', exact: true }).first().isVisible()).toBe(true);
    await context.close();
  });

  test('keeps targets large and text no smaller than 18 px in elder mode', async () => {
    const context = await contextOf(1440);
    await context.addCookies([{ name: 'gongkai-modes', value: 'elder.standard.medium', url: site.base }]);
    const page = await context.newPage();
    await page.goto(`${site.base}/${CODE}`);
    const sizes = await page.evaluate(`[...document.querySelectorAll('a, p, li, td, dd, summary, button')]
      .filter((it) => it.checkVisibility() && !it.classList.contains('skip-link') && it.textContent.trim())
      .map((it) => parseFloat(getComputedStyle(it).fontSize))`);
    expect(Math.min(...(sizes as number[]))).toBeGreaterThanOrEqual(17.5);
    const height = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.height ?? 0;
    for (const main of ['.search-box button', '.banner-action', '.side-menu a', '.button'])
      expect([main, (await height(main)) >= 59.5]).toEqual([main, true]);
    for (const other of ['.switches a', '.sizes a'])
      expect([other, (await height(other)) >= 43.5]).toEqual([other, true]);
    await context.close();
  });
});
