import { z } from 'zod';
import { REMINDED, type ReminderRules, USUAL_RULES } from '../../domain/reminders/reminder-rules.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

const tell = z
  .array(z.enum(REMINDED), '请选择提醒的对象')
  .min(1, '请至少选择一名提醒的对象')
  .max(REMINDED.length);

/** When an organ reminds and whom. Whoever handles the case is told every time: a reminder past them is none. */
export const ReminderSettings = z.strictObject({
  before: z
    .array(
      z.strictObject({
        days: z.int('请填写提前的工作日数').min(0, '提前的工作日数不能小于0').max(20, '最多提前20个工作日'),
        tell,
      }),
    )
    .min(1, '请至少保留一次提前提醒')
    .max(8, '最多提前提醒8次')
    .refine((steps) => new Set(steps.map((it) => it.days)).size === steps.length, '提前的天数不能重复'),
  overdue: tell,
});

/** The rules of the organ; the usual ones where it has set none. */
export const reminderSettings = (app: App, actor: Actor): Promise<ReminderRules> => {
  demand(actor, 'requests:read');
  return app.store.read(actor.agencyId, async (tx) => (await tx.reminders.rules()) ?? USUAL_RULES);
};

/** Changes them; for the head of the disclosure office. Former and new rules go to the administration chain. */
export function changeReminderSettings(app: App, actor: Actor, rules: ReminderRules): Promise<Result<null>> {
  demand(actor, 'requests:extend');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const before = (await tx.reminders.rules()) ?? USUAL_RULES;
    await tx.reminders.setRules(rules);
    await record(tx, app, actor.staffId, 'reminder-rules-changed', { before, after: rules });
    return ok(null);
  });
}
