import { PATHS } from '../paths.ts';
import { QueryForm } from '../query/query-form.tsx';
import { type ListedReport, ReportList } from '../reports/report-list.tsx';
import { EMPTY_FORM } from '../shared/forms/form-state.ts';
import { COLUMNS } from '../shared/page/columns.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { AgencyContact } from '../shared/parts/agency-contact.tsx';
import { ApplicationSteps } from './application-steps.tsx';

/** The home of an organ's column 政府信息公开: what can be read, how to apply, where to ask. */
export function homePage(frame: AgencyFrame, reports: readonly ListedReport[]): string {
  const { agency } = frame;
  return renderPage({
    frame,
    title: `${agency.name}政府信息公开`,
    column: null,
    crumbs: [],
    children: (
      <>
        <h1>{agency.name}政府信息公开</h1>
        <ul className="tiles">
          {COLUMNS.map((column) => (
            <li key={column.key}>
              <a href={column.path(agency.code)}>{column.label}</a>
              <p>{column.summary}</p>
            </li>
          ))}
        </ul>
        <h2>怎样申请政府信息</h2>
        <ApplicationSteps />
        <p className="actions">
          <a className="button" href={PATHS.applyNew(agency.code)}>
            在线申请
          </a>
          <a href={PATHS.apply(agency.code)}>申请前请先阅读说明</a>
        </p>
        <h2>查询申请进度</h2>
        <QueryForm code={agency.code} {...EMPTY_FORM} />
        {reports.length > 0 && (
          <>
            <h2>最新年度报告</h2>
            <ReportList code={agency.code} reports={reports.slice(0, 3)} />
            <p className="more">
              <a href={PATHS.reports(agency.code)}>查看全部年度报告</a>
            </p>
          </>
        )}
        <h2>政府信息公开工作机构</h2>
        <AgencyContact profile={agency.profile} narrow />
      </>
    ),
  });
}
