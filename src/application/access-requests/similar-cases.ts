import { STATUS_LABELS, type Status } from '../../domain/access-requests/lifecycle.data.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import type { App } from '../app.ts';

/** Below this the descriptions have little more in common than the manner of asking. */
const LIKE_ENOUGH = 0.4;

/**
 * Earlier and other requests for much the same, so that repetition (art. 36 (6)) is noticed and like is treated
 * alike. Compared by hashed words; nothing of the other descriptions is opened.
 */
export const similarCases = (app: App, actor: Actor, requestId: string) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    if (!(await tx.requests.find(requestId))) throw new NotFound('没有找到这件申请');
    const rows = await tx.requests.similarTo(requestId);
    return rows
      .filter((it) => it.likeness >= LIKE_ENOUGH)
      .map(({ status, outcome, likeness, ...row }) => ({
        ...row,
        likeness: Math.round(likeness * 100),
        statusLabel: STATUS_LABELS[status as Status],
        outcomeLabel: outcome ? outcomeOf(outcome as OutcomeKey).label : null,
      }));
  });
};
