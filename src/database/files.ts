import type { Selectable, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type FileRow = Selectable<Tables['files']>;
export type SubmissionDraftRow = Selectable<Tables['submissionDrafts']>;

/** What is known of stored files, and drafts of applications that wait to be confirmed. */
export const fileRepository = (db: Transaction<Tables>, agencyId: string) => ({
  insert: (row: FileRow) => db.insertInto('files').values(row).execute(),
  find: (id: string) =>
    db
      .selectFrom('files')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),
  ofSubmission: (submissionId: string) =>
    db
      .selectFrom('files')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('submissionId', '=', submissionId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  ofDraft: (draftId: string) =>
    db
      .selectFrom('files')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('draftId', '=', draftId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  /** The draft's files become the submission's: they stay sealed with the draft's key, which becomes the submission's key. */
  adopt: (draftId: string, submissionId: string, requestId: string) =>
    db
      .updateTable('files')
      .set({ submissionId, requestId, draftId: null })
      .where('agencyId', '=', agencyId)
      .where('draftId', '=', draftId)
      .execute(),
  removeFromDraft: (draftId: string, id: string) =>
    db
      .deleteFrom('files')
      .where('agencyId', '=', agencyId)
      .where('draftId', '=', draftId)
      .where('id', '=', id)
      .execute(),

  insertDraft: (row: SubmissionDraftRow) => db.insertInto('submissionDrafts').values(row).execute(),
  findDraft: (id: string) =>
    db
      .selectFrom('submissionDrafts')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .executeTakeFirst(),
  findDraftForUpdate: (id: string) =>
    db
      .selectFrom('submissionDrafts')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  saveDraft: (id: string, change: Partial<SubmissionDraftRow>) =>
    db
      .updateTable('submissionDrafts')
      .set(change)
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .execute(),
  draftsBefore: (before: Date) =>
    db
      .selectFrom('submissionDrafts')
      .select(['id', 'submissionId'])
      .where('agencyId', '=', agencyId)
      .where('createdAt', '<', before)
      .execute(),
  deleteDraft: async (id: string) => {
    await db.deleteFrom('files').where('agencyId', '=', agencyId).where('draftId', '=', id).execute();
    await db.deleteFrom('submissionDrafts').where('agencyId', '=', agencyId).where('id', '=', id).execute();
  },
});
