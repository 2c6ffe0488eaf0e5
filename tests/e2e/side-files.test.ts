import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { performAction } from '../../src/application/access-requests/perform-action.ts';
import { registerRequest } from '../../src/application/access-requests/register-request.ts';
import type { Actor } from '../../src/application/actor.ts';
import { verifyAgency } from '../../src/application/verification/verify-agency.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { citizenForm } from '../factories/application.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, signInAs, take } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const TITLE = '老旧小区改造资金使用情况';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

describe('files beside a case, through real screens', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let office: BrowserContext;
  let page: Page;
  let requestId: string;
  const login = (who: string) => signInAs(page, site, `${CODE}.${who}`);
  const open = (within: string) => goTo(page, `${site.base}/console/${CODE}/${within}`);

  /** The page is free of violations and does not scroll sideways, wide and narrow; its picture is taken when asked. */
  async function sound(name: string): Promise<void> {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForLoadState('networkidle');
      expect([name, width, await violations(page)]).toEqual([name, width, []]);
      const sideways = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect([name, width, sideways]).toEqual([name, width, false]);
      const narrow = await page.evaluate(
        "[...document.querySelectorAll('main .card')].filter((it) => it.clientWidth < 250).length",
      );
      expect([name, width, narrow]).toEqual([name, width, 0]);
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
  }

  async function register(kind: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    await open(`access-requests/${requestId}`);
    await page.getByRole('button', { name: '登记关联事项' }).click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    const form = page.getByRole('dialog', { name: `登记${kind}` });
    await form.waitFor();
    await fill(form);
    await form.getByRole('button', { name: `登记${kind}`, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `${kind}：` }).waitFor();
  }

  /** Days later: sessions have ended meanwhile, so the person signs in again and comes back. */
  async function later(day: string, who: string): Promise<void> {
    const address = page.url();
    await onDay(site, office, day);
    await login(who);
    await goTo(page, address);
  }

  async function setDay(form: Locator, label: string, day: string): Promise<void> {
    await form.getByLabel(label).click();
    await page.keyboard.type(day.replaceAll('-', ''));
    await page.keyboard.press('Enter');
  }

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    const { clerk, handler } = organ.people as Record<string, Actor>;
    const command = {
      channel: 'in-person' as const,
      arrivedOn: plainDate('2025-05-12'),
      confirmedOn: null,
      title: TITLE,
      form: citizenForm(),
    };
    ({ requestId } = granted(await registerRequest(site.app, clerk as Actor, command)));
    const input = { title: TITLE, departmentId: null, handlerId: handler?.staffId ?? '', note: '' };
    granted(await performAction(site.app, clerk as Actor, requestId, { action: 'take-up', input }));
    browser = await openBrowser();
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
  });
  afterEach(async (context) => {
    if (PICTURES && context.task.result?.state === 'fail')
      await page.screenshot({ path: join(PICTURES, `failed-${context.task.name.slice(0, 12)}.png`) });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('a reconsideration about silence is registered, answered in time, and orders an answer', async () => {
    await onDay(site, office, '2025-06-16');
    await login('handler');
    await register('行政复议', async (form) => {
      await form.getByLabel('行政复议机关').fill('青禾区人民政府');
      await form.getByLabel('案号').fill('青政复〔2025〕12号');
    });
    await page.getByText('届满 2025-06-30').first().waitFor();
    await page.getByRole('button', { name: '期限计算书' }).click();
    await page.getByText('第10个工作日').waitFor();
    await page.keyboard.press('Escape');
    await later('2025-06-20', 'handler');
    await take(page, '登记提交答复、答辩材料', (form) =>
      form.getByLabel('提交的方式和材料清单').fill('邮寄答复书和证据材料'),
    );
    await page.getByText('2025-06-20 完成，在期限内').waitFor();
    await sound('side-reconsideration');
    await later('2025-08-01', 'handler');
    await take(page, '登记复议决定', async (form) => {
      await form.getByLabel(/^纠正/).check();
      await form.getByLabel('责令重新作出决定或者限期履行').check();
      await setDay(form, '确定的履行期限', '2025-08-22');
      await form.getByLabel('复议决定的文号和主要内容').fill('青政复决〔2025〕12号，责令限期答复');
    });
    await page.getByRole('link', { name: '责令重作' }).click();
    await page.getByText('届满 2025-08-22').first().waitFor();
    await take(page, '登记履行情况', async (form) => {
      await form.getByLabel(/^重新作出的答复文号/).fill('青测公开告〔2025〕9号');
      await form.getByLabel('履行的情况').fill('已经答复并送达');
    });
    await page.getByText('2025-08-01 完成，在期限内').waitFor();
  });

  test('a suit is defended, stayed, judged and final', async () => {
    await onDay(site, office, '2025-09-18');
    await login('handler');
    await register('行政诉讼', async (form) => {
      await form.getByLabel('人民法院').fill('青禾区人民法院');
      await form.getByLabel('案号').fill('（2025）青01行初8号');
      await form.getByLabel('复议后起诉').check();
    });
    await page.getByText('届满 2025-10-09').first().waitFor();
    await take(page, '登记停止执行（暂停公开）', (form) =>
      form.getByLabel('裁定、决定的文号和内容').fill('裁定暂停公开'),
    );
    await page.getByText('停止执行（暂停公开）正在生效').waitFor();
    await sound('side-litigation');
    await take(page, '登记提交答复、答辩材料', (form) =>
      form.getByLabel('提交的方式和材料清单').fill('当庭提交'),
    );
    await take(page, '登记裁判结果', async (form) => {
      await form.getByLabel(/^维持/).check();
      await form.getByLabel('裁判文书的文号和主要内容').fill('驳回诉讼请求');
    });
    await take(page, '登记裁判生效');
    await page.getByText('已了结').first().waitFor();
    await open(`access-requests/${requestId}`);
    await page.getByRole('heading', { name: '关联事项' }).waitFor();
    await sound('side-case');
    await open('side-files?open=all');
    await page.getByRole('heading', { level: 1, name: '关联事项' }).waitFor();
    await sound('side-list');
  });

  test('a personal record is corrected: registered, verified, signed by another, served', async () => {
    await login('clerk');
    await open('side-files');
    await page.getByRole('button', { name: '登记更正本人信息' }).click();
    const form = page.getByRole('dialog', { name: '登记更正本人信息' });
    await form.waitFor();
    await sound('side-opening');
    await form.getByLabel('更正事项标题').fill('住房保障信息更正');
    await form.getByLabel('姓名或者名称').fill('测试申请人');
    await form.getByLabel('联系方式').fill('13800000000');
    await form.getByLabel('政府信息记录的名称和所在').fill('住房保障档案');
    await form.getByLabel('要求更正的内容').fill('家庭人口数由“二”更正为“三”');
    await form.getByLabel('记录不准确的情况和证据').fill('户口簿复印件');
    await form.getByRole('button', { name: '登记更正本人信息', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '更正本人信息：' }).waitFor();
    const address = page.url();
    expect(await page.locator('main').innerText()).not.toMatch(/测试申请人|家庭人口数/);
    await login('handler');
    await goTo(page, address);
    await take(page, '登记核实情况', async (dialog) => {
      await dialog.getByLabel('核实属实，予以更正').check();
      await dialog.getByLabel('核实的经过和证据').fill('经核对户籍资料属实');
      await dialog.getByLabel('更正前的内容').fill('家庭人口数二');
      await dialog.getByLabel('更正后的内容').fill('家庭人口数三');
      await setDay(dialog, '更正日期', '2025-09-18');
    });
    await page.getByRole('button', { name: '查看（留痕）' }).click();
    const reveal = page.getByRole('dialog', { name: '查看申请人信息' });
    await reveal.getByLabel('查看的原因').fill('核对更正内容');
    await reveal.getByRole('button', { name: '查看', exact: true }).click();
    await page.getByText('家庭人口数三').waitFor();
    await login('signatory');
    await goTo(page, address);
    await take(page, '签发告知书', (dialog) => dialog.getByLabel('登录密码').fill('Story-Only-2025'));
    await page.getByText('告知书 青测公开更〔2025〕1号').waitFor();
    await login('clerk');
    await goTo(page, address);
    await take(page, '登记告知书送达', async (dialog) => {
      await dialog.getByLabel('当面送达').check();
      await dialog.getByLabel('送达凭证').fill('本人签收');
    });
    await sound('side-record');
  });

  test('the editor takes table 4 over from the side files', async () => {
    await onDay(site, office, '2026-01-12');
    await login('editor');
    await open('annual-reports/2025');
    await page.getByText('由台账统计：与表4不一致。').waitFor();
    await page.getByText('行政复议“结果纠正”：表中 0，台账 1').waitFor();
    await sound('side-table-4');
    await page.getByRole('button', { name: '采用台账数据' }).click();
    await page.getByText('由台账统计：与表4一致').waitFor();
    expect(await page.getByLabel('复议后起诉结果维持').inputValue()).toBe('1');
  });

  test('the ledger verifies after all of it', async () => {
    expect((await verifyAgency(site.app, organ.agency.id)).faults).toEqual([]);
  });
});
