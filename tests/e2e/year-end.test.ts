import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendReportNotices } from '../../src/application/report-collections/send-report-notices.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';
import { createMailSender } from '../../src/messaging/mail-sender.ts';
import { type MailServer, startMailServer } from '../doubles/mail-server.ts';
import { DISTRICT, DISTRICT_YEAR, districtList } from '../factories/district.ts';
import { createOrgan, newAgency, type TestOrgan } from '../factories/organ.ts';
import { choose, knownPasswords, onDay, signInAs } from './console-steps.ts';
import { goTo, openBrowser, openSite, type Site, visitor } from './site.ts';
import {
  type Chosen,
  chooseIn,
  handInMost,
  judged,
  OPEN_DATA,
  PUBLISHED,
  reportFile,
  sendToPortal,
  sum,
  writeGovernmentReport,
} from './year-end-steps.ts';

const CODE = 'qhq-zfb';
/** Three that have not reported by the day of the chase: one by mail, the one with the error, one without a mailbox. */
const [LATE, WRONG, WITHOUT_MAIL] = [7, 3, 79];

let mail: MailServer;
let site: Site;
let browser: Browser;
let organ: TestOrgan;
let context: BrowserContext;
let page: Page;

const nameOf = (index: number): string => DISTRICT[index]?.name ?? '';
const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });
const mailsTo = (index: number): readonly string[] =>
  mail.received.filter((it) => it.to.includes(`xxgk${index}@organ.example`)).map((it) => it.mail.text ?? '');

/** What the jobs do every few seconds. */
async function sendAll(): Promise<void> {
  while ((await sendReportNotices(site.app)) > 0);
}

/** Chooses a step of an organ behind 更多. */
async function more(index: number, label: string): Promise<void> {
  await page.getByRole('button', { name: `更多：${nameOf(index)}` }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

async function accept(index: number): Promise<void> {
  await page.reload();
  await rowOf(nameOf(index)).getByRole('button', { name: '接收' }).click();
  const step = page.getByRole('dialog', { name: '接收' });
  await step.getByRole('button', { name: '接收' }).click();
  await page.getByText('已完成：接收').first().waitFor();
  await step.waitFor({ state: 'hidden' });
}

async function finish(label: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  const step = page.getByRole('dialog', { name: label });
  await step.getByRole('button', { name: label }).click();
  await page.getByText(`已完成：${label}`).first().waitFor();
}

/** The organ opens the link of its mail, reads what the office wrote, and hands its file in. */
async function report(index: number, file: Chosen, told = '报送单位'): Promise<void> {
  const [url = '', code = ''] = /(http\S+)\s+访问码：(\S+)/.exec(mailsTo(index)[0] ?? '')?.slice(1) ?? [];
  const own = await visitor(browser, { script: false });
  const at = await own.newPage();
  await goTo(at, `${site.base}${new URL(url).pathname}`);
  await at.getByLabel(/^访问码/).fill(code);
  await at.getByRole('button', { name: '打开' }).click();
  await at.getByText(told).first().waitFor();
  await at.getByLabel(/^报告文件/).setInputFiles(file);
  await at.getByRole('button', { name: '上传并核对' }).click();
  await at.getByRole('button', { name: '确认报送' }).click();
  await at.getByText('已报送待核').waitFor();
  await own.close();
}

beforeAll(async () => {
  mail = await startMailServer();
  const server = { host: '127.0.0.1', port: mail.port, security: 'none', auth: null } as const;
  const email = createMailSender(server, 'xxgk@organ.example');
  site = await openSite('2026-01-05', { email, sms: null });
  organ = await createOrgan(site.app, { ...newAgency(), name: '青禾区人民政府办公室', code: CODE });
  await knownPasswords(site, organ);
  browser = await openBrowser();
  context = await visitor(browser, { script: true });
  page = await context.newPage();
  await onDay(site, context, '2026-01-05');
  await signInAs(page, site, `${CODE}.editor`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await mail.close();
});

test('the office opens the collection with the list of its organs', async () => {
  await page.getByRole('link', { name: '年报汇总' }).click();
  await page.getByText('还没有汇总').waitFor();
  await page.getByRole('button', { name: '发起汇总' }).click();
  const form = page.getByRole('dialog', { name: '发起汇总' });
  await form.getByLabel('报告机关（汇总形成谁的年度报告）').fill('青禾区人民政府');
  await form.getByRole('button', { name: '发起' }).click();
  await page.getByRole('heading', { name: `${DISTRICT_YEAR}年度报告汇总` }).waitFor();
  await page.getByRole('button', { name: '添加单位' }).click();
  const list = { name: '报送单位.csv', mimeType: 'text/csv', buffer: Buffer.from(districtList()) };
  await chooseIn(page, list, () => page.getByRole('button', { name: '选择名单文件' }).click());
  await page.getByRole('button', { name: '添加80个单位' }).click();
  await page.getByText('应报送80个单位').waitFor();
}, 120_000);

test('most reports come in, in four formats, and are accepted', async () => {
  await handInMost(site, organ, [LATE, WRONG, WITHOUT_MAIL]);
  await page.reload();
  await page.getByText('已接收77个').waitFor();
  await judged(page, 'collection');
}, 300_000);

test('who is missing gets a link, and is chased by mail or told to be telephoned', async () => {
  await onDay(site, context, '2026-01-20');
  await signInAs(page, site, `${CODE}.editor`);
  await goTo(page, `${site.base}/console/${CODE}/report-collections/${DISTRICT_YEAR}`);
  await page.getByRole('button', { name: '发送报送链接' }).click();
  const links = page.getByRole('dialog', { name: '发送报送链接' });
  await links.getByRole('button', { name: '生成3个链接' }).click();
  await links.getByText('访问码只显示这一次').waitFor();
  await judged(page, 'links');
  await links.getByRole('button', { name: '已保存，关闭' }).click();
  await page.getByRole('button', { name: '催报（3）' }).click();
  const chase = page.getByRole('dialog', { name: '催报' });
  await chase.getByText(`需要打电话1个：${nameOf(WITHOUT_MAIL)}`).waitFor();
  await judged(page, 'chase');
  await chase.getByRole('button', { name: '催报3个单位' }).click();
  await chase.getByText('已向2个单位发出催报邮件').waitFor();
  await chase.getByRole('button', { name: '关闭' }).last().click();
  await sendAll();
  expect(mailsTo(LATE)).toHaveLength(2);
  expect(mailsTo(LATE)[1]).toContain(`请于2026年1月31日前报送`);
  await rowOf(nameOf(LATE)).getByText('1次，最近2026-01-20').waitFor();
}, 120_000);

test('one that has no mailbox is telephoned, and its file handed in by the office', async () => {
  await more(WITHOUT_MAIL, '修改单位信息');
  const contact = page.getByRole('dialog', { name: '修改单位信息' });
  await contact.getByLabel('电话').fill('0900-0000079');
  await contact.getByRole('button', { name: '修改单位信息' }).click();
  await page.getByText('已完成：修改单位信息').first().waitFor();
  await more(WITHOUT_MAIL, '记录电话催报');
  const call = page.getByRole('dialog', { name: '记录电话催报' });
  await call.getByText('0900-0000079').waitFor();
  await call.getByLabel('通话情况').fill('已请办公室今天送来');
  await call.getByRole('button', { name: '记录电话催报' }).click();
  await page.getByText('已完成：记录电话催报').first().waitFor();
  await chooseIn(page, await reportFile(site, WITHOUT_MAIL), () => more(WITHOUT_MAIL, '上传报告'));
  await page.getByText(`已读取${nameOf(WITHOUT_MAIL)}的报告`).waitFor();
  await accept(WITHOUT_MAIL);
}, 120_000);

test('one reports by its link without a script, and is accepted', async () => {
  await report(LATE, await reportFile(site, LATE));
  await accept(LATE);
}, 120_000);

test('an error is found, sent back with its place, mended by the organ and accepted', async () => {
  const right = DISTRICT[WRONG];
  if (!right) throw new Error('the district is too small');
  const table3 = { ...right.figures.table3, granted: right.figures.table3.granted.map((it) => it + 1) };
  const wrong = { ...right, figures: { ...right.figures, table3 } };
  await report(WRONG, await reportFile(site, WRONG, wrong));
  await page.reload();
  await rowOf(nameOf(WRONG))
    .getByText(/错误\d+处/)
    .waitFor();
  await rowOf(nameOf(WRONG)).getByRole('link').click();
  await page.locator('.cell-error').first().waitFor();
  await judged(page, 'member');
  await page.getByRole('button', { name: `更多：${nameOf(WRONG)}` }).click();
  await page.getByRole('menuitem', { name: '退回', exact: true }).click();
  const back = page.getByRole('dialog', { name: '退回' });
  await back.getByLabel('需要改正什么').fill('请核对“予以公开”一行');
  await back.getByRole('button', { name: '退回' }).click();
  await page.getByText('已完成：退回').first().waitFor();
  await sendAll();
  expect(mailsTo(WRONG).at(-1)).toContain('请核对“予以公开”一行');
  await report(WRONG, await reportFile(site, WRONG), '请核对“予以公开”一行');
  await page.getByRole('link', { name: `返回${DISTRICT_YEAR}年度报告汇总` }).click();
  await accept(WRONG);
  await page.getByText('已接收80个').waitFor();
}, 120_000);

test('the sums are traced, corrected for a joint document, compared, closed and published', async () => {
  await page.getByRole('link', { name: '汇总数' }).click();
  await page
    .getByRole('button', { name: `${sum('table2.normative.made')}，查看来源` })
    .first()
    .click();
  const trace = page.getByRole('dialog', { name: /规范性文件/ });
  await trace.getByText(`各单位合计${sum('table2.normative.made')}`).waitFor();
  await judged(page, 'trace');
  await page.keyboard.press('Escape');
  await trace.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '添加调整' }).click();
  const form = page.getByRole('dialog', { name: '添加调整' });
  await choose(page, form, /^牵头机关/, nameOf(2));
  await form.getByLabel('理由').fill('与教育局联合制发一件，两个单位都已计入');
  await form.getByRole('button', { name: '添加调整' }).click();
  await page.getByText('已完成：添加调整').first().waitFor();
  await judged(page, 'sums');
  await page.getByRole('link', { name: '比较' }).click();
  await page.getByText(/住房和城乡建设局不予公开占比6\d\.\d%.+中位数.+倍/).waitFor();
  await judged(page, 'comparison');
  await page.getByRole('link', { name: '汇总数' }).click();
  await finish('完成汇总');
  await signInAs(page, site, `${CODE}.head`);
  await goTo(page, `${site.base}/console/${CODE}/report-collections/${DISTRICT_YEAR}/sums`);
  await finish('发布汇总数据');
  await judged(page, 'published');
}, 120_000);

test('the portal shows the sum of the eighty reports', async () => {
  const answer = await fetch(`${site.base}/${CODE}/reports/rolled-up/${DISTRICT_YEAR}.json`);
  const { roll_up: rolledUp } = (await answer.json()) as { roll_up: { after: ReportFigures } };
  expect(rolledUp.after).toEqual(PUBLISHED);
  await goTo(page, `${site.base}/${CODE}/reports/compare`);
  await page.getByText(`按${DISTRICT_YEAR}年度报告汇总的80个单位比较`).waitFor();
  await judged(page, 'portal-compare');
  const csv = await (await fetch(`${site.base}/${CODE}/reports/compare.csv`)).text();
  expect(csv.trim().split('\r\n')).toHaveLength(81);
}, 60_000);

test('the government’s own report is made of the sums, approved and published with the same numbers', async () => {
  await signInAs(page, site, `${CODE}.editor`);
  await goTo(page, `${site.base}/console/${CODE}/annual-reports/${DISTRICT_YEAR}`);
  await writeGovernmentReport(page, String(sum('table3.new_received.6')));
  await judged(page, 'government-report');
  await sendToPortal(page, site, CODE);
  const answer = await fetch(`${site.base}/${CODE}/reports/${DISTRICT_YEAR}.json`);
  expect(await answer.json()).toMatchObject({ agency: '青禾区人民政府', ...OPEN_DATA });
  await goTo(page, `${site.base}/${CODE}/reports/${DISTRICT_YEAR}`);
  await page.getByText(`各行政机关新收政府信息公开申请${sum('table3.new_received.6')}件`).waitFor();
}, 120_000);
