import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { violations } from './axe.ts';
import { choose, knownPasswords, signInAs } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

const HEAD =
  '序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级';
const LINE = '及时公开,本机关,政府网站,全社会,主动公开,县级';

describe('the columns, a standard catalogue and the guide, arranged on the screens', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let organ: TestOrgan;
  const found: string[] = [];

  beforeAll(async () => {
    site = await openSite('2026-12-14');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    browser = await openBrowser();
    page = await (await visitor(browser, { script: true })).newPage();
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
    await signInAs(page, site, `${organ.agency.code}.clerk`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const go = (address: string) => goTo(page, `${site.base}/console/${organ.agency.code}/${address}`);
  const dialog = () => page.getByRole('dialog');

  /** What axe and the width of the page say, at 1440 and at 390. */
  async function judge(name: string): Promise<void> {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(400);
      found.push(...(await violations(page)).map((it) => `${name} ${width}: ${it}`));
      if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
        found.push(`${name} ${width}: scrolls sideways`);
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
  }

  test('the clerk sets up the legal columns once, adds one and retires one', async () => {
    await go('columns');
    await page.getByText('本机关还没有设置公开栏目').waitFor();
    await page.getByRole('button', { name: '设置法定栏目' }).click();
    const tree = page.getByRole('region', { name: '栏目树' });
    await tree.getByRole('cell', { name: '行政规范性文件', exact: true }).waitFor();
    await tree.getByRole('button', { name: '增设下级栏目于“通知公告”' }).click();
    await dialog().getByLabel('栏目名称').fill('办事公告');
    await judge('columns-dialog');
    await dialog()
      .getByRole('button', { name: /保\s*存/ })
      .click();
    await tree.getByRole('cell', { name: /^办事公告/ }).waitFor();
    await tree.getByRole('button', { name: '停用“重大建设项目”' }).click();
    await dialog().getByLabel('停用的理由').fill('本机关没有重大建设项目');
    await dialog()
      .getByRole('button', { name: /停\s*用/ })
      .click();
    await page.getByRole('button', { name: '恢复“重大建设项目”' }).waitFor();
    expect(await tree.getByRole('button', { name: '停用“政府信息公开指南”' }).count()).toBe(0);
    await judge('columns');
  });

  test('a catalogue is taken up, a faulty file named cell by cell, a good one taken over', async () => {
    await go('columns/catalogues');
    await page.getByLabel('试点领域').fill('就业');
    await choose(page, page.getByRole('main'), '试点领域', '就业');
    await page.getByRole('button', { name: '建立目录' }).click();
    await page.getByRole('heading', { name: '就业领域标准目录' }).waitFor();
    await judge('catalogue');
    await page.getByRole('button', { name: /^导\s*入$/ }).click();
    const hand = async (text: string) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog()
        .getByRole('button', { name: /选择文件/ })
        .click();
      await (await chooser).setFiles({ name: '目录.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    };
    await hand(`${HEAD}\n1,就业信息,岗位信息,,《就业促进法》,${LINE}\n`);
    await dialog().getByRole('cell', { name: '不能为空' }).waitFor();
    await judge('catalogue-import');
    await hand(`${HEAD}\n1,就业信息,岗位信息,岗位要求,《就业促进法》,${LINE}\n`);
    await dialog().getByText('新增1项：就业信息／岗位信息').waitFor();
    await dialog()
      .getByRole('button', { name: /^导\s*入$/ })
      .click();
    await page.getByRole('heading', { name: '公开事项（1）' }).waitFor();
    await page.getByRole('button', { name: '修改“岗位信息”' }).click();
    await judge('catalogue-entry');
    await go('columns/catalogues');
    await page.getByText('标准目录中有1项没有公开').waitFor();
    await judge('catalogues');
  });

  test('the desk asks to look at the guide until somebody has confirmed it', async () => {
    await go('desk');
    await page.getByText('公开指南还没有确认').waitFor();
    await page.getByRole('link', { name: '去核对' }).click();
    await page.getByRole('button', { name: '已核对，确认内容准确' }).click();
    await page.getByText('公开指南内容准确，已经确认').waitFor();
    await judge('guide-confirmed');
    await go('desk');
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    await page.waitForTimeout(800);
    expect(await page.getByText('公开指南').count()).toBe(0);
  });

  test('no page has a fault that axe finds, or scrolls sideways', () => {
    expect(found).toEqual([]);
  });
});
