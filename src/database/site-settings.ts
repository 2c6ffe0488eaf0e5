import { type Kysely, sql, type Transaction } from 'kysely';
import type { SiteSettings } from '../domain/agencies/site-settings.ts';
import type { Tables } from './tables.ts';

/** The newest version of an organ's site settings; public, so read without acting for the organ. */
export const currentSiteSettings = (db: Kysely<Tables>, agencyId: string) =>
  db
    .selectFrom('siteSettings')
    .select(['version', 'settings'])
    .where('agencyId', '=', agencyId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The site settings of one organ, version by version. */
export const siteSettingsRepository = (db: Transaction<Tables>, agencyId: string) => ({
  current: () => currentSiteSettings(db, agencyId),
  add: (row: { version: number; settings: SiteSettings; changedAt: Date; changedBy: string }) =>
    db
      .insertInto('siteSettings')
      .values({ ...row, agencyId, settings: JSON.stringify(row.settings) })
      .execute(),
  lock: () =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/site-settings`}, 0))`.execute(db),
});
