import type { ReportSectionKey } from '../../domain/annual-reports/sections.ts';
import type { Dictionary } from './language.ts';

const zh = {
  year: (year: number) => `${year}年`,
  publisher: '发布机构：',
  publishedOn: '发布日期：',
  download: '下载数据（JSON）',
  /** Says on a page in another language what is official; nothing is said where the page is official itself. */
  official: null as string | null,
  /** What a heading means; `null` where it says so itself. */
  sections: null as Readonly<Record<ReportSectionKey, string>> | null,
  tables: {
    2: '表：主动公开政府信息情况',
    3: '表：收到和处理政府信息公开申请情况',
    4: '表：政府信息公开行政复议、行政诉讼情况',
  },
  /** What the rows and columns of each table are; empty where the table says so itself. */
  legends: { 2: '', 3: '', 4: '' },
  contact: (office: string, address: string, telephone: string) =>
    `对本报告如有疑问，请与${office}联系（地址：${address}；电话：${telephone}）。`,
};

type ReportWords = typeof zh;

const en: ReportWords = {
  year: (year) => `${year}`,
  publisher: 'Published by ',
  publishedOn: 'Published on ',
  download: 'Download the data (JSON)',
  official:
    'The report is an official document in a form laid down by the State Council; its text and tables are in Chinese. Headings are explained in English.',
  sections: {
    overview: '1. Overview',
    proactive: '2. Information disclosed on the agency’s own initiative',
    requests: '3. Requests received and handled',
    disputes: '4. Administrative reconsideration and litigation',
    problems: '5. Main problems and improvements',
    other: '6. Other matters to be reported',
  },
  tables: {
    2: 'Table: information disclosed on the agency’s own initiative',
    3: 'Table: requests received and handled',
    4: 'Table: administrative reconsideration and litigation',
  },
  legends: {
    2: 'Blocks from top to bottom: item 1 of Article 20 (rules and normative documents: made, repealed and in force this year), item 5 (administrative licences decided), item 6 (penalties and coercive measures decided), item 8 (fees collected, in 10,000 yuan).',
    3: 'Columns: natural persons; legal persons and other organisations – commercial enterprises, research institutions, public-benefit organisations, legal service agencies, others; total. Rows: new requests; carried over from last year; results – disclosed, partly disclosed, not disclosed, cannot be provided, not handled, other, total; carried over to next year.',
    4: 'Three blocks: reconsideration; litigation without reconsideration; litigation after reconsideration. In each: upheld, corrected, other results, not yet concluded, total.',
  },
  contact: (office, address, telephone) =>
    `Questions about this report: ${office} (address: ${address}; telephone: ${telephone}).`,
};

/** The words around an annual report; the report itself is Chinese. */
export const REPORT_WORDS: Dictionary<ReportWords> = { zh, en };
