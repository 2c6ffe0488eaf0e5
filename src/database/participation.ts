import type { Selectable, Transaction } from 'kysely';
import type { ParticipationSettings } from '../domain/participation/participation-settings.ts';
import type { Tables } from './tables.ts';

export type PublicFileRow = Selectable<Tables['participationFiles']>;
export type VisitorFileRow = Selectable<Tables['visitorFiles']>;

/** Settings of participation, files of drafts and topics, and files visitors sent; one organ's. */
export const participationRepository = (db: Transaction<Tables>, agencyId: string) => {
  const publicFiles = () => db.selectFrom('participationFiles').selectAll().where('agencyId', '=', agencyId);
  const visitorFiles = () => db.selectFrom('visitorFiles').selectAll().where('agencyId', '=', agencyId);
  return {
    settings: () =>
      db
        .selectFrom('participationSettings')
        .select(['settings', 'version'])
        .where('agencyId', '=', agencyId)
        .executeTakeFirst(),
    lockSettings: () =>
      db
        .selectFrom('participationSettings')
        .select(['settings', 'version'])
        .where('agencyId', '=', agencyId)
        .forUpdate()
        .executeTakeFirst(),
    saveSettings: (
      settings: ParticipationSettings,
      change: { readonly version: number; readonly changedAt: Date; readonly changedBy: string },
    ) => {
      const values = { settings: JSON.stringify(settings), ...change };
      return db
        .insertInto('participationSettings')
        .values({ agencyId, ...values })
        .onConflict((it) => it.column('agencyId').doUpdateSet(values))
        .execute();
    },

    insertFile: (row: PublicFileRow) => db.insertInto('participationFiles').values(row).execute(),
    file: (id: string) => publicFiles().where('id', '=', id).executeTakeFirst(),
    filesOf: (owner: { solicitationId: string } | { topicId: string }) => {
      const [column, id] =
        'topicId' in owner
          ? (['topicId', owner.topicId] as const)
          : (['solicitationId', owner.solicitationId] as const);
      return publicFiles().where(column, '=', id).orderBy('createdAt').orderBy('id').execute();
    },
    removeFile: (id: string) =>
      db.deleteFrom('participationFiles').where('agencyId', '=', agencyId).where('id', '=', id).execute(),

    insertVisitorFile: (row: VisitorFileRow) => db.insertInto('visitorFiles').values(row).execute(),
    visitorFile: (id: string) => visitorFiles().where('id', '=', id).executeTakeFirst(),
    visitorFilesOf: (column: 'messageId' | 'opinionId', id: string) =>
      visitorFiles().where(column, '=', id).orderBy('createdAt').orderBy('id').execute(),
    /** How many files each opinion of a solicitation came with. */
    filesOfOpinions: (solicitationId: string) =>
      db
        .selectFrom('visitorFiles')
        .innerJoin('opinions', (join) =>
          join
            .onRef('opinions.agencyId', '=', 'visitorFiles.agencyId')
            .onRef('opinions.id', '=', 'visitorFiles.opinionId'),
        )
        .selectAll('visitorFiles')
        .where('visitorFiles.agencyId', '=', agencyId)
        .where('opinions.solicitationId', '=', solicitationId)
        .orderBy('visitorFiles.createdAt')
        .execute(),

    /** Every file participation names, for verification. */
    async namedFiles(): Promise<{ id: string; address: string }[]> {
      const ours = await publicFiles().clearSelect().select(['id', 'address']).execute();
      const theirs = await visitorFiles().clearSelect().select(['id', 'address']).execute();
      return [...ours, ...theirs];
    },
  };
};
