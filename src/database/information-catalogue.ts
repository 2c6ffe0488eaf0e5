import { type Kysely, sql } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Validity } from '../domain/disclosures/kinds.data.ts';
import { publicItems } from './published-items.ts';
import type { Tables } from './tables.ts';

/** A line of the catalogue of public information: what art. 12 demands, and where it stands. */
export type CatalogueLine = {
  readonly id: string;
  readonly columnId: string;
  /** 索引. */
  readonly indexNumber: string;
  /** 名称. */
  readonly title: string;
  /** 内容概述. */
  readonly summary: string;
  /** 生成日期: the day it was written, or else made. */
  readonly formedOn: PlainDate;
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly firstPublishedAt: Date;
  /** Of documents, as it stands now. */
  readonly validity: Validity | null;
};

export type CatalogueFilter = {
  readonly columnId?: string | undefined;
  /** Of the day of generation. */
  readonly year?: number | undefined;
  readonly words?: string | undefined;
};

/** The place in the order after which the next lines come. */
export type CataloguePlace = Pick<CatalogueLine, 'formedOn' | 'id'>;

const formedOn = sql<PlainDate>`coalesce(item.written_on, (item.details ->> 'formedOn')::date)`;
const formedYear = sql<number>`extract(year from ${formedOn})::int`;

function matching(db: Kysely<Tables>, at: Date, agencyId: string, filter: CatalogueFilter) {
  let query = publicItems(db, at).where('item.agencyId', '=', agencyId);
  if (filter.columnId) query = query.where(sql<boolean>`${filter.columnId}::uuid = any(item.column_path)`);
  if (filter.year)
    query = query.where(
      sql<boolean>`${formedOn} between ${`${filter.year}-01-01`}::date and ${`${filter.year}-12-31`}::date`,
    );
  if (filter.words) {
    const like = `%${filter.words.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      sql<boolean>`(item.title ilike ${like} or item.index_number ilike ${like}
        or item.document_number ilike ${like} or item.summary ilike ${like})`,
    );
  }
  return query;
}

const LINE = [
  'item.id',
  'item.columnId',
  'item.indexNumber',
  'item.title',
  'item.summary',
  'item.documentNumber',
  'item.issuer',
  'item.firstPublishedAt',
  'item.validity',
] as const;

/** The catalogue of public information (政府信息公开目录) of any organ, read through the one rule of visibility. */
export const informationCatalogueReader = (db: Kysely<Tables>) => ({
  /** One page, the newest first, and how many lines there are. */
  async page(
    at: Date,
    agencyId: string,
    { offset, limit, ...filter }: CatalogueFilter & { readonly offset: number; readonly limit: number },
  ): Promise<{ lines: CatalogueLine[]; total: number }> {
    const query = matching(db, at, agencyId, filter);
    const lines = await query
      .select([...LINE, formedOn.as('formedOn')])
      .orderBy('formedOn', 'desc')
      .orderBy('item.id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute();
    const { total } = await query
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { lines, total: Number(total) };
  },

  /** The lines that come after a place, so that a long catalogue is written piece by piece. */
  after: (
    at: Date,
    agencyId: string,
    { after, limit, ...filter }: CatalogueFilter & { after: CataloguePlace | null; limit: number },
  ): Promise<CatalogueLine[]> =>
    matching(db, at, agencyId, filter)
      .select([...LINE, formedOn.as('formedOn')])
      .$if(after !== null, (query) =>
        query.where(
          sql<boolean>`(${formedOn}, item.id) < (${after?.formedOn ?? null}::date, ${after?.id ?? null}::uuid)`,
        ),
      )
      .orderBy('formedOn', 'desc')
      .orderBy('item.id', 'desc')
      .limit(limit)
      .execute(),

  /** The years of generation there are, with how many lines each has. */
  years: (at: Date, agencyId: string, filter: Pick<CatalogueFilter, 'columnId'>) =>
    matching(db, at, agencyId, filter)
      .select(({ fn }) => [formedYear.as('year'), fn.countAll<number>().as('count')])
      .groupBy('year')
      .orderBy('year', 'desc')
      .execute(),
});
