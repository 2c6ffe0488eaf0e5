import type { DisclosureItemRow, ItemFilter } from '../../database/disclosures.ts';
import type { Transaction } from '../../database/store.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { workingDaysBetween } from '../../domain/calendar/working-days.ts';
import { ITEM_KIND_LABELS } from '../../domain/disclosures/kinds.data.ts';
import { ITEM_STATUS_LABELS, type ItemStatus } from '../../domain/disclosures/lifecycle.data.ts';
import type { Permission } from '../../domain/staff/roles.data.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';

/** Working days before the last one within which an item counts as due soon. */
const SOON = 5;

/** How the due day of art. 26 stands today. */
export function publicationUrgency(app: App, dueOn: PlainDate | null) {
  if (!dueOn) return { urgency: 'ended' as const, remainingDays: null };
  const today = app.today();
  const late = dueOn < today;
  const days = late
    ? -workingDaysBetween(dueOn, today, app.calendar)
    : workingDaysBetween(today, dueOn, app.calendar);
  const urgency = late ? ('overdue' as const) : days <= SOON ? ('soon' as const) : ('running' as const);
  return { urgency, remainingDays: days };
}

/** Names of the columns and of the people that lines mention. */
export type LineNames = {
  readonly columns: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
};

export const lineNames = async (tx: Transaction): Promise<LineNames> => ({
  people: new Map((await tx.staff.withPosts(tx.agencyId)).map((it) => [it.id, it.name])),
  columns: new Map((await columnsOf(tx)).map((it) => [it.id, it.label])),
});

/** One line of a list. */
export const itemLine = (app: App, row: DisclosureItemRow, names: LineNames) => ({
  id: row.id,
  kind: row.kind,
  kindLabel: ITEM_KIND_LABELS[row.kind],
  columnId: row.columnId,
  columnLabel: names.columns.get(row.columnId) ?? '',
  title: row.title,
  indexNumber: row.indexNumber,
  status: row.status,
  statusLabel: ITEM_STATUS_LABELS[row.status],
  authorName: names.people.get(row.authorId) ?? '',
  formedOn: row.formedOn,
  dueOn: row.dueOn,
  provisional: row.provisional,
  ...publicationUrgency(app, row.dueOn),
  live: row.liveVersion !== null && row.liveFrom !== null && row.liveFrom <= app.now(),
  liveFrom: row.liveFrom?.toISOString() ?? null,
  lateReview: row.lateReview,
  lookBack: row.lookBack,
  reEvaluateOn: row.reEvaluateOn,
  updatedAt: row.updatedAt.toISOString(),
});

/** Which statuses wait for whom: the queues of the desk. */
const WAITING_FOR: readonly (readonly [Permission, ItemStatus])[] = [
  ['disclosures:edit', 'drafting'],
  ['disclosures:review', 'content-review'],
  ['disclosures:review-secrecy', 'secrecy-review'],
  ['disclosures:publish', 'to-publish'],
];

type Asked = Omit<ItemFilter, 'today' | 'authorId'> & {
  readonly mine?: boolean | undefined;
  /** Only what this person can take on: reviews by permission, drafts by hand. */
  readonly waiting?: boolean | undefined;
};

/** A page of the organ's items, what is due first on top. */
export async function listItems(app: App, actor: Actor, { mine, waiting, ...filter }: Asked) {
  demand(actor, 'disclosures:read');
  const statuses = waiting
    ? WAITING_FOR.filter(([permission]) => actor.permissions.has(permission)).map(([, status]) => status)
    : filter.statuses;
  return app.store.read(actor.agencyId, async (tx) => {
    const names = await lineNames(tx);
    const { rows, total } = await tx.disclosures.list({
      ...filter,
      statuses,
      authorId: mine ? actor.staffId : undefined,
      today: app.today(),
    });
    const counts = await tx.disclosures.counts();
    return {
      total,
      items: rows.map((row) => itemLine(app, row, names)),
      counts: counts.map((it) => ({ ...it, label: ITEM_STATUS_LABELS[it.status] })),
    };
  });
}
