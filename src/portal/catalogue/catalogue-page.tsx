import { useContext } from 'react';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { type CatalogueLine, MOST_XLSX_LINES } from '../../application/guide/information-catalogue.ts';
import { Pages } from '../disclosures/pages.tsx';
import { CATALOGUE_WORDS } from '../i18n/catalogue-words.data.ts';
import { columnLabel, englishLabel } from '../i18n/column-label.ts';
import { PageLanguage, useWords } from '../i18n/language.ts';
import { OfficialText } from '../i18n/official-text.tsx';
import { PATHS } from '../paths.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import { renderPage } from '../shared/page/html-page.tsx';
import type { Language } from '../shared/page/modes.ts';
import { type CatalogueQuery, catalogueAddress } from './catalogue-query.ts';

export const PAGE_SIZE = 20;

export type Catalogue = {
  readonly lines: readonly CatalogueLine[];
  readonly total: number;
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly query: CatalogueQuery;
};

/** 政府信息公开目录: index, name, summary and day of generation of everything public (art. 12), filtered and paged. */
export function cataloguePage(frame: AgencyFrame, catalogue: Catalogue): string {
  const { code } = frame.agency;
  const { lines, total, query } = catalogue;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const words = CATALOGUE_WORDS[frame.language];
  return renderPage({
    frame,
    title: words.label,
    column: null,
    crumbs: [{ label: words.label, path: null }],
    translated: true,
    children: (
      <>
        <h1>{words.label}</h1>
        <p>{words.lead}</p>
        <Filter catalogue={catalogue} columns={frame.columns} />
        {total === 0 ? (
          <p className="notice">{words.none}</p>
        ) : (
          <>
            <p className="list-count" role="status">
              {words.count(total, query.page, last)}
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

function Filter({ catalogue: { query, years }, columns }: FilterProps) {
  const words = useWords(CATALOGUE_WORDS);
  const language = useContext(PageLanguage);
  return (
    <form className="filter" method="get" aria-label={words.filter}>
      <label>
        {words.column}
        <select name="column" defaultValue={query.column ?? ''}>
          <option value="">{words.all}</option>
          {offeredColumns(columns)
            .filter((it) => it.kinds.length > 0)
            .map((column) => (
              <option key={column.id} value={column.id} {...markOf(column, language)}>
                {columnLabel(column, language)}
              </option>
            ))}
        </select>
      </label>
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

type OfferedColumn = Parameters<typeof columnLabel>[0];

/** A column of the organ's own has no English name. */
const markOf = (column: OfferedColumn, language: Language) =>
  language !== 'zh' && englishLabel(column) === null ? { lang: 'zh-CN' } : {};

function Lines({ code, lines }: { code: string; lines: readonly CatalogueLine[] }) {
  const words = useWords(CATALOGUE_WORDS);
  return (
    <table className="list-table item-table catalogue-table">
      <thead>
        <tr>
          <th scope="col">{words.index}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.summary}</th>
          <th scope="col" className="date">
            {words.formedOn}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="number">{line.indexNumber}</td>
            <td>
              <a href={PATHS.item(code, line.id)}>
                <OfficialText>{line.title}</OfficialText>
              </a>
            </td>
            <td>
              <OfficialText>{line.summary}</OfficialText>
            </td>
            <td className="date">{line.formedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FORMATS = ['xlsx', 'csv', 'json'] as const;

type DownloadsProps = { code: string; query: CatalogueQuery; total: number };

function Downloads({ code, query, total }: DownloadsProps) {
  const words = useWords(CATALOGUE_WORDS);
  return (
    <section aria-labelledby="catalogue-downloads">
      <h2 id="catalogue-downloads">{words.downloads}</h2>
      <ul>
        {FORMATS.filter((format) => format !== 'xlsx' || total <= MOST_XLSX_LINES).map((format) => (
          <li key={format}>
            <a href={catalogueAddress(PATHS.catalogueFile(code, format), { ...query, page: 1 })} download>
              {format === 'xlsx' ? words.workbook : format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
