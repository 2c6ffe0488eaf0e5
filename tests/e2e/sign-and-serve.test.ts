import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReceiptView } from '../../src/application/access-requests/public-views.ts';
import { stampedScan } from '../../src/application/demo/sample-files.ts';
import { createOrgan, newAgency, type TestOrgan } from '../factories/organ.ts';
import { receiptToSign } from '../factories/signed-case.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, signInAs, signLetter, take } from './console-steps.ts';
import { openProgress } from './portal-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const SEAL = { way: 'paper', sealId: '', certificate: '' } as const;

const scanOf = (pages: number) => ({
  name: '盖章扫描件.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(stampedScan(pages)),
});

describe('a reply signed, stamped on paper, served, sent back and served again', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let office: BrowserContext;
  let page: Page;
  let receipt: ReceiptView;
  const login = async (who: string) => {
    await signInAs(page, site, `${CODE}.${who}`);
    await openCase();
  };
  const openCase = async () => {
    await goTo(page, `${site.base}/console/${CODE}/access-requests/${receipt.requestId}`);
    await page.getByRole('heading', { name: '办理过程' }).waitFor();
  };
  const upload = async (label: string, pages: number) => {
    // A button still at work takes no second file.
    await page.locator('.ant-btn-loading').waitFor({ state: 'detached' });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: label }).click(),
    ]);
    await chooser.setFiles(scanOf(pages));
  };
  const refused = async (label: string, words: RegExp) => {
    const dialog = page.getByRole('dialog', { name: label });
    await dialog.getByRole('button', { name: label, exact: true }).click();
    // The form may already warn of the same thing: only the refusal itself is red.
    await dialog.locator('.ant-alert-error').filter({ hasText: words }).waitFor();
  };
  const open = (label: string) =>
    page.locator('main').getByRole('button', { name: label, exact: true }).click();

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app, { settings: { ...newAgency().settings, seal: SEAL } });
    await knownPasswords(site, organ);
    receipt = await receiptToSign(site.app, organ);
    browser = await openBrowser();
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, office, '2025-06-09');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('the signatory gives the password again; a wrong one signs nothing', async () => {
    await login('signatory');
    await open('签发');
    const dialog = page.getByRole('dialog', { name: '签发' });
    await dialog.getByText('文稿摘要').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('您的登录密码').fill('Wrong-2025-password');
    await refused('签发', /密码不正确/);
    await dialog.getByRole('button', { name: '取消' }).click();
    await signLetter(page);
    await page.getByText('青测公开告〔2025〕1号').first().waitFor();
  });

  test('service waits for the stamped copy, which must have all pages', async () => {
    await login('clerk');
    await open('登记送达');
    await page.getByText('答复书还没有用印').waitFor();
    await page.getByLabel('当面送达').check();
    await page.getByLabel('签收人').fill('申请人本人');
    await refused('登记送达', /还没有用印/);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await upload('上传盖章扫描件', 1);
    await page.getByText(/文书共2页，扫描件为1页/).waitFor();
    await upload('上传盖章扫描件', 2);
    await page.getByText('盖章扫描件已经保存').waitFor();
    await page.getByText('已用印').waitFor();
    expect(await page.getByText(/盖章文件 SHA-256 [0-9a-f]{64}/).count()).toBe(1);
  });

  test('by post only the postal enterprise is offered; the verdict stands there before anything is recorded', async () => {
    await open('登记送达');
    const dialog = page.getByRole('dialog', { name: '登记送达' });
    await dialog.getByLabel(/^邮政企业寄送/).check();
    expect(await dialog.getByRole('radio').count()).toBe(4 + 2);
    await dialog.getByLabel(/EMS/).check();
    await dialog.getByText('在期限内（答复期限至2025-06-10）').waitFor();
    await dialog.getByLabel('邮件号码').fill('EE473124828CN');
    await dialog.getByLabel('号码说明').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('邮件号码').fill('EE473124829CN');
    await dialog.getByRole('button', { name: '登记送达', exact: true }).click();
    await page.getByText('已完成：登记送达').first().waitFor();
    await page.getByText('按期', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the applicant loads the stamped copy', async () => {
    const citizen = await visitor(browser, { script: false });
    const portal = await citizen.newPage();
    await openProgress(portal, site.base, CODE, receipt);
    const [download] = await Promise.all([
      portal.waitForEvent('download'),
      portal.getByRole('link', { name: /下载：.*盖章扫描件/ }).click(),
    ]);
    expect(await readFile(await download.path())).toEqual(Buffer.from(stampedScan(2)));
    await citizen.close();
  });

  test('mail that comes back is served at the counter; the day of posting still counts', async () => {
    await onDay(site, office, '2025-06-20');
    await login('clerk');
    await take(page, '登记退件', async (form) => {
      await form.getByLabel('退回的原因').fill('查无此人');
    });
    await take(page, '登记送达', async (form) => {
      await form.getByLabel('当面送达').check();
      await form.getByText('在期限内（答复期限至2025-06-10）').waitFor();
      await form.getByText(/以首次交邮之日（2025-06-09）为准/).waitFor();
      await form.getByLabel('签收人').fill('申请人本人');
    });
    const record = await page.getByRole('link', { name: '打印送达回证' }).getAttribute('href');
    const file = await page.request.get(`${site.base}${record}`);
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('a letter taken back stays in the register as 作废, and the page of its QR code says so', async () => {
    receipt = await receiptToSign(site.app, organ);
    await login('signatory');
    await signLetter(page);
    await take(page, '文书作废', async (form) => {
      await form.getByLabel('作废的原因').fill('文字有误');
    });
    await goTo(page, `${site.base}/console/${CODE}/letter-numbers`);
    await page.getByText('作废 1 个').waitFor();
    await page.getByRole('row', { name: /青测公开告〔2025〕2号.*作废/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    expect((await readFile(await download.path())).toString()).toContain('青测公开告〔2025〕2号');
    const token = await site.app.store.read(
      organ.agency.id,
      async (tx) => (await tx.letters.ofRequest(receipt.requestId))[0]?.token,
    );
    await goTo(page, `${site.base}/verify/${token}`);
    await page.getByText('这份文书已作废').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the administrator says how the organ seals; a key that is none is refused', async () => {
    await signInAs(page, site, `${CODE}.administrator`);
    await goTo(page, `${site.base}/console/${CODE}/agency`);
    await page.getByLabel('电子印章系统').check();
    await page.getByLabel('印章编号').fill('QHQ-0001');
    await page.getByLabel('印章证书或者公钥').fill('不是证书');
    await page.getByRole('button', { name: '保存机关信息' }).click();
    await page.getByRole('alert').filter({ hasText: 'SM2证书' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('on a narrow screen the same forms have no violations either', async () => {
    const narrow = await visitor(browser, { script: true, width: 390 });
    page = await narrow.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, narrow, '2025-06-20');
    receipt = await receiptToSign(site.app, organ);
    await login('signatory');
    await open('签发');
    await page.getByRole('dialog').getByText('文稿摘要').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await signLetter(page);
    await login('clerk');
    await open('登记送达');
    await page.getByLabel(/^邮政企业寄送/).check();
    await page.getByLabel('邮件号码').waitFor();
    expect(await violations(page)).toEqual([]);
    await goTo(page, `${site.base}/console/${CODE}/letter-numbers`);
    await page.getByText('没有缺号').waitFor();
    expect(await violations(page)).toEqual([]);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(390);
  });
});
