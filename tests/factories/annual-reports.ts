import type { Actor } from '../../src/application/actor.ts';
import { viewReport } from '../../src/application/annual-reports/edit-report.ts';
import { performReportAction } from '../../src/application/annual-reports/perform-report-action.ts';
import type { ReportAction } from '../../src/domain/annual-reports/report-lifecycle.data.ts';
import type { TestApp } from './app.ts';
import type { TestOrgan } from './organ.ts';
import { granted } from './result.ts';

/** Takes the report of a year through steps, each by the person named, as it then stands. */
export async function reportSteps(
  app: TestApp,
  { people }: TestOrgan,
  year: number,
  steps: readonly (readonly [who: string, action: ReportAction])[],
): Promise<void> {
  for (const [who, action] of steps) {
    const actor = people[who] as Actor;
    const { version } = await viewReport(app, actor, year);
    granted(await performReportAction(app, actor, year, { action, expectedVersion: version, reason: '' }));
  }
}

/** From a sound draft to approval: written, reviewed and approved by three people. */
export const APPROVAL = [
  ['editor', 'submit'],
  ['head', 'review'],
  ['signatory', 'approve'],
] as const;
