import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { NOTICE_CHANNEL_LABELS, NOTICE_KIND_LABELS } from '../../domain/notices/notice-kinds.data.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { loadCase, SEALED } from '../access-requests/load-case.ts';
import { words } from '../access-requests/reply-facts-schema.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';
import { errorWords } from './error-words.ts';

/** What a person has to do about notices: an applicant no message reached, a query code to be posted. */
type Task = {
  readonly id: string;
  readonly task: 'not-reached' | 'post-code';
  readonly requestId: string;
  readonly since: string;
  readonly text: string;
};

/** The tasks of the organ, the eldest first, each with the number and title of its case. */
export const listNoticeTasks = (app: App, actor: Actor) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const tasks = [...(await notReached(tx)), ...(await toPost(tx))];
    const ids = [...new Set(tasks.map((it) => it.requestId))];
    const rows = await Promise.all(ids.map((id) => tx.requests.find(id)));
    const cases = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    return tasks
      .toSorted((a, b) => a.since.localeCompare(b.since))
      .map((task) => ({
        ...task,
        number: cases.get(task.requestId)?.number ?? '',
        title: cases.get(task.requestId)?.title ?? '',
      }));
  });
};

const notReached = async (tx: Transaction): Promise<Task[]> =>
  (await tx.notices.unsettled()).map(({ id, requestId, kind, channel, createdAt, lastError }) => ({
    id,
    task: 'not-reached',
    requestId,
    since: createdAt.toISOString(),
    text: `“${NOTICE_KIND_LABELS[kind]}”的${NOTICE_CHANNEL_LABELS[channel]}未能送出${lastError ? `：${errorWords(lastError)}` : ''}`,
  }));

const toPost = async (tx: Transaction): Promise<Task[]> =>
  (await tx.queryCodes.toPost()).map(({ id, requestId, askedAt }) => ({
    id,
    task: 'post-code',
    requestId,
    since: askedAt.toISOString(),
    text: '申请人请求把新的查询码邮寄到登记的通信地址',
  }));

export const SettleTask = z.strictObject({ note: words('处理情况', 500) });

/**
 * Takes a task off the desk without a message or letter: the applicant was reached otherwise, or the ask needs none.
 * What was done is kept sealed, for it may name people.
 */
export function settleNoticeTask(
  app: App,
  actor: Actor,
  taskId: string,
  { note }: z.infer<typeof SettleTask>,
): Promise<Result<null>> {
  demand(actor, 'requests:serve');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const requestId = await settle(app, tx, actor, taskId);
    const { dataKey } = await loadCase(app, tx, requestId);
    await tx.ledger.append({
      stream: 'administration',
      requestId,
      type: 'notice-settled',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: { taskId },
      note: dataKey.seal(JSON.stringify({ note }), SEALED.note),
    });
    return ok(null);
  });
}

/** Ends the notice or the ask of that id and tells its case; `NotFound` where neither is open. */
async function settle(app: App, tx: Transaction, actor: Actor, taskId: string): Promise<string> {
  const notice = await tx.notices.findForUpdate(taskId);
  if (notice?.status === 'given-up' && notice.settledAt === null && notice.kind !== 'code-link') {
    await tx.notices.settle(taskId, app.now(), actor.staffId);
    return notice.requestId;
  }
  const ask = (await tx.queryCodes.toPost()).find((it) => it.id === taskId);
  if (!ask) throw new NotFound('没有找到这项待办，可能已经有人处理');
  await tx.queryCodes.end(taskId, { endedAt: app.now(), endedBy: actor.staffId, result: 'declined' });
  return ask.requestId;
}
