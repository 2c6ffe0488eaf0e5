import { z } from 'zod';
import { parseWanYuan, type WanYuan } from '../../domain/annual-reports/wan-yuan.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { lockedEntry, recordEntry } from './register-context.ts';

/** What was collected on a fee item in a year, 万元. */
export const CollectedInput = z.strictObject({
  year: z.int('请填写年度').min(2008, '年度不正确').max(2100, '年度不正确'),
  amount: z
    .string()
    .trim()
    .refine((text) => parseWanYuan(text) !== null, '收费金额应为万元，最多六位小数')
    .transform((text) => parseWanYuan(text) as WanYuan),
});

/** Records, or corrects, what was collected on a fee item in a year (table 2, 第二十条第（八）项). */
export function collectFee(
  app: App,
  actor: Actor,
  { entryId, version }: { readonly entryId: string; readonly version: number },
  { year, amount }: z.infer<typeof CollectedInput>,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:edit');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const row = await lockedEntry(tx, 'fee', { entryId, version });
    if (row.status === 'struck') return refuse('entry-not-there', '已作废的收费项目不能登记收费金额');
    if (year > Number(app.today().slice(0, 4))) return refuse('year-ahead', '不能登记以后年度的收费金额');
    const facts = { register: 'fee', year, amount, note: `${year}年：${amount}万元` };
    const next = await recordEntry(app, tx, {
      id: entryId,
      type: 'fee-collected',
      actorId: actor.staffId,
      facts,
    });
    await tx.registerAccounts.setCollected([{ entryId, year, amount }]);
    await tx.registers.save(entryId, { version: next });
    return ok({ version: next });
  });
}
