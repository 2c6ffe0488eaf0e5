import type { Selectable, Transaction } from 'kysely';
import type { NoticeTables } from './notice-tables.ts';
import type { Tables } from './tables.ts';

export type QueryCodeAskRow = Selectable<NoticeTables['queryCodeAsks']>;
export type QueryCodeReissueRow = Selectable<NoticeTables['queryCodeReissues']>;

/** The requests one query code opens: a request and the parts it was split into. */
const underOneCode = (db: Transaction<Tables>, agencyId: string, requestId: string) =>
  db
    .selectFrom('accessRequests as own')
    .innerJoin('accessRequests as all', (join) =>
      join.onRef('all.agencyId', '=', 'own.agencyId').onRef('all.submissionId', '=', 'own.submissionId'),
    )
    .select('all.id')
    .where('own.agencyId', '=', agencyId)
    .where('own.id', '=', requestId);

/** Asks for a new query code: as typed by strangers, and those that matched a case. */
export const queryCodeRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insertAsk: (row: Omit<QueryCodeAskRow, 'agencyId'>) =>
    db
      .insertInto('queryCodeAsks')
      .values({ agencyId, ...row })
      .execute(),

  /** The eldest ask nobody else is judging, locked until the transaction ends. */
  nextAsk: () =>
    db
      .selectFrom('queryCodeAsks')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .orderBy('askedAt')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst(),

  removeAsk: (id: string) =>
    db.deleteFrom('queryCodeAsks').where('agencyId', '=', agencyId).where('id', '=', id).execute(),

  insert: (row: Omit<QueryCodeReissueRow, 'agencyId'>) =>
    db
      .insertInto('queryCodeReissues')
      .values({ agencyId, ...row })
      .execute(),

  find: (id: string) =>
    db
      .selectFrom('queryCodeReissues')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),

  /** The case a link belongs to; read before the case is locked, and again after. */
  byToken: (tokenHash: Buffer) =>
    db
      .selectFrom('queryCodeReissues')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('tokenHash', '=', tokenHash)
      .executeTakeFirst(),

  /** How often a case, or another under its code, was asked for since then, by a way. */
  async askedSince(requestId: string, way: QueryCodeReissueRow['way'], since: Date): Promise<number> {
    const { count } = await db
      .selectFrom('queryCodeReissues')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('agencyId', '=', agencyId)
      .where('requestId', 'in', underOneCode(db, agencyId, requestId))
      .where('way', '=', way)
      .where('askedAt', '>', since)
      .executeTakeFirstOrThrow();
    return Number(count);
  },

  /** Letters waiting to be posted, the eldest first. */
  toPost: () =>
    db
      .selectFrom('queryCodeReissues')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('way', '=', 'post')
      .where('endedAt', 'is', null)
      .orderBy('askedAt')
      .limit(200)
      .execute(),

  end: (id: string, change: Pick<QueryCodeReissueRow, 'endedAt' | 'endedBy' | 'result'>) =>
    db
      .updateTable('queryCodeReissues')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .executeTakeFirst(),

  /** A new code ends whatever else was open for what it opens: an older link must not replace it again. */
  endOpen: (requestId: string, change: Pick<QueryCodeReissueRow, 'endedAt' | 'endedBy' | 'result'>) =>
    db
      .updateTable('queryCodeReissues')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('requestId', 'in', underOneCode(db, agencyId, requestId))
      .where('endedAt', 'is', null)
      .execute(),
});
