import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan } from '../factories/organ.ts';
import { publish, publishedItem } from '../factories/published-item.ts';
import { violations } from './axe.ts';
import { openBrowser, openSite, type Site } from './site.ts';

const CODE = 'qhq-csj';
const PICTURES = process.env['SCREENSHOTS'];
const BODY =
  '各街道办事处、镇人民政府，区政府各部门：为规范国有土地上房屋征收与补偿活动，维护公共利益，保障被征收房屋所有权人的合法权益，根据《国有土地上房屋征收与补偿条例》，结合本区实际，制定本办法。补偿方案应当征求公众意见，期限不少于30日。';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('2026-03-02');
  const { agency } = await createOrgan(site.app);
  await createOrgan(site.app, { code: 'qhq-other', name: '青禾区另一局' });
  const on = (day: string) => ({
    firstPublishedAt: new Date(`${day}T09:00:00+08:00`),
    visibleFrom: new Date(`${day}T09:00:00+08:00`),
  });
  await publish(
    site.app,
    publishedItem(site.app, {
      agencyId: agency.id,
      title: '青禾区国有土地上房屋征收与补偿办法',
      kind: 'normative-document',
      documentNumber: '青政规〔2025〕3号',
      validity: 'valid',
      text: BODY,
      ...on('2025-11-03'),
    }),
    publishedItem(site.app, {
      agencyId: agency.id,
      title: '关于《房屋征收与补偿暂行办法》废止的公告',
      kind: 'normative-document',
      documentNumber: '青政规〔2019〕1号',
      validity: 'repealed',
      text: BODY,
      ...on('2019-04-01'),
    }),
    ...Array.from({ length: 24 }, (_, index) =>
      publishedItem(site.app, {
        agencyId: agency.id,
        title: `北桥镇第${index + 1}批房屋征收补偿结果公示`,
        text: BODY,
        ...on(`2025-0${1 + (index % 9)}-1${index % 9}`),
      }),
    ),
  );
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const ADDRESSES = {
  empty: `${CODE}/search`,
  found: `${CODE}/search?q=${encodeURIComponent('房屋征收 补偿')}`,
  nothing: `${CODE}/search?q=${encodeURIComponent('国有士地征收')}&year=2018`,
  near: `${CODE}/search?q=${encodeURIComponent('国有土地上房屋征收与补尝办法')}`,
  platform: `search?q=${encodeURIComponent('征收')}`,
};
const MODES = ['', 'elder', 'dark', 'contrast'] as const;

/** What is wrong with a page as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  return [...(await violations(page)), ...(sideways ? ['scrolls sideways'] : [])];
}

/** Keeps a picture where somebody wants to look. */
async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: join(PICTURES, name), fullPage: true });
}

describe('the search page', () => {
  test.each([1440, 390])(
    'has no axe violations in any mode and does not scroll sideways at %i px',
    async (width) => {
      const found: string[] = [];
      for (const mode of MODES) {
        const context = await browser.newContext({ viewport: { width, height: 1000 }, locale: 'zh-CN' });
        const page = await context.newPage();
        if (mode) await page.goto(`${site.base}/pref?mode=${mode}&back=%2F${CODE}`);
        for (const [name, address] of Object.entries(ADDRESSES)) {
          await page.goto(`${site.base}/${address}`);
          found.push(...(await faultsOf(page)).map((it) => `${name} ${mode}: ${it}`));
          await takePicture(page, `search-${name}-${mode || 'plain'}-${width}.png`);
        }
        await context.close();
      }
      expect(found).toEqual([]);
    },
  );

  test('is reached from the box of every page, and worked with the keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.base}/${CODE}`);
    await page.getByRole('searchbox').fill('[2025]3号');
    await page.keyboard.press('Enter');
    const first = page.locator('.hits a').first();
    expect(await first.innerText()).toBe('青禾区国有土地上房屋征收与补偿办法');
    expect(await page.getByRole('status').innerText()).toContain('找到1条');
    await page.goto(`${site.base}/${ADDRESSES.found}`);
    await page.getByRole('link', { name: '下一页' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').innerText()).toContain('第2/3页');
    await page.close();
  });
});
