import { type Licence, licenceText } from '../../domain/channels/channel-settings.ts';
import type { Dictionary } from './language.ts';

const zh = {
  title: '数据开放',
  licence: '使用许可',
  licenceText: (licence: Licence, organ: string) => licenceText({ licence, licenceNote: '' }, organ),
  catalogue: '公开目录',
  catalogueFile: (format: string) => `政府信息公开目录（${format}）`,
  narrowed: '地址后加“?column=栏目标识”只取一个栏目，加“?year=年份”只取一年。',
  fieldsCaption: '公开目录的字段',
  field: 'JSON 字段',
  meaning: '含义',
  /** What the fields of the catalogue say: the same names in JSON, CSV and XLSX. */
  fields: [
    ['id', '信息的标识，只在 JSON 中给出；信息页面的地址是本站地址加“/items/”再加标识'],
    ['索引', '索引号，一经给出不再变动'],
    ['名称', '信息的标题'],
    ['内容概述', '内容概述，最多100字'],
    ['生成日期', '信息形成或者变更的日期，格式为“年-月-日”'],
    ['发文字号', '公文的发文字号；没有的为空'],
    ['发布机构', '发布机构的全称'],
    ['栏目', '所在栏目，由上到下以“/”分隔'],
    ['发布日期', '首次公开的日期，格式为“年-月-日”'],
    ['有效性', '公文、规章、规范性文件现在的有效性：有效、已修改、废止、失效；其他信息为空'],
  ] as readonly (readonly [key: string, meaning: string])[],
  registers: '登记册',
  file: (name: string, format: string) => `${name}（${format}）`,
  registerNote: '登记册只给出正在公示的条目，表头即字段名；自然人的姓名、证件号码不提供或者部分隐去。',
  reports: '年度报告',
  report: (year: number) => `${year}年政府信息公开工作年度报告（JSON）`,
  noReports: '目前没有年度报告。',
  reportNote: '年度报告的 JSON 给出报告全文和各表格的数字，字段名与国务院办公厅规定的统计表各栏对应。',
  feeds: '订阅源',
  byMail: ['也可以通过', '邮件订阅', '接收新公开的信息。'],
};

type DataWords = typeof zh;

const en: DataWords = {
  title: 'Open data',
  licence: 'Licence',
  licenceText: (licence, organ) =>
    licence === 'attribution'
      ? `The data on this page may be copied, distributed and reused free of charge, commercially as well. The source (${organ}) and the day of retrieval must be named, and the meaning must not be distorted.`
      : 'The data on this page may be copied, distributed and reused free of charge and without conditions.',
  catalogue: 'Catalogue of government information',
  catalogueFile: (format) => `Catalogue of government information (${format})`,
  narrowed:
    'Add “?column=” and the identifier of a column to the address for one column only, “?year=” and a year for one year only. The content of all files is in Chinese.',
  fieldsCaption: 'Fields of the catalogue',
  field: 'Field',
  meaning: 'Meaning',
  fields: [
    [
      'id',
      'Identifier, in JSON only; the page of the information is the address of this site, “/items/” and the identifier',
    ],
    ['索引', 'Index number; once given it never changes'],
    ['名称', 'Title'],
    ['内容概述', 'Summary, at most 100 characters'],
    ['生成日期', 'Day on which the information came about or changed, as year-month-day'],
    ['发文字号', 'Document number of official documents, otherwise empty'],
    ['发布机构', 'Full name of the publishing agency'],
    ['栏目', 'Columns from top to bottom, separated by “/”'],
    ['发布日期', 'Day of first publication, as year-month-day'],
    [
      '有效性',
      'Validity now of official documents, rules and normative documents: in force, amended, repealed or expired; otherwise empty',
    ],
  ],
  registers: 'Registers',
  file: (name, format) => `${name} (${format})`,
  registerNote:
    'Only entries that are public now; the head of the table names the fields. Names and identity numbers of natural persons are left out or partly hidden.',
  reports: 'Annual reports',
  report: (year) => `Annual report on open government information, ${year} (JSON)`,
  noReports: 'There are no annual reports yet.',
  reportNote:
    'The JSON of an annual report holds its full text and the numbers of its tables; the fields correspond to those of the statistical tables prescribed by the General Office of the State Council.',
  feeds: 'Feeds',
  byMail: ['You can also receive new information by ', 'e-mail subscription', '.'],
};

/** The words of the page of open data; the names of the fields are what the files hold. */
export const DATA_WORDS: Dictionary<DataWords> = { zh, en };
