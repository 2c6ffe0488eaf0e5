import { z } from 'zod';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { Day } from '../access-requests/reply-facts-schema.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

const count = z.int('请填写整数').min(0, '不能为负数').max(1_000_000);
const counts = z.strictObject({ made: count, repealed: count, valid: count });

/** The numbers as the justice department confirmed them, by whom and when. */
export const RuleConfirmation = z.strictObject({
  regulations: counts,
  normative: counts,
  confirmedBy: z.string().trim().min(2, '请填写核对的司法行政部门').max(100),
  confirmedOn: Day,
  note: z.string().trim().max(500, '说明不能超过500个字').default(''),
});

/**
 * Records that the three numbers of rules and of normative documents were checked with the justice department of the
 * same level (decision 5b): a step of its own, repeated where the numbers change. Every confirmation stays in the
 * administration chain.
 */
export function confirmRuleCounts(
  app: App,
  actor: Actor,
  year: number,
  input: z.infer<typeof RuleConfirmation>,
): Promise<Result<null>> {
  demand(actor, 'reports:edit');
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    if (input.confirmedOn > app.today()) return refuse('day-ahead', '核对日期不能晚于今天');
    const report = await tx.reports.find(year);
    if (report && report.status !== 'draft')
      return refuse('report-not-draft', '本年度报告已经审定，修改前请先退回起草');
    await record(tx, app, actor.staffId, 'rule-counts-confirmed', { year, ...input });
    await tx.registerAccounts.confirmRules({
      ...input,
      year,
      recordedBy: actor.staffId,
      recordedAt: app.now(),
    });
    return ok(null);
  });
}
