import type { Selectable, Transaction } from 'kysely';
import type { ChannelSettings } from '../domain/channels/channel-settings.ts';
import type { AccountChannel } from '../domain/channels/channels.data.ts';
import type { Tables } from './tables.ts';

export type ChannelAccountRow = Selectable<Tables['channelAccounts']>;
export type ChannelTaskRow = Selectable<Tables['channelTasks']>;
export type ChannelLogRow = Selectable<Tables['channelLog']>;

/** Which lines of the log are wanted. */
export type LogFilter = {
  readonly itemId?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** Settings, accounts, tasks and the log of channels; one organ's. */
export const channelRepository = (db: Transaction<Tables>, agencyId: string) => ({
  settings: () =>
    db.selectFrom('channelSettings').selectAll().where('agencyId', '=', agencyId).executeTakeFirst(),
  lockSettings: () =>
    db
      .selectFrom('channelSettings')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .forUpdate()
      .executeTakeFirst(),
  saveSettings: (
    settings: ChannelSettings,
    change: { readonly version: number; readonly changedAt: Date; readonly changedBy: string },
  ) => {
    const values = { settings: JSON.stringify(settings), ...change };
    return db
      .insertInto('channelSettings')
      .values({ agencyId, ...values })
      .onConflict((it) => it.column('agencyId').doUpdateSet(values))
      .execute();
  },

  accounts: () =>
    db
      .selectFrom('channelAccounts')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .orderBy('channel', 'desc')
      .execute(),
  account: (channel: AccountChannel) =>
    db
      .selectFrom('channelAccounts')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('channel', '=', channel)
      .executeTakeFirst(),
  saveAccount: (row: Omit<ChannelAccountRow, 'agencyId'>) =>
    db
      .insertInto('channelAccounts')
      .values({ ...row, agencyId })
      .onConflict((it) => it.columns(['agencyId', 'channel']).doUpdateSet(row))
      .execute(),
  keepToken: (channel: AccountChannel, sealedToken: Buffer | null, tokenUntil: Date | null) =>
    db
      .updateTable('channelAccounts')
      .set({ sealedToken, tokenUntil })
      .where('agencyId', '=', agencyId)
      .where('channel', '=', channel)
      .execute(),

  insertTask: (row: Omit<ChannelTaskRow, 'agencyId'>) =>
    db
      .insertInto('channelTasks')
      .values({ ...row, agencyId, progress: JSON.stringify(row.progress) })
      .execute(),
  task: (id: string) =>
    db
      .selectFrom('channelTasks')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  tasksOf: (itemId: string) =>
    db
      .selectFrom('channelTasks')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('itemId', '=', itemId)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .execute(),
  /** Lets one transaction at a time open tasks of an item. */
  lockItem: (itemId: string) =>
    db
      .selectFrom('disclosureItems')
      .select('id')
      .where('agencyId', '=', agencyId)
      .where('id', '=', itemId)
      .forUpdate()
      .executeTakeFirst(),
  /** What has not ended, with the title of its item, the eldest first. */
  openTasks: () =>
    db
      .selectFrom('channelTasks as task')
      .innerJoin('disclosureItems as item', (join) =>
        join.onRef('item.agencyId', '=', 'task.agencyId').onRef('item.id', '=', 'task.itemId'),
      )
      .selectAll('task')
      .select('item.title')
      .where('task.agencyId', '=', agencyId)
      .where('task.endedAt', 'is', null)
      .orderBy('task.createdAt')
      .orderBy('task.id')
      .limit(500)
      .execute(),
  /** Changes a task unless another worker has taken it since its attempt `attempts`. */
  changeTask: async (
    id: string,
    attempts: number,
    change: Partial<Omit<ChannelTaskRow, 'agencyId' | 'id' | 'progress'>> & {
      readonly progress?: Readonly<Record<string, string>>;
    },
  ): Promise<boolean> => {
    const { progress, ...rest } = change;
    const done = await db
      .updateTable('channelTasks')
      .set({ ...rest, ...(progress ? { progress: JSON.stringify(progress) } : {}) })
      .where('agencyId', '=', agencyId)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  },
  /** Takes one task that is due; it is out of others' reach until `until`. */
  claimTask: async (now: Date, until: Date): Promise<ChannelTaskRow | undefined> => {
    const due = await db
      .selectFrom('channelTasks')
      .select('id')
      .where('agencyId', '=', agencyId)
      .where('status', 'in', ['queued', 'sending', 'submitting', 'submitted', 'checking'])
      .where('nextAttemptAt', '<=', now)
      .orderBy('nextAttemptAt')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due) return undefined;
    return db
      .updateTable('channelTasks')
      .set((row) => ({ attempts: row('attempts', '+', 1), nextAttemptAt: until }))
      .where('agencyId', '=', agencyId)
      .where('id', '=', due.id)
      .returningAll()
      .executeTakeFirst();
  },
});
