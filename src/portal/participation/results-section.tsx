import { TREATMENT_LABELS, TREATMENTS } from '../../domain/participation/opinion-results.ts';
import type { PublishedResults } from '../../domain/participation/solicitation-content.ts';
import { instantInChinese } from '../shared/parts/chinese-days.ts';
import { Paragraphs } from './parts.tsx';

type Props = { readonly results: PublishedResults; readonly publishedAt: Date | null };

/** 意见采纳情况: the numbers, then each group of opinions with what became of it and why. */
export const ResultsSection = ({ results: { overview, groups, counts }, publishedAt }: Props) => (
  <section aria-labelledby="results-heading">
    <h2 id="results-heading">意见采纳情况</h2>
    {publishedAt && <p className="hint">公布时间：{instantInChinese(publishedAt)}</p>}
    <Paragraphs text={overview} />
    <table>
      <caption>收到意见{counts.received}条</caption>
      <thead>
        <tr>
          {TREATMENTS.map((it) => (
            <th scope="col" key={it}>
              {TREATMENT_LABELS[it]}
            </th>
          ))}
          <th scope="col">不计入（重复、与征集事项无关等）</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          {TREATMENTS.map((it) => (
            <td key={it}>{counts.byTreatment[it]}条</td>
          ))}
          <td>{counts.setAside}条</td>
        </tr>
      </tbody>
    </table>
    {groups.length > 0 && <GroupsTable groups={groups} counts={counts} />}
  </section>
);

const GroupsTable = ({ groups, counts }: Pick<PublishedResults, 'groups' | 'counts'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
  <section className="table-scroll" aria-label="各类意见的采纳情况" tabIndex={0}>
    <table>
      <caption>各类意见的采纳情况和理由</caption>
      <thead>
        <tr>
          <th scope="col">主要意见</th>
          <th scope="col">条数</th>
          <th scope="col">采纳情况</th>
          <th scope="col">理由</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.id}>
            <th scope="row">{group.title}</th>
            <td>{counts.byGroup[group.id] ?? 0}条</td>
            <td>{TREATMENT_LABELS[group.treatment]}</td>
            <td>{group.reasons || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
