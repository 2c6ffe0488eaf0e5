import type { JSONColumnType } from 'kysely';
import type { ChannelSettings } from '../domain/channels/channel-settings.ts';
import type { AccountChannel, ChannelAct, LoggedChannel } from '../domain/channels/channels.data.ts';
import type { TaskKind, TaskStatus } from '../domain/channels/task-status.data.ts';

/** What the other side has given for a task so far; its keys are the adapter's own. */
export type TaskProgress = Readonly<Record<string, string>>;

/** The rows of `migrations/0019-channels.sql`, camel-cased. */
export type ChannelTables = {
  channelSettings: {
    agencyId: string;
    settings: JSONColumnType<ChannelSettings>;
    version: number;
    changedAt: Date;
    changedBy: string;
  };
  channelAccounts: {
    agencyId: string;
    channel: AccountChannel;
    name: string;
    baseUrl: string;
    wrappedKey: Buffer;
    sealedSecret: Buffer;
    sealedToken: Buffer | null;
    tokenUntil: Date | null;
    enabled: boolean;
    version: number;
    changedAt: Date;
    changedBy: string;
  };
  channelTasks: {
    agencyId: string;
    id: string;
    itemId: string;
    channel: AccountChannel;
    kind: TaskKind;
    status: TaskStatus;
    attempts: number;
    nextAttemptAt: Date;
    progress: JSONColumnType<TaskProgress>;
    itemVersion: number | null;
    remoteUrl: string | null;
    lastError: string | null;
    createdAt: Date;
    createdBy: string | null;
    endedAt: Date | null;
    endedBy: string | null;
  };
  channelLog: {
    agencyId: string;
    id: string;
    itemId: string;
    itemVersion: number;
    channel: LoggedChannel;
    act: ChannelAct;
    remoteUrl: string | null;
    happenedAt: Date;
    actorId: string | null;
  };
};
