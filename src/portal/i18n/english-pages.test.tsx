import { describe, expect, test } from 'vitest';
import type { ProgressView, ReceiptView } from '../../application/access-requests/public-views.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { accessibilityPage } from '../accessibility/accessibility-page.tsx';
import { formPage } from '../apply/form/form-page.tsx';
import { guidancePage } from '../apply/guidance/guidance-page.tsx';
import { receiptPage } from '../apply/receipt-page.tsx';
import { cataloguePage } from '../catalogue/catalogue-page.tsx';
import { EMPTY_HOME, homePage } from '../home/home-page.tsx';
import { platformPage } from '../platform/platform-page.tsx';
import { progressPage } from '../query/progress-page.tsx';
import { queryPage } from '../query/query-page.tsx';
import { reportsPage } from '../reports/reports-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import { errorPage } from '../shared/page/error-page.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { siteMapPage } from '../site-map/site-map-page.tsx';
import { confirmPage, deadLinkPage, endedPage, endPage } from '../subscriptions/link-pages.tsx';
import { managePage } from '../subscriptions/manage-page.tsx';
import { subscribePage } from '../subscriptions/subscribe-page.tsx';

const frame: AgencyFrame = { ...demonstrationFrame, language: 'en' };
const wrong = { name: '请填写姓名' };

const SUBSCRIBE = { formKey: 'k', asked: false, offered: true };
const DAILY = { columnIds: [], frequency: 'daily' as const };

const CATALOGUE = {
  lines: [
    {
      id: 'a',
      indexNumber: '11990000MBDEM0019Y/2025-00001',
      title: '关于公布名单的通知',
      summary: '名单',
      formedOn: plainDate('2025-05-12'),
      documentNumber: null,
      columnLabel: '',
      firstPublishedAt: new Date(0),
    },
  ] as never,
  total: 45,
  years: [{ year: 2025, count: 45 }],
  query: { page: 2, column: null, year: null, words: null } as never,
};

const receivedOn = plainDate('2025-09-22');
const reading = readClock([{ type: 'received', on: receivedOn }], STATUTORY_CALENDAR);
const clock = reading.ok ? reading.value : null;
const RECEIPT: ReceiptView = {
  requestId: 'r',
  number: 'QHQ-CSJ-2025-00001',
  queryCode: 'ABCD-2345',
  submittedAt: '2025-09-22T01:30:00.000Z',
  receivedOn,
  receiptBasis: '网上提交的，以提交之日为收到申请之日。',
  safeOn: receivedOn,
  replyDueOn: clock?.replyDueOn ?? null,
  clock,
};
const PROGRESS: ProgressView = {
  requestId: 'r',
  number: 'QHQ-CSJ-2025-00001',
  statusLabel: '正在办理',
  stage: 2,
  ended: false,
  description: '道路改造工程的验收材料',
  receivedOn,
  replyDueOn: clock?.replyDueOn ?? null,
  clock,
  steps: [{ on: receivedOn, title: '提交申请', text: '申请已提交并登记。' }],
  clarification: null,
  reasons: null,
  mayWithdraw: true,
  reply: null,
};
const deadlineOn = plainDate('2025-10-20');
const ASKED: ProgressView = {
  ...PROGRESS,
  clarification: { text: '哪一段道路', deadlineOn, late: true },
  reasons: { text: '请说明用途', deadlineOn },
};
const REPLIED: ProgressView = {
  ...PROGRESS,
  ended: true,
  stage: 5,
  reply: {
    letterId: 'l',
    number: '青测公开告〔2025〕1号',
    title: '政府信息公开告知书',
    signedOn: deadlineOn,
    files: [{ fileId: 'f', name: '告知书.pdf', size: 300 }],
  },
};

const PAGES: Readonly<Record<string, string>> = {
  platform: platformPage({ ...frame, agency: null }, [frame.agency]),
  home: homePage(frame, EMPTY_HOME),
  guidance: guidancePage(frame),
  form: formPage(frame, { draftId: null, files: [], ...EMPTY_FORM, errors: wrong }),
  query: queryPage(frame, { notice: null, ...EMPTY_FORM }),
  reports: reportsPage(frame, []),
  accessibility: accessibilityPage(frame),
  'site map': siteMapPage(frame),
  subscribe: subscribePage(frame, { ...SUBSCRIBE, ...EMPTY_FORM, errors: { address: '请填写电子邮箱' } }),
  'subscribe, asked': subscribePage(frame, { ...SUBSCRIBE, asked: true, ...EMPTY_FORM }),
  'confirm subscription': confirmPage(frame, { token: 't', subscribed: DAILY }),
  'change subscription': managePage(frame, {
    token: 't',
    subscription: { ...DAILY, address: 'a****@b.example' },
    saved: true,
    ...EMPTY_FORM,
  }),
  unsubscribe: endPage(frame, 't'),
  unsubscribed: endedPage(frame),
  'dead link': deadLinkPage(frame, '链接不正确'),
  catalogue: cataloguePage(frame, CATALOGUE),
  receipt: receiptPage(frame, RECEIPT, 'data:image/png;base64,'),
  progress: progressPage(frame, { progress: PROGRESS, done: '补正已经提交。', ...EMPTY_FORM }),
  'progress, asked': progressPage(frame, {
    progress: ASKED,
    done: null,
    values: {},
    errors: { text: '请填写补正内容' },
  }),
  'progress, replied': progressPage(frame, { progress: REPLIED, done: null, ...EMPTY_FORM }),
  error: errorPage(frame, { status: 404, message: '没有找到这个页面', reference: 'req-1' }),
};

/** The text of a page outside the elements marked as Chinese; marks hold no elements of their own but links. */
function unmarked(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body.replaceAll(/<(\w+)[^>]*\slang="zh-CN"[^>]*>[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
}

describe.each(Object.entries(PAGES))('the English page %s', (_, html) => {
  test('says of itself that it is English', () => {
    expect(html).toContain('<html lang="en"');
  });

  test('holds no Chinese that is not marked as such', () => {
    expect(unmarked(html).match(/[^\s]*\p{Script=Han}[^\s]*/gu) ?? []).toEqual([]);
  });
});

test('a message in Chinese is led in by the name of its field', () => {
  expect(PAGES['form']).toContain('Please check “Full name”. <span lang="zh-CN">请填写姓名</span>');
});
