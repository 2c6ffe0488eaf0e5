import type { Transaction } from '../../database/store.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { findReport, type ReportInMaking } from './report-of-year.ts';

/** What a step may change of the row. */
export type ReportChange = Parameters<Transaction['reports']['save']>[1];

/** What is recorded of a step, and the version of the report its page showed. */
type ReportEvent = {
  readonly expectedVersion: number;
  readonly type: string;
  readonly reason?: string;
};

/** Loads and locks the report, lets `decide` judge, saves with the next version, and records the act. */
export function changing(
  app: App,
  actor: Actor,
  year: number,
  { expectedVersion, type, reason = '' }: ReportEvent,
  decide: (report: ReportInMaking, tx: Transaction) => Result<ReportChange> | Promise<Result<ReportChange>>,
): Promise<Result<{ version: number }>> {
  return app.store.transaction(actor.agencyId, async (tx) => {
    await tx.counters.lock(`annual-report-${year}`);
    const report = await findReport(tx, year, true);
    if (report.version !== expectedVersion) throw new Outdated(report.version, '这份年度报告');
    const decision = await decide(report, tx);
    if (!decision.ok) return decision;
    const version = await tx.ledger.append({
      stream: 'administration',
      requestId: null,
      type,
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: reason === '' ? { year } : { year, reason },
      note: null,
    });
    if (report.version === 0) {
      const { table2, table4, sections, frozen, ...row } = report;
      await tx.reports.insert({
        ...row,
        disclosureFigures: JSON.stringify(table2),
        remedyFigures: JSON.stringify(table4),
        sections: JSON.stringify(sections),
        frozen,
        version,
      });
    }
    await tx.reports.save(year, { ...decision.value, version });
    return ok({ version });
  });
}
