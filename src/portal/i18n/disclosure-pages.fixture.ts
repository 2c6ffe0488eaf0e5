import type { PublicColumns } from '../../application/columns/find-columns.ts';
import type { PublishedEntryRow } from '../../application/registers/public-register.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Column } from '../../domain/columns/column-rules.ts';
import { publicFields } from '../../domain/registers/register-fields.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { gonePage } from '../disclosures/gone-page.tsx';
import { type ColumnPage, listPage } from '../disclosures/list-page.tsx';
import { treePage } from '../disclosures/tree-page.tsx';
import { entryPage, withdrawnEntryPage } from '../registers/entry-page.tsx';
import { registerPage } from '../registers/register-page.tsx';
import { registersPage } from '../registers/registers-page.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { topicPage, topicsPage } from '../topics/topics-page.tsx';
import { columnLabel } from './column-label.ts';
import { ITEM_PAGE } from './sample-item.fixture.ts';

const { item } = ITEM_PAGE;
const day = plainDate('2025-09-22');

const column = (id: string, key: string | null, label: string, article: string | null): Column => ({
  id,
  parentId: null,
  position: 1,
  key,
  label,
  article,
  description: '行政法规、规章和规范性文件；',
  keywords: [],
  kinds: ['rule'],
  updateWithinDays: null,
  link: null,
  retiredAt: null,
});

const ROOT = column('root', 'statutory-content', '法定主动公开内容', null);
const POLICY = column('policy', 'policy-documents', '政策文件', '《条例》第二十条第（一）项');
const OWN = column('own', null, '本区特色', '《条例》第二十条第（十五）项、本机关决定');
const LICENCES = column('licences', 'licences', '行政许可', '《条例》第二十条第（五）项');

const node = (it: Column, children: PublicColumns['tree'] = []): PublicColumns['tree'][number] => ({
  column: it,
  children,
});
const TREE = node(ROOT, [node(POLICY, [node(LICENCES)]), node(OWN)]);
const COLUMNS: PublicColumns = {
  tree: [TREE],
  find: (id) => [ROOT, POLICY, OWN, LICENCES].find((it) => it.id === id),
  path: (id) => [ROOT, POLICY, OWN, LICENCES].filter((it) => it.id === id),
};
const COUNTS = new Map([
  ['policy', { count: 3, newest: new Date(0) }],
  ['own', { count: 1, newest: null }],
]);

const LIST: ColumnPage = {
  id: 'policy',
  label: '政策文件',
  official: false,
  description: '行政法规、规章和规范性文件；',
  crumbs: [],
  items: [item, { ...item, id: 'j', documentNumber: null, validity: null }],
  total: 40,
  years: [{ year: 2025, count: 40 }],
  query: { page: 2 },
  register: { label: '', path: '/r' },
  byMail: true,
  withValidity: true,
};

const entryOf = (register: RegisterKind): PublishedEntryRow => ({
  agencyId: 'a',
  id: 'e',
  version: 2,
  state: 'published',
  register,
  number: '青测许〔2025〕1号',
  title: '道路占用许可',
  partyName: '青禾区测试公司',
  decidedOn: day,
  firstPublishedAt: new Date(0),
  visibleFrom: new Date(0),
  publicUntil: plainDate('2026-09-22'),
  fields: Object.fromEntries(
    publicFields(register).map(({ key, kind, choices }) => [
      key,
      choices?.[0]?.value ?? (kind === 'day' ? '2025-09-22' : '有关内容'),
    ]),
  ),
  reason: '登记有误',
});

const registerOf = (register: RegisterKind) => ({
  register,
  rows: [entryOf(register)],
  total: 41,
  years: [2025],
  withdrawn: [entryOf(register)],
  query: { page: 2 },
});

const TOPIC = {
  id: 't',
  publishedAt: new Date(0),
  content: {
    title: '秋季入学',
    intro: '入学政策。\n报名时间。',
    picture: { fileId: 'f', alt: '校门' },
    hotline: '电话0900-0000000',
    sections: [],
    fromOn: day,
    toOn: null,
  },
  sections: [
    { label: '政策', items: [item] },
    { label: '问答', items: [] },
  ],
};

/** Every kind of page of columns, registers and topics. */
export function disclosurePages(bare: AgencyFrame): Readonly<Record<string, string>> {
  const frame = { ...bare, columns: COLUMNS };
  const list = { ...LIST, label: columnLabel(POLICY, bare.language) };
  const vain = { ...list, items: [], total: 0, query: { page: 1, year: 2020 } };
  const registers = REGISTER_KINDS.flatMap((kind) => [
    [`register ${kind}`, registerPage(frame, registerOf(kind))],
    [`register ${kind}, entry`, entryPage(frame, entryOf(kind))],
  ]);
  const nothing = { ...registerOf('fee'), rows: [], total: 0, withdrawn: [] };
  return {
    tree: treePage(frame, TREE, { counts: COUNTS, byMail: true }),
    'tree, empty': treePage(bare, undefined, { counts: COUNTS, byMail: false }),
    list: listPage(frame, list),
    'list of an own column': listPage(frame, {
      ...LIST,
      label: '本区特色',
      official: bare.language === 'en',
    }),
    'list, nothing found': listPage(frame, vain),
    'list, empty': listPage(frame, { ...vain, query: { page: 1 }, byMail: false, register: undefined }),
    gone: gonePage(frame, {
      id: 'i',
      title: item.title,
      indexNumber: item.indexNumber,
      withdrawnAt: new Date(0),
      reason: '内容有误',
    }),
    registers: registersPage(frame, [{ register: 'licence', count: 3, newest: new Date(0) }]),
    ...Object.fromEntries(registers),
    'register, empty': registerPage(frame, { ...nothing, query: { page: 1 } }),
    'register, nothing found': registerPage(frame, { ...nothing, query: { page: 1, words: 'x' } }),
    'entry withdrawn': withdrawnEntryPage(frame, entryOf('penalty')),
    topics: topicsPage(frame, [
      { id: 't', title: '秋季入学', intro: '入学政策。', publishedAt: new Date(0) },
    ]),
    'topics, none': topicsPage(frame, []),
    topic: topicPage(frame, TOPIC),
  };
}
