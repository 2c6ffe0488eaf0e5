import type { CatalogueFilter, CatalogueLine, CataloguePlace } from '../../database/information-catalogue.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { VALIDITY_LABELS } from '../../domain/disclosures/kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { App } from '../app.ts';
import { publicColumns } from '../columns/find-columns.ts';
import { CSV_MARK, csvLine } from '../shared/csv.ts';

export type { CatalogueFilter, CatalogueLine } from '../../database/information-catalogue.ts';

/** One page of the catalogue of public information, with the years it can be narrowed to. */
export async function cataloguePage(
  app: App,
  agencyId: string,
  filter: CatalogueFilter & { readonly offset: number; readonly limit: number },
) {
  const at = app.now();
  const found = await app.store.informationCatalogue.page(at, agencyId, filter);
  const years = await app.store.informationCatalogue.years(at, agencyId, { columnId: filter.columnId });
  return { ...found, years: years.map(({ year, count }) => ({ year, count: Number(count) })) };
}

const CHUNK = 2000;

/** All lines, piece by piece, as they stood at one instant. */
async function* allLines(
  app: App,
  agencyId: string,
  filter: CatalogueFilter,
): AsyncGenerator<CatalogueLine[]> {
  const at = app.now();
  let after: CataloguePlace | null = null;
  while (true) {
    const lines: CatalogueLine[] = await app.store.informationCatalogue.after(at, agencyId, {
      ...filter,
      after,
      limit: CHUNK,
    });
    if (lines.length > 0) yield lines;
    if (lines.length < CHUNK) return;
    after = lines.at(-1) ?? null;
  }
}

/** The columns of a downloaded catalogue: what art. 12 demands first. */
const HEADERS = [
  '索引',
  '名称',
  '内容概述',
  '生成日期',
  '发文字号',
  '发布机构',
  '栏目',
  '发布日期',
  '有效性',
] as const;

type Row = readonly string[];

async function rowOf(app: App, agencyId: string): Promise<(line: CatalogueLine) => Row> {
  const columns = await publicColumns(app, agencyId);
  return (line) => [
    line.indexNumber,
    line.title,
    line.summary,
    line.formedOn,
    line.documentNumber ?? '',
    line.issuer,
    columns
      .path(line.columnId)
      .map((it) => it.label)
      .join('/'),
    dayInChina(line.firstPublishedAt),
    line.validity === null ? '' : VALIDITY_LABELS[line.validity],
  ];
}

/** The catalogue as CSV, in UTF-8 with the mark that office programs need. */
export async function* catalogueCsv(
  app: App,
  agencyId: string,
  filter: CatalogueFilter,
): AsyncGenerator<string> {
  const row = await rowOf(app, agencyId);
  yield CSV_MARK + csvLine(HEADERS);
  for await (const lines of allLines(app, agencyId, filter))
    yield lines.map((line) => csvLine(row(line))).join('');
}

/** The catalogue as JSON: a list of objects under the same names. */
export async function* catalogueJson(
  app: App,
  agencyId: string,
  filter: CatalogueFilter,
): AsyncGenerator<string> {
  const row = await rowOf(app, agencyId);
  let before = '[';
  for await (const lines of allLines(app, agencyId, filter)) {
    yield before + lines.map((line) => JSON.stringify(named(row(line), line.id))).join(',\n');
    before = ',\n';
  }
  yield before === '[' ? '[]' : ']';
}

const named = (row: Row, id: string) => ({
  id,
  ...Object.fromEntries(HEADERS.map((header, index) => [header, row[index] ?? ''])),
});

/** As many lines as a spreadsheet is made for at once. */
export const MOST_XLSX_LINES = 20_000;

/** The catalogue as XLSX; a longer one is asked for year by year. */
export async function catalogueXlsx(
  app: App,
  agencyId: string,
  filter: CatalogueFilter,
): Promise<Result<Uint8Array>> {
  const row = await rowOf(app, agencyId);
  const rows: Row[] = [];
  for await (const lines of allLines(app, agencyId, filter)) {
    rows.push(...lines.map(row));
    if (rows.length > MOST_XLSX_LINES)
      return refuse(
        'catalogue-too-long',
        `目录超过${MOST_XLSX_LINES}条，请按年份或者栏目筛选后下载，或者下载 CSV 文件`,
      );
  }
  const widths = [28, 50, 60, 12, 22, 24, 36, 12, 8];
  const columns = HEADERS.map((header, index) => ({ header, width: widths[index] ?? 20 }));
  return ok(await app.sheets.write([{ name: '政府信息公开目录', columns, rows }]));
}
