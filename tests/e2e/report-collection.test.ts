import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../src/application/actor.ts';
import {
  acceptedReport,
  openedCollection,
  reportFile,
} from '../../src/application/report-collections/collections.steps.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { choose, knownPasswords, onDay, signInAs } from './console-steps.ts';
import { typeDay } from './handling-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';
import { chooseIn, judged } from './year-end-steps.ts';

const CODE = 'qhq-hzb';
const [FIRST, JOINT, WRONG] = ['青禾区甲局', '青禾区乙局', '青禾区误列局'] as const;

let site: Site;
let browser: Browser;
let organ: TestOrgan;
let context: BrowserContext;
let page: Page;

const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });

/** Opens a step behind 更多, fills its form and confirms it. */
async function step(name: string, label: string, reason: string, more = async () => {}): Promise<void> {
  await page.getByRole('button', { name: `更多：${name}` }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.getByLabel('理由').fill(reason);
  await more();
  await dialog.getByRole('button', { name: label }).click();
  await page.getByText(`已完成：${label}`).first().waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

beforeAll(async () => {
  site = await openSite('2025-01-10');
  organ = await createOrgan(site.app, { code: CODE });
  await knownPasswords(site, organ);
  const clerk = organ.people['clerk'] as Actor;
  await openedCollection(site.app, clerk, [FIRST, JOINT, WRONG, '青禾区丙局']);
  await acceptedReport(site.app, clerk, '青禾区丙局');
  browser = await openBrowser();
  context = await visitor(browser, { script: true });
  page = await context.newPage();
  await onDay(site, context, '2025-01-10');
  await signInAs(page, site, `${CODE}.clerk`);
  await goTo(page, `${site.base}/console/${CODE}/report-collections/2024`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the day of a collection is changed with a reason, and who must be told by telephone is named', async () => {
  await page.getByRole('button', { name: '修改期限和报告机关' }).click();
  const form = page.getByRole('dialog', { name: '修改期限和报告机关' });
  await typeDay(page, form.getByLabel('报送期限'), '2025-01-24');
  await form.getByLabel('理由').fill('区里统一提前');
  await judged(page, 'change-collection');
  await form.getByRole('button', { name: '修改', exact: true }).click();
  const told = page.getByRole('dialog', { name: '期限已经修改' });
  await told.getByText(FIRST).waitFor();
  await told.getByRole('button', { name: '关闭' }).last().click();
  await page.getByText('报送期限由2025-01-31改为2025-01-24').waitFor();
  await judged(page, 'changes');
}, 120_000);

test('one is taken off the list with a reason, another reports in the report of the first', async () => {
  await step(WRONG, '移出名单', '该单位已经撤销');
  await rowOf(WRONG).waitFor({ state: 'detached' });
  await step(JOINT, '免予报送', '合署办公', () =>
    choose(page, page.getByRole('dialog', { name: '免予报送' }), /一并报送/, FIRST),
  );
  await rowOf(JOINT).getByText(`由${FIRST}一并报送`).waitFor();
  await judged(page, 'joint-reports');
}, 120_000);

test('a link is issued and revoked; a gap is filled in by hand and stays marked', async () => {
  await page.getByRole('link', { name: FIRST, exact: true }).click();
  await page.getByRole('button', { name: '生成链接' }).click();
  const links = page.getByRole('dialog', { name: '发送报送链接' });
  await links.getByRole('button', { name: '生成1个链接' }).click();
  await links.getByRole('button', { name: '已保存，关闭' }).click();
  await page.getByRole('button', { name: '撤销链接' }).click();
  const revoking = page.getByRole('dialog', { name: '撤销链接' });
  await judged(page, 'link-revocation');
  await revoking.getByRole('button', { name: '撤销链接' }).click();
  await page.getByText('没有链接，该单位不能网上报送').waitFor();
  const { name, bytes } = await reportFile(site.app, FIRST);
  // The first number of the row is left blank, as a hurried clerk would.
  const text = Buffer.from(bytes).toString('utf8');
  const blank = text.replace(/(予以公开[\s\S]{0,200}?<td[^>]*>)\s*3/, '$1');
  expect(blank).not.toBe(text);
  const file = { name, mimeType: 'text/html', buffer: Buffer.from(blank) };
  await chooseIn(page, file, async () => {
    await page.getByRole('button', { name: `更多：${FIRST}` }).click();
    await page.getByRole('menuitem', { name: '上传报告', exact: true }).click();
  });
  await page
    .getByRole('button', { name: /^补录：/ })
    .first()
    .click();
  const fill = page.getByRole('dialog', { name: /^补录：/ });
  await fill.getByLabel('数字').fill('3');
  await fill.getByLabel('依据').fill('电话核对');
  await judged(page, 'fill-gap');
  await fill.getByRole('button', { name: '补录' }).click();
  await page.locator('.cell-filled').first().waitFor();
  await judged(page, 'filled-gap');
}, 120_000);
