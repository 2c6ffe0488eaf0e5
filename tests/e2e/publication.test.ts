import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testColumns } from '../factories/disclosures.ts';
import { createOrgan, type TestOrgan } from '../factories/organ.ts';
import { violations } from './axe.ts';
import { knownPasswords, onDay, PASSWORD } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

const CODE = 'qhq-csj';
const TITLE = '关于调整窗口服务时间的通知';
const TEXT = '各窗口服务时间调整如下，请相互转告。';
const LEAK = '联系人身份证号码11010519491231002X。';

/** What of an element of the page is asked; the tests are compiled without the types of a browser. */
type Element = {
  contains(other: unknown): boolean;
  matches(selector: string): boolean;
  readonly ownerDocument: { readonly activeElement: unknown };
};
const holdsFocus = (it: unknown): boolean => {
  const element = it as Element;
  return element.contains(element.ownerDocument.activeElement);
};
const isChosen = (it: unknown): boolean => (it as Element).matches(':focus');

/** Presses Tab until the wanted control has the focus: what a person without a mouse does. */
async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    const reached = await wanted
      .first()
      .evaluate(holdsFocus)
      .catch(() => false);
    if (reached) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the control is not reached by the keyboard');
}

describe('one item from draft to portal, by keyboard alone', { timeout: 600_000 }, () => {
  let site: Site;
  let organ: TestOrgan;
  let browser: Browser;
  let office: BrowserContext;
  let page: Page;
  /** A visitor of the portal, whose browser runs no script. */
  let street: Page;
  let itemAddress = '';

  beforeAll(async () => {
    site = await openSite('2025-05-12');
    organ = await createOrgan(site.app);
    await testColumns(site.app, organ);
    await knownPasswords(site, organ);
    browser = await openBrowser();
    office = await visitor(browser, { script: true });
    page = await office.newPage();
    // The machine may be busy with much else: what comes late is not wrong.
    page.setDefaultTimeout(60_000);
    street = await (await visitor(browser, { script: false })).newPage();
    await onDay(site, office, '2025-05-12');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Puts the focus on a control by Tab and presses it. */
  const press = async (name: string | RegExp) => {
    const control = page.getByRole('button', { name, exact: typeof name === 'string' }).last();
    await control.waitFor();
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  };
  const typeInto = async (label: string, text: string) => {
    const field = page.getByLabel(label, { exact: true }).last();
    await field.waitFor();
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };
  /** Opens a list of choices by the keyboard and takes the one that begins with the words. */
  const choose = async (label: string, words: string) => {
    const field = page.getByRole('combobox', { name: label }).last();
    await tabTo(page, field);
    await page.keyboard.press('ArrowDown');
    const active = page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').last();
    await active.waitFor();
    for (let presses = 0; presses < 40; presses++) {
      if ((await active.innerText()).includes(words)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  };
  /** Signs somebody in by typing, and opens the item; before there is one, the list. */
  const as = async (who: string) => {
    await office.clearCookies();
    await goTo(page, `${site.base}/console/sign-in`);
    await typeInto('登录名', `${CODE}.${who}`);
    await typeInto('密码', PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: '主菜单' }).waitFor();
    await goTo(page, itemAddress || `${site.base}/console/${CODE}/disclosures`);
  };
  const itemPath = () => `/${CODE}/items/${itemAddress.split('/').at(-1)}`;
  /** Follows a link of the portal by Tab and Enter. */
  const follow = async (name: string) => {
    await tabTo(street, street.getByRole('link', { name }));
    await Promise.all([street.waitForNavigation(), street.keyboard.press('Enter')]);
  };
  const inFeed = async () => (await (await fetch(`${site.base}/${CODE}/feed.rss`)).text()).includes(TITLE);
  const done = (label: string) => page.getByText(`已完成：${label}`).first().waitFor();

  test('the author begins it, is told what is missing, and submits it', async () => {
    await as('handler');
    await press('新建信息');
    await choose('种类', '通知公告');
    await choose('栏目', '通知公告');
    await typeInto('标题', TITLE);
    await press('开始起草');
    await page.getByRole('heading', { name: '公开前检查' }).waitFor();
    itemAddress = page.url();
    const text = page.locator('.ProseMirror');
    await text.waitFor();
    await tabTo(page, text as never);
    await page.keyboard.type(TEXT);
    const written = page.getByLabel('成文日期', { exact: true }).last();
    await tabTo(page, written);
    await page.keyboard.type('20250512');
    await page.keyboard.press('Enter');
    await typeInto('主题分类', '通知公告');
    await typeInto('内容概述', '调整窗口服务时间。');
    await tabTo(page, page.getByRole('combobox', { name: '主题词' }));
    await page.keyboard.type('窗口服务');
    await page.keyboard.press('Enter');
    await page.getByText('已自动保存').waitFor();
    await page.locator('#findings').getByText('没有需要处理的问题').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('an identity number in the text stops it, with place, reason and what to do', async () => {
    const text = page.locator('.ProseMirror');
    await tabTo(page, text as never);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(LEAK);
    await page.getByText('已自动保存').waitFor();
    await page.locator('#findings').getByText('居民身份证号码').first().waitFor();
    await press('提交审查');
    await press('提交审查');
    await page.getByRole('alert').filter({ hasText: '公开前检查未通过' }).waitFor();
    await press('取消');
    await tabTo(page, text as never);
    await page.keyboard.press('Control+End');
    for (const _ of LEAK) await page.keyboard.press('Backspace');
    await page.locator('#findings').getByText('没有需要处理的问题').waitFor();
    await press('提交审查');
    await press('提交审查');
    await done('提交审查');
  });

  test.each([
    ['head', '信息发布审查通过', '内容真实、准确、完整'],
    ['secrecy', '保密审查通过', '不涉及国家秘密、工作秘密'],
  ])('%s reviews it: %s', async (who, label, point) => {
    await as(who);
    await press(label);
    const box = page.getByRole('checkbox', { name: point });
    await box.waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await press(label);
    await done(label);
  });

  test('the publisher publishes it, and it stands on the portal at once', async () => {
    await as('publisher');
    await press('发布');
    await press('发布');
    await done('发布');
    await goTo(street, `${site.base}/${CODE}`);
    await follow(TITLE);
    await street.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
    expect(street.url()).toContain(itemPath());
    expect(await street.locator('main').innerText()).toContain(TEXT);
    await follow('通知公告');
    expect(await street.locator('main').innerText()).toContain(TITLE);
    expect(await inFeed()).toBe(true);
    await goTo(street, `${site.base}/${CODE}/search`);
    await tabTo(street, street.getByRole('searchbox').last());
    await street.keyboard.type('窗口服务');
    await street.keyboard.press('Enter');
    await street.getByRole('link', { name: TITLE }).first().waitFor();
  });

  test('feedback is given by somebody else; withdrawn, it leaves a tombstone', async () => {
    await as('head');
    await press('登记复核反馈');
    const right = page.getByRole('radio', { name: '发布无误' });
    await right.waitFor();
    await tabTo(page, right);
    await page.keyboard.press('Space');
    await press('登记复核反馈');
    await done('登记复核反馈');
    await as('publisher');
    await press(/更多/);
    // The menu takes the focus when it opens.
    const item = page.getByRole('menuitem', { name: '撤回', exact: true });
    await item.waitFor();
    await expect.poll(() => item.evaluate(isChosen)).toBe(true);
    await page.keyboard.press('Enter');
    const ground = page.getByRole('radio', { name: '重复发布' });
    await ground.waitFor();
    // Tab reaches a group of radios once; the arrow keys choose among them.
    await tabTo(page, page.getByRole('radiogroup').last());
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 10 && !(await ground.isChecked()); presses++)
      await page.keyboard.press('ArrowDown');
    await typeInto('情况说明（将公布）', '与前一日的通知重复');
    await press('撤回');
    await done('撤回');
    await goTo(street, `${site.base}${itemPath()}`);
    await street.getByText('重复发布：与前一日的通知重复').waitFor();
    expect(await street.locator('main').innerText()).not.toContain(TEXT);
    expect(await inFeed()).toBe(false);
    await goTo(street, `${site.base}/${CODE}`);
    expect(await street.getByRole('link', { name: TITLE }).count()).toBe(0);
  });
});
