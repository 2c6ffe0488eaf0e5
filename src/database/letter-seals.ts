import type { Selectable, Transaction } from 'kysely';
import type { KeptSignature } from './letter-seal-tables.ts';
import type { LetterRow } from './letters.ts';
import type { Tables } from './tables.ts';

export type LetterSealRow = Selectable<Tables['letterSeals']>;

/** A letter that has its seal, as it is kept; its first row, or the one it takes the place of. */
export type NewSeal = Omit<
  LetterSealRow,
  'agencyId' | 'status' | 'attempts' | 'lastFault' | 'retryAt' | 'signature'
> & {
  readonly signature: KeptSignature | null;
};

/** Ended without a reply that could still be sealed. */
const OVER = ['archived', 'withdrawn', 'closed'];

/** The seals on the organ's letters. */
export const letterSealRepository = (db: Transaction<Tables>, agencyId: string) => ({
  find: (letterId: string) =>
    db
      .selectFrom('letterSeals')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('letterId', '=', letterId)
      .executeTakeFirst(),

  ofRequest: (requestId: string) =>
    db
      .selectFrom('letterSeals')
      .innerJoin('letters', (join) =>
        join
          .onRef('letters.agencyId', '=', 'letterSeals.agencyId')
          .onRef('letters.id', '=', 'letterSeals.letterId'),
      )
      .selectAll('letterSeals')
      .where('letterSeals.agencyId', '=', agencyId)
      .where('letters.requestId', '=', requestId)
      .execute(),

  /** Keeps the seal; a stamped copy scanned again takes the place of the former until the letter is served. */
  keep: ({ signature, ...seal }: NewSeal) => {
    const row = {
      ...seal,
      signature: signature && JSON.stringify(signature),
      status: 'sealed' as const,
      lastFault: null,
      retryAt: null,
    };
    return db
      .insertInto('letterSeals')
      .values({ agencyId, attempts: 0, ...row })
      .onConflict((it) => it.columns(['agencyId', 'letterId']).doUpdateSet(row))
      .execute();
  },

  /** Notes that the seal server did not seal the letter, why, and when it is asked again. */
  fail: (
    { letterId, pdfSha256, pdfSm3, pages }: Pick<NewSeal, 'letterId' | 'pdfSha256' | 'pdfSm3' | 'pages'>,
    { lastFault, retryAt }: { readonly lastFault: string; readonly retryAt: Date },
  ) =>
    db
      .insertInto('letterSeals')
      .values({
        agencyId,
        letterId,
        way: 'seal-server',
        status: 'waiting',
        pdfSha256,
        pdfSm3,
        pages,
        attempts: 1,
        lastFault,
        retryAt,
        sealedFileId: null,
        sealedSha256: null,
        signature: null,
        recordedBy: null,
        recordedAt: null,
      })
      .onConflict((it) =>
        it
          .columns(['agencyId', 'letterId'])
          .doUpdateSet((row) => ({ attempts: row('letterSeals.attempts', '+', 1), lastFault, retryAt }))
          .where('letterSeals.status', '=', 'waiting'),
      )
      .execute(),

  /** Letters of cases still under way that have their PDF and no seal, and may be sent to the seal server now. */
  unsealed: (now: Date, letterId?: string): Promise<LetterRow[]> => {
    const waiting = db
      .selectFrom('letters')
      .innerJoin('accessRequests', (join) =>
        join
          .onRef('accessRequests.agencyId', '=', 'letters.agencyId')
          .onRef('accessRequests.id', '=', 'letters.requestId'),
      )
      .leftJoin('letterSeals', (join) =>
        join
          .onRef('letterSeals.agencyId', '=', 'letters.agencyId')
          .onRef('letterSeals.letterId', '=', 'letters.id'),
      )
      .selectAll('letters')
      .where('letters.agencyId', '=', agencyId)
      .where('letters.pdfFileId', 'is not', null)
      .where('letters.cancelledOn', 'is', null)
      .where('accessRequests.servedOn', 'is', null)
      .where('accessRequests.status', 'not in', OVER)
      .where((it) => it.or([it('letterSeals.status', 'is', null), it('letterSeals.status', '=', 'waiting')]));
    return letterId
      ? waiting.where('letters.id', '=', letterId).execute()
      : waiting
          .where((it) => it.or([it('letterSeals.retryAt', 'is', null), it('letterSeals.retryAt', '<=', now)]))
          .orderBy('letters.id')
          .limit(50)
          .execute();
  },
});
