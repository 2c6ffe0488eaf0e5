import type { ComparisonView } from '../../../src/api/report-collections/comparison-views.ts';
import {
  COMPARED_SHARES,
  type ComparedShareKey,
} from '../../../src/domain/annual-reports/compare-organs.data.ts';
import type { OrganComparison } from '../../../src/domain/annual-reports/compare-organs.ts';
import { type ExactShare, percentText } from '../../../src/domain/annual-reports/exact-share.ts';
import { OUTCOME_GROUPS } from '../../../src/domain/annual-reports/outcome-groups.data.ts';
import { WideTable } from '../annual-reports/wide-table.tsx';

type Props = { readonly lines: readonly OrganComparison[]; readonly peers: ComparisonView['peers'] };

const withCount = (share: ExactShare | null): string =>
  share === null ? '—' : `${percentText(share)}（${share.count}）`;
const ofCount = (share: ExactShare | null): string =>
  share === null ? '—' : `${percentText(share)}（${share.count}/${share.of}）`;

type MediansProps = { readonly peers: Props['peers']; readonly year: number; readonly before: number };

/** The medians of the year, where there are enough peers. */
const Medians = ({
  peers,
  year,
  before,
  keys,
}: MediansProps & { readonly keys: readonly ComparedShareKey[] }) => (
  <tr className="medians">
    <th scope="row">中位数</th>
    {before > 0 && <td colSpan={before} />}
    {keys.map((key) => {
      const peer = peers.find((it) => it.share === key && it.year === year);
      return <td key={key}>{peer ? percentText(peer.median) : '—'}</td>;
    })}
  </tr>
);

/** The numbers of the first picture: requests and the six kinds of result of every organ. */
export const OutcomeTable = ({ lines, peers }: Props) => (
  <WideTable label="各单位办理结果">
    <table className="grid comparison-table">
      <caption>图1数据：各单位新收申请和办理结果（件）</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">新收</th>
          <th scope="col">上年新收</th>
          <th scope="col">办结</th>
          {OUTCOME_GROUPS.map(({ key, label }) => (
            <th scope="col" key={key}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((it) => (
          <tr key={it.organ}>
            <th scope="row">{it.organ}</th>
            <td>{it.received ?? '缺'}</td>
            <td>{it.receivedBefore ?? '—'}</td>
            <td>{it.concluded ?? '缺'}</td>
            {OUTCOME_GROUPS.map(({ key }) => (
              <td key={key}>{withCount(it.shares[key])}</td>
            ))}
          </tr>
        ))}
        <Medians
          peers={peers}
          year={lines[0]?.year ?? 0}
          before={3}
          keys={OUTCOME_GROUPS.map(({ key }) => key)}
        />
      </tbody>
    </table>
  </WideTable>
);

const RATES = COMPARED_SHARES.filter(({ key }) => !OUTCOME_GROUPS.some((it) => it.key === key));

/** The numbers of the second picture: corrections, what is carried over, answers on time where recorded. */
export function RateTable({ lines, peers }: Props) {
  const rates = RATES.filter(({ key }) => lines.some((it) => it.shares[key] !== null));
  return (
    <WideTable label="各单位纠正率和结转">
      <table className="grid comparison-table">
        <caption>图2数据：纠正率和结转占比（括号内为件数/总数）</caption>
        <thead>
          <tr>
            <th scope="col">单位</th>
            {rates.map(({ key, label }) => (
              <th scope="col" key={key}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((it) => (
            <tr key={it.organ}>
              <th scope="row">{it.organ}</th>
              {rates.map(({ key }) => (
                <td key={key}>{ofCount(it.shares[key])}</td>
              ))}
            </tr>
          ))}
          <Medians peers={peers} year={lines[0]?.year ?? 0} before={0} keys={rates.map(({ key }) => key)} />
        </tbody>
      </table>
    </WideTable>
  );
}
