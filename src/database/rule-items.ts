import { sql, type Transaction } from 'kysely';
import type { CountedRule } from '../domain/registers/rule-counts.ts';
import { publicItems } from './published-items.ts';
import type { Tables } from './tables.ts';

/** Published rules and normative documents of the organ, with the day each was repealed, for the table 2 of a year. */
export const ruleItemRepository = (db: Transaction<Tables>, agencyId: string) => ({
  published: (at: Date): Promise<CountedRule[]> =>
    publicItems(db, at)
      .select([
        'item.id',
        'item.kind',
        'item.issuer',
        'item.writtenOn',
        'item.expiresOn',
        sql<boolean>`item.validity = 'repealed'`.as('repealed'),
        // A first version that says so already was repealed before it was entered.
        sql<CountedRule['repealedOn']>`(
          select (min(earlier.visible_from) at time zone 'Asia/Shanghai')::date from published_items earlier
          where earlier.agency_id = item.agency_id and earlier.id = item.id
            and earlier.validity = 'repealed' and earlier.version > 1)`.as('repealedOn'),
      ])
      .where('item.agencyId', '=', agencyId)
      .where('item.kind', 'in', ['rule', 'normative-document'])
      .orderBy('item.writtenOn')
      .orderBy('item.id')
      .execute() as Promise<CountedRule[]>,
  titles: (at: Date, ids: readonly string[]) =>
    publicItems(db, at)
      .select(['item.id', 'item.title', 'item.documentNumber', 'item.writtenOn'])
      .where('item.agencyId', '=', agencyId)
      .where(sql<boolean>`item.id = any(${[...ids]}::uuid[])`)
      .orderBy('item.writtenOn')
      .execute(),
});
