import type { BrowserContext, Page } from 'playwright-core';
import { hashSecret } from '../../src/identity/secrets.ts';
import type { TestOrgan } from '../factories/organ.ts';
import { goTo, type Site } from './site.ts';

const PASSWORD = 'Story-Only-2025';

/** Gives everybody of the organ one known password, as if each had changed the temporary one. */
export async function knownPasswords(site: Site, organ: TestOrgan): Promise<void> {
  const passwordHash = await hashSecret(PASSWORD);
  for (const { staffId } of Object.values(organ.people)) {
    await site.app.store.staff.update(staffId, { passwordHash, mustChangePassword: false });
  }
}

/** Server and browser live on the same day. */
export async function onDay(site: Site, context: BrowserContext, day: string): Promise<void> {
  site.app.setNow(day);
  await context.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));
}

/** Signs somebody in, whoever was there before, and opens a case by its title from the desk. */
export async function signInAs(page: Page, site: Site, login: string): Promise<void> {
  await page.context().clearCookies();
  await goTo(page, `${site.base}/console/sign-in`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page
    .getByRole('heading', { name: /工作台|年度报告|机关/ })
    .first()
    .waitFor();
}

export async function openFromDesk(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { name: '办理过程' }).waitFor();
}

/** Takes one step on the case page: opens its form, lets `fill` complete it, confirms, waits until it is done. */
export async function take(
  page: Page,
  label: string,
  fill: (form: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  const direct = page.locator('main').getByRole('button', { name: label, exact: true });
  if ((await direct.count()) > 0) await direct.first().click();
  else {
    await page.locator('main').getByRole('button', { name: /更多/ }).click();
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  }
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await page.getByText(`已完成：${label}`).first().waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

/** Chooses from an Ant Design select by what is shown. */
export async function choose(
  page: Page,
  scope: ReturnType<Page['getByRole']>,
  label: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  await scope.getByLabel(label).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click();
}
