import type { AccessRequestRow } from '../../database/access-requests.ts';
import type { Transaction } from '../../database/store.ts';
import { type CalendarMove, calendarMove } from '../../domain/access-requests/calendar-move.ts';
import type { CaseEvent } from '../../domain/access-requests/case-events.ts';
import type { CaseState } from '../../domain/access-requests/case-state.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { App } from '../app.ts';

/** A case beside what another calendar does to it. */
export type MovedCase = {
  readonly row: AccessRequestRow;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly from: WorkingCalendar;
  readonly move: CalendarMove;
};

/** What `to` does to each of these cases. Their events are read in one query and without their sealed notes. */
export async function movesOf(
  app: App,
  tx: Transaction,
  rows: readonly AccessRequestRow[],
  to: WorkingCalendar,
): Promise<readonly MovedCase[]> {
  if (rows.length === 0) return [];
  const byCase = new Map<string, CaseEvent[]>(rows.map((it) => [it.id, []]));
  for (const { requestId, facts, ...event } of await tx.calendar.eventsOf(rows.map((it) => it.id)))
    byCase.get(requestId ?? '')?.push({ ...event, facts: JSON.parse(facts ?? '{}') } as unknown as CaseEvent);
  return rows.map((row) => {
    const events = byCase.get(row.id) ?? [];
    const state = foldCase(events);
    const from = app.calendarOf(row.calendarVersion);
    return { row, events, state, from, move: calendarMove(state, { from, to }) };
  });
}
