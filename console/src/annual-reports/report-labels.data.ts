import type { ReportLineView } from '../../../src/api/annual-reports/views.ts';
import type { TieOutCode } from '../../../src/domain/annual-reports/findings.ts';

/** How far the report of a year has come. */
export const REPORT_STATUSES: Readonly<Record<ReportLineView['status'], string>> = {
  none: '未编制',
  draft: '编制中',
  approved: '已审定',
  published: '已发布',
};

/** The tie-outs of the form in one line each. */
export const TIE_OUTS: Readonly<Record<TieOutCode, string>> = {
  F1: '新收＋上年结转＝办理结果总计＋结转下年度',
  F2: '各项办理结果之和＝总计',
  F3: '六类申请人之和＝总计列',
  F4: '上年结转＝上年度报告的结转下年度',
  F5: '四种复议、诉讼结果之和＝总计',
  F6: '现行有效件数＝上年有效＋制发－废止',
  F7: '各项均为不小于零的整数，没有空格',
  F8: '第一部分文字与表3一致',
};
