import { z } from 'zod';
import type { ReminderKey } from '../../database/reminders.ts';
import { isPlainDate, type PlainDate } from '../../domain/calendar/plain-date.ts';
import { reminderLabel } from '../../domain/reminders/reminder-rules.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';

const LONGEST_LIST = 200;

/** What a person was reminded of in this organ, the newest first, and how much of it is unread. */
export const ownReminders = (app: App, actor: Actor) => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => ({
    unread: await tx.reminders.unread(actor.staffId),
    items: (await tx.reminders.ofPerson(actor.staffId, LONGEST_LIST)).map((it) => ({
      ...it,
      kindLabel: reminderLabel(it.kind),
      createdAt: it.createdAt.toISOString(),
      readAt: it.readAt?.toISOString() ?? null,
    })),
  }));
};

/** One's own reminder, or `null` for all. */
export const MarkRead = z.strictObject({
  reminder: z
    .strictObject({
      requestId: z.uuid(),
      kind: z.string().max(20),
      dueOn: z
        .string()
        .refine(isPlainDate, '请给出存在的日期')
        .transform((it) => it as PlainDate),
    })
    .nullable(),
});

/** Marks one's own reminders as read; others' stay as they are. */
export function markRead(app: App, actor: Actor, reminder: ReminderKey | null): Promise<Result<null>> {
  demand(actor, 'requests:read');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    await tx.reminders.markRead(actor.staffId, reminder, app.now());
    return ok(null);
  });
}
