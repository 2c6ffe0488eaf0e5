import type { FoundAnswer } from '../../application/search/search-answers.ts';
import { LAST_PAGE, type PublicResults } from '../../application/search/search-public.ts';
import { Pages } from '../disclosures/pages.tsx';
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
  return renderPage({
    frame,
    title: shown ? `“${shown}”的检索结果` : '信息检索',
    column: null,
    crumbs: [{ label: '信息检索', path: null }],
    unlisted: true,
    children: (
      <>
        <h1>{agency ? '信息检索' : '各机关公开信息检索'}</h1>
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
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="visually-hidden">
        检索结果
      </h2>
      {question.cutShort && <p className="notice">检索词过长，只使用了前100个字。</p>}
      <p className="list-count" role="status">
        {results.length === 0
          ? '没有找到符合条件的信息。'
          : `找到${exact ? count.toLocaleString('en-US') : `约${rounded(count)}`}条，第${page}/${Math.max(1, pages)}页`}
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
      {page === LAST_PAGE && (
        <p className="notice">只显示前{LAST_PAGE}页，请增加检索词或者条件，缩小范围。</p>
      )}
      {frame.agency && (
        <p>
          <a href={searchAddress(PATHS.searchAll, query, { column: undefined, page: 1 })}>
            在本平台所有机关中检索
          </a>
        </p>
      )}
    </section>
  );
}

function NothingFound({ frame, query, found }: { frame: Frame } & Omit<Search, 'answers'>) {
  const path = frame.agency ? PATHS.search(frame.agency.code) : PATHS.searchAll;
  const narrowed = query.in !== 'all' || query.column || query.kind || query.year || query.validity;
  return (
    <>
      {found.near.length > 0 && (
        <section className="near-titles" aria-labelledby="near">
          <h3 id="near">您要找的是不是</h3>
          <ul>
            {found.near.map((it) => (
              <li key={it.id}>
                <a href={PATHS.item(it.agencyCode, it.id)}>{it.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3>可以试试</h3>
      <ul>
        {narrowed && (
          <li>
            <a href={searchAddress(path, { ...query, in: 'all', page: 1 }, NO_CONDITIONS)}>
              去掉全部检索条件再找一次
            </a>
          </li>
        )}
        <li>减少检索词，或者换一个说法，例如文件标题中的词语</li>
        <li>只输入文号或者索引号</li>
        {frame.agency && (
          <li>
            没有主动公开的信息，可以<a href={PATHS.apply(frame.agency.code)}>申请公开</a>
          </li>
        )}
      </ul>
    </>
  );
}

const NO_CONDITIONS = { column: undefined, kind: undefined, year: undefined, validity: undefined };
