import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { sessionFor } from '../../src/api/http.steps.ts';
import type { ReceiptView } from '../../src/application/access-requests/public-views.ts';
import {
  type RegisterRequest,
  registerRequest,
} from '../../src/application/access-requests/register-request.ts';
import type { Action } from '../../src/domain/access-requests/lifecycle.data.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { citizenForm } from '../factories/application.ts';
import { createOrgan, STAFF_PASSWORD, type TestOrgan } from '../factories/organ.ts';
import { granted } from '../factories/result.ts';
import { takeAction } from '../factories/signed-case.ts';
import { violations } from './axe.ts';
import { onDay, signLetter } from './console-steps.ts';
import { openProgress } from './portal-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';

/** The day on which every journey begins; 20 working days later is 2025-06-10. */
export const FIRST_DAY = '2025-05-12';
const CODE = 'qhq-csj';
const TITLE = '老旧小区改造资金使用情况';

/** Where pictures of the pages go when somebody wants to look at them: `SCREENSHOTS=folder`. */
const PICTURES = process.env['SCREENSHOTS'];

type Step = readonly [who: string, action: Action, input: object];

/** One organ with its people, a browser of the office and one of the applicants. */
export type Office = {
  readonly site: Site;
  readonly organ: TestOrgan;
  readonly browser: Browser;
  readonly page: Page;
  /** Sets the day of server and browser. */
  on(day: string): Promise<void>;
  /** A request that has arrived on the first day and no more. */
  arrived(change?: Arrival): Promise<ReceiptView>;
  /** A request handed in on the first day, taken up for the handler; `steps` are taken at once, not on screens. */
  inHand(change?: Arrival, ...steps: Step[]): Promise<ReceiptView>;
  /** Steps that are not what the journey is about. */
  done(receipt: ReceiptView, ...steps: Step[]): Promise<void>;
  /** Opens the case, or a page of it, as somebody of the organ. */
  enter(who: string, receipt: ReceiptView, more?: string): Promise<void>;
  /** The applicant's page of progress, without JavaScript. */
  applicant(receipt: Pick<ReceiptView, 'number' | 'queryCode'>): Promise<Page>;
  close(): Promise<void>;
};

type Arrival = Partial<Omit<RegisterRequest, 'form'>> & { readonly form?: object };

export async function openOffice(): Promise<Office> {
  const site = await openSite(FIRST_DAY);
  const organ = await createOrgan(site.app);
  const browser = await openBrowser();
  const staff = await visitor(browser, { script: true });
  const citizens = await visitor(browser, { script: false });
  const page = await staff.newPage();
  page.setDefaultTimeout(40_000);
  await onDay(site, staff, FIRST_DAY);
  const arrived = (change: Arrival = {}) => registered(site, organ, change);
  const done: Office['done'] = async ({ requestId }, ...steps) => {
    for (const step of steps) granted(await takeAction(site.app, organ, requestId, step));
  };
  return {
    site,
    organ,
    browser,
    page,
    arrived,
    done,
    on: (day) => onDay(site, staff, day),
    inHand: async (change = {}, ...steps) => {
      const receipt = await arrived(change);
      await done(receipt, ['clerk', 'take-up', takenUp(organ)], ...steps);
      return receipt;
    },
    enter: (who, receipt, more) => enterAs({ site, organ, page }, who, receipt, more),
    applicant: async (receipt) => {
      const portal = await citizens.newPage();
      await openProgress(portal, site.base, CODE, receipt);
      return portal;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** What the clerk says when giving a request to the handler. */
export const takenUp = ({ people }: TestOrgan): object => ({
  title: TITLE,
  departmentId: null,
  handlerId: people['handler']?.staffId,
});

async function registered(site: Site, organ: TestOrgan, { form, ...change }: Arrival): Promise<ReceiptView> {
  const { clerk } = organ.people;
  if (!clerk) throw new Error('the organ has nobody at the window');
  const command = {
    channel: 'in-person' as const,
    arrivedOn: plainDate(FIRST_DAY),
    confirmedOn: null,
    title: TITLE,
    form: citizenForm(form),
    ...change,
  };
  return granted(await registerRequest(site.app, clerk, command));
}

/** Signs somebody in without the screen of it, which has journeys of its own, and opens the case. */
export async function enterAs(
  { site, organ, page }: Pick<Office, 'site' | 'organ' | 'page'>,
  who: string,
  { requestId }: ReceiptView,
  more = '',
): Promise<void> {
  const context: BrowserContext = page.context();
  await context.clearCookies();
  const value = await sessionFor(site.app, organ.people[who]);
  await context.addCookies([{ name: 'gongkai', value, url: site.base }]);
  await goTo(page, `${site.base}/console/${CODE}/access-requests/${requestId}${more}`);
  await page.locator('main h1').first().waitFor();
}

/** Signs the letter of the open case. */
export const sign = (page: Page): Promise<void> => signLetter(page, STAFF_PASSWORD);

/** Opens the form of a step whose button stands on the page or behind 更多. */
export async function openForm(page: Page, label: string): Promise<Locator> {
  const direct = page.locator('main').getByRole('button', { name: label, exact: true });
  const more = page.locator('main').getByRole('button', { name: /更多/ });
  await direct.or(more).first().waitFor();
  if (await direct.isVisible()) await direct.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  }
  const form = page.getByRole('dialog', { name: label });
  await form.waitFor();
  return form;
}

/** Confirms the open form and waits until the step is done. */
export async function confirm(page: Page, form: Locator, label: string): Promise<void> {
  await form.getByRole('button', { name: new RegExp(`^(确认)?${label}$`) }).click();
  await page.getByText(`已完成：${label}`).first().waitFor();
  await form.waitFor({ state: 'hidden' });
}

/** Why a step is not offered, as the page says it. */
export async function declined(page: Page, label: string): Promise<string> {
  await page.getByRole('button', { name: /为什么不能/ }).click();
  const entry = page.locator('.declined > div').filter({ hasText: label }).first();
  await entry.waitFor();
  const text = await entry.innerText();
  await page.keyboard.press('Escape');
  return text;
}

/** Types a day into a field that takes it digit by digit. */
export async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  await field.click();
  await page.keyboard.type(day.replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

/** Waits until nothing moves any more; axe must not look at half of a movement. */
const STILL = `Promise.all(document.getAnimations()
  .filter((it) => it.effect?.getComputedTiming().endTime !== Infinity)
  .map((it) => it.finished.catch(() => undefined))).then(() => undefined)`;

/** What is wrong with the open page, wide and (where `narrow`) on a telephone; takes its pictures when asked. */
export async function flaws(page: Page, name: string, { narrow = false } = {}): Promise<string[]> {
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 1440, height: 1000 };
  for (const width of narrow ? [1440, 390] : [1440]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.evaluate(STILL);
    found.push(...(await violations(page)));
    if (await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'))
      found.push('scrolls sideways');
    if (PICTURES) await picture(page, join(PICTURES, `handling-${name}-${width}.png`));
  }
  await page.setViewportSize(before);
  return found.map((it) => `${name}: ${it}`);
}

async function picture(page: Page, path: string): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  const covered = await page.locator('.ant-drawer-open').count();
  if (covered === 0) await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path, fullPage: covered === 0 });
}

/** A search record as a handler types it. */
export const SEARCH_FORM = {
  '检索的系统或者数据库（每行一项）': '公文处理系统\n项目管理系统',
  '检索使用的关键词（每行一项）': '老旧小区\n改造资金',
  '检索的库室或者部门（每行一项）': '综合档案室',
  '检索人员的岗位（每行一项）': '承办人\n档案管理员',
  检索结果: '以上系统和库室均未检索到所申请的信息',
};

/** A reply that gives what was asked for. */
export const DRAFT = {
  outcome: 'provided',
  servedOnline: false,
  facts: { files: [{ name: '材料', pages: 1 }] },
};

/** What brings a draft to its signature. */
export const REVIEWED = [
  ['handler', 'submit-review', {}],
  ['legal', 'pass-legal-review', {}],
  ['secrecy', 'pass-secrecy-review', {}],
] as const;

/** Fills in fields by their labels. */
export async function fillIn(form: Locator | Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(value);
}
