import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { sheetOf } from '../factories/sheet.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, signInAs } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const HEADERS = ['处罚决定书文号', '当事人', '当事人类型', '统一社会信用代码', '案由', '违法事实', '处罚依据', '处罚种类', '处罚结果', '处罚日期', '社会影响']; // biome-ignore format: one list
const row = (number: number, decidedOn: string): unknown[] =>
  [`青测罚〔2025〕${number}号`, '青禾区示范商贸有限公司', '企业', '91110000MA0000004X', '未公示收费标准', '未公示收费标准。', '《示范办法》第一条', '警告', '警告', decidedOn, '有']; // biome-ignore format: one list

/** Penalties out of a workbook: a bad row is named, corrected, reviewed by somebody else, public, and counted. */
describe('an import of penalties, through real screens', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let office: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    browser = await openBrowser();
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, office, '2025-05-12');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function choose(rows: readonly (readonly unknown[])[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /选择文件/ }).click();
    const buffer = Buffer.from(sheetOf([HEADERS, ...rows]));
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await (await chooser).setFiles({ name: '处罚.xlsx', mimeType, buffer });
  }

  test('names the bad cell and imports nothing', async () => {
    await signInAs(page, site, `${CODE}.handler`);
    await goTo(page, `${site.base}/console/${CODE}/registers/penalty/import`);
    await choose([row(1, '2025/5/6'), row(2, '去年'), row(3, '2025/5/7')]);
    const faults = page.getByRole('region', { name: '需要改正的1处' });
    await faults.waitFor();
    expect(await faults.innerText()).toMatch(/J3[\s\S]*处罚决定日期/);
    expect(await page.getByRole('button', { name: /^导入/ }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('takes the corrected file over, and shows the seven and the twenty working days', async () => {
    await choose([row(1, '2025/5/6'), row(2, '2025/4/28'), row(3, '2025/5/7')]);
    await page.getByText('没有发现错误').waitFor();
    await page.getByRole('button', { name: '导入3条' }).click();
    await page.locator('tr').filter({ hasText: '青测罚〔2025〕1号' }).getByRole('link').first().click();
    const clocks = page.locator('.clock-lines');
    await clocks.waitFor();
    // 2025-05-06 is a Tuesday: seven working days end on the 15th, twenty on 4 June (31 May to 2 June are the holiday).
    const shown = await clocks.innerText();
    expect(shown).toMatch(/双公示）：2025-05-15/);
    expect(shown).toMatch(/主动公开的期限：2025-06-04/);
    await page.getByRole('button', { name: '期限计算书' }).first().click();
    await page.getByText('第7个工作日').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('is public once somebody else has reviewed it, and counts in table 2', async () => {
    await signInAs(page, site, `${CODE}.head`);
    await goTo(page, `${site.base}/console/${CODE}/registers/penalty`);
    await page.getByText('选择本页待审核的3条').click();
    await page.getByRole('button', { name: '审核通过（3）' }).click();
    await page.getByText('公开3条').waitFor();
    const street = await (await visitor(browser, { script: false })).newPage();
    await goTo(street, `${site.base}/${CODE}/registers/penalty`);
    expect(await street.locator('main').innerText()).toContain('青测罚〔2025〕3号');
    await signInAs(page, site, `${CODE}.editor`);
    const address = `/api/v1/agencies/${organ.agency.id}/annual-reports/2025/disclosure-figures`;
    const figures = await page.evaluate(`fetch(${JSON.stringify(address)}).then((answer) => answer.json())`);
    expect(figures).toMatchObject({ values: { penalty_decisions: 3 } });
  });
});
