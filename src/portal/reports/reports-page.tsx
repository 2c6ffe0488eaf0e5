import { COMPARE_WORDS } from '../i18n/compare-words.data.ts';
import { FRAME_WORDS } from '../i18n/frame-words.data.ts';
import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { REPORT_CHECK_WORDS } from '../i18n/report-check-words.data.ts';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { type ListedReport, ReportList } from './report-list.tsx';

/** The list of annual reports (政府信息公开年报). */
export function reportsPage(
  frame: AgencyFrame,
  reports: readonly ListedReport[],
  rollUps: readonly Pick<ListedReport, 'year' | 'title'>[] = [],
): string {
  const label = FRAME_WORDS[frame.language].columns.reports;
  const words = HOME_WORDS[frame.language];
  return renderPage({
    frame,
    title: label,
    column: 'reports',
    crumbs: [{ label, path: null }],
    translated: true,
    tools: true,
    children: (
      <>
        <h1>{label}</h1>
        <p>
          {frame.agency.settings.reportingAs === 'government'
            ? words.reportsOfGovernment
            : words.reportsOfDepartment}
          {words.reportsBasis}
        </p>
        {reports.length === 0 ? (
          <p className="notice">{words.noReports}</p>
        ) : (
          <ReportList code={frame.agency.code} reports={reports} />
        )}
        {reports.length > 0 && (
          <p>
            <a href={PATHS.reportComparison(frame.agency.code)}>{COMPARE_WORDS[frame.language].link}</a>
          </p>
        )}
        {rollUps.map((it) => (
          <p key={it.year}>
            <a href={PATHS.rolledUp(frame.agency.code, it.year)}>
              <OfficialText>{it.title}</OfficialText>
            </a>
          </p>
        ))}
        <p>
          <a href={PATHS.reportCheck(frame.agency.code)}>{REPORT_CHECK_WORDS[frame.language].link}</a>
        </p>
      </>
    ),
  });
}
