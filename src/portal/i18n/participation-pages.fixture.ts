import { plainDate } from '../../domain/calendar/plain-date.ts';
import { letterPage } from '../participation/letter-page.tsx';
import { answerPage, mailboxPage } from '../participation/mailbox-page.tsx';
import { messageQueryPage, trackedMessagePage } from '../participation/message-query-page.tsx';
import { messageReceiptPage } from '../participation/message-receipt-page.tsx';
import { opinionPage, opinionReceiptPage } from '../participation/opinion-page.tsx';
import { participationPage } from '../participation/participation-page.tsx';
import { siteErrorPage } from '../participation/site-error-page.tsx';
import { solicitationPage } from '../participation/solicitation-page.tsx';
import { solicitationsPage } from '../participation/solicitations-page.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';

const OPEN = {
  id: 's',
  number: 'YJ-2025-001',
  kind: 'normative-document' as const,
  kindLabel: '规范性文件草案',
  title: '青禾区公共停车场管理办法（征求意见稿）',
  fromOn: plainDate('2025-09-01'),
  toOn: plainDate('2025-09-20'),
  status: 'open' as const,
  statusLabel: '征集中',
};
const VIEW = {
  ...OPEN,
  content: {
    draft: '第一条　为了规范管理。\n第二条　本办法自公布之日起施行。',
    explanation: '现将有关情况说明如下。',
    shortReasons: '汛期临近',
    otherWays: '来信请寄青禾区示范路1号。',
  },
  shortened: true,
  results: null,
  resultsPublishedAt: null,
  withdrawnOn: null,
  withdrawalReason: null,
  files: [{ id: 'f', name: '草案.pdf', size: 300, mediaType: 'application/pdf' }],
};
const RESULTS = {
  ...VIEW,
  status: 'results-published' as const,
  statusLabel: '已公布采纳情况',
  resultsPublishedAt: new Date(0),
  results: {
    overview: '收到的意见已经研究。',
    groups: [
      { id: 'g', title: '增加充电桩', treatment: 'adopted' as const, reasons: '' },
      { id: 'h', title: '降低收费', treatment: 'not-adopted' as const, reasons: '标准由上级规定' },
    ],
    counts: {
      received: 3,
      counted: 2,
      setAside: 1,
      unsettled: 0,
      byTreatment: { adopted: 1, 'partly-adopted': 0, 'not-adopted': 1 },
      byGroup: { g: 1, h: 1 },
    },
  },
};
const WITHDRAWN = {
  ...VIEW,
  status: 'withdrawn' as const,
  statusLabel: '已撤回',
  content: null,
  files: [],
  withdrawnOn: plainDate('2025-09-10'),
  withdrawalReason: '草案需要修改',
};

const ANSWER = {
  agencyId: 'a',
  id: 'm',
  number: 'LX-2025-001',
  category: 'question' as const,
  categoryLabel: '咨询',
  title: '停车场何时开放',
  question: '请问何时开放？',
  answer: '下月开放。',
  department: null,
  receivedAt: new Date(0),
  answeredAt: new Date(86_400_000),
};
const MESSAGE = {
  number: 'LX-2025-001',
  category: 'question' as const,
  categoryLabel: '咨询',
  status: 'passed-on' as const,
  statusLabel: '办理中',
  subject: '停车场何时开放',
  text: '请问何时开放？',
  receivedAt: new Date(0),
  dueOn: '2025-09-22',
  answeredAt: null,
  answer: null,
};
const ERROR_REPORT = {
  ...MESSAGE,
  category: 'dead-link' as const,
  categoryLabel: '链接、附件打不开',
  status: 'answered' as const,
  statusLabel: '已答复',
  subject: '',
  answeredAt: new Date(0),
  answer: '已经改正。',
};
const RECEIPT = {
  kind: 'letter' as const,
  number: 'LX-2025-001',
  queryCode: 'ABCD-2345',
  receivedAt: '2025-09-22T01:30:00.000Z',
  dueOn: '2025-10-20',
};
const PERSON = { name: '请填写姓名', contact: '请填写联系方式' };
const LETTER = { formKey: 'k', boundary: false, ...EMPTY_FORM };
const MAILBOX = { items: [ANSWER], total: 21, category: 'question', words: '', page: 1, pages: 2 };

/** Every kind of page of 互动交流. */
export function participationPages(frame: AgencyFrame): Readonly<Record<string, string>> {
  const opinion = { view: VIEW, demanded: false, formKey: 'k', ...EMPTY_FORM };
  const badLetter = {
    category: '请选择类别',
    subject: '请填写标题',
    consents: '请选择',
    uploads: '文件太大',
  };
  return {
    participation: participationPage(frame, { open: 2 }),
    'participation, nothing open': participationPage(frame, { open: 0 }),
    solicitations: solicitationsPage(frame, [OPEN, RESULTS, WITHDRAWN]),
    'solicitations, none': solicitationsPage(frame, []),
    solicitation: solicitationPage(frame, VIEW),
    'solicitation with results': solicitationPage(frame, RESULTS),
    'solicitation withdrawn': solicitationPage(frame, WITHDRAWN),
    opinion: opinionPage(frame, opinion),
    'opinion, wrong': opinionPage(frame, {
      ...opinion,
      demanded: true,
      errors: { text: '请填写意见', uploads: '文件太大', ...PERSON },
    }),
    'opinion receipt': opinionReceiptPage(frame, VIEW, {
      number: 'YJ-1',
      title: VIEW.title,
      handedInAt: '2025-09-22T01:30:00.000Z',
    }),
    mailbox: mailboxPage(frame, MAILBOX),
    'mailbox, empty': mailboxPage(frame, { ...MAILBOX, items: [], total: 0, pages: 0 }),
    answer: answerPage(frame, ANSWER),
    letter: letterPage(frame, LETTER),
    'letter, wrong': letterPage(frame, {
      ...LETTER,
      errors: { ...badLetter, text: '请填写内容', ...PERSON },
    }),
    'letter like a request': letterPage(frame, { ...LETTER, boundary: true }),
    'error of the site': siteErrorPage(frame, { formKey: 'k', ...EMPTY_FORM }),
    'error of the site, wrong': siteErrorPage(frame, {
      formKey: 'k',
      values: {},
      errors: { page: '请填写网址', category: '请选择类型', text: '请填写描述' },
    }),
    'message query': messageQueryPage(frame, EMPTY_FORM),
    'message query, wrong': messageQueryPage(frame, {
      values: {},
      errors: { number: '编号或者查询码不正确' },
    }),
    message: trackedMessagePage(frame, MESSAGE),
    'message, answered': trackedMessagePage(frame, ERROR_REPORT),
    'message receipt': messageReceiptPage(frame, RECEIPT),
    'receipt of an error': messageReceiptPage(frame, { ...RECEIPT, kind: 'site-error' }),
  };
}
