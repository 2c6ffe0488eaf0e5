import type { SideFileFilter, SideFileRow } from '../../database/side-files.ts';
import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import {
  DISPUTE_RESULT_LABELS,
  type DisputeResult,
  SIDE_FILE_KIND_LABELS,
  type SideFileKind,
} from '../../domain/side-files/kinds.data.ts';
import { SIDE_STATUS_LABELS, type SideStatus } from '../../domain/side-files/lifecycle.data.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';

/** Working days within which a file counts as due soon: the shortest of their periods has five. */
const SOON = 2;

/** How the due day of a file stands today. */
export function sideUrgency(app: App, dueOn: PlainDate | null, status: string) {
  if (status === 'concluded') return { urgency: 'ended' as const, remainingDays: null };
  if (!dueOn) return { urgency: 'running' as const, remainingDays: null };
  const today = app.today();
  const remainingDays =
    dueOn >= today
      ? workingDaysBetween(today, dueOn, app.calendar)
      : -workingDaysBetween(dueOn, today, app.calendar);
  const urgency = dueOn < today ? 'overdue' : remainingDays <= SOON ? 'soon' : 'running';
  return { urgency: urgency as 'overdue' | 'soon' | 'running', remainingDays };
}

/** One line of a list; nothing personal in it. */
async function sideLine(app: App, tx: Transaction, row: SideFileRow) {
  const linked = row.requestId ? await tx.requests.find(row.requestId) : undefined;
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as SideFileKind,
    kindLabel: SIDE_FILE_KIND_LABELS[row.kind as SideFileKind],
    title: row.title,
    requestId: row.requestId,
    requestNumber: linked?.number ?? null,
    body: row.body,
    caseNumber: row.caseNumber,
    status: row.status as SideStatus,
    statusLabel: SIDE_STATUS_LABELS[row.status as SideStatus],
    resultLabel: row.result ? DISPUTE_RESULT_LABELS[row.result as DisputeResult] : null,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    provisional: row.provisional,
    stayInForce: row.stayInForce,
    concludedOn: row.concludedOn,
    ...sideUrgency(app, row.dueOn, row.status),
  };
}

/** Lines of rows, in their order. */
export async function sideLines(app: App, tx: Transaction, rows: readonly SideFileRow[]) {
  const lines = [];
  for (const row of rows) lines.push(await sideLine(app, tx, row));
  return lines;
}

/** A page of the organ's side files, what is due first on top; narrowed to a case for its page. */
export const listSideFiles = (app: App, actor: Actor, filter: SideFileFilter) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const { rows, total } = await tx.sideFiles.list(filter);
    return { total, items: await sideLines(app, tx, rows) };
  });
};
