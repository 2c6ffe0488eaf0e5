import { useContext } from 'react';
import type { PublishedComparison } from '../../../application/annual-reports/compare-published.ts';
import { OUTCOME_GROUPS } from '../../../domain/annual-reports/outcome-groups.data.ts';
import { countBar, outcomeBar } from '../../../domain/annual-reports/share-bars.ts';
import { COMPARE_WORDS } from '../../i18n/compare-words.data.ts';
import { FRAME_WORDS } from '../../i18n/frame-words.data.ts';
import { PageLanguage, useWords } from '../../i18n/language.ts';
import { PATHS, reportComparison } from '../../paths.ts';
import type { AgencyFrame } from '../../shared/page/frame.ts';
import { renderPage } from '../../shared/page/html-page.tsx';
import { CompareTable } from './compare-table.tsx';
import { ShareBars } from './share-bars.tsx';

/** Published annual reports side by side: the organ over the years, and the organs of its roll-up. */
export function comparePage(frame: AgencyFrame, comparison: PublishedComparison): string {
  const words = COMPARE_WORDS[frame.language];
  const { code } = frame.agency;
  const { own, organs, years } = comparison;
  return renderPage({
    frame,
    title: words.title,
    column: 'reports',
    crumbs: [
      { label: FRAME_WORDS[frame.language].columns.reports, path: PATHS.reports(code) },
      { label: words.title, path: null },
    ],
    translated: true,
    tools: true,
    children: (
      <>
        <h1>{words.title}</h1>
        {own.length === 0 && organs === null ? (
          <p className="notice">{words.none}</p>
        ) : (
          <>
            <p>{words.lead}</p>
            {own.length > 0 && <OwnYears own={own} />}
            {organs !== null && <Organs code={code} organs={organs} years={years} />}
            <Downloads code={code} year={organs?.year} />
          </>
        )}
      </>
    ),
  });
}

/** What the pieces of a bar of results are, in the language of the page. */
function useOutcomeNames(): readonly string[] {
  const language = useContext(PageLanguage);
  return OUTCOME_GROUPS.map(({ label, english }) => (language === 'zh' ? label : english));
}

function OwnYears({ own }: { own: PublishedComparison['own'] }) {
  const words = useWords(COMPARE_WORDS);
  const language = useContext(PageLanguage);
  const names = useOutcomeNames();
  const most = Math.max(0, ...own.map((it) => it.received ?? 0));
  return (
    <section aria-labelledby="own-years">
      <h2 id="own-years">{words.ownYears}</h2>
      <ShareBars
        id="by-year"
        title={words.outcomesByYear}
        legend={names}
        bars={own.map((it) => outcomeBar(words.yearName(it.year), it, language))}
      />
      <ShareBars
        id="received"
        title={words.receivedByYear}
        legend={[]}
        bars={own.map((it) => countBar(words.yearName(it.year), it.received, { most, language }))}
      />
      <CompareTable caption={words.ownTable} lines={own} by="year" peers={[]} />
    </section>
  );
}

/** A picture of more organs than this is no picture any more; the table has all. */
const MOST_BARS = 30;

type OrgansProps = {
  code: string;
  organs: NonNullable<PublishedComparison['organs']>;
  years: readonly number[];
};

function Organs({ code, organs: { year, compared, peers }, years }: OrgansProps) {
  const words = useWords(COMPARE_WORDS);
  const language = useContext(PageLanguage);
  const names = useOutcomeNames();
  const lines = compared.toSorted((one, other) => (other.received ?? -1) - (one.received ?? -1));
  const drawn = lines.filter((it) => (it.concluded ?? 0) > 0);
  const others = years.filter((it) => it !== year);
  return (
    <section aria-labelledby="organs">
      <h2 id="organs">{words.organs(year)}</h2>
      <p>{words.organsLead(year, lines.length)}</p>
      {others.length > 0 && (
        <p>
          {words.otherYears}
          {others.map((it) => (
            <span key={it}>
              {' '}
              <a href={reportComparison(code, it)}>{words.yearName(it)}</a>
            </span>
          ))}
        </p>
      )}
      {drawn.length > 0 && (
        <ShareBars
          id="by-organ"
          title={words.outcomesByOrgan}
          legend={names}
          bars={drawn.slice(0, MOST_BARS).map((it) => outcomeBar(it.organ, it, language))}
        />
      )}
      {drawn.length > MOST_BARS && <p className="hint">{words.firstOrgans(MOST_BARS)}</p>}
      <CompareTable caption={words.organTable} lines={lines} by="organ" peers={peers} />
    </section>
  );
}

function Downloads({ code, year }: { code: string; year: number | undefined }) {
  const words = useWords(COMPARE_WORDS);
  return (
    <p>
      {words.download}
      {(['csv', 'json'] as const).map((format) => (
        <span key={format}>
          {' '}
          <a href={reportComparison(code, year, format)} download>
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  );
}
