import type { Selectable, Transaction } from 'kysely';
import type { NoticeChannel } from '../domain/notices/notice-kinds.data.ts';
import type { Tables } from './tables.ts';

/** The tables in which messages wait for their sending; all carry status, attempts and the next attempt. */
type OutboxTable = 'notices' | 'subscriptionMails' | 'reportNotices';

/** Which message may be claimed, by whom until when. */
type Claim = {
  readonly now: Date;
  /** After this instant the worker counts as dead and another may take the message. */
  readonly until: Date;
  /** Only messages of these channels; left out where the table knows e-mail only. */
  readonly channels?: readonly NoticeChannel[];
};

/** Taking messages from an outbox of an organ and saying what became of them, alike for every table of messages. */
export const outbox = <Table extends OutboxTable>(db: Transaction<Tables>, agencyId: string, of: Table) => {
  // The three tables share the columns used here; the statements are typed by the first of them.
  const table = of as 'notices';
  return {
    /**
     * Claims one message that may be sent now: each for one worker, however many claim at once. The attempt is
     * counted and the row is out of others' reach until `until`.
     */
    async claim({ now, until, channels }: Claim): Promise<Selectable<Tables[Table]> | undefined> {
      const due = await db
        .selectFrom(table)
        .select('id')
        .where('agencyId', '=', agencyId)
        .where('status', 'in', ['queued', 'sending', 'failed'])
        .$if(channels !== undefined, (it) => it.where('channel', 'in', [...(channels ?? [])]))
        .where('nextAttemptAt', '<=', now)
        .orderBy('nextAttemptAt')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!due) return undefined;
      const row = await db
        .updateTable(table)
        .set((it) => ({ status: 'sending', attempts: it('attempts', '+', 1), nextAttemptAt: until }))
        .where('agencyId', '=', agencyId)
        .where('id', '=', due.id)
        .returningAll()
        .executeTakeFirst();
      return row as Selectable<Tables[Table]> | undefined;
    },

    /** Records how an attempt ended; `false`: another worker has taken the message since, or it is gone. */
    async conclude(
      id: string,
      attempts: number,
      change: Partial<Selectable<Tables[Table]>>,
    ): Promise<boolean> {
      const concluded = await db
        .updateTable(table)
        .set(change as Partial<Selectable<Tables['notices']>>)
        .where('agencyId', '=', agencyId)
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .where('status', '=', 'sending')
        .returning('id')
        .executeTakeFirst();
      return concluded !== undefined;
    },
  };
};
