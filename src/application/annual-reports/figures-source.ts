import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { rolledUpFigures } from '../report-collections/report-figures.ts';
import { changing } from './change-report.ts';

/** Where the tables of a report come from: this ledger, or the closed roll-up of its year. */
export const FIGURE_SOURCES = ['ledger', 'roll-up'] as const;
export type FigureSource = (typeof FIGURE_SOURCES)[number];

/**
 * Chooses where a draft's tables come from. A government's report takes the sums of its departments' reports, closed
 * before (条例第四十九条); what the organ itself counts is one member of them.
 */
export function chooseFigureSource(
  app: App,
  actor: Actor,
  year: number,
  { figuresFrom, expectedVersion }: { figuresFrom: FigureSource; expectedVersion: number },
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:edit');
  const event = { expectedVersion, type: 'report-figures-source', reason: figuresFrom };
  return changing(app, actor, year, event, async (report, tx) => {
    if (report.status !== 'draft') return refuse('report-not-draft', '退回编制以后才能更改数据来源');
    if (figuresFrom === 'roll-up' && (await rolledUpFigures(tx, year)) === null)
      return refuse('not-rolled-up', `${year}年度的报告汇总还没有完成，不能取用汇总数`);
    return ok({ figuresFrom, writtenBy: actor.staffId });
  });
}
