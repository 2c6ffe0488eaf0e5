import { z } from 'zod';
import { LICENCES } from '../../domain/channels/channel-settings.ts';
import { ACCOUNT_CHANNELS, CHANNEL_ACTS, LOGGED_CHANNELS } from '../../domain/channels/channels.data.ts';
import { TASK_KINDS, TASK_STATUSES } from '../../domain/channels/task-status.data.ts';
import { UPDATE_STATES, VETO_KEYS } from '../../domain/channels/update-states.data.ts';

/** How every column stands, and what would let the site fail. */
export const UpdateMonitorView = z
  .object({
    today: z.string(),
    warnDays: z.int(),
    findings: z.array(
      z.object({
        key: z.enum(VETO_KEYS),
        severity: z.enum(['failed', 'soon', 'passed']),
        counted: z.int(),
        limit: z.int(),
        text: z.string(),
      }),
    ),
    columns: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        firstLevel: z.boolean(),
        leaf: z.boolean(),
        updateWithinDays: z.int().nullable(),
        count: z.int(),
        newestOn: z.string().nullable(),
        state: z.enum(UPDATE_STATES),
        dueOn: z.string().nullable(),
        daysLeft: z.int().nullable(),
        rule: z.string(),
        source: z.string(),
      }),
    ),
    accounts: z.array(
      z.object({
        channel: z.enum(ACCOUNT_CHANNELS),
        name: z.string(),
        newestOn: z.string().nullable(),
        state: z.enum(UPDATE_STATES),
        dueOn: z.string().nullable(),
        daysLeft: z.int().nullable(),
        rule: z.string(),
        source: z.string(),
      }),
    ),
  })
  .meta({ id: 'UpdateMonitor' });
export type UpdateMonitorView = z.infer<typeof UpdateMonitorView>;

/** What the organ sets for its channels. */
export const ChannelSettingsView = z
  .object({
    warnDays: z.int(),
    displayItems: z.int(),
    displaySeconds: z.int(),
    displayColumnId: z.string().nullable(),
    licence: z.enum(LICENCES),
    licenceNote: z.string(),
    version: z.int(),
  })
  .meta({ id: 'ChannelSettings' });
export type ChannelSettingsView = z.infer<typeof ChannelSettingsView>;

/** An item ready to be pasted into editors of other platforms. */
export const ItemCopyView = z
  .object({
    itemId: z.string(),
    version: z.int(),
    title: z.string(),
    url: z.string(),
    digest: z.string(),
    cover: z.object({ url: z.string(), name: z.string() }).nullable(),
    coverHint: z.string(),
    html: z.string(),
    weibo: z.string(),
    weiboLength: z.int(),
    weiboLimit: z.int(),
  })
  .meta({ id: 'ItemCopy' });
export type ItemCopyView = z.infer<typeof ItemCopyView>;

/** What went where and when. */
export const ChannelLogView = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        itemId: z.string(),
        title: z.string(),
        version: z.int(),
        channel: z.enum(LOGGED_CHANNELS),
        channelLabel: z.string(),
        act: z.enum(CHANNEL_ACTS),
        actLabel: z.string(),
        remoteUrl: z.string().nullable(),
        happenedAt: z.string(),
        actor: z.string(),
      }),
    ),
    total: z.int(),
  })
  .meta({ id: 'ChannelLog' });
export type ChannelLogView = z.infer<typeof ChannelLogView>;

/** Accounts at other platforms, without their secrets. */
export const ChannelAccountsView = z
  .array(
    z.object({
      channel: z.enum(ACCOUNT_CHANNELS),
      label: z.string(),
      name: z.string(),
      baseUrl: z.string(),
      hasSecret: z.boolean(),
      enabled: z.boolean(),
      version: z.int(),
    }),
  )
  .meta({ id: 'ChannelAccounts' });
export type ChannelAccountsView = z.infer<typeof ChannelAccountsView>;

/** What is under way at the accounts, or waits for a person. */
export const ChannelTasksView = z
  .array(
    z.object({
      id: z.string(),
      itemId: z.string(),
      title: z.string(),
      channel: z.enum(ACCOUNT_CHANNELS),
      channelLabel: z.string(),
      kind: z.enum(TASK_KINDS),
      kindLabel: z.string(),
      status: z.enum(TASK_STATUSES),
      statusLabel: z.string(),
      waitsForPerson: z.boolean(),
      remoteUrl: z.string().nullable(),
      lastError: z.string().nullable(),
      createdAt: z.string(),
    }),
  )
  .meta({ id: 'ChannelTasks' });
export type ChannelTasksView = z.infer<typeof ChannelTasksView>;
