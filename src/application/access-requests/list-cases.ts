import type { AccessRequestRow } from '../../database/access-requests.ts';
import { type CaseFilter, LONGEST_TOTAL } from '../../database/case-list.ts';
import type { Transaction } from '../../database/store.ts';
import { APPLICANT_KIND_LABELS, type ApplicantKind } from '../../domain/access-requests/applicant-kinds.ts';
import { ENDED, STATUS_LABELS, type Status } from '../../domain/access-requests/lifecycle.data.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import { outcomeOf } from '../../domain/access-requests/outcomes.ts';
import { type Channel, RECEIPT_RULES } from '../../domain/access-requests/receipt.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { placeText } from '../shared/page-place.ts';
import { hashedWords } from '../shared/word-index.ts';

export type CaseQuery = Omit<CaseFilter, 'words' | 'handlerId'> & { readonly mine?: boolean };

/** How a due day stands today. Screens sort by it: overdue, soon, running, paused, ended. */
export type Urgency = 'overdue' | 'soon' | 'running' | 'paused' | 'ended';

/** Working days within which a case counts as due soon. */
const SOON = 3;

/** Working days left until `due`; negative once it has passed. */
const daysLeft = (app: App, due: PlainDate): number => {
  const today = app.today();
  return due >= today
    ? workingDaysBetween(today, due, app.calendar)
    : -workingDaysBetween(due, today, app.calendar);
};

/** The urgency of a case and the working days left, by the earlier of legal and safe day (decision 2). */
export function urgencyOf(
  app: App,
  row: Pick<AccessRequestRow, 'status' | 'replyDueOn' | 'safeDueOn' | 'servedOn'>,
): { urgency: Urgency; remainingDays: number | null } {
  if (ENDED.has(row.status as Status) || row.servedOn) return { urgency: 'ended', remainingDays: null };
  const days = [row.replyDueOn, row.safeDueOn].filter((it): it is PlainDate => it !== null).sort();
  const due = days[0];
  if (!due) return { urgency: 'paused', remainingDays: null };
  const remaining = daysLeft(app, due);
  return {
    urgency: remaining < 0 ? 'overdue' : remaining <= SOON ? 'soon' : 'running',
    remainingDays: remaining,
  };
}

/** One line of a list; nothing personal in it. */
export async function caseLines(app: App, tx: Transaction, rows: readonly AccessRequestRow[]) {
  const people = new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name]));
  const units = new Map((await tx.departments.list()).map((it) => [it.id, it.name]));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    status: row.status,
    statusLabel: STATUS_LABELS[row.status as Status],
    channelLabel: RECEIPT_RULES[row.channel as Channel].label,
    applicantKindLabel: APPLICANT_KIND_LABELS[row.applicantKind as ApplicantKind],
    arrivedOn: row.arrivedOn,
    receivedOn: row.receivedOn,
    replyDueOn: row.replyDueOn,
    safeDueOn: row.safeDueOn,
    provisional: row.provisional,
    extended: row.extensionDays > 0,
    department: row.departmentId ? (units.get(row.departmentId) ?? null) : null,
    handler: row.handlerId ? (people.get(row.handlerId) ?? null) : null,
    handlerId: row.handlerId,
    outcomeLabel: row.outcome ? outcomeOf(row.outcome as OutcomeKey).label : null,
    ...urgencyOf(app, row),
  }));
}

/** A page of the organ's cases. The text finds numbers, titles, and words of the sealed descriptions. */
export const listCases = (app: App, actor: Actor, { mine, ...query }: CaseQuery) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const words = query.text ? hashedWords(app.keyring, actor.agencyId, query.text) : [];
    const { rows, total, next } = await tx.requests.list({
      ...query,
      words,
      ...(mine ? { handlerId: actor.staffId } : {}),
    });
    return {
      total: Math.min(total, LONGEST_TOTAL),
      more: total > LONGEST_TOTAL,
      next: next && placeText(next),
      items: await caseLines(app, tx, rows),
    };
  });
};
