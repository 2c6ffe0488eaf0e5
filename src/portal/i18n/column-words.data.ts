import type { Dictionary } from './language.ts';

const zh = {
  tree: '法定主动公开内容',
  treeLead: [
    '本机关依据《中华人民共和国政府信息公开条例》第十九条至第二十一条主动公开下列信息。没有找到需要的信息的，可以',
    '申请公开',
    '；全部信息的索引见',
    '政府信息公开目录',
    '。',
  ],
  byMail: ['有新的信息公开时希望得到通知的，可以使用', '邮件订阅', '。'],
  noColumns: '本机关还没有设置主动公开的栏目。',
  count: (count: number) => `${count}条`,
  newest: '最近更新：',
  feedTitle: (label: string, format: string) => `${label}（${format}）`,
  register: '办理结果见：',
  noneMatch: '没有符合条件的信息，请调整筛选条件。',
  none: '本栏目还没有发布信息。',
  found: (total: number, page: number, last: number) => `共${total}条，第${page}/${last}页`,
  subscribe: '订阅本栏目：',
  mail: '电子邮件',
  filter: '筛选本栏目',
  year: '年份',
  all: '全部',
  ofYear: (year: number, count: number) => `${year}年（${count}）`,
  words: '标题、文号、索引号',
  apply: '筛选',
  gone: '信息已撤回',
  goneFacts: '撤回情况',
  goneLead: (title: string) => `“${title}”已经撤回，不再公开。`,
  withdrawnAt: '撤回时间',
  reason: '撤回理由',
  questions: (office: string, telephone: string) =>
    `需要了解有关情况的，请与${office}联系，电话：${telephone}；也可以`,
  request: '申请公开',
  stop: '。',
};

type ColumnWords = typeof zh;

const en: ColumnWords = {
  tree: 'Information disclosed by law',
  treeLead: [
    'The agency proactively discloses the following information under Articles 19 to 21 of the Regulations on Open Government Information. If you do not find what you need, you can ',
    'make a request',
    '. An index of everything is in the ',
    'catalogue of government information',
    '. The information itself is in Chinese.',
  ],
  byMail: [' To be told of new information, you can use the ', 'e-mail subscription', '.'],
  noColumns: 'The agency has not set up any columns yet.',
  count: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  newest: 'Last updated: ',
  feedTitle: (label, format) => `${label} (${format})`,
  register: 'Decisions: ',
  noneMatch: 'Nothing matches. Please change the filter.',
  none: 'Nothing has been published in this column yet.',
  found: (total, page, last) => `${total === 1 ? '1 entry' : `${total} entries`}, page ${page} of ${last}`,
  subscribe: 'Subscribe to this column: ',
  mail: 'E-mail',
  filter: 'Filter this column',
  year: 'Year',
  all: 'All',
  ofYear: (year, count) => `${year} (${count})`,
  words: 'Title, document number, index number',
  apply: 'Filter',
  gone: 'Information withdrawn',
  goneFacts: 'About the withdrawal',
  goneLead: (title) => `“${title}” has been withdrawn and is no longer public.`,
  withdrawnAt: 'Withdrawn',
  reason: 'Reason',
  questions: (office, telephone) =>
    `For questions, please contact ${office}, telephone ${telephone}. You can also `,
  request: 'make a request',
  stop: '.',
};

/** The words of the column tree, of the list of a column, and of what is left of withdrawn information. */
export const COLUMN_WORDS: Dictionary<ColumnWords> = { zh, en };
