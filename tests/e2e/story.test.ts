import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedReport } from '../../src/application/annual-reports/published-reports.ts';
import { runReportRead } from '../../src/cli/report-read.ts';
import { runCommand } from '../factories/command.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { choose, knownPasswords, onDay, openFromDesk, signInAs, signLetter, take } from './console-steps.ts';
import { applyAsCitizen, openProgress } from './portal-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const TITLE = '老旧小区改造资金使用情况';

describe('the story of one request, through real screens', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let citizen: BrowserContext;
  let office: BrowserContext;
  let page: Page;
  let receipt: { number: string; queryCode: string };
  const login = (who: string) => signInAs(page, site, `${CODE}.${who}`);

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    browser = await openBrowser();
    citizen = await visitor(browser, { script: false });
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('a citizen without JavaScript applies', async () => {
    const portal = await citizen.newPage();
    receipt = await applyAsCitizen(portal, site.base, CODE);
    expect(receipt.number).toBe('QHQ-CSJ-2025-00001');
    await portal.close();
  });

  test('the clerk takes it up', async () => {
    await onDay(site, office, '2025-05-13');
    await login('clerk');
    await openFromDesk(page, '（待拟题）');
    await take(page, '受理分办', async (form) => {
      await form.getByLabel('申请内容标题').fill(TITLE);
      await choose(page, form, '承办人', 'handler');
    });
    await page.getByRole('heading', { name: TITLE }).waitFor();
  });

  test('the handler asks for clarification, the citizen answers', async () => {
    await login('handler');
    await openFromDesk(page, TITLE);
    await take(page, '告知补正', async (form) => {
      await form.getByLabel('需要补正的事项').fill('请明确所需信息的年度');
      await form.getByLabel('指导和释明').fill('请写明年度，或者项目名称、文号');
    });
    await onDay(site, office, '2025-05-19');
    const portal = await citizen.newPage();
    await openProgress(portal, site.base, CODE, receipt);
    await portal.getByLabel(/^补正内容/).fill('2024年度');
    await portal.getByRole('button', { name: '提交补正' }).click();
    await portal
      .getByText(/2025年6月17日/)
      .first()
      .waitFor();
    await portal.close();
  });

  test('a consultation pauses the clock', async () => {
    await onDay(site, office, '2025-05-21');
    await login('handler');
    await openFromDesk(page, TITLE);
    await take(page, '征求意见', async (form) => {
      await form.getByLabel('第三方或者机关名称').fill('演示建筑有限公司');
      await form.getByLabel('征求意见的内容').fill('是否同意公开验收材料中的报价');
    });
    await page.getByText('计时暂停').first().waitFor();
    await onDay(site, office, '2025-05-28');
    await login('handler');
    await openFromDesk(page, TITLE);
    await take(page, '登记反馈意见', async (form) => {
      await form.getByLabel('不同意公开').check();
      await form.getByLabel('反馈意见和理由').fill('报价涉及商业秘密，不同意公开');
    });
  });

  test('partial disclosure is drafted with the letter beside it', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '添加拟提供材料' }).click(),
    ]);
    await chooser.setFiles({
      name: '资金使用情况表.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('资金使用情况表'),
    });
    await page.getByText('材料已经添加').waitFor();
    await page.locator('main').getByRole('button', { name: '拟稿', exact: true }).click();
    await page.getByRole('button', { name: /部分公开/ }).click();
    await page.getByLabel('文件名称').fill('老旧小区改造资金使用情况表');
    await page.getByLabel('页数').fill('3');
    await page.getByLabel('不予公开的内容').fill('验收材料中的投标报价');
    await page.getByLabel('依据条款').fill('《条例》第十五条');
    await page.getByLabel('不予公开的理由').fill('涉及第三方商业秘密，第三方不同意公开且理由合理');
    await page
      .getByLabel(/^(理由|不予公开的理由和|答复的理由)/)
      .last()
      .fill('投标报价属于商业秘密，公开会对第三方合法权益造成损害');
    await page.getByLabel('答复书在网上送达').check();
    await page
      .getByText(/应当自收到.*先.*申请行政复议/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '保存拟稿' }).click();
    await page.getByRole('heading', { name: '办理过程' }).waitFor();
    await take(page, '提交审核');
  });

  test('two others review, the head signs, the clerk serves and closes', async () => {
    await login('legal');
    await openFromDesk(page, TITLE);
    await take(page, '法制审核通过');
    await login('secrecy');
    await openFromDesk(page, TITLE);
    await take(page, '保密审查通过');
    await onDay(site, office, '2025-05-30');
    await login('signatory');
    await openFromDesk(page, TITLE);
    await signLetter(page);
    await login('clerk');
    await openFromDesk(page, TITLE);
    await take(page, '登记送达');
    await take(page, '办结');
    await page.getByText('青测公开告〔2025〕1号').first().waitFor();
  });

  test('the citizen downloads the PDF with number and query code', async () => {
    const portal = await citizen.newPage();
    await openProgress(portal, site.base, CODE, receipt);
    const [download] = await Promise.all([
      portal.waitForEvent('download'),
      portal.getByRole('link', { name: /下载：政府信息部分公开告知书/ }).click(),
    ]);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(download.suggestedFilename()).toContain('青测公开告〔2025〕1号');
    await portal.close();
  });

  test('the case stands in its cell; the report is approved and published; the reader reads the same numbers', async () => {
    await onDay(site, office, '2026-01-12');
    await login('editor');
    await goTo(page, `${site.base}/console/${CODE}/annual-reports/2025`);
    await page.getByRole('button', { name: /^1件，.*部分公开.*自然人$/ }).click();
    await page.getByRole('dialog').getByText(TITLE).waitFor();
    await page.keyboard.press('Escape');
    await fillSections(page);
    await page.getByRole('button', { name: '保存', exact: true }).first().click();
    await page.getByText('年度报告已经保存').waitFor();
    for (const [who, step] of [
      ['editor', '送审'],
      ['head', '审核通过'],
      ['signatory', '审定'],
      ['publisher', '发布'],
    ] as const) {
      if (who !== 'editor') await login(who);
      await page.goto(`${site.base}/console/${CODE}/annual-reports/2025`);
      await page.getByRole('button', { name: step, exact: true }).click();
      await page.getByText(new RegExp(`年度报告已经${step}`)).waitFor();
    }
    const read = await readByCommand(site, `${site.base}/${CODE}/reports/2025`);
    const published = await publishedReport(site.app, organ.agency, 2025);
    expect(read.table3).toEqual(published?.figures.table3);
    expect(Object.values(read.table3).flat()).toHaveLength(175);
    expect(read.table4).toEqual(published?.figures.table4);
    expect(read.table3['partial']).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });
});

/** The part of what the reader prints that the story compares. */
type ReadNumbers = {
  readonly table3: Readonly<Record<string, readonly number[]>>;
  readonly table4: readonly number[];
};

/** Saves the published page as a browser would and runs `gongkai report read` on it. */
async function readByCommand(site: Site, url: string): Promise<ReadNumbers> {
  const file = join(site.app.folder, 'report.html');
  await writeFile(file, await (await fetch(url)).text());
  const { code, out } = await runCommand(runReportRead, [file, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as ReadNumbers;
}

async function fillSections(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: /总体情况/ })
    .fill(
      '（一）主动公开。\n（二）依申请公开。\n（三）政府信息管理。\n（四）政府信息公开平台建设。\n（五）监督保障。',
    );
  await page.getByRole('textbox', { name: /存在的主要问题/ }).fill('本年度工作中存在的问题和改进情况。');
  await page
    .getByRole('textbox', { name: /其他需要报告的事项/ })
    .fill(
      '2025年度，本机关依据《政府信息公开信息处理费管理办法》发出收费通知0件，未收取政府信息公开信息处理费。',
    );
}
