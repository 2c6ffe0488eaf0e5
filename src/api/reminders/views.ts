import { z } from 'zod';
import { REMINDED } from '../../domain/reminders/reminder-rules.ts';

/** What a person was reminded of, and how much of it is unread. */
export const RemindersView = z
  .object({
    unread: z.int(),
    items: z.array(
      z.object({
        requestId: z.string(),
        number: z.string(),
        title: z.string(),
        kind: z.string(),
        kindLabel: z.string(),
        dueOn: z.string(),
        createdAt: z.string(),
        readAt: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Reminders' });
export type RemindersView = z.infer<typeof RemindersView>;

/** When the organ reminds, and whom. */
export const ReminderSettingsView = z
  .object({
    before: z.array(z.object({ days: z.int(), tell: z.array(z.enum(REMINDED)) })),
    overdue: z.array(z.enum(REMINDED)),
  })
  .meta({ id: 'ReminderSettings' });
export type ReminderSettingsView = z.infer<typeof ReminderSettingsView>;
