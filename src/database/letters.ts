import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

export type LetterRow = Selectable<Tables['letters']>;

/** What may be told of a letter after it was made. */
type ProofChange = Partial<
  Pick<Selectable<Tables['publishedLetterProofs']>, 'sealWay' | 'sealedSha256' | 'cancelledOn'>
>;

/** Letters, their numbers and the public proof behind their QR code. */
export const letterRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (row: LetterRow) => db.insertInto('letters').values(row).execute(),
  find: (id: string) =>
    db
      .selectFrom('letters')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),
  ofRequest: (requestId: string) =>
    db
      .selectFrom('letters')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('requestId', '=', requestId)
      .orderBy('id')
      .execute(),
  /** Letters signed but not yet rendered: after a crash between signing and rendering they are found here. */
  withoutPdf: () =>
    db
      .selectFrom('letters')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('pdfFileId', 'is', null)
      .orderBy('id')
      .execute(),
  setPdf: (id: string, pdfFileId: string, pdfSha256: Buffer) =>
    db
      .updateTable('letters')
      .set({ pdfFileId, pdfSha256 })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('pdfFileId', 'is', null)
      .executeTakeFirst(),
  publishProof: (row: Selectable<Tables['publishedLetterProofs']>) =>
    db
      .insertInto('publishedLetterProofs')
      .values(row)
      .onConflict((it) => it.doNothing())
      .execute(),
  /** Publishes what has become of a letter since its proof: a further version of it. `false` while it has none. */
  reviseProof: async (token: string, change: ProofChange): Promise<boolean> => {
    const proof = await db
      .selectFrom('publishedLetterProofs')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('token', '=', token)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!proof) return false;
    await db
      .insertInto('publishedLetterProofs')
      .values({ ...proof, ...change, version: proof.version + 1 })
      .execute();
    return true;
  },
  cancel: (id: string, cancelledOn: PlainDate) =>
    db
      .updateTable('letters')
      .set({ cancelledOn })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
});

/** Takes the next number of a kind and year: no gaps, no doubles, however many sign at once. */
export const counterRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** Lets one transaction at a time work on something that may not have a row to lock yet. */
  lock: (name: string) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${`${agencyId}/${name}`}, 0))`.execute(db),

  async next(kind: string, year: number): Promise<number> {
    const { last } = await db
      .insertInto('counters')
      .values({ agencyId, kind, year, last: 1 })
      .onConflict((it) =>
        it
          .columns(['agencyId', 'kind', 'year'])
          .doUpdateSet((row) => ({ last: row('counters.last', '+', 1) })),
      )
      .returning('last')
      .executeTakeFirstOrThrow();
    return last;
  },
});
