import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servedAtCounter } from '../factories/signing.ts';
import { choose, take } from './console-steps.ts';
import {
  confirm,
  DRAFT,
  declined,
  enterAs,
  FIRST_DAY,
  fillIn,
  flaws,
  type Office,
  openForm,
  openOffice,
  REVIEWED,
  SEARCH_FORM,
  sign,
  takenUp,
  typeDay,
} from './handling-steps.ts';
import { visitor } from './site.ts';

const CONTACT = {
  联系方式: '电话',
  联系时间: '09:30',
  联系对方: '申请人本人',
  '录音、截图等凭证': '通话录音存卷',
  确认的结果: '双方确认收到',
};

describe('the record of a case, through real screens', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office?.close());
  const due = async () => (await office.page.locator('#clock').innerText()).match(/届满 (\S+)/)?.[1];
  const timeline = () => office.page.locator('#timeline').innerText();

  test('split in two under one query code; a repeated request of the same applicant is merged', async () => {
    const { page, on, inHand, enter, applicant } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    const again = await inHand();
    await enter('clerk', receipt);
    const form = await openForm(page, '拆分登记');
    await form.getByLabel('本件保留的申请事项').fill('改造项目资金使用情况');
    await form.getByLabel('标题（不得含个人信息）').fill('改造项目验收材料');
    await form.getByLabel('拆分出的申请事项').fill('改造项目验收材料');
    await form.getByLabel('拆分的理由').fill('两项内容由不同股室保存');
    expect(await flaws(page, 'split')).toEqual([]);
    await confirm(page, form, '拆分登记');
    const number = (await page.locator('#related a').first().textContent()) ?? '';
    expect(await flaws(page, 'case-split', { narrow: true })).toEqual([]);
    for (const one of [receipt.number, number]) {
      const portal = await applicant({ number: one, queryCode: receipt.queryCode });
      await portal
        .getByText(`${one === number ? receipt.number : number}`)
        .first()
        .waitFor();
      expect(await portal.locator('main').innerText()).toContain('2025年6月10日');
      await portal.close();
    }
    await enter('clerk', again);
    const merge = await openForm(page, '并入另一件办理');
    await merge.getByLabel('并入的登记编号').fill(receipt.number);
    await merge.getByLabel('并案的理由').fill('同日提出，内容相同');
    expect(await flaws(page, 'merge')).toEqual([]);
    await confirm(page, merge, '并入另一件办理');
    await page.locator('#related').getByText(receipt.number).waitFor();
    const portal = await applicant(again);
    await portal.getByText(`本件并入${receipt.number}办理`).waitFor();
    await portal.close();
  });

  test('a wrong day of receipt is corrected by the head: the due day moves, the record keeps both', async () => {
    const { page, on, arrived, enter, done } = office;
    await on(FIRST_DAY);
    const receipt = await arrived({ channel: 'ordinary-mail' });
    await on('2025-05-14');
    await enter('clerk', receipt);
    const receive = await openForm(page, '确认收到');
    await typeDay(page, receive.getByLabel('双方确认之日'), '2025-05-13');
    await fillIn(receive, CONTACT);
    expect(await flaws(page, 'confirm-receipt', { narrow: true })).toEqual([]);
    await confirm(page, receive, '确认收到');
    await done(receipt, ['clerk', 'take-up', takenUp(office.organ)]);
    await enter('head', receipt);
    await expect.poll(due).toBe('2025-06-11');
    const form = await openForm(page, '更正记录');
    await form.getByLabel('需要更正的记录').click();
    await page
      .locator('.ant-select-item-option')
      .filter({ hasText: '2025-05-13' })
      .filter({ hasText: /收到/ })
      .first()
      .click();
    await typeDay(page, form.getByLabel('更正后的日期'), '2025-05-12');
    await form.getByLabel('更正的理由和依据').fill('确认电话的记录为5月12日，登记时误录');
    expect(await flaws(page, 'correct', { narrow: true })).toEqual([]);
    await confirm(page, form, '更正记录');
    await expect.poll(due).toBe('2025-06-10');
    await expect.poll(timeline).toContain('“收到申请（登记）”的日期由2025-05-13更正为2025-05-12');
    await expect.poll(timeline).toContain('本条已经更正');
    expect(await flaws(page, 'case-corrected', { narrow: true })).toEqual([]);
  });

  test('information promised for a later day: not closed before it is provided', async () => {
    const { page, on, inHand, enter, done } = office;
    await on(FIRST_DAY);
    const facts = { ...DRAFT.facts, provision: { how: '当面领取', on: '2025-06-03' } };
    const receipt = await inHand({}, ['handler', 'draft', { ...DRAFT, facts }], ...REVIEWED);
    await enter('signatory', receipt);
    await sign(page);
    await done(receipt, ['clerk', 'serve', servedAtCounter('2025-05-12')]);
    await enter('clerk', receipt);
    expect(await declined(page, '办结')).toMatch(/承诺于2025-06-03提供[\s\S]*第三十六条/);
    await on('2025-06-03');
    await enter('clerk', receipt);
    const form = await openForm(page, '登记提供信息');
    await form.getByLabel('提供的方式和凭证').fill('申请人到窗口领取，签收单存卷');
    expect(await flaws(page, 'provide')).toEqual([]);
    await confirm(page, form, '登记提供信息');
    await take(page, '办结');
    await page.locator('#provision').getByText('2025-06-03').last().waitFor();
  });

  test('two at once: the second is told, loses nothing typed, loads what is new and goes on', async () => {
    const { page, on, inHand, enter, browser } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await enter('handler', receipt);
    const form = await openForm(page, '登记检索记录');
    await fillIn(form, SEARCH_FORM);
    await form.getByLabel('未检索到相关信息').check();
    const other = await visitor(browser, { script: true });
    const second = await other.newPage();
    await other.clock.setFixedTime(new Date('2025-05-12T09:00:00+08:00'));
    await enterAs({ ...office, page: second }, 'clerk', receipt);
    const reassign = await openForm(second, '改派');
    await choose(second, reassign, '承办人', '测试人员（handler）');
    await reassign.getByLabel('改派原因').fill('增加协助人员后仍由本人承办');
    await confirm(second, reassign, '改派');
    await other.close();
    await form.getByRole('button', { name: '登记检索记录', exact: true }).click();
    const alert = form.getByRole('alert').filter({ hasText: '其他人刚刚更新了本页内容' });
    await alert.getByText('请先载入最新内容，核对后再次提交').waitFor();
    expect(await flaws(page, 'two-at-once')).toEqual([]);
    await alert.getByRole('button', { name: '载入最新内容' }).click();
    await alert.waitFor({ state: 'detached' });
    expect(await form.getByLabel('检索结果').inputValue()).toBe(SEARCH_FORM['检索结果']);
    await confirm(page, form, '登记检索记录');
    await expect.poll(timeline).toContain('增加协助人员后仍由本人承办');
  });
});
