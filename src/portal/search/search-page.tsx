import type { FoundAnswer } from '../../application/search/search-answers.ts';
import { LAST_PAGE, type PublicResults } from '../../application/search/search-public.ts';
import { Pages } from '../disclosures/pages.tsx';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { SEARCH_WORDS } from '../i18n/search-words.data.ts';
import { PATHS } from '../paths.ts';
import type { Frame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { AnswerHits } from './answer-hits.tsx';
import { ResultList } from './result-list.tsx';
import { SearchForm } from './search-form.tsx';
import { type SearchQuery, searchAddress } from './search-query.ts';

export const PAGE_SIZE = 10;

type Search = {
  readonly query: SearchQuery;
  readonly found: PublicResults;
  /** Of an organ's mailbox; none on the platform's page. */
  readonly answers: readonly FoundAnswer[];
};

/** The search of an organ's column, or of all organs of the platform. */
export function searchPage(frame: Frame, { query, found, answers }: Search): string {
  const { agency } = frame;
  const path = agency ? PATHS.search(agency.code) : PATHS.searchAll;
  const { shown } = found.question;
  const words = SEARCH_WORDS[frame.language];
  return renderPage({
    frame,
    translated: true,
    title: shown ? words.resultsFor(shown) : words.title,
    column: null,
    crumbs: [{ label: words.title, path: null }],
    unlisted: true,
    children: (
      <>
        <h1>{agency ? words.ofOrgan : words.ofPlatform}</h1>
        <SearchForm
          query={query}
          path={path}
          columns={frame.columns}
          thisYear={Number(frame.today.slice(0, 4))}
        />
        {!found.idle && <Found frame={frame} path={path} search={{ query, found, answers }} />}
      </>
    ),
  });
}

/** 约 48,000 条: three figures of an estimate are more than it knows. */
const rounded = (count: number): string => {
  const unit = 10 ** Math.max(0, String(count).length - 2);
  return (Math.round(count / unit) * unit).toLocaleString('en-US');
};

type FoundProps = { readonly frame: Frame; readonly path: string; readonly search: Search };

function Found({ frame, path, search: { query, found, answers } }: FoundProps) {
  const { count, exact, results, page, pages, question } = found;
  const words = useWords(SEARCH_WORDS);
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="visually-hidden">
        {words.results}
      </h2>
      {question.cutShort && <p className="notice">{words.cutShort}</p>}
      <p className="list-count" role="status">
        {results.length === 0
          ? words.none
          : words.found(
              exact ? count.toLocaleString('en-US') : rounded(count),
              exact,
              page,
              Math.max(1, pages),
            )}
      </p>
      {results.length > 0 ? (
        <ResultList results={results} start={(page - 1) * PAGE_SIZE + 1} ofSeveral={frame.agency === null} />
      ) : (
        <NothingFound frame={frame} query={query} found={found} />
      )}
      {frame.agency && answers.length > 0 && (
        <AnswerHits code={frame.agency.code} words={question.shown} answers={answers} />
      )}
      <Pages page={page} last={pages} address={(it) => searchAddress(path, query, { page: it })} />
      {page === LAST_PAGE && <p className="notice">{words.onlyFirst(LAST_PAGE)}</p>}
      {frame.agency && (
        <p>
          <a href={searchAddress(PATHS.searchAll, query, { column: undefined, page: 1 })}>
            {words.allOrgans}
          </a>
        </p>
      )}
    </section>
  );
}

function NothingFound({ frame, query, found }: { frame: Frame } & Omit<Search, 'answers'>) {
  const path = frame.agency ? PATHS.search(frame.agency.code) : PATHS.searchAll;
  const words = useWords(SEARCH_WORDS);
  const narrowed = query.in !== 'all' || query.column || query.kind || query.year || query.validity;
  return (
    <>
      {found.near.length > 0 && (
        <section className="near-titles" aria-labelledby="near">
          <h3 id="near">{words.near}</h3>
          <ul>
            {found.near.map((it) => (
              <li key={it.id}>
                <a href={PATHS.item(it.agencyCode, it.id)}>
                  <OfficialText>{it.title}</OfficialText>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3>{words.advice}</h3>
      <ul>
        {narrowed && (
          <li>
            <a href={searchAddress(path, { ...query, in: 'all', page: 1 }, NO_CONDITIONS)}>
              {words.withoutConditions}
            </a>
          </li>
        )}
        <li>{words.otherWords}</li>
        <li>{words.numberOnly}</li>
        {frame.agency && (
          <li>
            {words.notPublished}
            <a href={PATHS.apply(frame.agency.code)}>{words.apply}</a>
          </li>
        )}
      </ul>
    </>
  );
}

const NO_CONDITIONS = { column: undefined, kind: undefined, year: undefined, validity: undefined };
