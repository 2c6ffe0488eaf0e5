import { useContext } from 'react';
import { CHECK_RULES, type CheckCode } from '../../../domain/annual-reports/checks/check-codes.data.ts';
import type { CheckFinding } from '../../../domain/annual-reports/findings.ts';
import type { ReadReport } from '../../../domain/annual-reports/read-report.ts';
import { PageLanguage, useWords } from '../../i18n/language.ts';
import { MixedText, OfficialText } from '../../i18n/official-text.tsx';
import { REPORT_CHECK_WORDS } from '../../i18n/report-check-words.data.ts';
import { TableScroll } from '../../shared/parts/table-scroll.tsx';
import { readNumbers } from './read-numbers.ts';

export type CheckedReport = { readonly report: ReadReport; readonly findings: readonly CheckFinding[] };

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** What was found, the gravest first, and what was read, so that a reader can see whether it was read rightly. */
export function CheckResult({ report, findings }: CheckedReport) {
  const words = useWords(REPORT_CHECK_WORDS);
  const [errors = 0, warnings = 0, hints = 0] = SEVERITIES.map(
    (severity) => findings.filter((it) => it.severity === severity).length,
  );
  return (
    <>
      <p className={errors === 0 ? 'result good' : 'result bad'} role="status">
        <strong>{findings.length === 0 ? words.none : words.found(errors, warnings, hints)}</strong>
        <span>{words.print}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{words.agency}</dt>
          <dd>{report.agency === null ? words.notFound : <OfficialText>{report.agency}</OfficialText>}</dd>
        </div>
        <div>
          <dt>{words.year}</dt>
          <dd>{report.year ?? words.notFound}</dd>
        </div>
      </dl>
      {SEVERITIES.map((severity) => (
        <Findings
          key={severity}
          severity={severity}
          findings={findings.filter((it) => it.severity === severity)}
        />
      ))}
      <ReadNumbers report={report} />
    </>
  );
}

type Severity = CheckFinding['severity'];

/** The findings of one severity; nothing where there are none. */
export function Findings({ severity, findings }: { severity: Severity; findings: readonly CheckFinding[] }) {
  const words = useWords(REPORT_CHECK_WORDS);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={`check-${severity}`}>
      <h2 id={`check-${severity}`}>
        {words.severities[severity]} <small>{words.severityNotes[severity]}</small>
      </h2>
      <ol className="check-findings">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
          <FindingLine key={index} finding={finding} />
        ))}
      </ol>
    </section>
  );
}

function FindingLine({ finding }: { finding: CheckFinding }) {
  const words = useWords(REPORT_CHECK_WORDS);
  const isEnglish = useContext(PageLanguage) === 'en';
  const { code, place, article, severity } = finding;
  const { where, message, advice } = isEnglish ? finding.english : finding;
  const rule = CHECK_RULES[code as CheckCode];
  return (
    <li className={`check-finding ${severity}`}>
      <p className="check-where">
        <strong>
          <MixedText>{where}</MixedText>
        </strong>{' '}
        <span className="check-code">
          {code} <MixedText>{isEnglish ? rule.english : rule.title}</MixedText>
        </span>
      </p>
      <p>
        <MixedText>{message}</MixedText>
      </p>
      {place.kind === 'text' && place.quote !== '' && (
        <p className="check-quote">
          {words.quote(place.start + 1, place.end)} <q lang="zh-CN">{shortened(place.quote)}</q>
        </p>
      )}
      <p>
        <strong>{words.advice}</strong> <MixedText>{advice}</MixedText>
      </p>
      {article !== null && (
        <p className="fine-print">
          {words.basis} <OfficialText>{article}</OfficialText>
        </p>
      )}
    </li>
  );
}

const LONGEST_QUOTE = 120;
const shortened = (quote: string): string =>
  quote.length <= LONGEST_QUOTE ? quote : `${quote.slice(0, LONGEST_QUOTE)}……`;

function ReadNumbers({ report }: Pick<CheckedReport, 'report'>) {
  const words = useWords(REPORT_CHECK_WORDS);
  return (
    <details className="check-read">
      <summary>{words.read}</summary>
      <TableScroll label={words.tables}>
        <table className="check-numbers">
          <caption>{words.tables}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table}</th>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {readNumbers(report).map(({ table, row, value }) => (
              <tr key={`${table} ${row}`}>
                <td>{table}</td>
                <th scope="row">
                  <OfficialText>{row}</OfficialText>
                </th>
                <td className="number">{value ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
