import {
  MESSAGE_CATEGORY_LABELS,
  type MessageCategory,
} from '../../../domain/participation/message-kinds.data.ts';
import {
  MESSAGE_STATUS_LABELS,
  type MessageStatus,
} from '../../../domain/participation/message-lifecycle.data.ts';
import { ok, type Result, refuse } from '../../../domain/shared/refusal.ts';
import { normalizeQueryCode, verifyAgainstNobody, verifySecret } from '../../../identity/secrets.ts';
import { createAttemptLimit } from '../../access-requests/attempt-limit.ts';
import type { Agency } from '../../agencies/find-agency.ts';
import type { App } from '../../app.ts';
import { loadMessage } from './load-message.ts';

type Limit = ReturnType<typeof createAttemptLimit>;

const limits = new WeakMap<App, Readonly<Record<'byNumber' | 'byAddress', Limit>>>();

function limitsOf(app: App) {
  const known = limits.get(app);
  if (known) return known;
  const made = {
    byNumber: createAttemptLimit(5, 15, app.now),
    byAddress: createAttemptLimit(30, 15, app.now),
  };
  limits.set(app, made);
  return made;
}

/** A message as its sender sees it; `answer` once it was released. */
export type TrackedMessage = {
  readonly number: string;
  readonly category: MessageCategory;
  readonly categoryLabel: string;
  readonly status: MessageStatus;
  readonly statusLabel: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: Date;
  readonly dueOn: string;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
};

/**
 * Shows a message to whoever has its number and query code. A wrong number and a wrong code answer alike and take
 * the same time; five failures of a number from one address and thirty of an address are made to wait.
 */
export async function trackMessage(
  app: App,
  agency: Agency,
  { number, queryCode }: { readonly number: string; readonly queryCode: string },
  remoteAddress: string,
): Promise<Result<TrackedMessage>> {
  const { byNumber, byAddress } = limitsOf(app);
  const wanted = number.replaceAll('\0', '').trim().toUpperCase();
  const key = `${agency.id}/${wanted}/${remoteAddress}`;
  if (byNumber.isOver(key) || byAddress.isOver(remoteAddress))
    return refuse('too-many-attempts', '查询失败次数过多，请15分钟后再试');
  const found = await app.store.read(agency.id, (tx) => tx.messages.findByNumber(wanted));
  const code = normalizeQueryCode(queryCode);
  const right = found ? await verifySecret(found.queryCodeHash, code) : await verifyAgainstNobody(code);
  if (!found || !right) {
    byNumber.fail(key);
    byAddress.fail(remoteAddress);
    return refuse('no-such-message', '编号或者查询码不正确，请对照提交时的回执重新输入');
  }
  byNumber.succeed(key);
  return ok(await app.store.read(agency.id, async (tx) => forSender(await loadMessage(app, tx, found.id))));
}

function forSender({ row, text, answer }: Awaited<ReturnType<typeof loadMessage>>): TrackedMessage {
  // What goes on inside before the answer is released is one thing to whoever waits for it.
  const status = row.status === 'answer-in-review' ? 'passed-on' : row.status;
  const released = row.status === 'answered' || row.status === 'set-aside';
  return {
    number: row.number,
    category: row.category,
    categoryLabel: MESSAGE_CATEGORY_LABELS[row.category],
    status,
    statusLabel: MESSAGE_STATUS_LABELS[status],
    subject: text.subject,
    text: text.text,
    receivedAt: row.receivedAt,
    dueOn: row.dueOn,
    answeredAt: released ? row.answeredAt : null,
    answer: released ? (answer?.answer ?? null) : null,
  };
}
