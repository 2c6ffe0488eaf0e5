import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDraft } from '../../src/application/access-requests/draft-application.ts';
import type { ReceiptView } from '../../src/application/access-requests/public-views.ts';
import { submitApplication } from '../../src/application/access-requests/submit-application.ts';
import { sendNotices } from '../../src/application/notices/send-notices.ts';
import { judgeAsks } from '../../src/application/query-codes/judge-asks.ts';
import { createMailSender } from '../../src/messaging/mail-sender.ts';
import { type MailServer, startMailServer } from '../doubles/mail-server.ts';
import { citizenForm, identityProof } from '../factories/application.ts';
import { createOrgan, newAgency, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { choose, knownPasswords, onDay, signInAs } from './console-steps.ts';
import { openProgress } from './portal-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const EMAIL = 'applicant@mailbox.example';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

let mail: MailServer;
let site: Site;
let browser: Browser;
let organ: TestOrgan;

beforeAll(async () => {
  mail = await startMailServer();
  const server = { host: '127.0.0.1', port: mail.port, security: 'none', auth: null } as const;
  const email = createMailSender(server, 'xxgk@organ.example');
  site = await openSite('2025-05-12', { email, sms: null });
  const { settings } = newAgency();
  organ = await createOrgan(site.app, { settings: { ...settings, noticeChannels: ['email'] } });
  await knownPasswords(site, organ);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await mail.close();
});

async function submitted(change: object = {}): Promise<ReceiptView> {
  const form = citizenForm({ email: EMAIL, ...change });
  const draft = await saveDraft(site.app, organ.agency, form, [identityProof]);
  if (!('value' in draft)) throw new Error('draft refused');
  return granted(await submitApplication(site.app, organ.agency, draft.value));
}

/** What the jobs do every few seconds. */
async function jobs(): Promise<void> {
  await judgeAsks(site.app);
  await sendNotices(site.app);
}

async function ask(page: Page, { number }: ReceiptView, way: string, contact: string): Promise<void> {
  await goTo(page, `${site.base}/${CODE}/query`);
  await page.getByRole('link', { name: '申请重新获取查询码' }).click();
  await page.getByLabel(/^登记编号/).fill(number);
  await page.getByLabel(way).check();
  await page.getByLabel(/^登记的电子邮箱或者联系电话/).fill(contact);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('已经收到您的请求').waitFor();
}

/** What axe says of the open page, and whether it scrolls sideways; takes its picture when asked. */
async function judged(page: Page, name: string): Promise<string[]> {
  const found = await violations(page);
  if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
    found.push('scrolls sideways');
  if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  return found;
}

/** Number and code as a page of portal or console shows them. */
const codeOn = async (page: Page): Promise<string> =>
  /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(await page.locator('main').innerText())?.[0] ?? '';

async function isRefused(page: Page, { number, queryCode }: { number: string; queryCode: string }) {
  await goTo(page, `${site.base}/${CODE}/query`);
  await page.getByLabel(/^登记编号/).fill(number);
  await page.getByLabel(/^查询码/).fill(queryCode);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('登记编号或者查询码不正确').first().waitFor();
}

describe('a lost query code', () => {
  /** The way of the link in the mail sent last. */
  const linkMailed = (): string =>
    /http:\/\/127\.0\.0\.1:8710(\S+)/.exec(mail.received.at(-1)?.mail.text ?? '')?.[1] ?? '';

  test('is replaced by the link of a mail, without JavaScript, once', async () => {
    const receipt = await submitted();
    const context = await visitor(browser, { script: false });
    const page = await context.newPage();
    await ask(page, receipt, '把链接发送到登记的电子邮箱', EMAIL);
    await jobs();
    const link = linkMailed();
    await goTo(page, `${site.base}${link}`);
    await page.getByRole('button', { name: '显示新的查询码' }).click();
    await page.getByText('查询码已经更换').waitFor();
    const queryCode = (await page.locator('.query-code').textContent()) ?? '';
    expect(queryCode).not.toBe(receipt.queryCode);
    await openProgress(page, site.base, CODE, { number: receipt.number, queryCode });
    await isRefused(page, receipt);
    // The link is spent: the same page gives nothing a second time.
    await goTo(page, `${site.base}${link}`);
    await page.getByRole('button', { name: '显示新的查询码' }).click();
    await page.getByRole('heading', { name: '链接不能使用' }).waitFor();
    await context.close();
  });

  test.each([1440, 390])(
    'has pages at %i px on which axe finds nothing and nothing scrolls sideways',
    async (width) => {
      const receipt = await submitted();
      const context = await visitor(browser, { script: true, width });
      const page = await context.newPage();
      await goTo(page, `${site.base}/${CODE}/query/lost-code`);
      expect(await judged(page, `lost-code-${width}`)).toEqual([]);
      await page.getByRole('button', { name: '提交' }).click();
      await page.getByRole('link', { name: '请填写登记编号' }).waitFor();
      expect(await judged(page, `lost-code-errors-${width}`)).toEqual([]);
      await ask(page, receipt, '把链接发送到登记的电子邮箱', EMAIL);
      expect(await judged(page, `lost-code-asked-${width}`)).toEqual([]);
      await jobs();
      const link = linkMailed();
      await goTo(page, `${site.base}${link}`);
      expect(await judged(page, `new-code-${width}`)).toEqual([]);
      await page.getByRole('button', { name: '显示新的查询码' }).click();
      await page.getByText('查询码已经更换').waitFor();
      expect(await judged(page, `new-code-shown-${width}`)).toEqual([]);
      await goTo(page, `${site.base}${link}`);
      await page.getByRole('button', { name: '显示新的查询码' }).click();
      await page.getByRole('heading', { name: '链接不能使用' }).waitFor();
      expect(await judged(page, `new-code-dead-${width}`)).toEqual([]);
      await context.close();
    },
  );

  test('is asked for by post, stands on the desk, and a slip is printed for the registered address', async () => {
    const receipt = await submitted({ email: '', address: '青禾区示范路77号' });
    const applicant = await visitor(browser, { script: false });
    await ask(await applicant.newPage(), receipt, '邮寄到登记的通信地址', '13800000000');
    await jobs();

    const clerk = await visitor(browser, { script: true });
    await onDay(site, clerk, '2025-05-12');
    const page = await clerk.newPage();
    await signInAs(page, site, `${CODE}.clerk`);
    const tasks = page.getByRole('region', { name: /^通知和查询码/ });
    await tasks.waitFor();
    expect(await judged(page, 'desk-tasks')).toEqual([]);
    await tasks.getByRole('link', { name: '办理邮寄' }).click();
    await page.getByRole('button', { name: '生成新的查询码' }).click();
    await page.getByText('青禾区示范路77号').waitFor();
    expect(await judged(page, 'slip-post')).toEqual([]);
    const queryCode = await codeOn(page);
    const query = await applicant.newPage();
    await openProgress(query, site.base, CODE, { number: receipt.number, queryCode });
    await isRefused(query, receipt);
    await clerk.close();
    await applicant.close();
  });

  test('is replaced at the counter after a proof of identity; the case shows that and what was sent', async () => {
    const receipt = await submitted();
    const context = await visitor(browser, { script: true });
    await onDay(site, context, '2025-05-12');
    const page = await context.newPage();
    await signInAs(page, site, `${CODE}.clerk`);
    await goTo(page, `${site.base}/console/${CODE}/access-requests/${receipt.requestId}`);
    await page.getByRole('button', { name: '重发查询码' }).click();
    await page.getByRole('button', { name: '生成新的查询码' }).click();
    await page.getByText('请选择核验的证件种类').waitFor();
    await choose(page, page.locator('form'), '核验的证件种类', '居民身份证');
    await page.getByRole('button', { name: '生成新的查询码' }).click();
    await page.getByRole('button', { name: '打印通知单' }).waitFor();
    expect(await judged(page, 'slip-counter')).toEqual([]);
    const queryCode = await codeOn(page);

    await page.getByRole('link', { name: /返回申请件/ }).click();
    const card = page.getByRole('region', { name: '通知申请人' });
    await card.getByText('查询码已更换').waitFor();
    await sendNotices(site.app);
    await card
      .getByText(/已发送/)
      .first()
      .waitFor();
    expect(await card.innerText()).not.toContain(EMAIL);
    expect(await page.locator('main').innerText()).not.toContain(queryCode);
    expect(await judged(page, 'case-notices')).toEqual([]);

    const applicant = await visitor(browser, { script: false });
    await openProgress(await applicant.newPage(), site.base, CODE, { number: receipt.number, queryCode });
    await applicant.close();
    await context.close();
  });
});
