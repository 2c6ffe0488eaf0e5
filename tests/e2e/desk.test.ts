import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerRequest } from '../../src/application/access-requests/register-request.ts';
import { type Actor, permissionsOf } from '../../src/application/actor.ts';
import { addStaff } from '../../src/application/staff/manage-staff.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { citizenForm } from '../factories/application.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { choose, knownPasswords, onDay, openFromDesk, signInAs } from './console-steps.ts';
import { openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const TITLES = ['道路改造招标文件', '老旧小区资金使用', '（待拟题）'];
const TITLED = '义务教育招生计划';

describe('a day at the desk, through real screens', () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let office: BrowserContext;
  let page: Page;
  const login = (who: string) => signInAs(page, site, `${CODE}.${who}`);
  const main = () => page.locator('main');
  const queue = (label: string) => page.getByRole('button', { name: new RegExp(`^${label}`) });

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    const created = await createOrgan(site.app);
    organ = { ...created, people: { ...created.people, handler2: await secondHandler(created) } };
    await knownPasswords(site, organ);
    for (const title of TITLES) await arrived(title);
    browser = await openBrowser();
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    page.setDefaultTimeout(40_000);
    await onDay(site, office, '2025-05-13');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function secondHandler({ agency }: TestOrgan): Promise<Actor> {
    const roles = ['handler'] as const;
    const person = {
      login: `${CODE}.handler2`,
      name: '测试人员（代办）',
      roles: [...roles],
      departmentId: null,
    };
    const { staffId } = granted(await addStaff(site.app, null, agency.id, person));
    return { staffId, name: 'handler2', agencyId: agency.id, roles, permissions: permissionsOf(roles) };
  }

  async function arrived(title: string): Promise<void> {
    const day = plainDate('2025-05-12');
    const command = {
      channel: 'in-person' as const,
      arrivedOn: day,
      confirmedOn: null,
      title,
      form: citizenForm({ description: `申请公开${title === TITLES[2] ? TITLED : title}` }),
    };
    granted(await registerRequest(site.app, organ.people['clerk'] as Actor, command));
  }

  /** What is wrong with the open page, on a wide and on a narrow screen. */
  async function flaws(): Promise<string[]> {
    const found: string[] = [];
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      found.push(...(await violations(page)).map((it) => `${width}: ${it}`));
      if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
        found.push(`${width}: scrolls sideways`);
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
    return found;
  }

  test('the clerk gives three requests to one handler, one of them with a title written on the spot', async () => {
    await login('clerk');
    await queue('待分办').click();
    await page.waitForURL(/queue=to-assign/);
    expect(await main().locator('tbody tr').count()).toBe(3);
    expect(await flaws()).toEqual([]);
    await page.getByRole('checkbox', { name: '全选' }).check();
    await page.getByRole('button', { name: /^批量分办/ }).click();
    const dialog = page.getByRole('dialog', { name: /批量分办/ });
    await dialog.getByText('申请公开义务教育招生计划').waitFor();
    await choose(page, dialog, '承办人', '测试人员（handler）');
    await dialog.getByRole('button', { name: '分办', exact: true }).click();
    await dialog.getByText('请填写标题').waitFor();
    await dialog.getByLabel(/的标题/).fill(TITLED);
    expect(await flaws()).toEqual([]);
    await dialog.getByRole('button', { name: '分办', exact: true }).click();
    await dialog.getByText('已办理 3 件').waitFor();
    await dialog.getByRole('button', { name: '完成' }).click();
    await page.getByText('没有“待分办”的申请件').waitFor();
  });

  test('the handler calls the reviewer by a comment, who finds the case in a queue and a number at the menu', async () => {
    await login('handler');
    await openFromDesk(page, TITLED);
    await page.getByLabel('留言', { exact: true }).fill('请帮助判断是否涉及工作秘密');
    await choose(page, main(), '提醒同事（@）', '测试人员（legal）');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '发表留言' }).click();
    await page.getByText('提醒：@测试人员（legal）').waitFor();
    expect(await flaws()).toEqual([]);
    await login('legal');
    await page.getByText('件申请有留言提到您').first().waitFor({ state: 'attached' });
    await queue('提到我的').click();
    await page.getByRole('link', { name: TITLED, exact: true }).click();
    await page.getByText('请帮助判断是否涉及工作秘密').waitFor();
    await page.getByText('件申请有留言提到您').first().waitFor({ state: 'detached' });
  });

  test('the handler is away; the deputy acts in the case, and the record says in whose stead', async () => {
    await login('handler');
    await page.getByRole('link', { name: '请假与代办' }).click();
    await page.getByRole('button', { name: '登记不在岗' }).click();
    const dialog = page.getByRole('dialog', { name: '登记不在岗' });
    await dialog.getByLabel('结束日期').click();
    await page.keyboard.type('20250516');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await choose(page, dialog, '代办人', '测试人员（代办）');
    expect(await flaws()).toEqual([]);
    await dialog
      .getByRole('button', { name: '登 记' })
      .or(dialog.getByRole('button', { name: '登记' }))
      .click();
    await page.getByText('今天不在岗').waitFor();
    expect(await flaws()).toEqual([]);

    await login('handler2');
    await page.getByText(/您正在代测试人员（handler）办理/).waitFor();
    await queue('代他人办理').click();
    await page.getByRole('link', { name: TITLED, exact: true }).click();
    await page.getByText('由您代办').first().waitFor();
    await page.getByLabel('留言', { exact: true }).fill('代办期间已与档案室联系');
    await page.getByRole('button', { name: '发表留言' }).click();
    await page.getByText('代办期间已与档案室联系').waitFor();
    await main().getByRole('button', { name: '拟稿', exact: true }).first().waitFor();
  });

  test('whoever gives a case to somebody away is warned and must say so', async () => {
    await arrived('信息公开年度培训计划');
    await login('clerk');
    await openFromDesk(page, '信息公开年度培训计划');
    await main().getByRole('button', { name: '受理分办', exact: true }).click();
    const form = page.getByRole('dialog', { name: '受理分办' });
    await choose(page, form, '承办人', /handler）（不在岗）/);
    await form.getByRole('button', { name: '受理分办', exact: true }).click();
    await form.getByText(/该承办人休假至2025-05-16/).waitFor();
    await form.getByLabel('不在岗期间仍分给本人').check();
    await form.getByRole('button', { name: '受理分办', exact: true }).click();
    await page.getByText('已完成：受理分办').first().waitFor();
  });

  test('the head hands every case of the handler over for good', async () => {
    await login('head');
    await page.getByRole('link', { name: '请假与代办' }).click();
    await page.getByRole('button', { name: '移交在办申请件' }).click();
    const dialog = page.getByRole('dialog', { name: '移交在办申请件' });
    await choose(page, dialog, '移交人', '测试人员（handler）');
    await choose(page, dialog, '承办人', '测试人员（代办）');
    await dialog.getByLabel('移交的原因').fill('调离本单位');
    await dialog.getByRole('button', { name: '移交', exact: true }).click();
    await dialog.getByText('已办理 4 件').waitFor();
  });

  test('the office sees on the case who looked at the applicant', async () => {
    await login('clerk');
    await openFromDesk(page, TITLED);
    await page.getByRole('heading', { name: '个人信息查看记录' }).waitFor();
    await page.getByText('还没有人查看过个人信息').waitFor();
    await main().getByRole('button', { name: /查看/ }).first().click();
    const dialog = page.getByRole('dialog', { name: '查看申请人信息' });
    await dialog.getByLabel('查看的原因').fill('电话核对补正内容');
    await dialog.getByRole('button', { name: /查\s?看/ }).click();
    await page.reload();
    await page.getByText('电话核对补正内容').waitFor();
  });
});
