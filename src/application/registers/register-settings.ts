import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { publicationDueOn } from '../../domain/registers/publication-clock.ts';
import type { RegisterSettings } from '../../domain/registers/register-settings.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { listAgencies } from '../agencies/find-agency.ts';
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
    await recount(app, tx, settings);
    await record(tx, app, actor.staffId, 'register-settings-changed', { before, after: settings });
    return ok(null);
  });
}

/** Counts the days of what was never public anew; answers how many days of decision were concerned. */
async function recount(app: App, tx: Transaction, settings: RegisterSettings): Promise<number> {
  let moved = 0;
  for (const { register, decidedOn, dueOn } of await tx.registers.waitingDays()) {
    const counted = publicationDueOn(register, decidedOn, { settings, calendar: app.calendar });
    if (counted === dueOn) continue;
    await tx.registers.moveDueDays(register, decidedOn, counted);
    moved += 1;
  }
  return moved;
}

/** Counts the periods of the registers anew after a holiday notice came or was corrected. */
export async function recountRegisters(app: App): Promise<void> {
  for (const { id } of await listAgencies(app))
    await app.store.transaction(id, async (tx) => ok(await recount(app, tx, await settingsOf(tx))));
}
