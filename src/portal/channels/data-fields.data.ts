/** What the fields of the catalogue say: the same names in JSON, CSV and XLSX. */
export const CATALOGUE_FIELDS: readonly { readonly key: string; readonly meaning: string }[] = [
  { key: 'id', meaning: '信息的标识，只在 JSON 中给出；信息页面的地址是本站地址加“/items/”再加标识' },
  { key: '索引', meaning: '索引号，一经给出不再变动' },
  { key: '名称', meaning: '信息的标题' },
  { key: '内容概述', meaning: '内容概述，最多100字' },
  { key: '生成日期', meaning: '信息形成或者变更的日期，格式为“年-月-日”' },
  { key: '发文字号', meaning: '公文的发文字号；没有的为空' },
  { key: '发布机构', meaning: '发布机构的全称' },
  { key: '栏目', meaning: '所在栏目，由上到下以“/”分隔' },
  { key: '发布日期', meaning: '首次公开的日期，格式为“年-月-日”' },
  { key: '有效性', meaning: '公文、规章、规范性文件现在的有效性：有效、已修改、废止、失效；其他信息为空' },
];

export const REGISTER_NOTE =
  '登记册只给出正在公示的条目，表头即字段名；自然人的姓名、证件号码不提供或者部分隐去。';

export const REPORT_NOTE =
  '年度报告的 JSON 给出报告全文和各表格的数字，字段名与国务院办公厅规定的统计表各栏对应。';

/** Feeds of the newest items. */
export const FEED_LABELS = [
  { format: 'rss', label: 'RSS 2.0' },
  { format: 'atom', label: 'Atom 1.0' },
  { format: 'json', label: 'JSON Feed 1.1' },
] as const;
