import { describe, expect, test } from 'vitest';
import type { LinkPage } from '../../application/report-collections/link-page.ts';
import type { PublishedRollUp } from '../../application/report-collections/published-roll-ups.ts';
import type { ShownReport } from '../../application/report-collections/shown-report.ts';
import { checkReport } from '../../domain/annual-reports/checks/check-report.ts';
import { report } from '../../domain/annual-reports/checks/checked-report.fixture.ts';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import { EMPTY_TABLE_2 } from '../../domain/annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../../domain/annual-reports/table-4.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { ADJUSTMENT_KINDS } from '../../domain/report-collections/collection.ts';
import { MEMBER_STATUSES } from '../../domain/report-collections/member-lifecycle.data.ts';
import { unmarkedChinese } from '../i18n/unmarked-chinese.fixture.ts';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { demonstrationFrame } from '../shared/page/sample-frame.fixture.ts';
import { reportEntryPage } from './entry-page.tsx';
import { reportLinkPage } from './link-page.tsx';
import { rolledUpPage } from './rolled-up-page.tsx';

const frame: AgencyFrame = { ...demonstrationFrame, language: 'en' };
const figures = { table2: EMPTY_TABLE_2, table3: EMPTY_TABLE_3, table4: EMPTY_TABLE_4 };
const wrong = { ...EMPTY_TABLE_3, granted: [1, 0, 0, 0, 0, 0, 2] };
const findings = checkReport({ ...report, table3: wrong });

const REPORT: ShownReport = {
  submissionId: 's',
  number: 1,
  fileName: '年度报告.docx',
  agency: '青禾区教育局',
  year: 2024,
  title: null,
  cells: [
    { cell: 'a', label: '规章本年制发件数', value: 1, printed: '1', place: null, gap: null, filled: null },
    {
      cell: 'b',
      label: '规章本年废止件数',
      value: null,
      printed: null,
      place: null,
      gap: '没有填写',
      filled: null,
    },
    {
      cell: 'c',
      label: '规章现行有效件数',
      value: 3,
      printed: null,
      place: null,
      gap: null,
      filled: { cell: 'c', value: '3', reason: '电话核实' } as never,
    },
  ],
  findings,
  errors: findings.length,
  gaps: 1,
};
const AT = new Date('2025-01-10T02:00:00Z');
const PAGE: LinkPage = {
  agencyName: '青禾区人民政府办公室',
  telephone: '0000-0000101',
  year: 2024,
  dueOn: plainDate('2025-01-20'),
  isLate: true,
  name: '青禾区民政局',
  status: 'returned',
  collection: 'open',
  mayHandIn: true,
  draft: REPORT,
  current: null,
  handedIn: [{ number: 1, handedInAt: AT, fileName: '报告.docx' }],
  messages: [
    { sender: 'office', text: '请补充第五部分。', findings, writtenAt: AT },
    { sender: 'organ', text: '已补充', findings: [], writtenAt: AT },
  ],
};
const link = (page: LinkPage, errors = {}) =>
  reportLinkPage(frame, { token: 't', page, notice: null, values: {}, errors });

const ROLL_UP: PublishedRollUp = {
  year: 2024,
  revision: 2,
  title: '青禾区2024年度政府信息公开工作年度报告汇总数据',
  reason: '更正一个单位的数字',
  publishedAt: AT,
  sha256: Buffer.alloc(32),
  data: {
    before: figures,
    after: figures,
    members: MEMBER_STATUSES.map((status) => ({
      memberId: status,
      name: '青禾区民政局',
      status,
      reason: '机构撤销',
      reportedBy: '青禾区教育局',
      submission: null,
    })),
    adjustments: ADJUSTMENT_KINDS.map((kind, index) => ({
      cell: 'table2.normative.made',
      delta: index === 0 ? -1 : 1,
      kind,
      leadingMember: '青禾区教育局',
      reason: '联合印发的文件重复计数',
    })),
  },
} as never;

const PAGES: Readonly<Record<string, string>> = {
  'the door': reportEntryPage(
    { ...frame, agency: null },
    { token: 't', notice: null, values: {}, errors: { code: '访问码不正确' } },
  ),
  'a report to compare': link(PAGE, { report: '文件是2023年度的报告' }),
  'a report handed in': link({ ...PAGE, draft: null, current: REPORT, mayHandIn: false, messages: [] }),
  'nothing yet': link({ ...PAGE, status: 'awaited', draft: null, handedIn: [], isLate: false }),
  'a roll-up': rolledUpPage(frame, { row: ROLL_UP, licence: '本页数据可以免费再利用。' }),
};

describe.each(Object.entries(PAGES))('in English, %s', (_, html) => {
  test('says of itself that it is English and marks what is Chinese', () => {
    expect(html).toContain('<html lang="en"');
    expect(html).not.toMatch(/<main[^>]*lang="zh-CN"/);
    expect(unmarkedChinese(html)).toEqual([]);
  });
});

test('an adjustment of the fees is told in the unit of the table, not in fen', () => {
  const adjustment = {
    cell: 'table2.fees_wan_yuan',
    delta: -350_000,
    kind: 'other',
    leadingMember: null,
    reason: '',
  };
  const row = { ...ROLL_UP, data: { ...ROLL_UP.data, adjustments: [adjustment] } } as never;
  expect(rolledUpPage(frame, { row, licence: '' })).toContain('minus 0.35');
});

test('the findings of a message are those of the English checker', () => {
  expect(PAGES['a report to compare']).toContain(findings[0]?.english.advice ?? 'none');
});

test('a form without anything filled in has no message', () => {
  expect(
    reportEntryPage({ ...frame, agency: null }, { token: 't', notice: null, ...EMPTY_FORM }),
  ).not.toContain('role="alert"');
});
