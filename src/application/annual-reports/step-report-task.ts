import type { ReportTaskRow } from '../../database/report-tasks.ts';
import type { Transaction } from '../../database/store.ts';
import {
  decideReportTask,
  mayStepTask,
  withSupplied,
} from '../../domain/annual-reports/decide-report-task.ts';
import type { ReportStatus } from '../../domain/annual-reports/report-lifecycle.data.ts';
import type { ReportTaskAction } from '../../domain/annual-reports/report-tasks.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { recordAct } from '../report-collections/load-collection.ts';
import { changing } from './change-report.ts';
import { findReport } from './report-of-year.ts';
import { partyOf, taskOrgan } from './report-task-lines.ts';

/** A section may not grow longer than the editor may type it. */
const LONGEST_SECTION = 20_000;

/** Which task in the version that was seen. */
export type TaskSeen = { readonly taskId: string; readonly expectedVersion: number };

type Step = {
  readonly action: ReportTaskAction;
  readonly report: ReportStatus;
  readonly reason?: string;
  readonly change?: Partial<Pick<ReportTaskRow, 'text' | 'suppliedBy' | 'suppliedAt' | 'reason'>>;
};

const EVENTS: Readonly<Record<ReportTaskAction, string>> = {
  supply: 'report-task-supplied',
  'take-over': 'report-task-taken-over',
  return: 'report-task-returned',
  cancel: 'report-task-cancelled',
};

/** Those asked supply the text, or replace what they supplied until it is taken over. */
export const supplyReportText = (
  app: App,
  actor: Actor,
  seen: TaskSeen,
  text: string,
): Promise<Result<{ version: number }>> =>
  app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const task = await lockTask(tx, actor, seen);
    const { status: report } = await findReport(tx, task.year);
    const change = { text, suppliedBy: actor.staffId, suppliedAt: app.now() };
    return step(app, tx, { actor, task }, { action: 'supply', report, change });
  });

/** The editor returns what was supplied, or does without the text; those asked read why. */
export const settleReportTask = (
  app: App,
  actor: Actor,
  seen: TaskSeen,
  { action, reason }: { readonly action: 'return' | 'cancel'; readonly reason: string },
): Promise<Result<{ version: number }>> => {
  demand(actor, 'reports:edit');
  return app.store.transaction<{ version: number }>(actor.agencyId, async (tx) => {
    const task = await lockTask(tx, actor, seen);
    const { status: report } = await findReport(tx, task.year);
    const change = { reason: reason.trim() };
    return step(app, tx, { actor, task }, { action, report, reason, change });
  });
};

/**
 * The editor takes the text over: it is appended to its section in the report, and the task is done. Answers the
 * report's new version.
 */
export async function takeOverReportText(
  app: App,
  actor: Actor,
  seen: TaskSeen,
  reportVersion: number,
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:edit');
  const known = await app.store.read(actor.agencyId, (tx) => tx.reportTasks.find(seen.taskId));
  if (!known) throw new NotFound('没有找到这项供稿任务');
  const event = { expectedVersion: reportVersion, type: 'report-edited' };
  return changing(app, actor, known.year, event, async (report, tx) => {
    const task = await lockTask(tx, actor, seen);
    const done = await step(app, tx, { actor, task }, { action: 'take-over', report: report.status });
    if (!done.ok) return done;
    const text = withSupplied(report.sections[task.section], task.text);
    if (text.length > LONGEST_SECTION)
      return refuse('section-too-long', `采用后这一部分超过${LONGEST_SECTION}个字，请先精简`);
    const sections = JSON.stringify({ ...report.sections, [task.section]: text });
    return ok({ writtenBy: actor.staffId, sections });
  });
}

/** The approval of a report ends what is still open of it. */
export async function closeReportTasks(app: App, tx: Transaction, actor: Actor, year: number): Promise<void> {
  for (const id of await tx.reportTasks.closeOpen(year))
    await recordAct(app, tx, {
      type: 'report-task-closed',
      subjectId: id,
      actorId: actor.staffId,
      facts: { year },
    });
}

/** The task locked, in the version that was seen; to whoever neither reads reports nor was asked there is none. */
async function lockTask(
  tx: Transaction,
  actor: Actor,
  { taskId, expectedVersion }: TaskSeen,
): Promise<ReportTaskRow> {
  const row = await tx.reportTasks.findForUpdate(taskId);
  if (!row) throw new NotFound('没有找到这项供稿任务');
  const { isAsked } = partyOf(row, actor, await taskOrgan(tx, actor));
  if (!(isAsked || actor.permissions.has('reports:read'))) throw new NotFound('没有找到这项供稿任务');
  if (row.version !== expectedVersion) throw new Outdated(row.version, '这项供稿任务');
  return row;
}

async function step(
  app: App,
  tx: Transaction,
  { actor, task }: { actor: Actor; task: ReportTaskRow },
  { action, report, reason = '', change = {} }: Step,
): Promise<Result<{ version: number }>> {
  if (!mayStepTask(action, partyOf(task, actor, await taskOrgan(tx, actor))))
    return refuse('not-asked', '这项供稿任务没有下发给您或者您所在的股室');
  const decided = decideReportTask(action, { status: task.status, report }, reason);
  if (!decided.ok) return decided;
  const version = task.version + 1;
  await tx.reportTasks.save(task.id, { ...change, status: decided.value, version });
  await recordAct(app, tx, {
    type: EVENTS[action],
    subjectId: task.id,
    actorId: actor.staffId,
    facts: { year: task.year, section: task.section, ...(reason.trim() && { reason: reason.trim() }) },
  });
  return ok({ version });
}
