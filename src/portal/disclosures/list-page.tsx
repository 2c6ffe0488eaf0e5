import type { ListedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { VALIDITIES } from '../../domain/disclosures/kinds.data.ts';
import { COLUMN_WORDS } from '../i18n/column-words.data.ts';
import { ITEM_WORDS } from '../i18n/item-words.data.ts';
import { useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS, subscribeTo } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import type { Language } from '../shared/page/modes.ts';
import type { FeedLink } from '../shared/page/page-tags.tsx';
import { ValidityMark } from './item-facts.tsx';
import type { ListQuery } from './list-query.ts';
import { pageAddress } from './list-query.ts';
import { Pages } from './pages.tsx';

export type ColumnPage = {
  readonly id: string;
  /** Its name in the language of the page. */
  readonly label: string;
  /** The name is in Chinese on a page in another language. */
  readonly official: boolean;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly items: readonly ListedItem[];
  readonly total: number;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly query: ListQuery;
  /** The register whose entries belong here too. */
  readonly register?: { readonly label: string; readonly path: string } | undefined;
  /** Whether new items can be told by e-mail. */
  readonly byMail: boolean;
  /** Whether documents with a validity stand here. */
  readonly withValidity: boolean;
};

export const PAGE_SIZE = 15;

const FEEDS = [
  ['rss', 'RSS', 'application/rss+xml'],
  ['atom', 'Atom', 'application/atom+xml'],
  ['json', 'JSON', 'application/feed+json'],
] as const;

const feedLinks = (
  code: string,
  { id, label }: Pick<ColumnPage, 'id' | 'label'>,
  language: Language,
): readonly FeedLink[] =>
  FEEDS.map(([format, name, type]) => ({
    title: COLUMN_WORDS[language].feedTitle(label, name),
    path: PATHS.columnFeed(code, id, format),
    type,
  }));

/** One column: a filter that works without script, a table as lists of documents are, pages. */
export function listPage(frame: AgencyFrame, column: ColumnPage): string {
  const { total, query, label, official } = column;
  const { code } = frame.agency;
  const words = COLUMN_WORDS[frame.language];
  return renderPage({
    frame,
    title: label,
    column: null,
    columnId: column.id,
    feeds: feedLinks(code, column, frame.language),
    crumbs: [...column.crumbs.slice(0, -1), { label, path: null, official }],
    translated: true,
    children: (
      <>
        <h1>{official ? <OfficialText>{label}</OfficialText> : label}</h1>
        {column.description && (
          <p className="column-description">
            <OfficialText>{column.description}</OfficialText>
          </p>
        )}
        {column.register && (
          <p className="notice">
            {words.register}
            <a href={column.register.path}>{column.register.label}</a>
          </p>
        )}
        <Filter column={column} />
        {total === 0 ? (
          <p className="notice">
            {query.year || query.validity || query.words ? words.noneMatch : words.none}
          </p>
        ) : (
          <Found code={code} column={column} />
        )}
      </>
    ),
  });
}

/** What the column holds: how much, the table, its pages, the ways to be told of more. */
function Found({ code, column }: { code: string; column: ColumnPage }) {
  const words = useWords(COLUMN_WORDS);
  const { total, query } = column;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const address = (page: number) => pageAddress(PATHS.column(code, column.id), { ...query, page });
  return (
    <>
      <p className="list-count" role="status">
        {words.found(total, query.page, last)}
      </p>
      <ItemTable code={code} items={column.items} withValidity={column.withValidity} />
      <Pages page={query.page} last={last} address={address} />
      <p className="feed-links">
        {words.subscribe}
        {FEEDS.map(([format, name]) => (
          <a key={format} href={PATHS.columnFeed(code, column.id, format)}>
            {name}
          </a>
        ))}
        {column.byMail && <a href={subscribeTo(code, column.id)}>{words.mail}</a>}
      </p>
    </>
  );
}

function Filter({ column: { query, years, withValidity } }: { column: ColumnPage }) {
  const words = useWords(COLUMN_WORDS);
  const { validity, validities } = useWords(ITEM_WORDS);
  return (
    <form className="filter" method="get" aria-label={words.filter}>
      <label>
        {words.year}
        <select name="year" defaultValue={query.year ?? ''}>
          <option value="">{words.all}</option>
          {years.map(({ year, count }) => (
            <option key={year} value={year}>
              {words.ofYear(year, count)}
            </option>
          ))}
        </select>
      </label>
      {withValidity && (
        <label>
          {validity}
          <select name="validity" defaultValue={query.validity ?? ''}>
            <option value="">{words.all}</option>
            {VALIDITIES.map((it) => (
              <option key={it} value={it}>
                {validities[it]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="grows">
        {words.words}
        <input name="words" type="search" maxLength={100} defaultValue={query.words ?? ''} />
      </label>
      <button type="submit" className="button">
        {words.apply}
      </button>
    </form>
  );
}

type ItemTableProps = { code: string; items: readonly ListedItem[]; withValidity: boolean };

/** Items as lists of documents show them; on a phone each row becomes a block. */
export function ItemTable({ code, items, withValidity }: ItemTableProps) {
  const words = useWords(ITEM_WORDS);
  return (
    <table className="list-table item-table">
      <thead>
        <tr>
          <th scope="col">{words.title}</th>
          {withValidity && <th scope="col">{words.documentNumber}</th>}
          {withValidity && <th scope="col">{words.validity}</th>}
          <th scope="col" className="date">
            {words.publishedOn}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              <a href={PATHS.item(code, item.id)}>
                <OfficialText>{item.title}</OfficialText>
              </a>
            </td>
            {withValidity && (
              <td className="number">
                {item.documentNumber && <OfficialText>{item.documentNumber}</OfficialText>}
              </td>
            )}
            {withValidity && (
              <td className="mark">
                <ValidityMark validity={item.validity} />
              </td>
            )}
            <td className="date">{dayInChina(item.firstPublishedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
