import { describe, expect, test } from 'vitest';
import type { ProgressView, ReceiptView } from '../../application/access-requests/public-views.ts';
import { readClock } from '../../domain/access-requests/reply-clock.ts';
import { checkReport } from '../../domain/annual-reports/checks/check-report.ts';
import { organReport } from '../../domain/annual-reports/compare-organs.fixture.ts';
import { compareOrgans } from '../../domain/annual-reports/compare-organs.ts';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import type { ReadReport } from '../../domain/annual-reports/read-report.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { STATUTORY_CALENDAR } from '../../domain/calendar/statutory-calendar.ts';
import { accessibilityPage } from '../accessibility/accessibility-page.tsx';
import { formPage } from '../apply/form/form-page.tsx';
import { guidancePage } from '../apply/guidance/guidance-page.tsx';
import { receiptPage } from '../apply/receipt-page.tsx';
import { cataloguePage } from '../catalogue/catalogue-page.tsx';
import { itemPage } from '../disclosures/item-page.tsx';
import { EMPTY_HOME, homePage } from '../home/home-page.tsx';
import { platformPage } from '../platform/platform-page.tsx';
import { progressPage } from '../query/progress-page.tsx';
import { queryPage } from '../query/query-page.tsx';
import { checkPage } from '../reports/check/check-page.tsx';
import { comparePage } from '../reports/compare/compare-page.tsx';
import { reportsPage } from '../reports/reports-page.tsx';
import { searchPage } from '../search/search-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import { errorPage } from '../shared/page/error-page.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { siteMapPage } from '../site-map/site-map-page.tsx';
import { confirmPage, deadLinkPage, endedPage, endPage } from '../subscriptions/link-pages.tsx';
import { managePage } from '../subscriptions/manage-page.tsx';
import { subscribePage } from '../subscriptions/subscribe-page.tsx';
import { ITEM_PAGE } from './sample-item.fixture.ts';
import { SEARCH, VAIN_SEARCH } from './sample-search.fixture.ts';
import { unmarkedChinese } from './unmarked-chinese.fixture.ts';

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

const READ: ReadReport = {
  agency: '青禾区教育局',
  year: 2024,
  title: null,
  table2: EMPTY_TABLE_2,
  table3: { ...EMPTY_TABLE_3, granted: [1, 0, 0, 0, 0, 0, 2] },
  table3_other_row: null,
  table4: EMPTY_TABLE_4,
  preface: '本报告统计期限为2023年1月1日至2023年12月31日。依据国办公开函〔2021〕30号。',
  sections: {
    overview: '全年收到政府信息公开申请9件，其中予以公开3件、部分公开2件。建立“制度。',
    proactive: '',
    requests: '',
    disputes: '',
    problems: '',
    other: '无。',
  },
  headings: {
    overview: '一、总体情况',
    proactive: '二、主动公开政府信息情况',
    requests: null,
    disputes: null,
    problems: '五、问题',
    other: null,
  },
  format: 'text',
  evidence: [],
  uncertain: [
    { cell: 'table4', reason: 'missing', message: '没有找到该表', printed: null, place: null },
    { cell: 'table2.regulations.made', reason: 'mark', message: '没有填写数字', printed: '无', place: null },
  ],
};
const REPORTS = [2024, 2025].map((year) =>
  organReport('青禾区测试局', year, { new_received: 9, granted: 7 }),
);
const COMPARED = {
  own: compareOrgans(REPORTS),
  organs: { year: 2025, compared: compareOrgans(REPORTS.slice(1)), peers: [] },
  years: [2025, 2024],
};
const CHECKED = { report: READ, findings: checkReport(READ) };

const PAGES: Readonly<Record<string, string>> = {
  platform: platformPage({ ...frame, agency: null }, [frame.agency]),
  home: homePage(frame, EMPTY_HOME),
  guidance: guidancePage(frame),
  form: formPage(frame, { draftId: null, files: [], ...EMPTY_FORM, errors: wrong }),
  query: queryPage(frame, { notice: null, ...EMPTY_FORM }),
  reports: reportsPage(frame, []),
  'reports compared': comparePage(frame, COMPARED),
  'check a report': checkPage(frame, { errors: { report: '没有读到表格' }, checked: null }),
  'checked report': checkPage(frame, { errors: {}, checked: CHECKED }),
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
  item: itemPage(frame, ITEM_PAGE),
  'item in preview': itemPage(frame, { ...ITEM_PAGE, preview: true }),
  catalogue: cataloguePage(frame, CATALOGUE),
  search: searchPage(frame, SEARCH),
  'search in vain': searchPage(frame, VAIN_SEARCH),
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

describe.each(Object.entries(PAGES))('the English page %s', (_, html) => {
  test('says of itself that it is English', () => {
    expect(html).toContain('<html lang="en"');
  });

  test('holds no Chinese that is not marked as such', () => {
    expect(unmarkedChinese(html)).toEqual([]);
  });
});

test('a message in Chinese is led in by the name of its field', () => {
  expect(PAGES['form']).toContain('Please check “Full name”. <span lang="zh-CN">请填写姓名</span>');
});
