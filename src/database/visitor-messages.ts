import { type Selectable, sql, type Transaction } from 'kysely';
import type { MessageCategory, MessageKind } from '../domain/participation/message-kinds.data.ts';
import type { Tables } from './tables.ts';

export type MessageRow = Omit<Selectable<Tables['visitorMessages']>, 'publicWords'>;

/** A letter with its answer as everybody may read it. */
export type PublicAnswer = {
  readonly agencyId: string;
  readonly id: string;
  readonly number: string;
  readonly category: MessageCategory;
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly department: string | null;
  readonly receivedAt: Date;
  readonly answeredAt: Date;
};

/** How staff narrow the list of messages. */
export type MessageFilter = {
  readonly kind?: MessageKind | undefined;
  readonly open?: boolean | undefined;
  readonly overdueBefore?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** How the public narrows the list of answers; `words` are found in title, question and answer. */
export type AnswerFilter = {
  readonly category?: MessageCategory | undefined;
  readonly words?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

const ENDED = ['answered', 'set-aside'] as const;

const escaped = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** Letters and reports of errors; the transaction acts for one organ. */
export const visitorMessageRepository = (db: Transaction<Tables>, agencyId: string) => {
  const own = () => db.selectFrom('visitorMessages').where('agencyId', '=', agencyId);
  /** What the public sees at an instant: the only way to it (`public_message_answers` of migration 0018). */
  const answers = (at: Date) =>
    db
      .selectFrom(sql<PublicAnswer>`public_message_answers(${at})`.as('it'))
      .where('it.agencyId', '=', agencyId);
  return {
    insert: (row: MessageRow) => db.insertInto('visitorMessages').values(row).execute(),
    find: (id: string) => own().selectAll().where('id', '=', id).executeTakeFirst(),
    findForUpdate: (id: string) => own().selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    findByNumber: (number: string) => own().selectAll().where('number', '=', number).executeTakeFirst(),
    save: (id: string, change: Partial<MessageRow>) =>
      db
        .updateTable('visitorMessages')
        .set(change)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),

    /** One page, what is due first on top. */
    async list(filter: MessageFilter): Promise<{ rows: MessageRow[]; total: number }> {
      let matching = own();
      if (filter.kind) matching = matching.where('kind', '=', filter.kind);
      if (filter.open !== undefined)
        matching = matching.where('status', filter.open ? 'not in' : 'in', [...ENDED]);
      if (filter.overdueBefore)
        matching = matching
          .where('status', 'not in', [...ENDED])
          .where(sql<boolean>`due_on < ${filter.overdueBefore}::date`);
      const rows = await matching
        .selectAll()
        .orderBy(sql`status in ('answered', 'set-aside')`)
        .orderBy(sql`case when status in ('answered', 'set-aside') then null else due_on end`)
        .orderBy('receivedAt', 'desc')
        .orderBy('id')
        .offset(filter.offset)
        .limit(filter.limit)
        .execute();
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    },

    /** Every message received in a year, for the numbers; nothing sealed. */
    ofYear: (year: number) =>
      own()
        .select([
          'kind',
          'category',
          'status',
          'receivedOn',
          'dueOn',
          'answeredAt',
          'passedOnAt',
          'passOnDueOn',
        ])
        .where(
          sql<boolean>`received_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)`,
        )
        .execute(),

    async listAnswers(at: Date, filter: AnswerFilter): Promise<{ rows: PublicAnswer[]; total: number }> {
      let matching = answers(at);
      if (filter.category) matching = matching.where('it.category', '=', filter.category);
      if (filter.words) {
        const like = escaped(filter.words);
        matching = matching.where(
          sql<boolean>`(it.title ilike ${like} or it.question ilike ${like} or it.answer ilike ${like})`,
        );
      }
      const rows = await matching
        .selectAll('it')
        .orderBy('it.answeredAt', 'desc')
        .orderBy('it.id')
        .offset(filter.offset)
        .limit(filter.limit)
        .execute();
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { rows, total };
    },
    /** Enters the words of what is public, so that a search finds it. */
    enterWords: (id: string, words: readonly string[]) =>
      db
        .updateTable('visitorMessages')
        .set({ publicWords: sql`array_to_tsvector(${words}::text[])` })
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .execute(),
    /**
     * Public answers in which `expression`, the text of a `tsquery`, holds, the latest first; besides those whose words
     * were never entered, which the caller has to read.
     */
    matchingAnswers: (at: Date, expression: string, limit: number) =>
      answers(at)
        .innerJoin('visitorMessages as m', (join) =>
          join.onRef('m.agencyId', '=', 'it.agencyId').onRef('m.id', '=', 'it.id'),
        )
        .where(sql<boolean>`(m.public_words @@ ${expression}::tsquery or m.public_words is null)`)
        .selectAll('it')
        .orderBy('it.answeredAt', 'desc')
        .orderBy('it.id')
        .limit(limit)
        .execute(),
    findAnswer: (at: Date, id: string) =>
      answers(at).selectAll('it').where('it.id', '=', id).executeTakeFirst(),
  };
};
