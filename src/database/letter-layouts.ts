import { type Selectable, sql, type Transaction } from 'kysely';
import type { LetterLayout } from '../domain/letters/layout-settings.ts';
import type { Tables } from './tables.ts';

export type LetterFontRow = Selectable<Tables['letterFonts']>;

/** How the organ's letters look, version by version. */
export const letterLayoutRepository = (db: Transaction<Tables>, agencyId: string) => ({
  current: () =>
    db
      .selectFrom('letterLayouts')
      .select(['version', 'layout'])
      .where('agencyId', '=', agencyId)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst(),
  /** Adds a version; two at once cannot both become the same one. */
  add: (row: { version: number; layout: LetterLayout; changedAt: Date; changedBy: string }) =>
    db
      .insertInto('letterLayouts')
      .values({ ...row, agencyId, layout: JSON.stringify(row.layout) })
      .execute(),
  lock: () =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/letter-layout`}, 0))`.execute(db),
});

/** The font files the organ supplied; retired ones stay, for old letters name them. */
export const letterFontRepository = (db: Transaction<Tables>, agencyId: string) => ({
  list: () =>
    db.selectFrom('letterFonts').selectAll().where('agencyId', '=', agencyId).orderBy('id').execute(),
  insert: (row: LetterFontRow) => db.insertInto('letterFonts').values(row).execute(),
  setRetired: (id: string, retiredAt: Date | null) =>
    db
      .updateTable('letterFonts')
      .set({ retiredAt })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
});
