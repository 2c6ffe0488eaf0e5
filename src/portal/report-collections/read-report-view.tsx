import type { ShownReport } from '../../application/report-collections/shown-report.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { REPORT_CHECK_WORDS } from '../i18n/report-check-words.data.ts';
import { REPORT_LINK_WORDS } from '../i18n/report-collection-words.data.ts';
import { Findings, SEVERITIES } from '../reports/check/check-result.tsx';
import { TableScroll } from '../shared/parts/table-scroll.tsx';

type Read = {
  readonly report: ShownReport;
  /** The member's name, where a report of another organ should be noticed. */
  readonly expectedName?: string;
};

/** What was read of a report: whose and of which year, what the checker says, every number. */
export function ReadReportView({ report, expectedName }: Read) {
  const { agency, year, findings, errors, gaps } = report;
  const words = useWords(REPORT_LINK_WORDS);
  const check = useWords(REPORT_CHECK_WORDS);
  const [before, between, after] = words.otherOrgan;
  const isOther =
    expectedName !== undefined && agency !== null && agencyKey(agency) !== agencyKey(expectedName);
  return (
    <>
      <p className={errors === 0 ? 'result good' : 'result bad'} role="status">
        <strong>{findings.length === 0 ? check.none : words.found(errors, findings.length - errors)}</strong>
        {gaps > 0 && <span>{words.gaps(gaps)}</span>}
      </p>
      {isOther && (
        <p className="notice">
          {before}
          <OfficialText>{agency}</OfficialText>
          {between}
          <OfficialText>{expectedName}</OfficialText>
          {after}
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{check.agency}</dt>
          <dd>{agency === null ? check.notFound : <OfficialText>{agency}</OfficialText>}</dd>
        </div>
        <div>
          <dt>{check.year}</dt>
          <dd>{year ?? check.notFound}</dd>
        </div>
      </dl>
      {SEVERITIES.map((severity) => (
        <Findings
          key={severity}
          severity={severity}
          findings={findings.filter((it) => it.severity === severity)}
        />
      ))}
      <details className="check-read">
        <summary>{words.numbers}</summary>
        <TableScroll label={words.numbersCaption}>
          <table className="check-numbers">
            <caption>{words.numbersCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.whyNot}</th>
              </tr>
            </thead>
            <tbody>
              {report.cells.map((it) => (
                <tr key={it.cell}>
                  <th scope="row">
                    <OfficialText>{it.label}</OfficialText>
                  </th>
                  <td className="number">{it.value ?? '—'}</td>
                  <td>
                    {it.filled && words.filled}
                    <OfficialText>{it.filled?.reason ?? it.gap ?? ''}</OfficialText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </>
  );
}
