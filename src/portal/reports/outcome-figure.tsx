import type { Table3 } from '../../domain/annual-reports/figures.ts';
import { outcomeShares } from './outcome-shares.ts';
import type { ReportCharts } from './report-charts.ts';

type OutcomeFigureProps = { year: number; table: Table3; charts: ReportCharts };

/** The one chart of a report with its numbers beside it as a table; the picture adds nothing the table lacks. */
export function OutcomeFigure({ year, table, charts }: OutcomeFigureProps) {
  const shares = outcomeShares(table);
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  if (total === 0) return <p>本年度没有办理完结的政府信息公开申请。</p>;
  const name = `${year}年办理结果构成`;
  return (
    <div className="chart">
      <figure>
        <div className="chart-wide" role="img" aria-label={`${name}条形图，数据见图后表格`}>
          <Svg markup={charts.wide} />
        </div>
        <div className="chart-narrow" role="img" aria-label={`${name}条形图，数据见图后表格`}>
          <Svg markup={charts.narrow} />
        </div>
        <figcaption>
          图1　{name}（共{total}件）
        </figcaption>
      </figure>
      <table className="chart-data">
        <caption>图1数据：{name}</caption>
        <thead>
          <tr>
            <th scope="col">办理结果</th>
            <th scope="col">件数</th>
            <th scope="col">占比</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.label}>
              <th scope="row">{share.label}</th>
              <td>{share.count}</td>
              <td>{share.percent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The markup comes from our own drawing of numbers and fixed labels; nothing a visitor typed is in it. */
const Svg = ({ markup }: { markup: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by this program from numbers
  <div dangerouslySetInnerHTML={{ __html: markup }} />
);
