import type { BrowserContext, Page } from 'playwright-core';
import { hashSecret } from '../../src/identity/secrets.ts';
import type { TestOrgan } from '../factories/organ.ts';
import { goTo, type Site } from './site.ts';

/** The password everybody of a journey has. */
export const PASSWORD = 'Story-Only-2025';

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

/** Signs somebody in, whoever was there before. */
export async function signInAs(page: Page, site: Site, login: string): Promise<void> {
  await page.context().clearCookies();
  await goTo(page, `${site.base}/console/sign-in`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page
    .getByRole('heading', { name: /工作台|年度报告|机关|请假/ })
    .first()
    .waitFor();
}

/** Opens a case from the desk: from the queue it shows first, else from all cases at work. */
export async function openFromDesk(page: Page, title: string | RegExp): Promise<void> {
  const link = page.locator('.case-title').filter({ hasText: title }).first();
  await page.locator('.queues').waitFor();
  if (!(await link.isVisible())) await page.getByRole('button', { name: /^全部在办/ }).click();
  await link.click();
  await page.getByRole('heading', { name: '办理过程' }).waitFor();
}

/**
 * Opens the form of a step, wherever it stands: among the buttons or behind 更多. The step before may
 * still be on the page, so what is offered is looked at again until the step is among it.
 */
async function open(page: Page, label: string): Promise<void> {
  const direct = page.locator('main').getByRole('button', { name: label, exact: true });
  const more = page.locator('main').getByRole('button', { name: /更多/ });
  const item = page.getByRole('menuitem', { name: label, exact: true });
  const brief = { timeout: 4000 };
  for (let attempt = 0; attempt < 15; attempt++) {
    await direct.or(more).first().waitFor();
    if (await direct.first().isVisible()) {
      const clicked = await direct
        .first()
        .click(brief)
        .then(
          () => true,
          () => false,
        );
      if (clicked) return;
      continue;
    }
    const chosen = await more
      .click(brief)
      .then(() => item.click(brief))
      .then(
        () => true,
        () => false,
      );
    if (chosen) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`The step ${label} was never offered`);
}

/** Takes one step on the case page: opens its form, lets `fill` complete it, confirms, waits until it is done. */
export async function take(
  page: Page,
  label: string,
  fill: (form: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await open(page, label);
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.waitFor();
  await fill(dialog);
  // What cannot be taken back is confirmed in more words.
  await dialog.getByRole('button', { name: new RegExp(`^(确认)?${label}$`) }).click();
  await page.getByText(`已完成：${label}`).first().waitFor();
  await dialog.waitFor({ state: 'hidden' });
}

/** Signs the letter that is shown, with the password of everybody in the story. */
export const signLetter = (page: Page, password = PASSWORD): Promise<void> =>
  take(page, '签发', async (form) => {
    await form.getByText('文稿摘要').waitFor();
    await form.getByLabel('您的登录密码').fill(password);
  });

/** Chooses from an Ant Design select by what is shown. */
export async function choose(
  page: Page,
  scope: ReturnType<Page['getByRole']>,
  label: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  await scope.getByLabel(label).click();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
    .filter({ hasText: option })
    .first()
    .click();
}
