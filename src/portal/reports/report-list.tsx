import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { HOME_WORDS } from '../i18n/home-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';

/** A published report as lists show it. */
export type ListedReport = { readonly year: number; readonly title: string; readonly publishedAt: Date };

/** Published reports, the latest year first. */
export function ReportList({ code, reports }: { code: string; reports: readonly ListedReport[] }) {
  const words = useWords(HOME_WORDS);
  return (
    <table className="list-table">
      <caption className="visually-hidden">{words.reportList}</caption>
      <thead>
        <tr>
          <th scope="col">{words.reportTitle}</th>
          <th scope="col">{words.publishedOn}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.year}>
            <td>
              <a href={PATHS.report(code, report.year)}>
                <OfficialText>{report.title}</OfficialText>
              </a>
            </td>
            <td className="date">{dayInChina(report.publishedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
