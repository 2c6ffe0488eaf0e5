import type { Page } from 'playwright-core';
import { citizenForm, identityProof } from '../factories/application.ts';
import { goTo } from './site.ts';

/** A citizen fills in the form and confirms it; returns what the receipt says. */
export async function applyAsCitizen(
  page: Page,
  base: string,
  code: string,
): Promise<{ number: string; queryCode: string; dueText: string }> {
  const form = citizenForm();
  await goTo(page, `${base}/${code}`);
  await page
    .getByRole('link', { name: /依申请公开/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /在线申请|开始申请|填写申请/ })
    .first()
    .click();
  await page.getByLabel('公民', { exact: true }).check();
  await page.getByLabel(/^姓名/).fill(form.name);
  await page.getByLabel(/^证件类型/).selectOption({ label: '居民身份证' });
  await page.getByLabel(/^证件号码/).fill(form.identityNumber);
  await page.getByLabel(/^联系电话/).fill(form.phone);
  await page.getByLabel(/^通信地址/).fill(form.address);
  await page.getByLabel(/^身份证明/).setInputFiles({
    name: identityProof.name,
    mimeType: 'image/png',
    buffer: Buffer.from(identityProof.bytes),
  });
  await page.getByLabel(/^信息的名称、文号/).fill(form.description);
  await page.getByLabel('电子数据', { exact: true }).check();
  await page.getByLabel('网上获取', { exact: true }).check();
  await page.getByRole('button', { name: /下一步/ }).click();
  await page.getByRole('heading', { name: /核对/ }).first().waitFor();
  await page.getByRole('button', { name: /提交/ }).click();
  await page
    .getByText(/查询码/)
    .first()
    .waitFor();
  const text = await page.locator('main').innerText();
  return {
    number: /[A-Z-]+-\d{4}-\d{5}/.exec(text)?.[0] ?? '',
    queryCode: (await page.locator('.query-code').textContent()) ?? '',
    dueText: text,
  };
}

/** Opens the progress page with number and query code. */
export async function openProgress(
  page: Page,
  base: string,
  code: string,
  { number, queryCode }: { number: string; queryCode: string },
): Promise<void> {
  await goTo(page, `${base}/${code}/query`);
  await page.getByLabel(/^登记编号/).fill(number);
  await page.getByLabel(/^查询码/).fill(queryCode);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText(number).first().waitFor();
}
