import type { Transaction } from '../../../database/store.ts';
import type { MessageFilter, MessageRow } from '../../../database/visitor-messages.ts';
import { workingDaysBetween } from '../../../domain/calendar/working-days.ts';
import { offeredMessageSteps } from '../../../domain/participation/message.ts';
import { INSPECTION_LABELS, inspectionLevel } from '../../../domain/participation/message-clock.ts';
import {
  MESSAGE_CATEGORY_LABELS,
  MESSAGE_KIND_LABELS,
} from '../../../domain/participation/message-kinds.data.ts';
import {
  MESSAGE_ACTION_LABELS,
  MESSAGE_ENDED,
  MESSAGE_STATUS_LABELS,
} from '../../../domain/participation/message-lifecycle.data.ts';
import { maskName } from '../../access-requests/mask.ts';
import { type Actor, demand } from '../../actor.ts';
import type { App } from '../../app.ts';
import { withoutPersonalData } from '../check-public-text.ts';
import { timelineOf } from '../participation-log.ts';
import { visitorFileViews } from '../visitor-files.ts';
import { loadMessage, openSender } from './load-message.ts';
import { MESSAGE_PERMISSIONS } from './step-message.ts';

/** Working days before the due day from which a message counts as due soon. */
const SOON = 1;

/** How a message stands today: its own due day, and the inspection of government sites. */
export function messageUrgency(app: App, row: Pick<MessageRow, 'status' | 'dueOn' | 'receivedOn'>) {
  if (MESSAGE_ENDED.has(row.status))
    return { urgency: 'ended' as const, remainingDays: null, inspection: 'none' as const };
  const today = app.today();
  const remainingDays =
    row.dueOn >= today
      ? workingDaysBetween(today, row.dueOn, app.calendar)
      : -workingDaysBetween(row.dueOn, today, app.calendar);
  const urgency = row.dueOn < today ? 'overdue' : remainingDays <= SOON ? 'soon' : 'running';
  return {
    urgency: urgency as 'overdue' | 'soon' | 'running',
    remainingDays,
    inspection: inspectionLevel(row.receivedOn, today),
  };
}

/** Whoever works on messages reads them, and whoever reviews what is published. */
const demandReading = (actor: Actor): void =>
  demand(actor, actor.permissions.has('disclosures:review') ? 'disclosures:review' : 'participation:handle');

const departmentNames = async (tx: Transaction) =>
  new Map((await tx.departments.list()).map((it) => [it.id, it.name]));

function lineOf(app: App, row: MessageRow, departments: ReadonlyMap<string, string>) {
  const urgent = messageUrgency(app, row);
  const late = row.passOnDueOn !== null && row.passedOnAt === null && row.passOnDueOn < app.today();
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    kindLabel: MESSAGE_KIND_LABELS[row.kind],
    category: row.category,
    categoryLabel: MESSAGE_CATEGORY_LABELS[row.category],
    status: row.status,
    statusLabel: MESSAGE_STATUS_LABELS[row.status],
    department: row.departmentId ? (departments.get(row.departmentId) ?? null) : null,
    receivedAt: row.receivedAt.toISOString(),
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    passOnDueOn: row.passOnDueOn,
    passOnLate: late && !MESSAGE_ENDED.has(row.status),
    ...urgent,
    inspectionLabel: INSPECTION_LABELS[urgent.inspection],
    consents: row.consents,
    isPublic: row.publishedAt !== null && row.takenDownAt === null,
  };
}

/** One page of messages, what is due first on top; nothing of what was written. */
export const listMessages = (
  app: App,
  actor: Actor,
  { overdue, ...filter }: Omit<MessageFilter, 'overdueBefore'> & { readonly overdue?: boolean | undefined },
) => {
  demandReading(actor);
  return app.store.read(actor.agencyId, async (tx) => {
    const overdueBefore = overdue ? app.today() : undefined;
    const { rows, total } = await tx.messages.list({ ...filter, overdueBefore });
    const departments = await departmentNames(tx);
    return { total, items: rows.map((row) => lineOf(app, row, departments)) };
  });
};

/** The page of one message: its words with numbers struck out, sender masked, answer, course, steps offered now. */
export const viewMessage = (app: App, actor: Actor, id: string) => {
  demandReading(actor);
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadMessage(app, tx, id);
    const { row, text, dataKey } = loaded;
    const { name, contact } = openSender(loaded);
    const files = await tx.participation.visitorFilesOf('messageId', id);
    const steps = offeredMessageSteps(loaded.state, actor.staffId);
    return {
      ...lineOf(app, row, await departmentNames(tx)),
      version: row.version,
      departmentId: row.departmentId,
      subject: withoutPersonalData(text.subject),
      text: withoutPersonalData(text.text),
      page: withoutPersonalData(text.page),
      sender: name === '' ? '未署名' : maskName(name),
      hasContact: contact !== '',
      answer: loaded.answer,
      answeredAt: row.answeredAt?.toISOString() ?? null,
      files: visitorFileViews(dataKey, files),
      departments: await tx.departments.list(),
      timeline: await timelineOf(tx, id, dataKey),
      actions: steps
        .filter((action) => actor.permissions.has(MESSAGE_PERMISSIONS[action]))
        .map((action) => ({ action, label: MESSAGE_ACTION_LABELS[action] })),
    };
  });
};
