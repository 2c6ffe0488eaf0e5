import { sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

/** The register of the numbers an organ has given to its letters (文号登记簿); cancelled numbers stay in it. */
export const letterRegisterRepository = (db: Transaction<Tables>, agencyId: string) => ({
  /** Series and years in which numbers were given, the newest year first. */
  series: () =>
    db
      .selectFrom('letters')
      .select(['kind', 'year'])
      .where('agencyId', '=', agencyId)
      .union(db.selectFrom('sideFileLetters').select(['kind', 'year']).where('agencyId', '=', agencyId))
      .orderBy('kind')
      .orderBy('year', 'desc')
      .execute(),

  /** Every number of one series and year, in order; the title as it was published with the proof. */
  numbers: (kind: string, year: number) =>
    db
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
      .select([
        'letters.id',
        'letters.serial',
        'letters.number',
        'letters.requestId',
        'letters.signedOn',
        'letters.signedBy',
        'letters.cancelledOn',
        'accessRequests.number as requestNumber',
        'letterSeals.way as sealWay',
        'letterSeals.status as sealStatus',
        (it) =>
          it
            .selectFrom('publishedLetterProofs')
            .select('publishedLetterProofs.title')
            .whereRef('publishedLetterProofs.token', '=', 'letters.token')
            .where('publishedLetterProofs.version', '=', 1)
            .as('title'),
        // When this very letter was served: the event that names it.
        sql<PlainDate | null>`(
          select max(e.occurred_on)::text from events e
          join event_bodies b on b.agency_id = e.agency_id and b.stream = e.stream and b.seq = e.seq
          where e.agency_id = letters.agency_id and e.stream = 'cases' and e.request_id = letters.request_id
            and e.type in ('served', 'notice-served') and b.facts::jsonb ->> 'letterId' = letters.id::text
        )`.as('servedOn'),
      ])
      .where('letters.agencyId', '=', agencyId)
      .where('letters.kind', '=', kind)
      .where('letters.year', '=', year)
      .orderBy('letters.serial')
      .execute(),

  /** The same of the letters in files beside a case (更正); what follows on their signature is kept there. */
  sideNumbers: (kind: string, year: number) =>
    db
      .selectFrom('sideFileLetters')
      .innerJoin('sideFiles', (join) =>
        join
          .onRef('sideFiles.agencyId', '=', 'sideFileLetters.agencyId')
          .onRef('sideFiles.id', '=', 'sideFileLetters.sideFileId'),
      )
      .select([
        'sideFileLetters.id',
        'sideFileLetters.serial',
        'sideFileLetters.number',
        'sideFileLetters.sideFileId',
        'sideFileLetters.signedOn',
        'sideFileLetters.signedBy',
        'sideFiles.number as fileNumber',
      ])
      .where('sideFileLetters.agencyId', '=', agencyId)
      .where('sideFileLetters.kind', '=', kind)
      .where('sideFileLetters.year', '=', year)
      .orderBy('sideFileLetters.serial')
      .execute(),
});
