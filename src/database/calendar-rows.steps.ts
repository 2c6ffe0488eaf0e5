import type { TestApp } from '../../tests/factories/app.ts';
import type { TestOrgan } from '../../tests/factories/organ.ts';
import { granted } from '../../tests/factories/result.ts';
import type { Actor } from '../application/actor.ts';
import { changeReminderSettings } from '../application/reminders/reminder-settings.ts';
import { plainDate } from '../domain/calendar/plain-date.ts';
import { USUAL_RULES } from '../domain/reminders/reminder-rules.ts';

/** A reminder, rules of its own and a case a notice has moved; how they come about is tried out elsewhere. */
export async function calendarRows(app: TestApp, { people }: TestOrgan, requestId: string): Promise<void> {
  const { head, clerk } = people as Record<string, Actor>;
  if (!head || !clerk) throw new Error('the organ has nobody to remind');
  granted(await changeReminderSettings(app, head, USUAL_RULES));
  await app.store.transaction(head.agencyId, async (tx) => {
    const dueOn = plainDate('2025-06-10');
    await tx.reminders.add([
      { requestId, kind: 'before-10', dueOn, staffId: clerk.staffId, createdAt: app.now() },
    ]);
    await tx.calendar.insertChange({
      requestId,
      calendarVersion: '2019–2026/1+1',
      previousVersion: '2019–2026/1',
      changedOn: app.today(),
      moves: [{ what: 'reply', oldOn: dueOn, newOn: plainDate('2025-06-11') }],
      told: [],
      state: 'none',
    });
    return { ok: true, value: null };
  });
}
