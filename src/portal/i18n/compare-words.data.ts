import type { Dictionary } from './language.ts';

const zh = {
  title: '年度报告数据比较',
  link: '历年和各单位数据比较',
  lead: '以下数据均取自已经公布的年度报告。占比四舍五入到一位小数，逐项计算，合计可能不正好为100%；纠正率为结果纠正的件数除以该类案件总数（含尚未审结）。',
  ownYears: '历年情况',
  outcomesByYear: '图1　历年办理结果构成',
  receivedByYear: '图2　历年新收申请',
  ownTable: '图1、图2数据：历年申请办理和复议、诉讼情况',
  organs: (year: number) => `${year}年各单位情况`,
  organsLead: (year: number, count: number) =>
    `按${year}年度报告汇总的${count}个单位比较，按新收申请件数排列；件数少的单位，占比没有比较意义。`,
  outcomesByOrgan: '各单位办理结果构成',
  organTable: '上图数据：各单位申请办理和复议、诉讼情况',
  firstOrgans: (count: number) => `图中为新收申请最多的${count}个单位，其余见表。`,
  seeTable: '数据见图后表格',
  otherYears: '其他年度：',
  year: '年度',
  yearName: (year: number) => `${year}年`,
  organ: '单位',
  received: '新收（件）',
  carriedIn: '上年结转（件）',
  concluded: '办结（件）',
  carriedOut: '结转下年（件）',
  reviewCorrected: '复议纠正',
  directSuitCorrected: '直接起诉纠正',
  suitAfterReviewCorrected: '复议后起诉纠正',
  median: '中位数',
  missing: '缺',
  none: '还没有公布年度报告，无法比较。',
  download: '下载比较数据：',
};

type CompareWords = typeof zh;

const en: CompareWords = {
  title: 'Annual reports compared',
  link: 'Years and agencies compared',
  lead: 'All numbers are those of published annual reports. Shares are rounded to one decimal, each for itself, and need not add up to 100%. A correction rate is the number of corrected cases over all cases of the kind, those not yet concluded included.',
  ownYears: 'Over the years',
  outcomesByYear: 'Figure 1. Results by year',
  receivedByYear: 'Figure 2. New requests by year',
  ownTable: 'Data of figures 1 and 2: requests, reconsideration and litigation by year',
  organs: (year) => `Agencies in ${year}`,
  organsLead: (year, count) =>
    `The ${count} agencies of the roll-up of ${year}, by number of new requests; the shares of agencies with few requests mean little.`,
  outcomesByOrgan: 'Results by agency',
  organTable: 'Data of the figure above: requests, reconsideration and litigation by agency',
  firstOrgans: (count) =>
    `The figure shows the ${count} agencies with most new requests; the table has all of them.`,
  seeTable: 'The data stand in the table below the figure',
  otherYears: 'Other years: ',
  year: 'Year',
  yearName: (year) => `${year}`,
  organ: 'Agency',
  received: 'New',
  carriedIn: 'Carried in',
  concluded: 'Concluded',
  carriedOut: 'Carried over',
  reviewCorrected: 'Corrected in reconsideration',
  directSuitCorrected: 'Corrected in direct suits',
  suitAfterReviewCorrected: 'Corrected in suits after reconsideration',
  median: 'Median',
  missing: 'not known',
  none: 'No annual report has been published yet; there is nothing to compare.',
  download: 'Download the compared data: ',
};

/** The words of the comparison of annual reports. */
export const COMPARE_WORDS: Dictionary<CompareWords> = { zh, en };
