import {
  REGISTER_FACTS,
  REGISTER_KINDS,
  REGISTER_LABELS,
  type RegisterKind,
} from '../../domain/registers/register-kinds.data.ts';
import type { Dictionary } from './language.ts';

const byKind = (text: (kind: RegisterKind) => string) =>
  Object.fromEntries(REGISTER_KINDS.map((kind) => [kind, text(kind)])) as Readonly<
    Record<RegisterKind, string>
  >;

const zh = {
  overview: '许可、处罚、强制、收费登记册',
  register: '登记册',
  article: '依据',
  entries: '公开条数',
  newest: '最近更新',
  kinds: REGISTER_LABELS,
  titles: byKind((kind) => (kind === 'fee' ? '行政事业性收费目录清单' : `${REGISTER_LABELS[kind]}信息公示`)),
  notes: byKind((kind) => REGISTER_FACTS[kind].note),
  basis: ['依据：', '。'],
  noneMatch: '没有符合条件的信息，请调整查询条件。',
  none: '本栏目还没有发布信息。',
  found: (total: number, page: number, last: number) => `共${total}条，第${page}/${last}页`,
  search: '查询',
  year: '年度',
  ofYear: (year: number) => `${year}年`,
  all: '全部',
  words: '名称、文书号或者事项',
  party: '行政相对人',
  downloads: '下载以上查询结果：',
  files: { xlsx: 'XLSX 表格', csv: 'CSV 表格', json: 'JSON 数据' },
  withdrawnEntries: '已经撤回的信息',
  withdrawnReason: '撤回理由',
  withdrawnOn: '撤回日期',
  publicUntil: '公示截止期',
  publishedOn: '公开日期',
  updatedAt: '更新时间',
  gone: '信息已撤回',
  goneLead: (number: string) => `“${number}”的信息已经撤回，不再公开。`,
  goneFacts: '撤回情况',
  goneAt: '撤回时间',
};

type RegisterWords = typeof zh;

const en: RegisterWords = {
  overview: 'Registers of licences, penalties, compulsion and fees',
  register: 'Register',
  article: 'Legal basis',
  entries: 'Public entries',
  newest: 'Last updated',
  kinds: {
    licence: 'Administrative licences',
    penalty: 'Administrative penalties',
    coercion: 'Administrative compulsion',
    fee: 'Administrative fees',
  },
  titles: {
    licence: 'Register of administrative licences',
    penalty: 'Register of administrative penalties',
    coercion: 'Register of administrative compulsion',
    fee: 'List of administrative fees',
  },
  notes: {
    licence: 'Decisions to grant an administrative licence are disclosed; the public may consult them.',
    penalty:
      'Administrative penalties which the agency considers to be of a certain social impact, and others it has decided to disclose.',
    coercion:
      'Compulsory administrative measures and compulsory administrative enforcement decided by the agency.',
    fee: 'Administrative fees of the agency, with their basis and standards.',
  },
  basis: [' Legal basis: ', '. The entries themselves are in Chinese.'],
  noneMatch: 'Nothing matches. Please change the search.',
  none: 'Nothing has been published here yet.',
  found: (total, page, last) => `${total === 1 ? '1 entry' : `${total} entries`}, page ${page} of ${last}`,
  search: 'Search',
  year: 'Year',
  ofYear: (year) => `${year}`,
  all: 'All',
  words: 'Name, document number or matter',
  party: 'Party',
  downloads: 'Download what was found: ',
  files: { xlsx: 'XLSX workbook', csv: 'CSV table', json: 'JSON data' },
  withdrawnEntries: 'Withdrawn entries',
  withdrawnReason: 'Reason',
  withdrawnOn: 'Withdrawn',
  publicUntil: 'Public until',
  publishedOn: 'Published',
  updatedAt: 'Updated',
  gone: 'Entry withdrawn',
  goneLead: (number) => `The entry “${number}” has been withdrawn and is no longer public.`,
  goneFacts: 'About the withdrawal',
  goneAt: 'Withdrawn',
};

/** The words of the public registers; names, matters and texts of the entries stay Chinese. */
export const REGISTER_WORDS: Dictionary<RegisterWords> = { zh, en };
