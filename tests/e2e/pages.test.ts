import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '../../src/application/demo/demo-organs.data.ts';
import { type DemoSummary, loadDemo } from '../../src/application/demo/load-demo.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { violations } from './axe.ts';
import { applyAsCitizen, openProgress } from './portal-steps.ts';
import { openBrowser, openSite, type Site } from './site.ts';

const TODAY = '2026-11-23';
const CODE = 'qhq-zfb';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

describe('every page of the demonstration', () => {
  let site: Site;
  let browser: Browser;
  let demo: DemoSummary;

  beforeAll(async () => {
    site = await openSite(TODAY);
    demo = await loadDemo(site.app, site.app, { today: plainDate(TODAY) });
    browser = await openBrowser();
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const contextOf = async (width: number): Promise<BrowserContext> => {
    const context = await browser.newContext({
      viewport: { width, height: 1000 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    await context.clock.setFixedTime(new Date(`${TODAY}T09:00:00+08:00`));
    return context;
  };

  /** What axe says of the open page, and whether it scrolls sideways; takes its picture when asked. */
  async function judged(
    page: Awaited<ReturnType<BrowserContext['newPage']>>,
    name: string,
  ): Promise<string[]> {
    const found = await violations(page);
    if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
      found.push('scrolls sideways');
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    return found.map((it) => `${name}: ${it}`);
  }

  test.each([1440, 390])(
    'of the portal has no axe violations and does not scroll sideways at %i px',
    async (width) => {
      const context = await contextOf(width);
      const page = await context.newPage();
      const found: string[] = [];
      const addresses = [
        '',
        `${CODE}`,
        `${CODE}/guide`,
        `${CODE}/reports`,
        `${CODE}/reports/2024`,
        `${CODE}/apply`,
        `${CODE}/apply/new`,
        `${CODE}/query`,
        `${CODE}/accessibility`,
        'verify/unknown',
        'no/such/page',
      ];
      for (const address of addresses) {
        await page.goto(`${site.base}/${address}`);
        found.push(...(await judged(page, `portal-${address.replaceAll('/', '-') || 'platform'}-${width}`)));
      }
      const receipt = await applyAsCitizen(page, site.base, CODE);
      found.push(...(await judged(page, `portal-receipt-${width}`)));
      await openProgress(page, site.base, CODE, receipt);
      found.push(...(await judged(page, `portal-progress-${width}`)));
      await openProgress(page, site.base, demo.showcase.agencyCode, demo.showcase);
      found.push(...(await judged(page, `portal-answered-${width}`)));
      expect(found).toEqual([]);
      await context.close();
    },
  );

  const CONSOLE: readonly { readonly login: string; readonly pages: readonly string[] }[] = [
    { login: 'office.clerk', pages: ['desk', 'access-requests', 'access-requests/new', 'annual-reports'] },
    { login: 'office.editor', pages: ['annual-reports/2025', 'annual-reports/2024'] },
    { login: 'office.admin', pages: ['agency'] },
    { login: 'office.audit', pages: ['looks'] },
  ];

  test('of the console has no axe violations at 1440 px', async () => {
    const found: string[] = [];
    for (const { login, pages } of CONSOLE) {
      const context = await contextOf(1440);
      const page = await context.newPage();
      await page.goto(`${site.base}/console/sign-in`);
      await page.getByLabel('登录名').waitFor();
      if (login === 'office.clerk') found.push(...(await judged(page, 'console-sign-in')));
      await page.getByLabel('登录名').fill(login);
      await page.getByLabel('密码').fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: '登录' }).click();
      await page.waitForURL(/\/console\/qhq-zfb/);
      for (const address of pages) {
        await page.goto(`${site.base}/console/${CODE}/${address}`);
        await page.locator('h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.getByText('没有这个页面').count(), address).toBe(0);
        found.push(...(await judged(page, `console-${address.replaceAll('/', '-')}`)));
      }
      await context.close();
    }
    expect(found).toEqual([]);
  });

  test('of a case and its draft has no axe violations, whoever works on it', async () => {
    const found: string[] = [];
    for (const [login, title] of [
      ['office.handler2', '数字政府建设项目绩效评价结果'],
      ['office.signatory', '行政规范性文件清理结果'],
    ] as const) {
      const context = await contextOf(1440);
      const page = await context.newPage();
      await page.goto(`${site.base}/console/sign-in`);
      await page.getByLabel('登录名').fill(login);
      await page.getByLabel('密码').fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: '登录' }).click();
      await page.getByRole('link', { name: title }).first().click();
      await page.getByRole('heading', { name: '办理过程' }).waitFor();
      found.push(...(await judged(page, `console-case-${login}`)));
      const step = login === 'office.signatory' ? '签发' : '拟稿';
      await page.locator('main').getByRole('button', { name: step, exact: true }).first().click();
      if (step === '拟稿') await page.getByRole('button', { name: /部分公开/ }).click();
      await page.waitForLoadState('networkidle');
      found.push(...(await judged(page, `console-${step === '签发' ? 'sign' : 'draft'}`)));
      await context.close();
    }
    expect(found).toEqual([]);
  });
});
