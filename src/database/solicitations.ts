import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { PublishedResults, SolicitationContent } from '../domain/participation/solicitation-content.ts';
import type { SolicitationKind } from '../domain/participation/solicitation-kinds.data.ts';
import type { Tables } from './tables.ts';

export type SolicitationRow = Selectable<Tables['solicitations']>;
export type OpinionRow = Selectable<Tables['opinions']>;

/** A solicitation as everybody may see it; `content` is `null` once it was withdrawn. */
export type PublicSolicitation = {
  readonly agencyId: string;
  readonly id: string;
  readonly number: string;
  readonly kind: SolicitationKind;
  readonly title: string;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly content: SolicitationContent | null;
  readonly results: PublishedResults | null;
  readonly resultsPublishedAt: Date | null;
  readonly withdrawnOn: PlainDate | null;
  readonly withdrawalReason: string | null;
};

/** What the public sees at an instant: the only way to it (`public_solicitations` of migration 0018). */
const publicSolicitations = (db: Kysely<Tables>, agencyId: string, at: Date) =>
  db
    .selectFrom(sql<PublicSolicitation>`public_solicitations(${at})`.as('it'))
    .selectAll('it')
    .where('it.agencyId', '=', agencyId);

/** Solicitations and the opinions handed in; the transaction acts for one organ. */
export const solicitationRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('solicitations').selectAll().where('agencyId', '=', agencyId);
  const opinions = () => db.selectFrom('opinions').selectAll().where('agencyId', '=', agencyId);
  return {
    insert: ({ content, results, publishedResults, ...row }: SolicitationRow) =>
      db
        .insertInto('solicitations')
        .values({
          ...row,
          content: JSON.stringify(content),
          results: JSON.stringify(results),
          publishedResults: publishedResults && JSON.stringify(publishedResults),
        })
        .execute(),
    find: (id: string) => own().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => own().where('id', '=', id).forUpdate().executeTakeFirst(),
    list: () => own().orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(500).execute(),
    /** Rewrites what changed; JSON columns are given as values. */
    save: (id: string, change: Partial<SolicitationRow>) =>
      db
        .updateTable('solicitations')
        .set(
          Object.fromEntries(
            Object.entries(change).map(([column, value]) => [
              column,
              isJson(column) && value !== null ? JSON.stringify(value) : value,
            ]),
          ),
        )
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    insertOpinion: (row: OpinionRow) => db.insertInto('opinions').values(row).execute(),
    opinion: (id: string) => opinions().where('id', '=', id).executeTakeFirst(),
    opinionsOf: (solicitationId: string) =>
      opinions().where('solicitationId', '=', solicitationId).orderBy('number').execute(),
    /** State and group of every opinion, for the numbers. */
    settledOf: (solicitationId: string) =>
      db
        .selectFrom('opinions')
        .select(['state', 'groupId'])
        .where('agencyId', '=', agencyId)
        .where('solicitationId', '=', solicitationId)
        .execute(),
    settle: (
      solicitationId: string,
      ids: readonly string[],
      change: Pick<OpinionRow, 'state' | 'groupId' | 'setAsideReason'>,
    ) =>
      db
        .updateTable('opinions')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('solicitationId', '=', solicitationId)
        .where('id', 'in', [...ids])
        .returning('id')
        .execute(),

    listPublic: (at: Date) =>
      publicSolicitations(db, agencyId, at)
        .orderBy('it.fromOn', 'desc')
        .orderBy('it.number', 'desc')
        .limit(500)
        .execute(),
    findPublic: (at: Date, id: string) =>
      publicSolicitations(db, agencyId, at).where('it.id', '=', id).executeTakeFirst(),
  };
};

const isJson = (column: string): boolean => ['content', 'results', 'publishedResults'].includes(column);
