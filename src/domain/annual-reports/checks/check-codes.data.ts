import { FORM_NOTICE } from '../findings.ts';

/** What a check is, what it rests on and what to do about a finding of it. */
export type CheckRule = {
  readonly title: string;
  readonly english: string;
  /** `null` where the rule is a matter of plausibility. */
  readonly article: string | null;
  readonly advice: string;
  readonly englishAdvice: string;
};

const NOTICE = '国办公开办函〔2021〕30号';
const CONTENTS = '《条例》第五十条；国办公开办函〔2021〕30号';
const CELLS = '逐格核对该列（行）的原始数据，改正填错的一格。';
const CELLS_EN = 'Compare the cells of that column or row with the records and correct the wrong one.';
const TEXT = '核对台账，使正文与表格一致。';
const TEXT_EN = 'Compare with the records and make text and table agree.';

/**
 * All checks of an annual report. F: tie-outs of the tables and between tables and text. C: comparisons and shares
 * in the text. P: numbers that cannot be or are not likely. S: sections. B: form and basis. Y: years. T: typing.
 * N: likeness. R: what could not be read.
 */
export const CHECK_RULES = {
  F1: {
    title: '新收＋上年结转＝办理结果总计＋结转下年度',
    english: 'Received plus carried in equals handled plus carried over',
    article: FORM_NOTICE,
    advice: CELLS,
    englishAdvice: CELLS_EN,
  },
  F2: {
    title: '各项办理结果之和＝总计',
    english: 'The results add up to their total',
    article: FORM_NOTICE,
    advice: CELLS,
    englishAdvice: CELLS_EN,
  },
  F3: {
    title: '六类申请人之和＝总计列',
    english: 'The six kinds of applicant add up to the total',
    article: FORM_NOTICE,
    advice: CELLS,
    englishAdvice: CELLS_EN,
  },
  F4: {
    title: '上年结转＝上年度报告的结转下年度',
    english: 'Carried in equals what last year’s report carried over',
    article: FORM_NOTICE,
    advice: '与上年度报告逐列核对；上年报告有误或者机构职能调整的，更正或者在第六部分说明原因。',
    englishAdvice:
      'Compare each column with last year’s report; correct it, or explain the difference in section six.',
  },
  F5: {
    title: '四种复议、诉讼结果之和＝总计',
    english: 'The four results of table 4 add up to the total',
    article: FORM_NOTICE,
    advice: CELLS,
    englishAdvice: CELLS_EN,
  },
  F6: {
    title: '现行有效件数＝上年有效＋制发－废止',
    english: 'Documents in force equal last year’s plus made minus repealed',
    article: null,
    advice: '会同同级司法行政部门核对三个数；因失效、职能划转产生差额的，可以不改。',
    englishAdvice:
      'Check the three counts with the justice department; lapses and moved powers may explain it.',
  },
  F7: {
    title: '各项均为不小于零的整数，没有空格',
    english: 'Every cell holds a whole number not below zero',
    article: FORM_NOTICE,
    advice: '没有发生的填“0”，不留空格，不填“/”“无”。',
    englishAdvice: 'Fill in 0 where nothing happened; no blanks, “/” or “无”.',
  },
  F8: {
    title: '正文与表3一致',
    english: 'The text agrees with table 3',
    article: NOTICE,
    advice: TEXT,
    englishAdvice: TEXT_EN,
  },
  F9: {
    title: '正文与表2一致',
    english: 'The text agrees with table 2',
    article: NOTICE,
    advice: TEXT,
    englishAdvice: TEXT_EN,
  },
  F10: {
    title: '正文与表4一致',
    english: 'The text agrees with table 4',
    article: NOTICE,
    advice: TEXT,
    englishAdvice: TEXT_EN,
  },
  C1: {
    title: '同比增减与两年数据一致',
    english: 'Changes against last year are computed rightly',
    article: null,
    advice: '按上年度报告的同一口径重新计算增减数和百分比。',
    englishAdvice: 'Compute the change again from the same count of last year’s report.',
  },
  C2: {
    title: '占比计算正确',
    english: 'Shares are computed rightly',
    article: null,
    advice: '重新计算百分比，并写明以哪个数为总数。',
    englishAdvice: 'Compute the share again and say what it is a share of.',
  },
  C3: {
    title: '正文引用的上年数据与上年度报告一致',
    english: 'Last year’s numbers are quoted as last year’s report has them',
    article: null,
    advice: '与已公布的上年度报告核对。',
    englishAdvice: 'Compare with last year’s published report.',
  },
  C4: {
    title: '“其中”所列各项之和',
    english: 'The parts listed after “其中”',
    article: null,
    advice: '所列各项是全部的，应当相加等于总数；只是列举一部分的，不必修改。',
    englishAdvice: 'If the list is meant to be complete it should add up; a list of examples need not.',
  },
  P1: {
    title: '没有规章制定权的机关不填规章',
    english: 'Only organs with the power to make rules report any',
    article: '《立法法》第九十一条、第九十三条',
    advice: '国务院部门、省级和设区的市、自治州人民政府以外的机关，规章三项填“0”；规范性文件填入下一行。',
    englishAdvice: 'Other organs fill in 0 for rules (规章); normative documents belong in the next row.',
  },
  P2: {
    title: '未经复议直接起诉与复议前置',
    english: 'Suits without reconsideration, although reconsideration comes first',
    article: '《行政复议法》第二十三条',
    advice: '2024年起，对不予公开政府信息不服的应当先申请复议；请核对这些案件是否填入了正确的一组。',
    englishAdvice:
      'Since 2024 a refusal goes to reconsideration first; check which group these suits belong in.',
  },
  P3: {
    title: '现行有效件数不少于制发减废止',
    english: 'At least made minus repealed documents are in force',
    article: null,
    advice: '核对制发、废止、现行有效三个数。',
    englishAdvice: 'Check the three counts of documents.',
  },
  P4: {
    title: '逾期未缴费与收费通知',
    english: 'Unpaid fees need a notice of fees',
    article: '国办函〔2020〕109号',
    advice: '逾期未缴费不再处理的，必定发出过收费通知，请核对表3和第六部分。',
    englishAdvice:
      'A request lapsed for an unpaid fee needs a notice of fees: check table 3 and section six.',
  },
  P5: {
    title: '办理结果的结构',
    english: 'The pattern of the results',
    article: null,
    advice: '核实是否已尽检索义务、口径是否一致；情况属实的，可以在第五部分说明原因。',
    englishAdvice: 'Check searches and counting; if it is so, section five may explain why.',
  },
  P6: {
    title: '处理决定为零是否属实',
    english: 'Whether zero decisions can be true',
    article: null,
    advice: '请与业务台账核对；已公开和依法未公开的处理决定都计入。',
    englishAdvice: 'Compare with the records: all decisions count, published or not.',
  },
  'rules-unconfirmed': {
    title: '规章、规范性文件件数经司法行政部门核对',
    english: 'The counts of rules and normative documents are confirmed',
    article: null,
    advice: '与同级司法行政部门核对规章、行政规范性文件的制发、废止、现行有效件数，并登记核对情况。',
    englishAdvice: 'Confirm the six counts with the justice department of the same level and record it.',
  },
  S1: {
    title: '各部分有内容',
    english: 'No section of text is empty',
    article: CONTENTS,
    advice: '按实际情况补写；没有其他事项的，第六部分也要报告信息处理费。',
    englishAdvice: 'Write what happened; section six reports processing fees in any case.',
  },
  S2: {
    title: '总体情况的五个方面',
    english: 'The five aspects of section one',
    article: NOTICE,
    advice: '按主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面分别写明。',
    englishAdvice: 'Write on each of the five aspects.',
  },
  S3: {
    title: '信息处理费情况',
    english: 'Processing fees are reported',
    article: '国办函〔2020〕109号；国办公开办函〔2021〕30号',
    advice: '在第六部分写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的也要写明。',
    englishAdvice:
      'State notices, their sum and what was collected in section six, also when there was nothing.',
  },
  S4: {
    title: '六个部分和标题',
    english: 'The six sections and their headings',
    article: CONTENTS,
    advice: '按规定的六个标题和顺序编排，不增不减。',
    englishAdvice: 'Use the six headings of the form in their order.',
  },
  S5: {
    title: '总体情况的篇幅',
    english: 'The length of section one',
    article: null,
    advice: '压缩一般性表述，保留数据和具体做法。',
    englishAdvice: 'Shorten general phrases; keep facts and figures.',
  },
  S6: {
    title: '自述的部分数与列举一致',
    english: 'The parts the report names are as many as it says',
    article: null,
    advice: '补全列举的部分名称，或者改正部分数。',
    englishAdvice: 'Name all parts, or correct their number.',
  },
  S7: {
    title: '信息处理费三项要素',
    english: 'The three facts on processing fees',
    article: '国办函〔2020〕109号；国办公开办函〔2021〕30号',
    advice: '写明发出收费通知的件数、通知的总金额和实际收取的总金额。',
    englishAdvice: 'State the number of notices, their sum and the sum collected.',
  },
  B1: {
    title: '表格格式与报告年度相符',
    english: 'The tables are those of the report’s year',
    article: FORM_NOTICE,
    advice: '2021年度及以后使用国办公开办函〔2021〕30号所附格式，不得改动行和列。',
    englishAdvice: 'Reports on 2021 and later use the form of notice 30 of 2021, rows and columns unchanged.',
  },
  B2: {
    title: '编制依据与报告年度相符',
    english: 'The basis cited is that of the report’s year',
    article: NOTICE,
    advice: '改引现行有效的文件。',
    englishAdvice: 'Cite the notice in force.',
  },
  B3: {
    title: '依据文件的文号',
    english: 'The document numbers cited',
    article: null,
    advice: '按原文核对发文机关代字、年份和序号；年份用六角括号“〔〕”。',
    englishAdvice: 'Compare issuer, year and number with the original; the year stands in 〔 〕.',
  },
  Y1: {
    title: '正文中的年份',
    english: 'The years in the text',
    article: null,
    advice: '确认是否沿用了往年文字；应为报告年度的，改正年份。',
    englishAdvice: 'See whether the sentence was taken from an older report, and correct the year.',
  },
  Y2: {
    title: '统计期限',
    english: 'The statistical period',
    article: '《条例》第四十九条',
    advice: '统计期限为报告年度1月1日至12月31日。',
    englishAdvice: 'The period is 1 January to 31 December of the report’s year.',
  },
  Y3: {
    title: '用来比较的上年度报告',
    english: 'The report given as last year’s',
    article: null,
    advice: '请选择同一机关上一年度的报告。',
    englishAdvice: 'Choose the same organ’s report of the year before.',
  },
  T1: {
    title: '标点成对',
    english: 'Brackets and quotation marks are paired',
    article: null,
    advice: '补上或者删去不成对的标点。',
    englishAdvice: 'Add or remove the mark that has no partner.',
  },
  N1: {
    title: '与上年度报告雷同',
    english: 'Near-identical with last year’s text',
    article: NOTICE,
    advice: '按本年度实际情况重写；内容雷同、敷衍塞责的，要追究责任。',
    englishAdvice:
      'Write what happened this year; near-identical reports are named as a fault in the notice.',
  },
  N2: {
    title: '与其他机关报告雷同',
    english: 'Near-identical with another organ’s text',
    article: NOTICE,
    advice: '按本机关实际情况重写；内容雷同、敷衍塞责的，要追究责任。',
    englishAdvice: 'Write about your own organ; near-identical reports are named as a fault in the notice.',
  },
  R1: {
    title: '报告机关和年度',
    english: 'Organ and year',
    article: null,
    advice: '标题写明机关名称和报告年度。',
    englishAdvice: 'Name organ and year in the title.',
  },
  R2: {
    title: '没有读出的数字',
    english: 'Numbers that could not be read',
    article: null,
    advice: '对照原件核对；表格应当用文字，不用图片，不改动行列。',
    englishAdvice: 'Compare with the original; print tables as text with the rows and columns of the form.',
  },
  R3: {
    title: '没有读出的表格',
    english: 'Tables that could not be read',
    article: null,
    advice: '对照原件核对；表格应当用文字，不用图片，不改动行列。',
    englishAdvice: 'Compare with the original; print tables as text with the rows and columns of the form.',
  },
} as const satisfies Readonly<Record<string, CheckRule>>;

export type CheckCode = keyof typeof CHECK_RULES;
