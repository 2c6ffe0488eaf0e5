import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

export type AccessRequestRow = Selectable<Tables['accessRequests']>;
export type SubmissionRow = Selectable<Tables['submissions']>;

/** How the case list is narrowed; every part is optional and they are joined by AND. */
export type CaseFilter = {
  readonly open?: boolean;
  readonly status?: string;
  readonly handlerId?: string;
  readonly year?: number;
  /** Exact number, or part of the title. */
  readonly text?: string;
  /** Hashed words of the sealed description; all must occur. Joined with `text` by OR. */
  readonly words?: readonly Uint8Array[];
  readonly ids?: readonly string[];
  readonly offset: number;
  readonly limit: number;
};

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

  /** One page of the list, the most urgent first, and how many there are in all. */
  async list(filter: CaseFilter): Promise<{ rows: AccessRequestRow[]; total: number }> {
    const matching = narrowed(db, agencyId, filter);
    const rows = await matching
      .selectAll()
      .orderBy(sql`status in ('closed', 'lapsed', 'withdrawn', 'archived')`)
      .orderBy(
        sql`case when status in ('closed', 'lapsed', 'withdrawn', 'archived') then null else coalesce(reply_due_on, safe_due_on) end`,
        (it) => it.asc().nullsLast(),
      )
      .orderBy('arrivedOn', 'desc')
      .orderBy('number', 'desc')
      .offset(filter.offset)
      .limit(filter.limit)
      .execute();
    const { total } = await matching
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { rows, total };
  },

  /** Every request that was open on some day of the year or received in it: the ground of table 3. */
  countedIn: (from: PlainDate, to: PlainDate) =>
    db
      .selectFrom('accessRequests')
      .select(['id', 'applicantKind', 'receivedOn', 'decidedOn', 'outcome'])
      .where('agencyId', '=', agencyId)
      .where('receivedOn', '<=', to)
      .where((where) => where.or([where('decidedOn', 'is', null), where('decidedOn', '>=', from)]))
      .execute(),

  /** Every number of the organ, for verification. */
  numbers: () =>
    db
      .selectFrom('accessRequests')
      .select(['id', 'number', 'arrivalYear'])
      .where('agencyId', '=', agencyId)
      .orderBy('number')
      .execute(),

  /** How many requests of one person or organisation came in since a day: art. 35 and the fee tariff count them. */
  async countOfApplicant(identityReference: Buffer | null, since: PlainDate): Promise<number> {
    const { count } = await db
      .selectFrom('accessRequests')
      .innerJoin('submissions', (join) =>
        join
          .onRef('submissions.agencyId', '=', 'accessRequests.agencyId')
          .onRef('submissions.id', '=', 'accessRequests.submissionId'),
      )
      .select(({ fn }) => fn.countAll<number>().as('count'))
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

function narrowed(db: Transaction<Tables>, agencyId: string, filter: CaseFilter) {
  let query = db.selectFrom('accessRequests').where('agencyId', '=', agencyId);
  if (filter.open !== undefined) query = query.where('status', filter.open ? 'not in' : 'in', OPEN);
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.handlerId) query = query.where('handlerId', '=', filter.handlerId);
  if (filter.year) query = query.where('arrivalYear', '=', filter.year);
  if (filter.ids) query = query.where('id', 'in', filter.ids.length > 0 ? [...filter.ids] : [null as never]);
  const { text, words = [] } = filter;
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([
        where('number', 'ilike', like),
        where('title', 'ilike', like),
        ...(words.length > 0 ? [where('id', 'in', allWords(db, agencyId, words))] : []),
      ]),
    );
  }
  return query;
}

const allWords = (db: Transaction<Tables>, agencyId: string, words: readonly Uint8Array[]) =>
  db
    .selectFrom('descriptionWords')
    .select('requestId')
    .where('agencyId', '=', agencyId)
    .where(
      'word',
      'in',
      words.map((it) => Buffer.from(it)),
    )
    .groupBy('requestId')
    .having(({ fn }) => fn.countAll<number>(), '=', words.length);
