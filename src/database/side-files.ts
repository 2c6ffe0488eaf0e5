import { type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Tables } from './tables.ts';

export type SideFileRow = Selectable<Tables['sideFiles']>;
export type SideFileLetterRow = Selectable<Tables['sideFileLetters']>;

/** How the list is narrowed; every part is optional and they are joined by AND. */
export type SideFileFilter = {
  readonly kind?: string | undefined;
  readonly open?: boolean | undefined;
  readonly requestId?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** Reads and writes side files and their letters; the transaction acts for one organ. */
export const sideFileRepository = (db: Transaction<Tables>, agencyId: string) => {
  const files = () => db.selectFrom('sideFiles').where('agencyId', '=', agencyId);
  const letters = () => db.selectFrom('sideFileLetters').selectAll().where('agencyId', '=', agencyId);
  return {
    insert: (row: SideFileRow) => db.insertInto('sideFiles').values(row).execute(),
    find: (id: string) => files().selectAll().where('id', '=', id).executeTakeFirst(),
    /** The file, locked until the transaction ends. */
    findForUpdate: (id: string) => files().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    /** Rewrites the caches of the fold. */
    save: (id: string, change: Partial<SideFileRow>) =>
      db.updateTable('sideFiles').set(change).where('agencyId', '=', agencyId).where('id', '=', id).execute(),

    /** One page of the list, what is due first, then what is open, then what has ended. */
    async list(filter: SideFileFilter): Promise<{ rows: SideFileRow[]; total: number }> {
      let matching = files();
      if (filter.kind) matching = matching.where('kind', '=', filter.kind);
      if (filter.open !== undefined)
        matching = matching.where('status', filter.open ? '<>' : '=', 'concluded');
      if (filter.requestId) matching = matching.where('requestId', '=', filter.requestId);
      const rows = await matching
        .selectAll()
        .orderBy(sql`due_on asc nulls last`)
        .orderBy(sql`status = 'concluded'`)
        .orderBy('receivedOn', 'desc')
        .orderBy('number', 'desc')
        .offset(filter.offset)
        .limit(filter.limit)
        .execute();
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    },

    /** Reconsiderations and suits that had begun by a day and had not ended before another: the ground of table 4. */
    disputesBetween: (from: PlainDate, to: PlainDate) =>
      files()
        .selectAll()
        .where('kind', 'in', ['reconsideration', 'litigation'])
        .where('receivedOn', '<=', to)
        .where((where) =>
          where.or([
            where('concludedOn', 'is', null),
            where('concludedOn', '>=', from),
            where('receivedOn', '>=', from),
          ]),
        )
        .orderBy('number')
        .execute(),

    /** The file that stays disclosure in a case, if one does. */
    stayOf: (requestId: string) =>
      files()
        .select(['number', 'body', 'kind'])
        .where('requestId', '=', requestId)
        .where('stayInForce', '=', true)
        .executeTakeFirst(),

    /** Files whose period still runs and was counted on another version of the calendar. */
    countedBefore: (version: string) =>
      files().select('id').where('dueOn', 'is not', null).where('calendarVersion', '<>', version).execute(),

    /** Every file of the organ, for verification. */
    all: () => files().selectAll().orderBy('number').execute(),

    insertLetter: (row: SideFileLetterRow) => db.insertInto('sideFileLetters').values(row).execute(),
    letter: (id: string) => letters().where('id', '=', id).executeTakeFirst(),
    lettersWithoutPdf: () => letters().where('pdfFileId', 'is', null).orderBy('id').execute(),
    setLetterPdf: (id: string, pdfFileId: string, pdfSha256: Buffer) =>
      db
        .updateTable('sideFileLetters')
        .set({ pdfFileId, pdfSha256 })
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .where('pdfFileId', 'is', null)
        .executeTakeFirst(),
    /** The documents kept with a file. */
    documents: (sideFileId: string) =>
      db
        .selectFrom('files')
        .selectAll()
        .where('agencyId', '=', agencyId)
        .where('sideFileId', '=', sideFileId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
  };
};
