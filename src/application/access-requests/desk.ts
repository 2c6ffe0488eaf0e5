import type { DeskRow, Place, Viewer } from '../../database/desk.ts';
import { LONGEST_COUNT } from '../../database/desk.ts';
import type { Transaction } from '../../database/store.ts';
import {
  QUEUE_LABELS,
  type Queue,
  queuesOf,
  WAIT_WARNING_DAYS,
} from '../../domain/access-requests/queues.data.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { type Actor, demand, Forbidden } from '../actor.ts';
import type { App } from '../app.ts';
import { placeText } from '../shared/page-place.ts';
import { type ActorToday, standingIn } from '../staff/standing-in.ts';
import { stepOf, whyOf } from './desk-words.ts';
import { UNTITLED } from './file-request.ts';
import { caseLines } from './list-cases.ts';

/** Which part of the desk is asked for; without a queue the first that holds something. */
export type DeskQuery = {
  readonly queue?: Queue | undefined;
  /** Only the cases of this person. */
  readonly handlerId?: string | undefined;
  readonly after?: (Place & { readonly ended: boolean }) | undefined;
  readonly limit: number;
};

const viewerOf = (app: App, actor: ActorToday): Viewer => {
  const today = app.today();
  return {
    staffId: actor.staffId,
    deputyFor: [...actor.deputyFor],
    today,
    soonOn: addWorkingDays(today, WAIT_WARNING_DAYS, app.calendar),
    wholeOrgan: !actor.permissions.has('requests:handle') || actor.permissions.has('requests:assign'),
    queues: queuesOf(actor.permissions).filter((it) => it !== 'deputised' || actor.deputyFor.size > 0),
  };
};

/** The desk: the queues of this person's posts with their counts, and one page of one of them. */
export const desk = (app: App, actor: Actor, query: DeskQuery) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const viewer = viewerOf(app, await standingIn(app, tx, actor));
    if (query.queue && query.queue !== 'deputised' && !viewer.queues.includes(query.queue))
      throw new Forbidden('requests:read');
    const counts = await tx.desk.counts(viewer);
    const queue = query.queue ?? ((counts.todo ?? 0) > 0 ? 'todo' : 'open');
    const { limit, handlerId, after = null } = query;
    const rows = await tx.desk.page(queue, viewer, { limit, handlerId, after });
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      today: viewer.today,
      queues: viewer.queues.map((it) => ({
        queue: it,
        label: QUEUE_LABELS[it],
        count: Math.min(counts[it] ?? 0, LONGEST_COUNT),
        more: (counts[it] ?? 0) > LONGEST_COUNT,
      })),
      queue,
      label: QUEUE_LABELS[queue],
      next: last ? placeText({ ended: false, key: last.sortedBy as PlainDate, id: last.id }) : null,
      items: await deskLines(app, tx, rows.slice(0, limit)),
    };
  });
};

/** The lines of a list, and beside each why it lies here and which step comes next. */
async function deskLines(app: App, tx: Transaction, rows: readonly DeskRow[]) {
  const lines = await caseLines(app, tx, rows);
  return lines.map((line, index) => {
    const row = rows[index] as DeskRow;
    return {
      ...line,
      version: row.version,
      untitled: row.title === UNTITLED,
      reason: row.reason,
      why: whyOf(row, line.handler),
      next: stepOf(row),
    };
  });
}
