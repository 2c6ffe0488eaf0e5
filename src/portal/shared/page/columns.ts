import { PATHS } from '../../paths.ts';

/** The columns of the left menu that this version fills with content. */
export type ColumnKey = 'guide' | 'reports' | 'apply' | 'query' | 'participation';

export type Column = {
  readonly key: ColumnKey;
  readonly label: string;
  readonly summary: string;
  readonly path: (code: string) => string;
};

/** The columns in the order of the menu. A column enters this list together with its content. */
export const COLUMNS: readonly Column[] = [
  {
    key: 'guide',
    label: '政府信息公开指南',
    summary: '信息怎样分类、编排和获取，申请怎样提出，怎样收费，有哪些救济途径',
    path: PATHS.guide,
  },
  {
    key: 'reports',
    label: '政府信息公开年报',
    summary: '历年政府信息公开工作年度报告，可以查阅和下载数据',
    path: PATHS.reports,
  },
  {
    key: 'apply',
    label: '依申请公开',
    summary: '没有主动公开的信息，可以向本机关申请获取，网上即可办理',
    path: PATHS.apply,
  },
  {
    key: 'query',
    label: '申请进度查询',
    summary: '凭登记编号和查询码查看办理进度、补正材料、下载答复',
    path: PATHS.query,
  },
  {
    key: 'participation',
    label: '互动交流',
    summary: '意见征集、咨询信箱、网站纠错，查看公开的答复和意见采纳情况',
    path: PATHS.participation,
  },
];

/** The column of a key. */
export const columnOf = (key: ColumnKey): Column => {
  const column = COLUMNS.find((it) => it.key === key);
  if (!column) throw new Error(`no such column: ${key}`);
  return column;
};
