import type { ChannelTaskRow } from '../../database/channels.ts';
import type { PublishedItemRow } from '../../database/published-items.ts';
import { pauseAfter } from '../../domain/notices/retry.ts';
import { ok } from '../../domain/shared/refusal.ts';
import type { ChannelAdapter, ChannelPost, Step } from '../../messaging/channels/channel-adapter.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { adapterOf } from './channel-accounts.ts';
import { logChannel } from './channel-log.ts';
import { openTakeDowns } from './channel-tasks.ts';
import { copyOf, portableHtml } from './item-copy.ts';

/** A claimed task is its worker's for so long; longer than all its calls take. */
const LEASE_MINUTES = 15;
const MINUTE = 60_000;
const MOST_IN_A_RUN = 50;
/** Looks after an unanswered submission before a person is asked. */
const MOST_LOOKS = 5;

type Change = Partial<Pick<ChannelTaskRow, 'status' | 'lastError' | 'remoteUrl' | 'progress'>>;
type Settled = Change & { readonly pause?: number | null };

/**
 * Sends what waits to the accounts, and has articles of withdrawn items taken down. May run any number of times and in
 * several processes: a task is one worker's at a time. The publishing call is recorded before it is made and never made
 * again once the platform may have heard it.
 */
export async function sendChannelTasks(app: App): Promise<void> {
  await openTakeDowns(app);
  for (const agency of await listAgencies(app))
    for (let count = 0; count < MOST_IN_A_RUN; count += 1) {
      const until = new Date(app.now().getTime() + LEASE_MINUTES * MINUTE);
      const claimed = await app.store.transaction(agency.id, async (tx) =>
        ok((await tx.channels.claimTask(app.now(), until)) ?? null),
      );
      if (!claimed.ok || !claimed.value) break;
      await work(app, agency, claimed.value);
    }
}

async function work(app: App, agency: Agency, task: ChannelTaskRow): Promise<void> {
  const account = await app.store.read(agency.id, (tx) => tx.channels.account(task.channel));
  const item = await publicItem(app, task);
  const heard = task.status !== 'queued' && task.status !== 'sending';
  if (!item && !heard)
    return void (await settle(app, task, { status: 'cancelled', lastError: 'not-public' }));
  if (!account?.enabled) {
    const status = heard ? 'uncertain' : 'failed';
    return void (await settle(app, task, { status, lastError: 'account-missing' }));
  }
  const source = item ?? (await versionOf(app, task));
  if (!source) return void (await settle(app, task, { status: 'uncertain', lastError: 'not-public' }));
  const adapter = adapterOf(app, account);
  const post = await postOf(app, agency, { task, item: source });
  await (heard ? lookAfter(app, task, adapter, post) : send(app, task, adapter, post));
}

const publicItem = (app: App, { agencyId, itemId }: ChannelTaskRow) =>
  app.store.publicItems.find(app.now(), agencyId, itemId);

/** What was sent, for finding it again although it is withdrawn since. */
const versionOf = (app: App, { agencyId, itemId, itemVersion }: ChannelTaskRow) =>
  app.store.read(agencyId, (tx) => tx.publishedItems.version(itemId, itemVersion ?? 1));

async function postOf(
  app: App,
  agency: Agency,
  { task, item }: { readonly task: ChannelTaskRow; readonly item: PublishedItemRow },
): Promise<ChannelPost> {
  const { title, url, digest, weibo } = await copyOf(app, agency, item);
  const images = item.attachments.filter((it) => it.use === 'image');
  const pictures = await Promise.all(
    images.map(async ({ fileId, name, mediaType, sha256 }) => ({
      fileId,
      name,
      mediaType,
      bytes: await app.files.get(agency.id, sha256),
    })),
  );
  const marked = await portableHtml(app, agency, item, (fileId) => `picture:${fileId}`);
  const html: ChannelPost['html'] = (picture) =>
    marked.replaceAll(/src="picture:([0-9a-f-]{36})"/g, (_, id: string) => `src="${picture(id) ?? ''}"`);
  return { taskId: task.id, title, author: agency.name, digest, url, weibo, html, pictures };
}

async function send(
  app: App,
  task: ChannelTaskRow,
  adapter: ChannelAdapter,
  post: ChannelPost,
): Promise<void> {
  const prepared = await adapter.prepare(post, task.progress);
  if (prepared.outcome !== 'done') return void (await settle(app, task, afterSending(task, prepared)));
  // Checked at the very moment: it may have been withdrawn while pictures were uploaded.
  if (!(await publicItem(app, task)))
    return void (await settle(app, task, { status: 'cancelled', lastError: 'not-public' }));
  const mine = await settle(app, task, { status: 'submitting', progress: prepared.progress, pause: null });
  if (!mine) return;
  await settle(app, task, afterSending(task, await adapter.submit(post, prepared.progress)));
}

async function lookAfter(app: App, task: ChannelTaskRow, adapter: ChannelAdapter, post: ChannelPost) {
  const looked = await adapter.look(post, task.progress);
  const status = task.status === 'submitted' ? 'submitted' : 'checking';
  const tired = task.attempts > MOST_LOOKS;
  if (looked.outcome === 'absent' || looked.outcome === 'later') {
    const lastError = looked.outcome === 'later' ? looked.error : 'no-answer';
    await settle(app, task, tired ? { status: 'uncertain', lastError } : { status, lastError, pause: 1 });
  } else await settle(app, task, afterSending(task, looked));
}

/** What a step means for the task; minutes until it is taken up again. */
function afterSending({ attempts }: ChannelTaskRow, step: Step): Settled {
  const { progress } = step;
  switch (step.outcome) {
    case 'published':
      return { status: 'published', remoteUrl: step.url, lastError: null, progress };
    case 'waiting':
      return { status: 'submitted', lastError: null, progress, pause: 1 };
    case 'unknown':
      return { status: 'checking', lastError: step.error, progress, pause: 1 };
    case 'later': {
      const pause = pauseAfter(attempts);
      const status = pause === null ? 'failed' : 'sending';
      return { status, lastError: step.error, progress, pause };
    }
    case 'never':
      return { status: 'failed', lastError: step.error, progress };
    default:
      throw new Error(`a step ended as ${step.outcome}`);
  }
}

const ENDED = new Set(['published', 'failed', 'cancelled']);

/** Writes how the task stands, and what was published into the log; `false`: another worker has the task. */
async function settle(
  app: App,
  task: ChannelTaskRow,
  { pause = null, ...change }: Settled,
): Promise<boolean> {
  const ended = ENDED.has(change.status ?? '') ? { endedAt: app.now() } : {};
  const next = pause === null ? {} : { nextAttemptAt: new Date(app.now().getTime() + pause * MINUTE) };
  const done = await app.store.transaction<boolean>(task.agencyId, async (tx) => {
    const mine = await tx.channels.changeTask(task.id, task.attempts, { ...change, ...ended, ...next });
    if (mine && change.status === 'published') {
      const { itemId, itemVersion, channel, createdBy: actorId } = task;
      const line = { itemId, itemVersion: itemVersion ?? 1, channel, act: 'published' } as const;
      await logChannel(app, tx, { ...line, remoteUrl: change.remoteUrl ?? null, actorId });
    }
    return ok(mine);
  });
  return done.ok && done.value;
}
