import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan } from '../factories/organ.ts';
import { applyAsCitizen, openProgress } from './portal-steps.ts';
import { openBrowser, openSite, type Site, visitor } from './site.ts';

describe('applying without JavaScript', () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSite('2025-05-12');
    await createOrgan(site.app);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('a citizen applies, gets number, code and the day, and follows the progress', async () => {
    const context = await visitor(browser, { script: false });
    const page = await context.newPage();
    const receipt = await applyAsCitizen(page, site.base, 'qhq-csj');
    expect(receipt.number).toBe('QHQ-CSJ-2025-00001');
    expect(receipt.dueText).toContain('2025年6月10日');
    await openProgress(page, site.base, 'qhq-csj', receipt);
    expect(await page.locator('main').innerText()).toContain('2025年6月10日');
    await context.close();
  });

  test('a form with errors comes back with what was typed, linked messages and 有误 in the title; nothing is stored', async () => {
    const context = await visitor(browser, { script: false, width: 390 });
    const page = await context.newPage();
    await page.goto(`${site.base}/qhq-csj/apply/new`);
    await page.getByLabel('公民', { exact: true }).check();
    await page.getByLabel(/^姓名/).fill('<script>alert(1)</script>');
    await page.getByLabel(/^联系电话/).fill('不是电话');
    const [response] = await Promise.all([
      page.waitForNavigation(),
      page.getByRole('button', { name: /下一步/ }).click(),
    ]);
    expect(response?.status()).toBe(422);
    expect(await page.title()).toContain('有误');
    expect(await page.getByLabel(/^姓名/).inputValue()).toBe('<script>alert(1)</script>');
    const summary = page.getByRole('link', { name: /请填写正确的联系电话/ });
    expect(await summary.getAttribute('href')).toMatch(/^#/);
    const stored = await site.app.store.staff.agencies();
    const drafts = await site.app.store.read(stored[0]?.id ?? '', (tx) =>
      tx.files.draftsBefore(new Date('2030-01-01')),
    );
    expect(drafts.filter((it) => it.submissionId === null)).toEqual([]);
    await context.close();
  });
});
