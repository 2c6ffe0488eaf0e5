import { calendarOfEntries } from '../../database/current-calendar.ts';
import type { Transaction } from '../../database/store.ts';
import type { NoticeFinding } from '../../domain/calendar/check-notice.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { type MovedCase, movesOf } from './case-moves.ts';
import { mayManageCalendar } from './may-manage.ts';
import { findingsAmong, type NoticeInput, noticeOf, noticesBefore } from './notice-input.ts';

const BATCH = 200;

/** Cases of an organ whose reply day would go from one day to another. Numbers only: the cases are the organ's own. */
export type Shift = { readonly oldOn: PlainDate; readonly newOn: PlainDate; readonly cases: number };
export type AgencyEffect = {
  readonly agency: string;
  readonly open: number;
  readonly moved: number;
  readonly held: number;
  readonly shifts: readonly Shift[];
};
export type NoticePreview = {
  readonly findings: readonly NoticeFinding[];
  readonly version: string;
  readonly effects: readonly AgencyEffect[];
};

/** What entering a notice would do: what is odd about it, and for each organ how many cases move from which day to which. */
export async function previewNotice(
  app: App,
  actor: Actor,
  input: NoticeInput,
): Promise<Result<NoticePreview>> {
  const allowed = await mayManageCalendar(app, actor);
  if (!allowed.ok) return allowed;
  const rows = await app.store.read(actor.agencyId, (tx) => tx.calendar.notices());
  const findings = findingsAmong(input, noticesBefore(rows));
  const calendar = calendarOfEntries([...rows, { notice: noticeOf(input), replaces: input.replaces }]);
  const broken = findings.some((it) => it.level === 'error');
  const effects: AgencyEffect[] = [];
  if (!broken)
    for (const agency of await listAgencies(app)) effects.push(await effectOn(app, agency, calendar));
  return ok({ findings, version: calendar.version, effects });
}

const effectOn = (app: App, { id, name }: Agency, to: WorkingCalendar): Promise<AgencyEffect> =>
  app.store.read(id, async (tx) => {
    const shifts = new Map<string, Shift>();
    const counts = { open: 0, moved: 0, held: 0 };
    for await (const { move } of openMoves(app, tx, to)) {
      counts.open += 1;
      if (move.kind !== 'still') counts[move.kind] += 1;
      if (move.kind === 'moved') addShift(shifts, move.moves);
    }
    const sorted = [...shifts.values()].sort((a, b) => (a.oldOn < b.oldOn ? -1 : 1));
    return { agency: name, ...counts, shifts: sorted };
  });

/** Every open case of the organ with what the calendar does to it, a batch in memory at a time. */
async function* openMoves(app: App, tx: Transaction, to: WorkingCalendar): AsyncGenerator<MovedCase> {
  let rows = await tx.calendar.openAfter(null, BATCH);
  while (rows.length > 0) {
    yield* await movesOf(app, tx, rows, to);
    rows = await tx.calendar.openAfter(rows.at(-1)?.id ?? null, BATCH);
  }
}

/** Counts a case under its reply day, or under the first other day where that is none. */
function addShift(
  shifts: Map<string, Shift>,
  moves: readonly { readonly what: string; readonly oldOn: PlainDate; readonly newOn: PlainDate }[],
): void {
  const move = moves.find((it) => it.what === 'reply') ?? moves[0];
  if (!move) return;
  const { oldOn, newOn } = move;
  const key = `${oldOn} ${newOn}`;
  shifts.set(key, { oldOn, newOn, cases: (shifts.get(key)?.cases ?? 0) + 1 });
}
