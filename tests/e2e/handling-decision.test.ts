import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { take } from './console-steps.ts';
import {
  confirm,
  DRAFT,
  declined,
  FIRST_DAY,
  fillIn,
  flaws,
  type Office,
  openForm,
  openOffice,
  REVIEWED,
  SEARCH_FORM,
} from './handling-steps.ts';

const OUTCOME = '予以公开（提供信息）';

describe('the decision on a case, through real screens', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office?.close());
  const inReview = async () => {
    await office.on(FIRST_DAY);
    return office.inHand({}, ['handler', 'draft', DRAFT], ['handler', 'submit-review', {}]);
  };

  test('the guide leads item by item to 部分公开 and into the draft; who departs from it says why', async () => {
    const { page, on, inHand, enter } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await enter('handler', receipt);
    await page.getByRole('button', { name: '记录研判', exact: true }).click();
    await page.getByRole('textbox', { name: /申请事项/ }).fill('资金使用情况表\n内部请示的会签单');
    await page.getByRole('button', { name: '保存申请事项' }).click();
    await page.getByText('申请事项已经列明').waitFor();
    const answer = (label: string) => page.getByRole('button', { name: label, exact: true }).click();
    for (const label of ['明确、齐备', '是', '没有超过', '不是', '没有', '由本机关负责', '检索到了'])
      await answer(label);
    expect(await flaws(page, 'guide-open', { narrow: true })).toEqual([]);
    for (const label of [
      '是现成的',
      '没有',
      '人事管理、后勤管理、内部工作流程等内部事务信息',
      '能够区分，提供可以公开的部分',
    ])
      await answer(label);
    await page.getByRole('region', { name: '结论' }).getByText('部分公开').first().waitFor();
    expect(await flaws(page, 'guide', { narrow: true })).toEqual([]);
    await page.getByRole('button', { name: '记录研判并拟稿' }).click();
    await page.locator('.outcome-chosen strong').getByText('部分公开').waitFor();
    await page.getByLabel('文件名称').fill('资金使用情况表');
    await page.getByLabel('页数').fill('3');
    await fillIn(page, { 不予公开的内容: '会签单', 依据条款: '《条例》第十六条第一款' });
    await page.getByLabel('不予公开的理由').fill('属于内部工作流程信息');
    await page.getByLabel('理由', { exact: true }).fill('会签单反映内部工作流程，可以不予公开');
    await page.getByRole('button', { name: '保存拟稿' }).click();
    await page.getByText('请选择该项的结果').first().waitFor();
    for (const [item, outcome, text] of [
      ['第 1 项', OUTCOME, '随本答复提供'],
      ['第 2 项', '不予公开（内部事务信息）', '属于内部工作流程信息'],
    ] as const) {
      const entry = page.getByRole('group', { name: new RegExp(item) });
      await entry.getByLabel('该项的结果').click();
      await page.locator('.ant-select-item-option').filter({ hasText: outcome }).last().click();
      await entry.getByLabel('该项的答复').fill(text);
    }
    expect(await flaws(page, 'draft-items', { narrow: true })).toEqual([]);
    await page.getByRole('button', { name: '改选' }).click();
    await page.getByRole('button', { name: OUTCOME, exact: true }).click();
    await page.getByText(/研判的结论是“部分公开/).waitFor();
    await page.getByRole('button', { name: '保存拟稿' }).click();
    await page.getByText('请填写与研判结论不一致的理由').waitFor();
    await page.getByLabel('与研判结论不一致的理由').fill('会签单经核对不含内部事务信息');
    await page.getByText(/不予公开的部分不服的，应当.*先向/).waitFor();
    expect(await flaws(page, 'draft-departure')).toEqual([]);
    await page.getByRole('button', { name: '保存拟稿' }).click();
    await page.getByText('拟稿已经保存').waitFor();
    await page.locator('#draft').getByText('予以公开').first().waitFor();
    await page.locator('#draft').getByText('会签单经核对不含内部事务信息').waitFor();
  });

  test('信息不存在 is not drafted without a search record; with one it is', async () => {
    const { page, on, inHand, enter } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await enter('handler', receipt, '/draft');
    const chosen = async () => {
      await page
        .getByRole('button', { name: /信息不存在|本机关不掌握/ })
        .first()
        .click();
      await page.getByLabel('理由', { exact: true }).fill('经检索，没有所申请的信息');
      await page.getByRole('button', { name: '保存拟稿' }).click();
    };
    await chosen();
    await page.getByText('请填写检索的系统或者数据库').waitFor();
    await page.getByText(/还缺少法定要素/).waitFor();
    expect(await flaws(page, 'draft-unsearched')).toEqual([]);
    await enter('handler', receipt);
    const form = await openForm(page, '登记检索记录');
    await fillIn(form, SEARCH_FORM);
    await form.getByLabel('未检索到相关信息').check();
    expect(await flaws(page, 'search')).toEqual([]);
    await confirm(page, form, '登记检索记录');
    await enter('handler', receipt, '/draft');
    await chosen();
    await page.getByText('拟稿已经保存').waitFor();
    await page.locator('#searches').getByText('项目管理系统').waitFor();
  });

  test('doubts about secrecy are referred; nothing passes before the answer', async () => {
    const { page, enter } = office;
    const receipt = await inReview();
    await enter('secrecy', receipt);
    const form = await openForm(page, '报请保密确定');
    await form.getByLabel('有关主管部门或者保密行政管理部门').fill('青禾区保密行政管理部门');
    await form.getByLabel('需要确定的事项').fill('资金使用情况表是否可以公开');
    expect(await flaws(page, 'refer-secrecy')).toEqual([]);
    await confirm(page, form, '报请保密确定');
    expect(await declined(page, '保密审查通过')).toMatch(/等待结果[\s\S]*第十七条/);
    await enter('handler', receipt);
    const answer = await openForm(page, '登记反馈意见');
    await answer.getByLabel('可以公开').check();
    await answer.getByLabel('反馈意见和理由').fill('不属于国家秘密，可以公开');
    expect(await flaws(page, 'secrecy-answer')).toEqual([]);
    await confirm(page, answer, '登记反馈意见');
    await enter('secrecy', receipt);
    await take(page, '保密审查通过');
  });

  test('returned from review and from signing: the handler reads why, where it is mended', async () => {
    const { page, enter, done } = office;
    const receipt = await inReview();
    await enter('legal', receipt);
    const form = await openForm(page, '退回修改');
    await form.getByLabel('退回修改的意见').fill('请补充引用的款项');
    expect(await flaws(page, 'return-draft')).toEqual([]);
    await confirm(page, form, '退回修改');
    await enter('handler', receipt);
    await page.locator('#draft').getByText('请补充引用的款项').waitFor();
    await page.getByRole('button', { name: '拟稿', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '请补充引用的款项' }).waitFor();
    expect(await flaws(page, 'draft-returned')).toEqual([]);
    await done(receipt, ['handler', 'draft', DRAFT], ...REVIEWED);
    await enter('signatory', receipt);
    await take(page, '退回修改', async (it) => it.getByLabel('退回修改的意见').fill('请核对页数'));
    await enter('handler', receipt);
    await page.locator('#draft').getByText('请核对页数').waitFor();
  });
});
