import { type Selectable, sql, type Transaction } from 'kysely';
import type { TopicContent } from '../domain/topics/topic.ts';
import type { Tables } from './tables.ts';

export type TopicRow = Selectable<Tables['topics']>;

/** A topic as everybody may see it. */
type PublicTopic = {
  readonly agencyId: string;
  readonly id: string;
  readonly content: TopicContent;
  readonly publishedAt: Date;
};

/** Topics (专题) of one organ. */
export const topicRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('topics').selectAll().where('agencyId', '=', agencyId);
  /** What the public sees at an instant: the only way to it (`public_topics` of migration 0018). */
  const visible = (at: Date) =>
    db
      .selectFrom(sql<PublicTopic>`public_topics(${at})`.as('it'))
      .selectAll('it')
      .where('it.agencyId', '=', agencyId);
  return {
    insert: ({ content, published, ...row }: TopicRow) =>
      db
        .insertInto('topics')
        .values({
          ...row,
          content: JSON.stringify(content),
          published: published && JSON.stringify(published),
        })
        .execute(),
    find: (id: string) => own().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => own().where('id', '=', id).forUpdate().executeTakeFirst(),
    list: () => own().orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(200).execute(),
    save: (id: string, { content, published, ...change }: Partial<TopicRow>) =>
      db
        .updateTable('topics')
        .set({
          ...change,
          ...(content === undefined ? {} : { content: JSON.stringify(content) }),
          ...(published === undefined ? {} : { published: published && JSON.stringify(published) }),
        })
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    listPublic: (at: Date) =>
      visible(at).orderBy('it.publishedAt', 'desc').orderBy('it.id').limit(200).execute(),
    findPublic: (at: Date, id: string) => visible(at).where('it.id', '=', id).executeTakeFirst(),
  };
};
