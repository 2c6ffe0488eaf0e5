import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type ReleaseWordRow = Selectable<Tables['releaseWords']>;
export type ReleaseWordOffRow = Selectable<Tables['releaseWordsOff']>;
export type LinkCheckRow = Omit<Selectable<Tables['linkChecks']>, 'agencyId'>;

/** Rows written in one statement. */
const CHUNK = 1000;

/** The organ's words for the checks before publication, and the last answers of links to other sites. */
export const releaseCheckRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** Grows with every change of the words; 0 before the first. */
  async wordsVersion(): Promise<number> {
    const found = await db
      .selectFrom('releaseWordLists')
      .select('version')
      .where('agencyId', '=', agencyId)
      .executeTakeFirst();
    return found?.version ?? 0;
  },

  /** Locks the list until the transaction ends and tells its new version. */
  async nextWordsVersion(): Promise<number> {
    const { version } = await db
      .insertInto('releaseWordLists')
      .values({ agencyId, version: 1 })
      .onConflict((it) =>
        it.column('agencyId').doUpdateSet({ version: sql<number>`release_word_lists.version + 1` }),
      )
      .returning('version')
      .executeTakeFirstOrThrow();
    return version;
  },

  /** Every word of the organ, retired ones too. */
  words: () =>
    db.selectFrom('releaseWords').selectAll().where('agencyId', '=', agencyId).orderBy('wrong').execute(),

  /** Puts words in, or in the place of those with the same wrong form; a retired one lives again. */
  async putWords(rows: readonly Omit<ReleaseWordRow, 'agencyId'>[]): Promise<void> {
    for (let at = 0; at < rows.length; at += CHUNK) {
      await db
        .insertInto('releaseWords')
        .values(rows.slice(at, at + CHUNK).map((row) => ({ ...row, agencyId })))
        .onConflict((it) =>
          it.columns(['agencyId', 'wrong']).doUpdateSet((with_) => ({
            rightWords: with_.ref('excluded.rightWords'),
            kind: with_.ref('excluded.kind'),
            note: with_.ref('excluded.note'),
            addedAt: with_.ref('excluded.addedAt'),
            addedBy: with_.ref('excluded.addedBy'),
            retiredAt: null,
          })),
        )
        .execute();
    }
  },

  /** Whether there was such a word in use. */
  async retireWord(wrong: string, retiredAt: Date): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('releaseWords')
      .set({ retiredAt })
      .where('agencyId', '=', agencyId)
      .where('wrong', '=', wrong)
      .where('retiredAt', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },

  /** The entries of the house that are off now. */
  wordsOff: () =>
    db
      .selectFrom('releaseWordsOff')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('endedAt', 'is', null)
      .orderBy('wrong')
      .execute(),

  switchOff: (row: Omit<ReleaseWordOffRow, 'agencyId' | 'endedAt'>) =>
    db
      .insertInto('releaseWordsOff')
      .values({ ...row, agencyId, endedAt: null })
      .onConflict((it) => it.columns(['agencyId', 'wrong']).doUpdateSet({ ...row, endedAt: null }))
      .execute(),

  /** Whether the entry was off. */
  async switchOn(wrong: string, endedAt: Date): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('releaseWordsOff')
      .set({ endedAt })
      .where('agencyId', '=', agencyId)
      .where('wrong', '=', wrong)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },

  /** The last answers of these addresses that are no older than `since`. */
  linkChecks: (addresses: readonly string[], since: Date): Promise<LinkCheckRow[]> =>
    addresses.length === 0
      ? Promise.resolve([])
      : db
          .selectFrom('linkChecks')
          .select(['address', 'checkedAt', 'alive', 'status', 'fault'])
          .where('agencyId', '=', agencyId)
          .where('address', 'in', addresses)
          .where('checkedAt', '>=', since)
          .orderBy('address')
          .execute(),

  putLinkCheck: (row: LinkCheckRow) =>
    db
      .insertInto('linkChecks')
      .values({ ...row, agencyId })
      .onConflict((it) => it.columns(['agencyId', 'address']).doUpdateSet(row))
      .execute(),
});
