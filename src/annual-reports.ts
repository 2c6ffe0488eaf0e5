/**
 * The library `gongkai/annual-reports`: reads published annual reports on government information disclosure
 * (政府信息公开工作年度报告), checks them, and knows the tables of the form. It needs no database and no network,
 * and keeps nothing. What stands here is kept stable; see docs/annual-reports.md.
 */
import { demandNode } from './oldest-node.ts';

demandNode();

export { readReport } from './documents/annual-reports/reader/read-report.ts';
export { reportJson } from './documents/annual-reports/reader/report-json.ts';
export { createReportReader, type ReportReader } from './documents/annual-reports/reader/report-reader.ts';
export {
  APPLICANT_KIND_LABELS,
  APPLICANT_KINDS,
  type ApplicantKind,
} from './domain/access-requests/applicant-kinds.ts';
export {
  CHECK_RULES,
  type CheckCode,
  type CheckRule,
} from './domain/annual-reports/checks/check-codes.data.ts';
export {
  type CheckContext,
  type CheckSettings,
  checkReport,
  USUAL_CHECKS,
} from './domain/annual-reports/checks/check-report.ts';
export { likeness } from './domain/annual-reports/checks/likeness.ts';
export type { ReportToCheck } from './domain/annual-reports/checks/report-to-check.ts';
export {
  COMPARED_SHARES,
  type ComparedShareKey,
} from './domain/annual-reports/compare-organs.data.ts';
export {
  compareOrgans,
  type OrganComparison,
  type OrganReport,
} from './domain/annual-reports/compare-organs.ts';
export { type OrganOutlier, outliersOf } from './domain/annual-reports/compare-organs-outliers.ts';
export { type PeerShare, peerShares } from './domain/annual-reports/compare-organs-peers.ts';
export { type ExactShare, percentText } from './domain/annual-reports/exact-share.ts';
export {
  type PrintedFigures,
  type PrintedNumber,
  type PrintedRow,
  type PrintedTable2,
  type PrintedTable3,
  type ReportFigures,
  TABLE_3_COLUMN_LABELS,
  TABLE_3_COLUMNS,
  type Table2,
  type Table3,
  type Table3Column,
  type Table4,
} from './domain/annual-reports/figures.ts';
export { type FindingPlace, whereIs, whereIsInEnglish } from './domain/annual-reports/finding-place.ts';
export type { CheckFinding, Finding } from './domain/annual-reports/findings.ts';
export { OUTCOME_GROUPS, type OutcomeGroup } from './domain/annual-reports/outcome-groups.data.ts';
export type {
  CellEvidence,
  ReadReport,
  ReadTable2,
  SourcePlace,
  Uncertainty,
  UncertaintyReason,
} from './domain/annual-reports/read-report.ts';
export { isConsistent } from './domain/annual-reports/reconcile.ts';
export {
  REPORT_SECTIONS,
  type ReportSectionKey,
  type ReportSections,
} from './domain/annual-reports/sections.ts';
export { TABLE_2_BLOCKS } from './domain/annual-reports/table-2.ts';
export {
  TABLE_3_ROWS,
  type Table3Row,
  type Table3RowKey,
} from './domain/annual-reports/table-3-rows.data.ts';
export {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_GROUPS,
  TABLE_4_RESULT_LABELS,
  TABLE_4_RESULTS,
} from './domain/annual-reports/table-4.ts';
export { fenOf, parseWanYuan, type WanYuan, wanYuanFromFen } from './domain/annual-reports/wan-yuan.ts';
export type { Refusal, Result } from './domain/shared/refusal.ts';
