import type { ReportLineView } from '../../../src/api/annual-reports/views.ts';
import type { TieOutCode } from '../../../src/domain/annual-reports/findings.ts';
import {
  REPORT_STATUS_LABELS,
  type ReportAction,
} from '../../../src/domain/annual-reports/report-lifecycle.data.ts';

/** How far the report of a year has come. */
export const STATUS_NAMES: Readonly<Record<ReportLineView['status'], string>> = {
  none: '未编制',
  ...REPORT_STATUS_LABELS,
};

/** What is told when an action is done. */
export const DONE_WORDS: Readonly<Record<ReportAction, string>> = {
  submit: '年度报告已经送审',
  recall: '年度报告已经撤回，可以修改',
  return: '年度报告已经退回修改',
  review: '年度报告已经审核通过，待审定',
  approve: '年度报告已经审定，数据已经冻结',
  reopen: '已取消审定，年度报告退回编制',
  publish: '年度报告已经发布到门户',
  correct: '已开始更正，门户上的版本在更正发布以前不变',
};

/** The addresses of the actions. */
export const ACTION_PATHS: Readonly<Record<ReportAction, string>> = {
  submit: 'submission',
  recall: 'recall',
  return: 'return',
  review: 'review',
  approve: 'approval',
  reopen: 'reopening',
  publish: 'publication',
  correct: 'correction',
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
