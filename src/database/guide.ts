import type { Transaction } from 'kysely';
import type { GuideContents } from '../domain/guide/guide-contents.ts';
import type { Tables } from './tables.ts';

/** Who confirmed the organ's guide, when, and what it said then. */
export const guideRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** The newest first; `name` is of the person. */
  confirmations: () =>
    db
      .selectFrom('guideConfirmations')
      .innerJoin('staff', 'staff.id', 'guideConfirmations.confirmedBy')
      .select(['version', 'contents', 'confirmedAt', 'staff.name'])
      .where('agencyId', '=', agencyId)
      .orderBy('version', 'desc')
      .execute(),
  /** Adds a version; of two at once one fails on the key. */
  confirm: (row: { version: number; contents: GuideContents; confirmedAt: Date; confirmedBy: string }) =>
    db
      .insertInto('guideConfirmations')
      .values({ ...row, agencyId, contents: JSON.stringify(row.contents) })
      .execute(),
});
