import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { violations } from './axe.ts';
import { choose, knownPasswords, onDay, openFromDesk, signInAs, take } from './console-steps.ts';
import { applyAsCitizen, openProgress } from './portal-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const TITLE = '改造项目中标单位报价';
const COMPANY = '演示建筑有限公司';

describe('a third party is consulted and answers on its own page, without JavaScript', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let citizen: BrowserContext;
  let company: BrowserContext;
  let office: BrowserContext;
  let page: Page;
  let receipt: { number: string; queryCode: string };
  let access: { url: string; code: string };
  const login = (who: string) => signInAs(page, site, `${CODE}.${who}`);

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    browser = await openBrowser();
    citizen = await visitor(browser, { script: false });
    company = await visitor(browser, { script: false });
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('the request is taken up and the company is written to', async () => {
    const portal = await citizen.newPage();
    receipt = await applyAsCitizen(portal, site.base, CODE);
    await portal.close();
    await onDay(site, office, '2025-05-13');
    await login('clerk');
    await openFromDesk(page, '（待拟题）');
    await take(page, '受理分办', async (form) => {
      await form.getByLabel('申请内容标题').fill(TITLE);
      await choose(page, form, '承办人', 'handler');
    });
    await onDay(site, office, '2025-05-19');
    await login('handler');
    await openFromDesk(page, TITLE);
    await take(page, '征求意见', async (form) => {
      await form.getByText('逾期不答复：由本机关决定').waitFor();
      await form.getByLabel('第三方或者机关名称').fill(COMPANY);
      await form.getByLabel('征求意见的内容').fill('是否同意公开投标报价明细');
      await form.getByLabel('涉及的信息种类').fill('投标报价明细表');
    });
    await page.getByText('计时暂停').first().waitFor();
    await page.getByText('尚未登记对方收到日期').waitFor();
  });

  test('its receipt is recorded, the last day follows, a new code is read out', async () => {
    await onDay(site, office, '2025-05-21');
    await login('handler');
    await openFromDesk(page, TITLE);
    await take(page, '登记对方收到日期', async (form) => {
      await form.getByLabel('送达凭证').fill('挂号信回执');
    });
    await page.locator('#consultations').getByText('2025-06-12').waitFor();
    await page.getByRole('button', { name: `重新发放访问码：${COMPANY}` }).click();
    await page.getByRole('button', { name: /确\s*定/ }).click();
    const dialog = page.getByRole('dialog', { name: '新的访问码' });
    const text = await dialog.innerText();
    access = {
      url: /http\S+\/consultations\/[\w.-]+/.exec(text)?.[0] ?? '',
      code: /[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}/.exec(text)?.[0] ?? '',
    };
    expect(access.code).toHaveLength(14);
    await dialog.getByRole('button', { name: '已经记下' }).click();
  });

  test.each([1440, 390])('axe objects to nothing on its pages at %i pixels', async (width) => {
    await onDay(site, office, '2025-06-10');
    const context = await visitor(browser, { script: true, width });
    const portal = await context.newPage();
    const sound = async (name: string) => {
      expect([name, await violations(portal)]).toEqual([name, []]);
      const wide = await portal.evaluate<number>('document.documentElement.scrollWidth');
      expect([name, wide <= width]).toEqual([name, true]);
    };
    await goTo(portal, `${site.base}${new URL(access.url).pathname}`);
    await sound('entry');
    await portal.getByLabel(/^访问码/).fill(access.code);
    await portal.getByRole('button', { name: '打开' }).click();
    await portal.getByText('查看逐日计算').click();
    await sound('form');
    await portal.getByLabel('不同意公开', { exact: true }).check();
    await portal.getByRole('button', { name: '下一步：核对意见' }).click();
    await portal.getByText('不同意公开的，请写明内容和理由').first().waitFor();
    await sound('mistakes');
    await portal.getByLabel('同意公开', { exact: true }).check();
    await portal.getByRole('button', { name: '下一步：核对意见' }).click();
    await portal.getByRole('heading', { name: '核对意见', level: 1 }).waitFor();
    await sound('check');
    await context.close();
  });

  test('the company sees what concerns it and refuses with reasons', async () => {
    const at = new URL(access.url).pathname;
    const portal = await company.newPage();
    await goTo(portal, `${site.base}${at}`);
    await portal.getByLabel(/^访问码/).fill('AAAA-AAAA-AAAA');
    await portal.getByRole('button', { name: '打开' }).click();
    await portal.getByText('网址或者访问码不正确').first().waitFor();
    await portal.getByLabel(/^访问码/).fill(access.code);
    await portal.getByRole('button', { name: '打开' }).click();
    await portal.getByRole('heading', { name: '政府信息公开征求第三方意见' }).waitFor();
    const seen = await portal.content();
    for (const shown of ['投标报价明细表', '2025年6月12日（星期四）', '由本机关决定', COMPANY])
      expect(seen).toContain(shown);
    for (const secret of [receipt.number, receipt.queryCode, '测试申请人', '110101190001010000'])
      expect(seen).not.toContain(secret);
    await portal.getByLabel('不同意公开', { exact: true }).check();
    await portal.getByRole('button', { name: '下一步：核对意见' }).click();
    await portal.getByText('不同意公开的，请写明内容和理由').first().waitFor();
    await portal.getByLabel(/^意见和理由/).fill('报价明细未公开，采取了保密措施');
    await portal.getByLabel(/^证明材料/).setInputFiles({
      name: '保密制度.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('保密制度'),
    });
    await portal.getByRole('button', { name: '下一步：核对意见' }).click();
    await portal.getByRole('heading', { name: '核对意见', level: 1 }).waitFor();
    await portal.getByRole('button', { name: '确认并提交' }).click();
    await portal.getByText('意见已经提交').waitFor();
    expect(await portal.locator('textarea').count()).toBe(0);
    await portal.close();
  });

  test('the clock runs again from that day, the handler reads the answer, the applicant learns no name', async () => {
    await login('handler');
    await openFromDesk(page, TITLE);
    const card = page.locator('#consultations');
    await card.getByText('2025-06-10 不同意公开').waitFor();
    await card.getByText('报价明细未公开，采取了保密措施').waitFor();
    await card.getByRole('link', { name: '保密制度.txt' }).waitFor();
    await page.getByText('2025-07-01').first().waitFor();
    const portal = await citizen.newPage();
    await openProgress(portal, site.base, CODE, receipt);
    const progress = await portal.content();
    expect(progress).toContain('2025年7月1日');
    for (const word of [COMPANY, '报价明细', '保密']) expect(progress).not.toContain(word);
    await portal.close();
  });
});
