import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import { addWorkingDays, workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { type Reminded, reminderDue, USUAL_RULES } from '../../domain/reminders/reminder-rules.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { appendBeside } from '../calendar/note-case-event.ts';

type Due = Awaited<ReturnType<Transaction['reminders']['dueThrough']>>[number];
type Telling = {
  readonly requestId: string;
  readonly kind: string;
  readonly dueOn: PlainDate;
  readonly staffIds: readonly string[];
};

/** Reminds in every organ of the due days that come near or have passed. Returns how many reminders are new. */
export async function remindOfDeadlines(app: App): Promise<number> {
  let added = 0;
  for (const agency of await listAgencies(app)) added += await remindInAgency(app, agency.id);
  return added;
}

/**
 * Computes the reminders of one organ for today. One reminder a case, kind, due day and person, however often it
 * runs. A case that is overdue is escalated once: recorded in its own chain, with how many people were told.
 */
export async function remindInAgency(app: App, agencyId: string): Promise<number> {
  const result = await app.store.transaction(agencyId, async (tx) => {
    const tellings = await tellingsOf(app, tx);
    const createdAt = app.now();
    const rows = tellings.flatMap(({ staffIds, ...reminder }) =>
      staffIds.map((staffId) => ({ ...reminder, staffId, createdAt })),
    );
    return ok({
      added: await tx.reminders.add(rows),
      overdue: tellings.filter((it) => it.kind === 'overdue'),
    });
  });
  if (!result.ok) throw new Error(result.refusal.code);
  for (const telling of result.value.overdue) await escalate(app, agencyId, telling);
  return result.value.added;
}

async function tellingsOf(app: App, tx: Transaction): Promise<readonly Telling[]> {
  const rules = (await tx.reminders.rules()) ?? USUAL_RULES;
  const today = app.today();
  const calendar = app.calendarOf(app.calendar.version);
  const furthest = Math.max(0, ...rules.before.map((it) => it.days));
  const rows = await tx.reminders.dueThrough(addWorkingDays(today, furthest, calendar));
  const find = await peopleOf(app, tx);
  return rows.flatMap((row) => {
    const { dueOn, remaining } = standOf(row, today, calendar);
    const due = reminderDue(rules, remaining);
    return due ? [{ requestId: row.id, kind: due.kind, dueOn, staffIds: find(row, due.tell) }] : [];
  });
}

/**
 * The day a case is reminded of and how far it is. Warned by the earlier day; overdue only by the legal one, for the
 * inner day is no period of the law.
 */
function standOf(row: Due, today: PlainDate, calendar: WorkingCalendar) {
  const { replyDueOn, safeDueOn } = row;
  if (replyDueOn !== null && replyDueOn < today) return { dueOn: replyDueOn, remaining: -1 };
  const [dueOn = today] = [replyDueOn, safeDueOn].filter((it): it is PlainDate => it !== null).sort();
  return { dueOn, remaining: workingDaysBetween(today, dueOn, calendar) };
}

/** Finds the people of a case by what they are told for; a case nobody handles yet is the clerks'. */
async function peopleOf(app: App, tx: Transaction) {
  const posts = (await tx.staff.withPosts(tx.agencyId)).filter((it) => it.disabledAt === null);
  const away = await tx.absences.onDay(app.today());
  const inPost = (role: string) => posts.filter((it) => it.role === role);
  const find: Readonly<Record<Reminded, (row: Due) => readonly string[]>> = {
    handler: ({ handlerId }) =>
      handlerId
        ? [handlerId, ...away.filter((it) => it.staffId === handlerId).map((it) => it.deputyId)]
        : inPost('ogi-clerk').map((it) => it.id),
    'section-head': ({ departmentId }) =>
      inPost('section-head')
        .filter((it) => it.departmentId === null || it.departmentId === departmentId)
        .map((it) => it.id),
    'ogi-head': () => inPost('ogi-head').map((it) => it.id),
  };
  return (row: Due, tell: readonly Reminded[]) => [...new Set(tell.flatMap((it) => find[it](row)))];
}

/** Records the escalation in the chain of the case, once a due day. */
async function escalate(app: App, agencyId: string, { requestId, dueOn, staffIds }: Telling): Promise<void> {
  await app.store.transaction(agencyId, async (tx) => {
    if (await tx.reminders.escalated(requestId, dueOn)) return ok(null);
    const loaded = await loadCase(app, tx, requestId, true);
    const before = loaded.events.some((it) => it.type === 'overdue-escalated' && it.facts.dueOn === dueOn);
    if (before || loaded.state.served) return ok(null);
    await appendBeside(tx, loaded, null, {
      event: { type: 'overdue-escalated', occurredOn: app.today(), facts: { dueOn, told: staffIds.length } },
      note: null,
    });
    return ok(null);
  });
}
