import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { participationSteps, taken } from '../../src/application/participation/participation.steps.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { violations } from './axe.ts';
import { choose, knownPasswords, onDay, signInAs, take } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

describe('public participation, through real screens', () => {
  let site: Site;
  let organ: TestOrgan;
  let steps: ReturnType<typeof participationSteps>;
  let browser: Browser;
  let street: BrowserContext;
  let plain: Page;
  let office: BrowserContext;
  let citizen: Page;
  let page: Page;
  let solicitationId: string;
  const login = (who: string) => signInAs(page, site, `${CODE}.${who}`);
  const open = (within: string) => goTo(page, `${site.base}/console/${CODE}/${within}`);
  const visit = (within: string) => goTo(citizen, `${site.base}/${CODE}/${within}`);

  /** Free of violations, and no wider than the screen, wide and narrow; its picture is taken when asked. */
  async function sound(screen: Page, name: string): Promise<void> {
    for (const width of [1440, 390]) {
      await screen.setViewportSize({ width, height: 1000 });
      await screen.waitForLoadState('networkidle');
      expect([name, width, await violations(screen)]).toEqual([name, width, []]);
      const sideways = await screen.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect([name, width, sideways]).toEqual([name, width, false]);
      if (PICTURES) await screen.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
    await screen.setViewportSize({ width: 1440, height: 1000 });
  }

  /** Moves on with the Tab key until the element is reached. */
  async function tabTo(screen: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await screen.keyboard.press('Tab');
      if (await screen.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
    }
    throw new Error(`${selector} is not reached with the Tab key`);
  }

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    steps = participationSteps(site.app, organ);
    await knownPasswords(site, organ);
    solicitationId = await steps.opened();
    browser = await openBrowser();
    plain = await (await visitor(browser, { script: false })).newPage();
    // The inspector of accessibility is a script itself: the pages it looks at are the same.
    street = await visitor(browser, { script: true });
    citizen = await street.newPage();
    citizen.setDefaultTimeout(40_000);
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, office, '2025-05-12');
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
  });
  afterEach(async (context) => {
    if (PICTURES && context.task.result?.state === 'fail')
      for (const [name, screen] of [
        ['citizen', citizen],
        ['office', page],
      ] as const)
        await screen.screenshot({
          path: join(PICTURES, `failed-${context.task.name.slice(0, 20)}-${name}.png`),
        });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('a citizen hands in an opinion with the keyboard alone, without script', async () => {
    await goTo(plain, `${site.base}/${CODE}/solicitations`);
    await plain.getByRole('link', { name: '加装电梯补助办法' }).focus();
    await plain.keyboard.press('Enter');
    await plain.getByRole('heading', { name: '起草说明' }).waitFor();
    await plain.getByRole('link', { name: '我要提意见' }).focus();
    await plain.keyboard.press('Enter');
    await plain.getByRole('heading', { level: 1, name: '我要提意见' }).waitFor();
    await tabTo(plain, '#text');
    await plain.keyboard.type('建议第二条写明适用的楼层');
    await tabTo(plain, '#name');
    await plain.keyboard.type('演示市民');
    await tabTo(plain, 'main form button[type="submit"]');
    await plain.keyboard.press('Enter');
    await plain.getByText('感谢您的参与').waitFor();
  });

  test('what the portal shows is sound, wide and narrow', async () => {
    const { id } = await steps.letter();
    await steps.answered(id);
    for (const [name, within] of [
      ['participation', 'participation'],
      ['solicitations', 'solicitations'],
      ['solicitation', `solicitations/${solicitationId}`],
      ['mailbox', 'mailbox'],
      ['answer', `mailbox/answers/${id}`],
    ] as const) {
      await visit(within);
      await sound(citizen, `portal-${name}`);
    }
  });

  test('the forms of the portal are sound, wide and narrow, and with mistakes', async () => {
    const letter = await steps.letter();
    await steps.answered(letter.id);
    for (const [name, within] of [
      ['opinion', `solicitations/${solicitationId}/opinion`],
      ['letter', 'mailbox/new'],
      ['site-error', `site-errors/new?page=/${CODE}/guide`],
      ['query', 'mailbox/query'],
    ] as const) {
      await visit(within);
      await sound(citizen, `portal-${name}`);
    }
    await visit('mailbox/new');
    await citizen.getByRole('button', { name: '提交' }).click();
    await citizen.getByRole('heading', { name: /处需要修改/ }).waitFor();
    await sound(citizen, 'portal-letter-errors');
    await visit('mailbox/query');
    await citizen.getByLabel('编号').fill(letter.number);
    await citizen.getByLabel('查询码').fill(letter.queryCode);
    await citizen.getByRole('main').getByRole('button', { name: '查询' }).click();
    await citizen.getByText('每台补助一万元').waitFor();
    await sound(citizen, 'portal-tracked');
  });

  test('a letter is passed on, answered and released by another person, and then read by everybody', async () => {
    const { id } = await steps.letter();
    await site.app.store.transaction(organ.agency.id, async (tx) => {
      await tx.departments.insert('019f0000-0000-7000-8000-0000000000d1', '信箱股');
      return { ok: true, value: null };
    });
    await login('clerk');
    await open('participation');
    await page.getByText('咨询来信：咨询').first().waitFor();
    await sound(page, 'console-messages');
    await open(`participation/${id}`);
    await take(page, '转办', (form) => choose(page, form, '承办的内设机构', '信箱股'));
    await take(page, '拟写答复', async (form) => {
      await form.getByLabel('答复来信人的内容').fill('请到区住建局一楼窗口办理。');
      await form.getByLabel('公开的标题').fill('关于加装电梯补助的咨询');
      await form.getByLabel('公开的来信内容').fill('补助怎样申请？');
      await form.getByLabel('公开的答复').fill('请到窗口办理。');
    });
    await page.getByText('答复待审查').first().waitFor();
    await sound(page, 'console-message');
    await page.getByRole('button', { name: '查看（留痕）' }).click();
    await page.getByLabel('查看的原因').fill('电话核实来信');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await page.getByText('iris7731@mailbox.example').waitFor();
    await login('head');
    await open(`participation/${id}`);
    await take(page, '审查通过并答复');
    await page.getByText('答复已公开').or(page.getByText('已答复')).first().waitFor();
    await visit('mailbox');
    await citizen.getByRole('link', { name: '关于加装电梯补助的咨询' }).click();
    await citizen.getByText('请到窗口办理。').waitFor();
  });

  test('opinions are sorted, results reviewed by another person, and published with their numbers', async () => {
    taken(await steps.opinion(solicitationId, '请提高补助标准'));
    site.app.setNow('2025-06-12');
    await onDay(site, office, '2025-06-12');
    await login('clerk');
    await open('participation/solicitations');
    await page.getByRole('link', { name: /加装电梯/ }).waitFor();
    await sound(page, 'console-solicitations');
    await open(`participation/solicitations/${solicitationId}`);
    await page.getByLabel('总体情况').fill('共收到意见两条。');
    await page.getByRole('button', { name: '增加归类' }).click();
    await page.getByLabel('归类1的主要意见').fill('提高补助、写明楼层');
    await choose(page, page.getByRole('main'), '归类1的采纳情况', /^采纳/);
    await page.getByRole('button', { name: '保存采纳情况' }).click();
    await page.getByText('采纳情况已经保存').waitFor();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await choose(page, page.getByRole('main'), '归入', '提高补助');
    await page.getByRole('button', { name: '归类', exact: true }).click();
    await page.getByText('已经整理2条意见').waitFor();
    await page.getByText('采纳2条').waitFor();
    await sound(page, 'console-solicitation');
    await take(page, '提交采纳情况审查');
    await login('head');
    await open(`participation/solicitations/${solicitationId}`);
    await take(page, '公布采纳情况');
    await visit(`solicitations/${solicitationId}`);
    await citizen.getByText('收到意见2条').waitFor();
    await sound(citizen, 'portal-results');
  });

  test('a solicitation is drafted on the screen, and a period that is too short is refused with its article', async () => {
    await onDay(site, office, '2025-06-12');
    await login('clerk');
    await open('participation/solicitations');
    await page.getByRole('button', { name: '拟制征集' }).click();
    const form = page.getByRole('dialog', { name: '拟制征集' });
    await form.waitFor();
    await form.getByLabel('规章草案').check();
    await form.getByLabel('标题').fill('青禾区测试规定（草案）');
    await form.getByLabel('征求意见稿').fill('第一条　测试。');
    await form.getByLabel('起草说明').fill('测试说明。');
    await form.getByLabel('截止日期').click();
    const days = page.locator('.ant-picker-dropdown:visible');
    await days.locator('.ant-picker-header-prev-btn').click();
    await days.locator('td[title="2025-06-30"]').click();
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').getByText('《规章制定程序条例》第十五条').waitFor();
    await sound(page, 'console-solicitation-form');
  });

  test('settings, numbers and topics are sound', async () => {
    const topicId = await steps.topic({ sections: [] });
    await login('clerk');
    await open('participation/settings');
    await page.getByLabel('来信答复期限（工作日）').waitFor();
    await sound(page, 'console-participation-settings');
    await open('topics');
    await page.getByRole('link', { name: '防汛抗旱专题' }).waitFor();
    await sound(page, 'console-topics');
    await open(`topics/${topicId}`);
    await page.getByRole('button', { name: '增加栏目' }).click();
    await page.getByLabel('栏目1的名称').fill('工作动态');
    await page.getByLabel('栏目1的关键词（每行一个）').fill('防汛\n抗旱');
    await page.getByRole('main').getByRole('button', { name: '保存' }).click();
    await page.getByText('专题已经保存').waitFor();
    await sound(page, 'console-topic');
    await take(page, '提交审查');
    await login('head');
    await open(`topics/${topicId}`);
    await take(page, '审查通过并发布');
    await visit('topics');
    await citizen.getByRole('link', { name: '防汛抗旱专题' }).click();
    await citizen.getByRole('heading', { name: '工作动态' }).waitFor();
    await sound(citizen, 'portal-topic');
  });
});
