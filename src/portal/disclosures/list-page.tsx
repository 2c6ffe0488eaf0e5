import type { ListedItem } from '../../application/disclosures/public-item.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { VALIDITIES, VALIDITY_LABELS } from '../../domain/disclosures/kinds.data.ts';
import { PATHS, subscribeTo } from '../paths.ts';
import type { Crumb } from '../shared/page/breadcrumb.tsx';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import type { FeedLink } from '../shared/page/page-tags.tsx';
import { ValidityMark } from './item-facts.tsx';
import type { ListQuery } from './list-query.ts';
import { pageAddress } from './list-query.ts';
import { Pages } from './pages.tsx';

export type ColumnPage = {
  readonly id: string;
  readonly label: string;
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

const feedLinks = (code: string, { id, label }: Pick<ColumnPage, 'id' | 'label'>): readonly FeedLink[] =>
  FEEDS.map(([format, name, type]) => ({
    title: `${label}（${name}）`,
    path: PATHS.columnFeed(code, id, format),
    type,
  }));

/** One column: a filter that works without script, a table as lists of documents are, pages. */
export function listPage(frame: AgencyFrame, column: ColumnPage): string {
  const { items, total, query } = column;
  const address = (page: number) =>
    pageAddress(PATHS.column(frame.agency.code, column.id), { ...query, page });
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return renderPage({
    frame,
    title: column.label,
    column: null,
    columnId: column.id,
    feeds: feedLinks(frame.agency.code, column),
    crumbs: [...column.crumbs.slice(0, -1), { label: column.label, path: null }],
    children: (
      <>
        <h1>{column.label}</h1>
        {column.description && <p className="column-description">{column.description}</p>}
        {column.register && (
          <p className="notice">
            办理结果见：<a href={column.register.path}>{column.register.label}</a>
          </p>
        )}
        <Filter column={column} />
        {total === 0 ? (
          <p className="notice">
            {query.year || query.validity || query.words
              ? '没有符合条件的信息，请调整筛选条件。'
              : '本栏目还没有发布信息。'}
          </p>
        ) : (
          <>
            <p className="list-count" role="status">
              共{total}条，第{query.page}/{last}页
            </p>
            <ItemTable code={frame.agency.code} items={items} withValidity={column.withValidity} />
            <Pages page={query.page} last={last} address={address} />
            <p className="feed-links">
              订阅本栏目：
              {FEEDS.map(([format, name]) => (
                <a key={format} href={PATHS.columnFeed(frame.agency.code, column.id, format)}>
                  {name}
                </a>
              ))}
              {column.byMail && <a href={subscribeTo(frame.agency.code, column.id)}>电子邮件</a>}
            </p>
          </>
        )}
      </>
    ),
  });
}

function Filter({ column: { query, years, withValidity } }: { column: ColumnPage }) {
  return (
    <form className="filter" method="get" aria-label="筛选本栏目">
      <label>
        年份
        <select name="year" defaultValue={query.year ?? ''}>
          <option value="">全部</option>
          {years.map(({ year, count }) => (
            <option key={year} value={year}>
              {year}年（{count}）
            </option>
          ))}
        </select>
      </label>
      {withValidity && (
        <label>
          有效性
          <select name="validity" defaultValue={query.validity ?? ''}>
            <option value="">全部</option>
            {VALIDITIES.map((it) => (
              <option key={it} value={it}>
                {VALIDITY_LABELS[it]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="grows">
        标题、文号、索引号
        <input name="words" type="search" maxLength={100} defaultValue={query.words ?? ''} />
      </label>
      <button type="submit" className="button">
        筛选
      </button>
    </form>
  );
}

type ItemTableProps = { code: string; items: readonly ListedItem[]; withValidity: boolean };

/** Items as lists of documents show them; on a phone each row becomes a block. */
export function ItemTable({ code, items, withValidity }: ItemTableProps) {
  return (
    <table className="list-table item-table">
      <thead>
        <tr>
          <th scope="col">标题</th>
          {withValidity && <th scope="col">发文字号</th>}
          {withValidity && <th scope="col">有效性</th>}
          <th scope="col" className="date">
            发布日期
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              <a href={PATHS.item(code, item.id)}>{item.title}</a>
            </td>
            {withValidity && <td className="number">{item.documentNumber}</td>}
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
