import type { Dictionary } from './language.ts';

const zh = {
  label: '政府信息公开目录',
  lead: '本目录由系统根据已经公开的政府信息即时生成，列明每条信息的索引、名称、内容概述和生成日期（《条例》第十二条）。',
  none: '没有符合条件的信息。',
  count: (total: number, page: number, last: number) => `共${total}条，第${page}/${last}页`,
  filter: '筛选目录',
  column: '栏目',
  all: '全部',
  year: '生成年份',
  ofYear: (year: number, count: number) => `${year}年（${count}）`,
  words: '索引、名称、文号、概述',
  apply: '筛选',
  index: '索引',
  name: '名称',
  summary: '内容概述',
  formedOn: '生成日期',
  downloads: '下载目录',
  workbook: 'XLSX 表格',
};

type CatalogueWords = typeof zh;

const en: CatalogueWords = {
  label: 'Catalogue of government information',
  lead: 'Generated from what is public at this moment: index number, name, summary and date of each piece of information (Article 12 of the Regulations). The information itself is in Chinese.',
  none: 'Nothing matches.',
  count: (total, page, last) => `${total} entries, page ${page} of ${last}`,
  filter: 'Filter the catalogue',
  column: 'Column',
  all: 'All',
  year: 'Year',
  ofYear: (year, count) => `${year} (${count})`,
  words: 'Index number, name, document number, summary',
  apply: 'Filter',
  index: 'Index number',
  name: 'Name',
  summary: 'Summary',
  formedOn: 'Date',
  downloads: 'Download the catalogue',
  workbook: 'XLSX workbook',
};

/** The words of the catalogue. */
export const CATALOGUE_WORDS: Dictionary<CatalogueWords> = { zh, en };
