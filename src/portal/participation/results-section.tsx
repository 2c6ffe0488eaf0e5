import { useContext } from 'react';
import { TREATMENTS } from '../../domain/participation/opinion-results.ts';
import type { PublishedResults } from '../../domain/participation/solicitation-content.ts';
import { instantIn, PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { SOLICITATION_WORDS } from '../i18n/solicitation-words.data.ts';
import { Paragraphs } from './parts.tsx';

type Props = { readonly results: PublishedResults; readonly publishedAt: Date | null };

/** 意见采纳情况: the numbers, then each group of opinions with what became of it and why. */
export function ResultsSection({ results: { overview, groups, counts }, publishedAt }: Props) {
  const language = useContext(PageLanguage);
  const words = SOLICITATION_WORDS[language];
  return (
    <section aria-labelledby="results-heading">
      <h2 id="results-heading">{words.results}</h2>
      {publishedAt && (
        <p className="hint">
          {words.resultsAt}
          {instantIn(language, publishedAt)}
        </p>
      )}
      <Paragraphs text={overview} />
      <table>
        <caption>{words.received(counts.received)}</caption>
        <thead>
          <tr>
            {TREATMENTS.map((it) => (
              <th scope="col" key={it}>
                {words.treatments[it]}
              </th>
            ))}
            <th scope="col">{words.setAside}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {TREATMENTS.map((it) => (
              <td key={it}>{words.count(counts.byTreatment[it])}</td>
            ))}
            <td>{words.count(counts.setAside)}</td>
          </tr>
        </tbody>
      </table>
      {groups.length > 0 && <GroupsTable groups={groups} counts={counts} />}
    </section>
  );
}

function GroupsTable({ groups, counts }: Pick<PublishedResults, 'groups' | 'counts'>) {
  const words = useWords(SOLICITATION_WORDS);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-scroll" aria-label={words.groupsRegion} tabIndex={0}>
      <table>
        <caption>{words.groupsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.groupCount}</th>
            <th scope="col">{words.treatment}</th>
            <th scope="col">{words.reasons}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.id}>
              <th scope="row">
                <OfficialText>{group.title}</OfficialText>
              </th>
              <td>{words.count(counts.byGroup[group.id] ?? 0)}</td>
              <td>{words.treatments[group.treatment]}</td>
              <td>{group.reasons ? <OfficialText>{group.reasons}</OfficialText> : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
