import type { ReportView } from '../../../src/api/annual-reports/views.ts';
import type { ReportFigures } from '../../../src/domain/annual-reports/figures.ts';
import { TABLE_4_COLUMNS } from '../../../src/domain/annual-reports/table-4.ts';
import { Card } from '../shared/card.tsx';

const totalOf = (row: keyof ReportFigures['table3']) => (it: ReportFigures) => it.table3[row][6] ?? 0;
const disputesOf = (group: 'review' | 'suit') => (it: ReportFigures) =>
  TABLE_4_COLUMNS.reduce(
    (sum, column, index) =>
      column.result === 'total' && column.group.startsWith(group) ? sum + (it.table4[index] ?? 0) : sum,
    0,
  );

const LINES: readonly (readonly [string, (it: ReportFigures) => number])[] = [
  ['新收申请', totalOf('new_received')],
  ['上年结转', totalOf('carried_in')],
  ['办理结果总计', totalOf('total')],
  ['予以公开', totalOf('granted')],
  ['部分公开', totalOf('partial')],
  ['结转下年度', totalOf('carried_out')],
  ['行政复议', disputesOf('review')],
  ['行政诉讼', disputesOf('suit')],
  ['规范性文件现行有效', (it) => it.table2.normative.valid],
  ['行政处罚', (it) => it.table2.penalty_decisions],
];

const signed = (change: number): string => (change > 0 ? `＋${change}` : change < 0 ? `－${-change}` : '0');

/** The year beside the one before: a jump that nobody can explain is found before the public asks. */
export function ComparisonCard({ view }: { readonly view: ReportView }) {
  const { before, figures, year } = view;
  if (!before) return null;
  return (
    <Card title="与上年比较">
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">项目（件）</th>
            <th scope="col">{year - 1}</th>
            <th scope="col">{year}</th>
            <th scope="col">增减</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of(before)}</td>
              <td>{of(figures)}</td>
              <td>{signed(of(figures) - of(before))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
