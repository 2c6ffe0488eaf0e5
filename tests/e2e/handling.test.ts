import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { take } from './console-steps.ts';
import {
  confirm,
  declined,
  FIRST_DAY,
  flaws,
  type Office,
  openForm,
  openOffice,
  sign,
  typeDay,
} from './handling-steps.ts';

const FEE = { basis: 'by-page', count: 44, grounds: '拟提供的页数超过30页', wayToPay: '到窗口缴纳' };
const POINTS = [{ what: '年度不明', guidance: '请写明年度，或者项目名称、文号' }];

describe('waits and clocks of a case, through real screens', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office?.close());
  const due = async () => (await office.page.locator('#clock').innerText()).match(/届满 (\S+)/)?.[1];

  test('a fee by pages: the amount stands there before, the letter beside it; paid, the period begins anew', async () => {
    const { page, on, inHand, enter } = office;
    const receipt = await inHand();
    await on('2025-05-13');
    await enter('handler', receipt);
    const form = await openForm(page, '发收费通知');
    await form.getByLabel('按量（页）').check();
    await form.getByLabel('拟提供的页数').fill('44');
    await form.getByText('应缴 140 元').waitFor();
    await form.getByLabel('收费的理由').fill(FEE.grounds);
    await form.getByLabel('缴纳方式').fill(FEE.wayToPay);
    await form.getByRole('region', { name: '将制发的文书' }).getByText('140').first().waitFor();
    expect(await flaws(page, 'fee')).toEqual([]);
    await confirm(page, form, '发收费通知');
    await expect.poll(due).toBe('恢复计时后确定');
    await on('2025-05-20');
    await enter('handler', receipt);
    const payment = await openForm(page, '登记缴费');
    await payment.getByLabel('票据号码').fill('票据0001');
    expect(await flaws(page, 'payment')).toEqual([]);
    await confirm(page, payment, '登记缴费');
    await expect.poll(due).toBe('2025-06-18');
  });

  test('a fee that is not paid: the case lapses and the applicant is told in a signed letter', async () => {
    const { page, on, inHand, enter } = office;
    await on(FIRST_DAY);
    const receipt = await inHand({}, ['handler', 'notice-fee', FEE]);
    await on('2025-06-10');
    await enter('handler', receipt);
    expect(await declined(page, '逾期未缴费，不再处理')).toContain('尚未届满');
    await on('2025-06-11');
    await enter('handler', receipt);
    const lapse = await openForm(page, '逾期未缴费，不再处理');
    expect(await flaws(page, 'lapse-fee')).toEqual([]);
    await confirm(page, lapse, '逾期未缴费，不再处理');
    await enter('signatory', receipt);
    await sign(page);
    await page.locator('#letters').getByText('不再处理').first().waitFor();
    await enter('clerk', receipt);
    await take(page, '登记送达', async (form) => {
      await form.getByLabel('当面送达').check();
      await form.getByLabel('签收人').fill('申请人本人');
    });
    const portal = await office.applicant(receipt);
    await portal.getByRole('link', { name: /下载：.*不再处理/ }).waitFor();
    await portal.close();
  });

  test('reasons: asked with the counted number, given on the portal, found good, the reply put off', async () => {
    const { page, on, inHand, enter, applicant } = office;
    await on(FIRST_DAY);
    const form = { identityNumber: '110101199003070038', name: '测试申请人乙' };
    await inHand({ form });
    await inHand({ form });
    const receipt = await inHand({ form });
    await on('2025-05-15');
    await enter('handler', receipt);
    const ask = await openForm(page, '要求说明理由');
    await ask.getByText(/提出政府信息公开申请 3 件/).waitFor();
    await ask.getByLabel('数量、频次明显超过合理范围的事实').fill('同日提出多件内容相近的申请');
    expect(await flaws(page, 'request-reasons')).toEqual([]);
    await confirm(page, ask, '要求说明理由');
    const portal = await applicant(receipt);
    await portal.getByText(/共提出申请3件/).waitFor();
    await portal.getByLabel(/^说明的理由/).fill('用于小区业主大会的账目核对');
    await portal.getByRole('button', { name: '提交理由' }).click();
    await portal.getByText('说明的理由已经提交').waitFor();
    await enter('handler', receipt);
    const judge = await openForm(page, '认定说明的理由');
    await judge.getByText('用于小区业主大会的账目核对').waitFor();
    await judge.getByLabel('合理', { exact: true }).check();
    await judge.getByLabel('认定意见').fill('理由合理，但是材料数量较多');
    expect(await flaws(page, 'record-reasons')).toEqual([]);
    await confirm(page, judge, '认定说明的理由');
    await enter('head', receipt);
    const delay = await openForm(page, '确定延迟答复期限');
    await typeDay(page, delay.getByLabel('延迟至'), '2025-07-31');
    await delay.getByLabel('需要延迟答复的理由').fill('涉及三个年度的凭证，逐页核对需要较长时间');
    await delay.getByRole('region', { name: '将制发的文书' }).getByText('2025年7月31日').first().waitFor();
    expect(await flaws(page, 'delay-reply')).toEqual([]);
    await confirm(page, delay, '确定延迟答复期限');
    await expect.poll(due).toBe('2025-07-31');
    await portal.reload();
    await portal
      .getByText(/2025年7月31日/)
      .first()
      .waitFor();
    await portal.close();
  });

  test('a late correction with a reason: told on the portal, accepted by the clerk, the period begins anew', async () => {
    const { page, on, inHand, enter, applicant } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await on('2025-05-13');
    await enter('handler', receipt);
    const ask = await openForm(page, '告知补正');
    await ask.getByLabel('补正期限（工作日）').fill('5');
    await ask.getByLabel('需要补正的事项').fill(POINTS[0]?.what ?? '');
    await ask.getByLabel('指导和释明').fill(POINTS[0]?.guidance ?? '');
    expect(await flaws(page, 'request-clarification')).toEqual([]);
    await confirm(page, ask, '告知补正');
    await on('2025-05-22');
    const portal = await applicant(receipt);
    await portal.getByText('补正期限已经届满').waitFor();
    await portal.getByLabel(/^补正内容/).fill('2024年度');
    await portal.getByRole('button', { name: '提交补正' }).click();
    await portal.getByText('请说明逾期的理由').first().waitFor();
    await portal.getByLabel(/^逾期的理由/).fill('住院治疗，附出院小结');
    await portal.getByRole('button', { name: '提交补正' }).click();
    await portal.getByText('收到逾期提交的补正').waitFor();
    await portal.close();
    await enter('clerk', receipt);
    const accept = await openForm(page, '登记收到补正');
    expect(await accept.getByLabel('补正的内容').inputValue()).toContain('住院治疗，附出院小结');
    await accept.getByLabel('逾期补正的正当理由和认定意见').fill('有出院小结为证，认定理由正当');
    expect(await flaws(page, 'receive-clarification')).toEqual([]);
    await confirm(page, accept, '登记收到补正');
    await expect.poll(due).toBe('2025-06-20');
    expect(await flaws(page, 'case-clarified', { narrow: true })).toEqual([]);
  });

  test('after seven working days only a plain letter, which leaves the due day; the page says why', async () => {
    const { page, on, inHand, enter } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await on('2025-05-26');
    await enter('handler', receipt);
    expect(await declined(page, '告知补正')).toMatch(/7个工作日[\s\S]*第三十条/);
    const form = await openForm(page, '发补充说明联系函');
    await form.getByLabel('需要明确的事项').fill('年度不明');
    await form.getByLabel('指导和释明').fill('请写明年度');
    expect(await flaws(page, 'ask-informally')).toEqual([]);
    await confirm(page, form, '发补充说明联系函');
    await expect.poll(due).toBe('2025-06-10');
  });

  test('extended once by the head, the letter beside the form; a second time is refused with its reason', async () => {
    const { page, on, inHand, enter } = office;
    await on(FIRST_DAY);
    const receipt = await inHand();
    await on('2025-06-05');
    await enter('head', receipt);
    const form = await openForm(page, '延长答复期限');
    await form.getByLabel('延长的工作日').fill('15');
    await form.getByLabel('延长答复期限的理由').fill('涉及多个年度的原始凭证，需要逐页核对');
    await form.getByRole('region', { name: '将制发的文书' }).getByText('逐页核对').first().waitFor();
    expect(await flaws(page, 'extend')).toEqual([]);
    await confirm(page, form, '延长答复期限');
    await expect.poll(due).toBe('2025-07-01');
    expect(await declined(page, '延长答复期限')).toMatch(/只能延长一次/);
  });
});
