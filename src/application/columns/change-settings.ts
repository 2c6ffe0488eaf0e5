import { z } from 'zod';
import { isCreditCode } from '../../domain/disclosures/index-number.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';
import { lockTree } from './create-columns.ts';

/** How index numbers are written from now on; those given stay. */
export const ChangeColumnSettings = z.strictObject({
  creditCode: z
    .string()
    .trim()
    .max(18)
    .refine((it) => it === '' || isCreditCode(it), '统一社会信用代码应为18位，请核对后重新填写'),
  indexOrgan: z.enum(['credit-code', 'organisation-code'], '请选择索引号中的机关代码'),
  indexDigits: z.int().min(3, '流水号至少3位').max(8, '流水号最多8位'),
  version: z.int().min(0),
});

/** Changes them; former and new values go to the administration chain. */
export function changeColumnSettings(
  app: App,
  actor: Actor,
  { version: expected, ...input }: z.infer<typeof ChangeColumnSettings>,
): Promise<Result<{ version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const settings = await lockTree(tx, expected);
    const version = expected + 1;
    await tx.columns.saveSettings({ ...settings, ...input, version });
    const { creditCode, indexOrgan, indexDigits } = settings;
    const before = { creditCode, indexOrgan, indexDigits };
    await record(tx, app, actor.staffId, 'column-settings-changed', { before, after: input });
    return ok({ version });
  });
}
