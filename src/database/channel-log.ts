import { type Transaction as KyselyTransaction, sql } from 'kysely';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { AccountChannel, LoggedChannel } from '../domain/channels/channels.data.ts';
import type { ChannelLogRow, LogFilter } from './channels.ts';
import type { Tables } from './tables.ts';

/** The log of what went where, and what the update monitor asks beside columns; one organ's. */
export const channelLogRepository = (db: KyselyTransaction<Tables>, agencyId: string) => ({
  insert: (row: Omit<ChannelLogRow, 'agencyId'>) =>
    db
      .insertInto('channelLog')
      .values({ ...row, agencyId })
      .execute(),
  /** Lines, the latest first, with the title of the item and who acted. */
  async list({ itemId, offset, limit }: LogFilter) {
    let query = db
      .selectFrom('channelLog as line')
      .innerJoin('disclosureItems as item', (join) =>
        join.onRef('item.agencyId', '=', 'line.agencyId').onRef('item.id', '=', 'line.itemId'),
      )
      .leftJoin('staff', 'staff.id', 'line.actorId')
      .where('line.agencyId', '=', agencyId);
    if (itemId) query = query.where('line.itemId', '=', itemId);
    const rows = await query
      .selectAll('line')
      .select(['item.title', 'staff.name as actorName'])
      .orderBy('line.happenedAt', 'desc')
      .orderBy('line.id', 'desc')
      .offset(offset)
      .limit(limit)
      .execute();
    const { total } = await query
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { rows, total: Number(total) };
  },
  /** Whether this version of an item is in the log for a channel. */
  holds: async (itemId: string, itemVersion: number, channel: LoggedChannel): Promise<boolean> =>
    (await db
      .selectFrom('channelLog')
      .select('id')
      .where('agencyId', '=', agencyId)
      .where('itemId', '=', itemId)
      .where('itemVersion', '=', itemVersion)
      .where('channel', '=', channel)
      .executeTakeFirst()) !== undefined,
  /** When something last went out at each platform, sent through the account or copied by hand. */
  newestByAccount: async (): Promise<{ channel: AccountChannel; newest: Date }[]> => {
    const { rows } = await sql<{ channel: AccountChannel; newest: Date }>`
      select split_part(channel, '-', 1) as channel, max(happened_at) as newest from channel_log
       where agency_id = ${agencyId} and act in ('published', 'copied')
         and channel in ('wechat', 'weibo', 'wechat-copy', 'weibo-copy')
       group by 1`.execute(db);
    return rows;
  },
  /**
   * Articles that stand at an account although their item is withdrawn at `at`, and for which nobody has been asked
   * to take them down since.
   */
  toTakeDown: (at: Date) =>
    db
      .selectFrom(
        sql<{ itemId: string; channel: AccountChannel; remoteUrl: string | null; itemVersion: number }>`(
          select distinct on (line.item_id, line.channel) line.item_id, line.channel, line.remote_url,
                 line.item_version, line.act, line.happened_at
            from channel_log line
           where line.agency_id = ${agencyId}
             and line.channel in ('wechat', 'weibo', 'wechat-copy', 'weibo-copy')
           order by line.item_id, line.channel, line.happened_at desc, line.id desc)`.as('line'),
      )
      .select(['line.itemId', 'line.channel', 'line.remoteUrl', 'line.itemVersion'])
      .where(sql<boolean>`line.act <> 'taken-down'`)
      .where(
        sql<boolean>`exists (select 1 from public_tombstones(${at}) gone
          where gone.agency_id = ${agencyId} and gone.id = line.item_id)`,
      )
      .where(
        sql<boolean>`not exists (select 1 from channel_tasks task
          where task.agency_id = ${agencyId} and task.item_id = line.item_id and task.kind = 'take-down'
            and task.channel = split_part(line.channel, '-', 1) and task.created_at >= line.happened_at)`,
      )
      .execute(),
  /** The days letters came that are still without an answer, the eldest first. */
  openLetters: (): Promise<{ receivedOn: PlainDate }[]> =>
    db
      .selectFrom('visitorMessages')
      .select('receivedOn')
      .where('agencyId', '=', agencyId)
      .where('kind', '=', 'letter')
      .where('status', 'not in', ['answered', 'set-aside'])
      .orderBy('receivedOn')
      .execute(),
});
