import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { ENDED } from '../../domain/access-requests/lifecycle.data.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext, Prepared } from './action-context.ts';
import { appendEvent, cachesOf } from './append-events.ts';
import { loadCase } from './load-case.ts';

/**
 * 并案: the same applicant asked for the same thing twice, and both are still open. This case ends as merged,
 * the other one goes on and says what came to it. Nobody else's request may be touched by it.
 */
export async function mergeRequest(
  { app, tx, loaded, actor }: ActionContext,
  { into, note }: ActionInput<'merge'>,
): Promise<Result<Prepared<'merge'>>> {
  const found = await tx.requests.findByNumber(into.trim());
  if (!found || found.id === loaded.row.id)
    return refuse('no-such-request', `没有找到登记编号为“${into}”的另一件申请，请核对`);
  const other = await loadCase(app, tx, found.id, true);
  const mine = loaded.submission.identityReference;
  const theirs = other.submission.identityReference;
  const sameApplicant = mine && theirs && mine.equals(theirs);
  if (!sameApplicant) return refuse('other-applicant', '两件申请的申请人不同，不能并案；请分别答复');
  if (ENDED.has(other.state.status))
    return refuse(
      'request-ended',
      `${other.row.number}已经办结，不能并入；内容相同的，可以按重复申请答复`,
      '《条例》第三十六条第（六）项',
    );
  const unfit = cannotTakeIn(other.state, loaded.state);
  if (unfit) return { ok: false, refusal: unfit };
  const event = {
    type: 'absorbed',
    occurredOn: app.today(),
    facts: { requestId: loaded.row.id },
  } as const;
  const seq = await appendEvent(
    tx,
    found.id,
    actor.staffId,
    { event, note: { note: `${loaded.row.number}并入本件。${note}` } },
    other.dataKey,
  );
  await tx.requests.save(found.id, cachesOf({ ...other.state, version: seq }, other.calendar));
  return ok({
    command: { intoId: found.id },
    note: { others: other.row.number, note: `并入${other.row.number}。${note}` },
  });
}

/** The reply of the other case must still be to come, and owed no later than that of the one that ends in it. */
function cannotTakeIn(other: CaseState, own: CaseState): Refusal | null {
  if (other.letterId !== null)
    return {
      code: 'request-answered',
      message: '另一件已经签发答复，不能再并入；内容相同的，可以按重复申请答复',
      article: '《条例》第三十六条第（六）项',
    };
  return own.receivedOn !== null && (other.receivedOn === null || other.receivedOn > own.receivedOn)
    ? {
        code: 'merged-into-later',
        message: '应当把后收到的申请并入先收到的申请；并案不得推迟先收到的申请的答复期限',
        article: '《条例》第三十三条第二款',
      }
    : null;
}
