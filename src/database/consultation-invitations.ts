import type { Selectable, Transaction } from 'kysely';
import type { ConsultationTables } from './consultation-tables.ts';
import type { Tables } from './tables.ts';

export type InvitationRow = Selectable<ConsultationTables['consultationInvitations']>;

/** The pages of the third parties and organs consulted; the transaction acts for one organ. */
export const consultationInvitationRepository = (db: Transaction<Tables>, agencyId: string) => {
  const all = () => db.selectFrom('consultationInvitations').selectAll().where('agencyId', '=', agencyId);
  return {
    insert: (row: InvitationRow) => db.insertInto('consultationInvitations').values(row).execute(),
    find: (id: string) => all().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => all().where('id', '=', id).forUpdate().executeTakeFirst(),
    findByToken: (tokenHash: Buffer) => all().where('tokenHash', '=', tokenHash).executeTakeFirst(),
    findByConsultation: (consultationId: string) =>
      all().where('consultationId', '=', consultationId).forUpdate().executeTakeFirst(),
    ofRequest: (requestId: string) => all().where('requestId', '=', requestId).orderBy('id').execute(),
    /** Answers written but never sent, older than `before`. */
    draftsBefore: (before: Date) => all().where('draftSavedAt', '<', before).execute(),
    save: (id: string, change: Partial<InvitationRow>) =>
      db
        .updateTable('consultationInvitations')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    /** Counts a wrong code; several at once are all counted. */
    countFailure: (id: string) =>
      db
        .updateTable('consultationInvitations')
        .set((row) => ({ failures: row('failures', '+', 1) }))
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
  };
};
