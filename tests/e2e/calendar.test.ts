import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { performAction } from '../../src/application/access-requests/perform-action.ts';
import { inHand, person } from '../../src/application/calendar/calendar.steps.ts';
import { remindOfDeadlines } from '../../src/application/reminders/remind-of-deadlines.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, signInAs } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

const NOTICE = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9999号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假1天，不调休。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;

describe('a new holiday notice, told and worked with on the screens', () => {
  let site: Site;
  let browser: Browser;
  let wide: BrowserContext;
  let page: Page;
  let organ: TestOrgan;
  let requestId: string;
  const found: string[] = [];

  beforeAll(async () => {
    site = await openSite('2026-12-14');
    organ = await createOrgan(site.app);
    await knownPasswords(site, organ);
    requestId = await inHand(site.app, organ, '2026-12-14');
    const input = { days: 10, reasons: '需要汇总多个年度的材料' };
    granted(await performAction(site.app, person(organ, 'head'), requestId, { action: 'extend', input }));
    await inHand(site.app, organ, '2026-12-14');
    browser = await openBrowser();
    wide = await visitor(browser, { script: true });
    page = await wide.newPage();
    await onDay(site, wide, '2026-12-16');
    if (PICTURES) await mkdir(PICTURES, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const go = (address: string) => goTo(page, `${site.base}/console/${organ.agency.code}/${address}`);

  /** What axe and the width of the page say, at 1440 and at 390. */
  async function judge(name: string): Promise<void> {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(400);
      found.push(...(await violations(page)).map((it) => `${name} ${width}: ${it}`));
      if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
        found.push(`${name} ${width}: scrolls sideways`);
      if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
  }

  test('the administrator pastes it, sees who would move, and confirms', async () => {
    await signInAs(page, site, `${organ.agency.code}.administrator`);
    await go('holidays');
    await page.getByLabel('通知全文').fill(NOTICE);
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByLabel('公布通知的网址').fill('https://www.gov.cn/test/2027.htm');
    await page.getByLabel('录入或者更正的原因').fill('2027年放假安排公布');
    expect(await page.getByLabel('文号').inputValue()).toBe('国办发明电〔2026〕9999号');
    expect(await page.getByLabel('放假最后一天').nth(1).inputValue()).toBe('2027-02-11');
    await page.getByRole('button', { name: /试算/ }).click();
    const trial = page.getByRole('region', { name: '试算结果' });
    await trial.getByText('2027-01-25 → 2027-01-26：1件').waitFor();
    await trial.getByText('2027-01-11 → 2027-01-12：1件').waitFor();
    await trial.getByText('30班').waitFor();
    await judge('calendar-preview');
    await page.getByRole('button', { name: '确认录入，对全系统生效' }).click();
    await page.getByText('节假日安排已经生效').waitFor();
    await page.getByText('工作日历版本 2019–2027/1+1').waitFor();
  });

  test('the handler finds the case whose letter named the former day, and issues the prepared letter', async () => {
    await signInAs(page, site, `${organ.agency.code}.handler`);
    await go('holidays');
    await page.getByRole('cell', { name: /待告知申请人/ }).waitFor();
    await judge('calendar-holidays');
    await go(`access-requests/${requestId}`);
    await page.getByRole('button', { name: '处理期限变化告知' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('由2027年1月25日变为2027年1月26日').waitFor();
    await judge('calendar-letter');
    await dialog.getByRole('button', { name: '发出期限变化告知书' }).click();
    await page.getByText('已发期限变化告知书').waitFor();
    await page.getByText('政府信息公开申请期限变化告知书').first().waitFor();
  });

  test('the month shows 休 and 班, what is due on each day, and keeps month and range in the address', async () => {
    await go('deadlines?month=2027-01');
    const grid = page.getByRole('table');
    await grid.getByRole('cell', { name: /^1\s*休\s*元旦/ }).waitFor();
    await grid.getByRole('cell', { name: /^30\s*班\s*春节/ }).waitFor();
    await grid.getByRole('link', { name: /答复 00001/ }).waitFor();
    expect(await grid.getByRole('cell', { name: /^26/ }).getByRole('link').count()).toBe(1);
    await judge('calendar-month');
    await page.getByText('我承办的').click();
    await page.waitForURL(/mine=true/);
    await page.getByRole('button', { name: '上一个月' }).click();
    await page.waitForURL(/month=2026-12/);
    await page.goBack().catch(() => null);
    await page.setViewportSize({ width: 390, height: 900 });
    await go('deadlines?month=2027-01');
    await page.getByRole('heading', { name: '逐日列表（3项到期）' }).waitFor();
    expect(await page.getByRole('table').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  test('from the keyboard a day’s case opens', async () => {
    await go('deadlines?month=2027-01');
    const link = page.getByRole('table').getByRole('link', { name: /答复 00001/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(requestId));
  });

  test('the bell counts what is unread, and reading empties it', async () => {
    await onDay(site, wide, '2027-01-08');
    await remindOfDeadlines(site.app);
    await signInAs(page, site, `${organ.agency.code}.handler`);
    await page.getByRole('link', { name: /期限提醒，[1-9]\d*条未读/ }).click();
    await page.getByRole('heading', { name: '期限提醒' }).waitFor();
    await judge('calendar-reminders');
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByRole('link', { name: '期限提醒，没有未读' }).waitFor();
  });

  test('the head of the office sets when and whom; an overdue case asks its handler why', async () => {
    await onDay(site, wide, '2027-02-01');
    await remindOfDeadlines(site.app);
    await signInAs(page, site, `${organ.agency.code}.head`);
    await go('reminders');
    await page.getByLabel('提前的工作日数').first().fill('12');
    await page.getByRole('button', { name: '保存提醒规则' }).click();
    await page.getByText('提醒规则已经保存').waitFor();
    await judge('calendar-rules');
    await signInAs(page, site, `${organ.agency.code}.handler`);
    await go(`access-requests/${requestId}`);
    await page.getByText('应当填写情况说明').waitFor();
    await judge('calendar-overdue');
    await page.getByLabel('逾期情况说明').fill('材料分散在三个库室，检索超出预计时间，已增加人手');
    await page.getByRole('button', { name: '提交情况说明' }).click();
    await page.getByText(/情况说明（2027-02-01/).waitFor();
    await page.getByText('逾期提醒上报').waitFor();
  });

  test('no page has an axe violation or scrolls sideways', () => {
    expect(found).toEqual([]);
  });
});
