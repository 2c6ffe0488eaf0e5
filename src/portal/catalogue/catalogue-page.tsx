import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { type CatalogueLine, MOST_XLSX_LINES } from '../../application/guide/information-catalogue.ts';
import { Pages } from '../disclosures/pages.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

export const PAGE_SIZE = 20;

export type Catalogue = {
  readonly lines: readonly CatalogueLine[];
  readonly total: number;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly query: CatalogueQuery;
};

const LABEL = '政府信息公开目录';

/** 政府信息公开目录: index, name, summary and day of generation of everything public (art. 12), filtered and paged. */
export function cataloguePage(frame: AgencyFrame, catalogue: Catalogue): string {
  const { code } = frame.agency;
  const { lines, total, query } = catalogue;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return renderPage({
    frame,
    title: LABEL,
    column: null,
    crumbs: [{ label: LABEL, path: null }],
    children: (
      <>
        <h1>{LABEL}</h1>
        <p>
          本目录由系统根据已经公开的政府信息即时生成，列明每条信息的索引、名称、内容概述和生成日期（《条例》第十二条）。
        </p>
        <Filter catalogue={catalogue} columns={frame.columns} />
        {total === 0 ? (
          <p className="notice">没有符合条件的信息。</p>
        ) : (
          <>
            <p className="list-count" role="status">
              共{total}条，第{query.page}/{last}页
            </p>
            <Lines code={code} lines={lines} />
            <Pages
              page={query.page}
              last={last}
              address={(page) => catalogueAddress(PATHS.catalogue(code), { ...query, page })}
            />
            <Downloads code={code} query={query} total={total} />
          </>
        )}
      </>
    ),
  });
}

/** Columns two levels deep: the parts of the statutory content, and the regime. */
const offeredColumns = (columns: PublicColumns | null) =>
  (columns?.tree ?? []).flatMap(({ column, children }) =>
    children.length > 0 ? children.map((it) => it.column) : [column],
  );

type FilterProps = { catalogue: Catalogue; columns: PublicColumns | null };

const Filter = ({ catalogue: { query, years }, columns }: FilterProps) => (
  <form className="filter" method="get" aria-label="筛选目录">
    <label>
      栏目
      <select name="column" defaultValue={query.column ?? ''}>
        <option value="">全部</option>
        {offeredColumns(columns)
          .filter((it) => it.kinds.length > 0)
          .map((column) => (
            <option key={column.id} value={column.id}>
              {column.label}
            </option>
          ))}
      </select>
    </label>
    <label>
      生成年份
      <select name="year" defaultValue={query.year ?? ''}>
        <option value="">全部</option>
        {years.map(({ year, count }) => (
          <option key={year} value={year}>
            {year}年（{count}）
          </option>
        ))}
      </select>
    </label>
    <label className="grows">
      索引、名称、文号、概述
      <input name="words" type="search" maxLength={100} defaultValue={query.words ?? ''} />
    </label>
    <button type="submit" className="button">
      筛选
    </button>
  </form>
);

const Lines = ({ code, lines }: { code: string; lines: readonly CatalogueLine[] }) => (
  <table className="list-table item-table catalogue-table">
    <thead>
      <tr>
        <th scope="col">索引</th>
        <th scope="col">名称</th>
        <th scope="col">内容概述</th>
        <th scope="col" className="date">
          生成日期
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          <td className="number">{line.indexNumber}</td>
          <td>
            <a href={PATHS.item(code, line.id)}>{line.title}</a>
          </td>
          <td>{line.summary}</td>
          <td className="date">{line.formedOn}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const FORMATS = [
  ['xlsx', 'XLSX 表格'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

type DownloadsProps = { code: string; query: CatalogueQuery; total: number };

const Downloads = ({ code, query, total }: DownloadsProps) => (
  <section aria-labelledby="catalogue-downloads">
    <h2 id="catalogue-downloads">下载目录</h2>
    <ul>
      {FORMATS.filter(([format]) => format !== 'xlsx' || total <= MOST_XLSX_LINES).map(([format, label]) => (
        <li key={format}>
          <a href={catalogueAddress(PATHS.catalogueFile(code, format), { ...query, page: 1 })} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </section>
);
