import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { PATHS } from '../paths.ts';

/** A published report as lists show it. */
export type ListedReport = { readonly year: number; readonly title: string; readonly publishedAt: Date };

/** Published reports, the latest year first. */
export const ReportList = ({ code, reports }: { code: string; reports: readonly ListedReport[] }) => (
  <table className="list-table">
    <caption className="visually-hidden">政府信息公开工作年度报告</caption>
    <thead>
      <tr>
        <th scope="col">标题</th>
        <th scope="col">发布日期</th>
      </tr>
    </thead>
    <tbody>
      {reports.map((report) => (
        <tr key={report.year}>
          <td>
            <a href={PATHS.report(code, report.year)}>{report.title}</a>
          </td>
          <td className="date">{dayInChina(report.publishedAt)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
