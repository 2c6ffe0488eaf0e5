import type { ShownReport } from '../../application/report-collections/shown-report.ts';
import { agencyKey } from '../../domain/annual-reports/roll-up.ts';
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
  const isOther =
    expectedName !== undefined && agency !== null && agencyKey(agency) !== agencyKey(expectedName);
  return (
    <>
      <p className={errors === 0 ? 'result good' : 'result bad'} role="status">
        <strong>
          {findings.length === 0
            ? '没有发现问题。'
            : `发现${errors}处错误、${findings.length - errors}处提醒或者提示。`}
        </strong>
        {gaps > 0 && <span>有{gaps}格没有读出数字，请核对文件。</span>}
      </p>
      {isOther && (
        <p className="notice">
          文件中的报告机关是“{agency}”，与报送单位“{expectedName}”不同，请确认没有选错文件。
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>报告机关</dt>
          <dd>{agency ?? '没有读到'}</dd>
        </div>
        <div>
          <dt>年度</dt>
          <dd>{year ?? '没有读到'}</dd>
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
        <summary>读出的200个数字</summary>
        <TableScroll label="读出的数字">
          <table className="check-numbers">
            <caption>读出的数字</caption>
            <thead>
              <tr>
                <th scope="col">数据项</th>
                <th scope="col">数字</th>
                <th scope="col">没有读出的原因</th>
              </tr>
            </thead>
            <tbody>
              {report.cells.map((it) => (
                <tr key={it.cell}>
                  <th scope="row">{it.label}</th>
                  <td className="number">{it.value ?? '—'}</td>
                  <td>{it.filled ? `汇总单位补录：${it.filled.reason}` : it.gap}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </>
  );
}
