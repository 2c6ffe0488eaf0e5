import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { type CaseFilter, type CasePage, casePage } from './case-list.ts';
import { DUE_ON, IN_HAND } from './desk.ts';
import { similarRequests } from './similar-requests.ts';
import type { Tables } from './tables.ts';

export type AccessRequestRow = Selectable<Tables['accessRequests']>;
export type SubmissionRow = Selectable<Tables['submissions']>;

const OPEN = ['closed', 'lapsed', 'withdrawn', 'archived'];

/** Reads and writes access requests and their submissions; the transaction acts for one organ. */
export const accessRequestRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insertSubmission: (row: SubmissionRow) => db.insertInto('submissions').values(row).execute(),

  insert: (row: AccessRequestRow) => db.insertInto('accessRequests').values(row).execute(),

  /** The request, locked until the transaction ends. */
  findForUpdate: (id: string) =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),

  find: (id: string) =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),

  findByNumber: (number: string) =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('number', '=', number)
      .executeTakeFirst(),

  findSubmission: (id: string) =>
    db
      .selectFrom('submissions')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),

  updateSubmission: (id: string, change: Partial<SubmissionRow>) =>
    db.updateTable('submissions').set(change).where('agencyId', '=', agencyId).where('id', '=', id).execute(),

  /** Rewrites the caches of the fold. */
  save: (id: string, change: Partial<AccessRequestRow>) =>
    db
      .updateTable('accessRequests')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),

  /** One page of the list; open cases first. */
  list: (filter: CaseFilter): Promise<CasePage> => casePage(db, agencyId, filter),

  /** These cases, in the order of their numbers. */
  findMany: (ids: readonly string[]): Promise<AccessRequestRow[]> =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
      .orderBy('number')
      .execute(),

  /** The cases a person works on, to be handed over: what is signed is not worked on any more. */
  inHandOf: (handlerId: string, limit: number): Promise<AccessRequestRow[]> =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('handlerId', '=', handlerId)
      .where(IN_HAND)
      .orderBy(DUE_ON)
      .orderBy('id')
      .limit(limit)
      .execute(),

  /**
   * Every request that was open on some day of the year or received in it: the ground of table 3. One withdrawn before
   * its legal day of receipt, at the turn of the year, counts in the year of receipt.
   */
  countedIn: (from: PlainDate, to: PlainDate) =>
    db
      .selectFrom('accessRequests')
      .select(['id', 'applicantKind', 'receivedOn', 'decidedOn', 'outcome'])
      .where('agencyId', '=', agencyId)
      .where('receivedOn', '<=', to)
      .where((where) =>
        where.or([
          where('decidedOn', 'is', null),
          where('decidedOn', '>=', from),
          where('receivedOn', '>=', from),
        ]),
      )
      .execute(),

  /** Every number of the organ, for verification. */
  numbers: () =>
    db
      .selectFrom('accessRequests')
      .select(['id', 'number', 'arrivalYear'])
      .where('agencyId', '=', agencyId)
      .orderBy('number')
      .execute(),

  similarTo: (requestId: string) => similarRequests(db, agencyId, requestId),

  /**
   * How many requests of one person or organisation came in since a day: art. 35 and the fee tariff count them.
   * What the organ itself split is still one request of theirs.
   */
  async countOfApplicant(identityReference: Buffer | null, since: PlainDate): Promise<number> {
    const { count } = await db
      .selectFrom('accessRequests')
      .innerJoin('submissions', (join) =>
        join
          .onRef('submissions.agencyId', '=', 'accessRequests.agencyId')
          .onRef('submissions.id', '=', 'accessRequests.submissionId'),
      )
      .select(({ fn }) => fn.count<number>('submissions.id').distinct().as('count'))
      .where('submissions.agencyId', '=', agencyId)
      .where('submissions.identityReference', '=', identityReference)
      .where('accessRequests.arrivedOn', '>=', since)
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  open: () =>
    db
      .selectFrom('accessRequests')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('status', 'not in', OPEN)
      .orderBy('number')
      .execute(),

  addWords: (requestId: string, words: readonly Uint8Array[]) =>
    words.length === 0
      ? Promise.resolve([])
      : db
          .insertInto('descriptionWords')
          .values(words.map((word) => ({ agencyId, requestId, word: Buffer.from(word) })))
          .onConflict((it) => it.doNothing())
          .execute(),
});
