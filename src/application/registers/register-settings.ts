import { z } from 'zod';
import { publicationDueOn } from '../../domain/registers/publication-clock.ts';
import type { RegisterSettings } from '../../domain/registers/register-settings.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { settingsOf } from './register-context.ts';

/** The settings of the registers as they are sent. */
export const RegisterSettingsInput = z.strictObject({
  decisionDays: z
    .int('请填写工作日数')
    .min(1, '不能少于1个工作日')
    .max(20, '不能超过法定的20个工作日')
    .nullable(),
  penaltyMonths: z.int('请填写月数').min(0, '不能小于0').max(120, '不能超过120个月'),
  personNames: z.enum(['masked', 'full']),
  countRefusals: z.boolean(),
  countCoercion: z.enum(['all', 'measure', 'execution']),
});

/** How the organ keeps its registers. */
export const registerSettings = (app: App, actor: Actor): Promise<RegisterSettings> => {
  demand(actor, 'disclosures:read');
  return app.store.read(actor.agencyId, settingsOf);
};

/**
 * Changes it; former and new settings go to the administration chain. The days of what still waits for publication
 * are counted anew; what is public stays as it was published.
 */
export function changeRegisterSettings(
  app: App,
  actor: Actor,
  settings: RegisterSettings,
): Promise<Result<null>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    const before = await settingsOf(tx);
    await tx.registerAccounts.setSettings(settings);
    for (const { register, decidedOn } of await tx.registers.waitingDays())
      await tx.registers.moveDueDays(
        register,
        decidedOn,
        publicationDueOn(register, decidedOn, { settings, calendar: app.calendar }),
      );
    await record(tx, app, actor.staffId, 'register-settings-changed', { before, after: settings });
    return ok(null);
  });
}
