import { v7 as uuid } from 'uuid';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { changing } from './edit-report.ts';

/** Publishes the approved report to the portal: the frozen figures and text, nothing behind them (decision 18). */
export async function publishReport(
  app: App,
  actor: Actor,
  year: number,
  { expectedVersion }: { expectedVersion: number },
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:publish');
  const agency = await agencyById(app, actor.agencyId);
  return changing(app, actor, year, { expectedVersion, type: 'report-published' }, async (report, tx) => {
    if (report.status !== 'approved' || !report.frozen)
      return refuse('report-not-approved', '年度报告审定后才能发布');
    await tx.reports.publish({
      agencyId: agency.id,
      id: uuid(),
      version: 1,
      year,
      title: `${agency.name}${year}年政府信息公开工作年度报告`,
      data: JSON.stringify({
        figures: report.frozen.figures,
        sections: report.sections,
        agencyName: agency.name,
      }),
      publishedAt: app.now(),
    });
    return ok({ status: 'published' as const });
  });
}
