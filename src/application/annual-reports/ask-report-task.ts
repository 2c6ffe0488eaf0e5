import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { REPORT_STATUS_LABELS } from '../../domain/annual-reports/report-lifecycle.data.ts';
import { isPlainDate } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { recordAct } from '../report-collections/load-collection.ts';
import { findReport } from './report-of-year.ts';
import { type TaskOrgan, taskOrgan } from './report-task-lines.ts';

/** What is asked, of whom, and until when. */
export const AskReportTask = z.strictObject({
  section: z.enum(['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']),
  departmentId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  asked: z.string().trim().min(1, '请写明要提供的内容').max(2000, '不能超过2000个字'),
  dueOn: z.string().refine(isPlainDate, '日期应为 年-月-日'),
});
export type AskReportTask = z.infer<typeof AskReportTask>;

/** The editor asks a department or a person of the organ for the text of a section. */
export function askReportTask(
  app: App,
  actor: Actor,
  year: number,
  { section, departmentId, personId, asked, dueOn }: AskReportTask,
): Promise<Result<{ id: string; version: number }>> {
  demand(actor, 'reports:edit');
  return app.store.transaction<{ id: string; version: number }>(actor.agencyId, async (tx) => {
    // The approval closes what is open: one goes after the other.
    await tx.counters.lock(`annual-report-${year}`);
    const { status } = await findReport(tx, year, true);
    if (status !== 'draft')
      return refuse(
        'report-not-draft',
        `本年度报告现为“${REPORT_STATUS_LABELS[status]}”，编制期间才能下发供稿任务`,
      );
    const known = knownParty(await taskOrgan(tx, actor), departmentId, personId);
    if (!known.ok) return known;
    if (dueOn < app.today()) return refuse('due-day-past', '供稿期限不能早于今天');
    const id = uuid();
    await tx.reportTasks.insert({
      agencyId: tx.agencyId,
      id,
      year,
      section,
      departmentId,
      personId,
      asked,
      dueOn,
      status: 'asked',
      text: '',
      suppliedBy: null,
      suppliedAt: null,
      reason: '',
      createdAt: app.now(),
      createdBy: actor.staffId,
      version: 1,
    });
    await recordAct(app, tx, {
      type: 'report-task-asked',
      subjectId: id,
      actorId: actor.staffId,
      facts: { year, section, departmentId, personId, dueOn },
    });
    return ok({ id, version: 1 });
  });
}

/** Somebody must be asked, and be of this organ. */
function knownParty(
  { departments, active }: TaskOrgan,
  departmentId: string | null,
  personId: string | null,
): Result<null> {
  if (departmentId === null && personId === null)
    return refuse('nobody-asked', '请选择供稿的股室，或者供稿人');
  if (departmentId !== null && !departments.has(departmentId))
    return refuse('unknown-department', '供稿股室不属于本机关，请重新选择');
  if (personId !== null && !active.has(personId))
    return refuse('unknown-person', '供稿人应当是本机关的在岗人员，请重新选择');
  return ok(null);
}
