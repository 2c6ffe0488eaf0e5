import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import {
  CHANNEL_ACT_LABELS,
  type ChannelAct,
  LOGGED_CHANNEL_LABELS,
  type LoggedChannel,
} from '../../domain/channels/channels.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { csvOf } from '../shared/csv.ts';
import { record } from '../staff/passwords.ts';

/** One thing that went somewhere. */
type Happening = {
  readonly itemId: string;
  readonly itemVersion: number;
  readonly channel: LoggedChannel;
  readonly act: ChannelAct;
  readonly remoteUrl?: string | null;
  readonly actorId: string | null;
};

/** Adds a line to the log and tells it to the administration chain. */
export async function logChannel(app: App, tx: Transaction, happening: Happening): Promise<void> {
  const { actorId, remoteUrl = null, ...line } = happening;
  await tx.channelLog.insert({ id: uuid(), ...line, remoteUrl, actorId, happenedAt: app.now() });
  await record(tx, app, actorId, 'channel-logged', { ...line, remoteUrl });
}

/** Ways without an account: somebody copies a text or prints a sheet. */
const COPIED = ['wechat-copy', 'weibo-copy', 'notice-sheet'] as const;

export const RecordCopy = z.strictObject({ channel: z.enum(COPIED) });

/** Records that somebody took the copy of an item that is public now. */
export async function recordCopy(
  app: App,
  actor: Actor,
  itemId: string,
  { channel }: z.infer<typeof RecordCopy>,
): Promise<Result<null>> {
  demand(actor, 'disclosures:read');
  const item = await app.store.publicItems.find(app.now(), actor.agencyId, itemId);
  if (!item) return refuse('not-public', '这条信息还没有公开或者已经撤回，不能发布到其他渠道');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const { staffId: actorId } = actor;
    await logChannel(app, tx, { itemId, itemVersion: item.version, channel, act: 'copied', actorId });
    return ok(null);
  });
}

type Place = { readonly itemId?: string | undefined; readonly offset: number; readonly limit: number };

/** The log of the organ or of one item, the latest first. */
export function viewChannelLog(app: App, actor: Actor, place: Place) {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { rows, total } = await tx.channelLog.list(place);
    const items = rows.map((row) => ({
      id: row.id,
      itemId: row.itemId,
      title: row.title,
      version: row.itemVersion,
      channel: row.channel,
      channelLabel: LOGGED_CHANNEL_LABELS[row.channel],
      act: row.act,
      actLabel: CHANNEL_ACT_LABELS[row.act],
      remoteUrl: row.remoteUrl,
      happenedAt: row.happenedAt.toISOString(),
      actor: row.actorName ?? '系统',
    }));
    return { items, total };
  });
}

const HEAD = ['时间', '标题', '信息标识', '版本', '渠道', '事项', '地址', '经办'];
/** More lines than an organ writes in years. */
const MOST_LINES = 100_000;

/** 2025-05-12 09:30, China time. */
const minuteInChina = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** The whole log as CSV. */
export async function channelLogCsv(app: App, actor: Actor) {
  const { items } = await viewChannelLog(app, actor, { offset: 0, limit: MOST_LINES });
  const rows = items.map((it) => [
    minuteInChina(it.happenedAt),
    it.title,
    it.itemId,
    it.version,
    it.channelLabel,
    it.actLabel,
    it.remoteUrl ?? '',
    it.actor,
  ]);
  return { name: '渠道发布记录.csv', mediaType: 'text/csv; charset=utf-8', bytes: csvOf([HEAD, ...rows]) };
}
