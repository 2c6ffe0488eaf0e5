import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { ChannelTaskRow } from '../../database/channels.ts';
import type { Transaction } from '../../database/store.ts';
import {
  ACCOUNT_CHANNEL_LABELS,
  ACCOUNT_CHANNELS,
  type AccountChannel,
} from '../../domain/channels/channels.data.ts';
import {
  TASK_KIND_LABELS,
  TASK_STATUS_LABELS,
  type TaskKind,
} from '../../domain/channels/task-status.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { logChannel } from './channel-log.ts';

export const SendItem = z.strictObject({ channel: z.enum(ACCOUNT_CHANNELS) });

type NewTask = Pick<
  ChannelTaskRow,
  'itemId' | 'channel' | 'kind' | 'status' | 'itemVersion' | 'remoteUrl'
> & {
  readonly createdBy: string | null;
};

const newTask = (app: App, task: NewTask): Omit<ChannelTaskRow, 'agencyId'> => ({
  ...task,
  id: uuid(),
  attempts: 0,
  nextAttemptAt: app.now(),
  progress: {},
  lastError: null,
  createdAt: app.now(),
  endedAt: null,
  endedBy: null,
});

/** Has a public item sent to an account; one that is there or under way is not sent twice. */
export async function sendItem(
  app: App,
  actor: Actor,
  itemId: string,
  { channel }: z.infer<typeof SendItem>,
): Promise<Result<{ taskId: string }>> {
  demand(actor, 'disclosures:publish');
  const item = await app.store.publicItems.find(app.now(), actor.agencyId, itemId);
  if (!item) return refuse('not-public', '这条信息还没有公开或者已经撤回，不能发布到其他渠道');
  return app.store.transaction<{ taskId: string }>(actor.agencyId, async (tx) => {
    await tx.channels.lockItem(itemId);
    const account = await tx.channels.account(channel);
    const label = ACCOUNT_CHANNEL_LABELS[channel];
    if (!account?.enabled)
      return refuse('account-missing', `还没有启用${label}账号，可以使用“复制到其他渠道”`);
    const earlier = (await tx.channels.tasksOf(itemId)).find(
      (it) => it.channel === channel && it.kind === 'publish',
    );
    if (earlier && !['failed', 'cancelled'].includes(earlier.status))
      return refuse(
        'already-sent',
        `这条信息已经发往${label}（${TASK_STATUS_LABELS[earlier.status]}），不重复发送`,
      );
    const origin = { itemVersion: item.version, remoteUrl: null, createdBy: actor.staffId };
    const task = newTask(app, { itemId, channel, kind: 'publish', status: 'queued', ...origin });
    await tx.channels.insertTask(task);
    await record(tx, app, actor.staffId, 'channel-task-opened', { taskId: task.id, itemId, channel });
    return ok({ taskId: task.id });
  });
}

/** What is under way or waits for a person, the eldest first. */
export function listChannelTasks(app: App, actor: Actor) {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) =>
    (await tx.channels.openTasks()).map((it) => ({
      id: it.id,
      itemId: it.itemId,
      title: it.title,
      channel: it.channel,
      channelLabel: ACCOUNT_CHANNEL_LABELS[it.channel],
      kind: it.kind,
      kindLabel: TASK_KIND_LABELS[it.kind],
      status: it.status,
      statusLabel: TASK_STATUS_LABELS[it.status],
      waitsForPerson: it.status === 'uncertain' || it.status === 'to-do',
      remoteUrl: it.remoteUrl,
      lastError: it.lastError,
      createdAt: it.createdAt.toISOString(),
    })),
  );
}

/** What a person found at the platform, or did there. */
export const SettleChannelTask = z.strictObject({
  result: z.enum(['published', 'not-published', 'taken-down']),
  remoteUrl: z
    .url({ protocol: /^https$/, error: '应为 https 网址' })
    .max(500)
    .nullable(),
});

/** Ends a task a person had to look after: an uncertain publication, or an article to be taken down. */
export function settleChannelTask(
  app: App,
  actor: Actor,
  taskId: string,
  { result, remoteUrl }: z.infer<typeof SettleChannelTask>,
): Promise<Result<null>> {
  demand(actor, 'disclosures:publish');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const task = await tx.channels.task(taskId);
    if (!task || task.endedAt) throw new NotFound('没有找到这项任务，可能已经有人处理');
    const fits = result === 'taken-down' ? task.status === 'to-do' : task.status === 'uncertain';
    if (!fits) return refuse('task-not-open', '这项任务目前不需要人工处理');
    const status = ({ published: 'published', 'not-published': 'cancelled', 'taken-down': 'done' } as const)[
      result
    ];
    const ended = { endedAt: app.now(), endedBy: actor.staffId };
    await tx.channels.changeTask(taskId, task.attempts, {
      status,
      remoteUrl: remoteUrl ?? task.remoteUrl,
      ...ended,
    });
    await record(tx, app, actor.staffId, 'channel-task-settled', { taskId, result });
    if (result === 'not-published') return ok(null);
    const { itemId, itemVersion, channel } = task;
    const line = { itemId, itemVersion: itemVersion ?? 1, channel, act: result, remoteUrl };
    await logChannel(app, tx, { ...line, actorId: actor.staffId });
    return ok(null);
  });
}

/** Opens a task for every article that stands at an account although its item was withdrawn here. */
export async function openTakeDowns(app: App): Promise<number> {
  let opened = 0;
  for (const { id: agencyId } of await listAgencies(app)) {
    const done = await app.store.transaction<number>(agencyId, async (tx) => ok(await openIn(app, tx)));
    opened += done.ok ? done.value : 0;
  }
  return opened;
}

async function openIn(app: App, tx: Transaction): Promise<number> {
  const asked = new Set<string>();
  for (const { itemId, channel: logged, remoteUrl, itemVersion } of await tx.channelLog.toTakeDown(
    app.now(),
  )) {
    const channel = logged.split('-')[0] as AccountChannel;
    if (asked.has(`${itemId} ${channel}`)) continue;
    asked.add(`${itemId} ${channel}`);
    const kind: TaskKind = 'take-down';
    const task = newTask(app, {
      itemId,
      channel,
      kind,
      status: 'to-do',
      itemVersion,
      remoteUrl,
      createdBy: null,
    });
    await tx.channels.insertTask(task);
    await record(tx, app, null, 'channel-task-opened', { taskId: task.id, itemId, channel, kind });
  }
  return asked.size;
}
