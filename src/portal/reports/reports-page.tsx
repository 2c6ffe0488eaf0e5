import { columnOf } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { type ListedReport, ReportList } from './report-list.tsx';

/** The list of annual reports (政府信息公开年报). */
export function reportsPage(frame: AgencyFrame, reports: readonly ListedReport[]): string {
  const { label } = columnOf('reports');
  return renderPage({
    frame,
    title: label,
    column: 'reports',
    crumbs: [{ label, path: null }],
    children: (
      <>
        <h1>{label}</h1>
        <p>
          {frame.agency.settings.reportingAs === 'government'
            ? '各级人民政府的年度报告于每年3月31日前公布。'
            : '政府部门的年度报告于每年1月31日前公布。'}
          依据：《政府信息公开条例》第四十九条。
        </p>
        {reports.length === 0 ? (
          <p className="notice">还没有发布年度报告。</p>
        ) : (
          <ReportList code={frame.agency.code} reports={reports} />
        )}
      </>
    ),
  });
}
