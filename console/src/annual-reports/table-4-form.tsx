import {
  TABLE_4_COLUMNS,
  TABLE_4_GROUP_LABELS,
  TABLE_4_RESULT_LABELS,
  TABLE_4_RESULTS,
  type Table4Group,
} from '../../../src/domain/annual-reports/table-4.ts';
import { CountInput } from './count-input.tsx';
import type { Change, ReportEdit } from './report-edit.ts';
import { WideTable } from './wide-table.tsx';

type Props = { readonly table: ReportEdit['table4']; readonly change: Change };

/** Table 4 in its printed layout: twelve numbers to fill in, three sums. */
export const Table4Form = ({ table, change }: Props) => (
  <WideTable label="表4 政府信息公开行政复议、行政诉讼情况">
    <table className="official official-4">
      <caption>政府信息公开行政复议、行政诉讼情况</caption>
      <Head />
      <tbody>
        <tr>
          {TABLE_4_COLUMNS.map(({ group, result }, index) => (
            <td key={`${group}-${result}`}>
              <CountInput
                label={`${TABLE_4_GROUP_LABELS[group]}${TABLE_4_RESULT_LABELS[result]}`}
                value={table[index] ?? 0}
                onChange={
                  change && result !== 'total' ? (value) => change({ kind: 'disputes', index, value }) : null
                }
              />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  </WideTable>
);

const Head = () => (
  <thead>
    <tr>
      <th scope="colgroup" colSpan={5}>
        {TABLE_4_GROUP_LABELS.review}
      </th>
      <th scope="colgroup" colSpan={10}>
        行政诉讼
      </th>
    </tr>
    <tr>
      <Results group="review" rowSpan={2} />
      <th scope="colgroup" colSpan={5}>
        {TABLE_4_GROUP_LABELS['suit-direct']}
      </th>
      <th scope="colgroup" colSpan={5}>
        {TABLE_4_GROUP_LABELS['suit-after-review']}
      </th>
    </tr>
    <tr>
      <Results group="suit-direct" rowSpan={1} />
      <Results group="suit-after-review" rowSpan={1} />
    </tr>
  </thead>
);

const Results = ({ group, rowSpan }: { readonly group: Table4Group; readonly rowSpan: number }) =>
  TABLE_4_RESULTS.map((result) => (
    <th scope="col" rowSpan={rowSpan} key={`${group}-${result}`}>
      {TABLE_4_RESULT_LABELS[result]}
    </th>
  ));
