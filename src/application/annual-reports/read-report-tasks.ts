import type { ReportTaskRow } from '../../database/report-tasks.ts';
import type { Transaction } from '../../database/store.ts';
import { annualReportEnd } from '../../domain/access-requests/other-periods.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { findReport } from './report-of-year.ts';
import { partyOf, type TaskOrgan, taskLine, taskOrgan } from './report-task-lines.ts';

/** All texts asked for the report of a year. */
export const listReportTasks = (app: App, actor: Actor, year: number) => {
  demand(actor, 'reports:read');
  return app.store.read(actor.agencyId, async (tx) =>
    linesOf(app, tx, { rows: await tx.reportTasks.ofYear(year), actor, organ: await taskOrgan(tx, actor) }),
  );
};

/**
 * What annual reports ask of this person: the texts he or she is to supply, whatever the post, those supplied that the
 * editor has to look at, and until when the report of the past year must be out (条例第四十九条).
 */
export const reportDesk = async (app: App, actor: Actor) => {
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const organ = await taskOrgan(tx, actor);
    const open = await tx.reportTasks.open();
    const asked = open.filter((row) => partyOf(row, actor, organ).isAsked);
    const cancelled = (await tx.reportTasks.cancelled()).filter((row) => partyOf(row, actor, organ).isAsked);
    const isDraft = await draftYears(tx, cancelled);
    const supplied = actor.permissions.has('reports:edit')
      ? open.filter((row) => row.status === 'supplied')
      : [];
    return {
      deadline: actor.permissions.has('reports:read') ? await deadlineOf(app, tx, agency) : null,
      asked: await linesOf(app, tx, { rows: asked, actor, organ }),
      cancelled: await linesOf(app, tx, {
        rows: cancelled.filter((it) => isDraft.has(it.year)),
        actor,
        organ,
      }),
      supplied: await linesOf(app, tx, { rows: supplied, actor, organ }),
    };
  });
};

/** The years among these whose report is still being written. */
async function draftYears(tx: Transaction, rows: readonly ReportTaskRow[]): Promise<ReadonlySet<number>> {
  const drafts = new Set<number>();
  for (const year of new Set(rows.map((it) => it.year)))
    if ((await findReport(tx, year)).status === 'draft') drafts.add(year);
  return drafts;
}

/**
 * The day the past year's report must be public by; `null` once it has been, also while it is being corrected, and for
 * an organ that did not work here yet in that year: whether it owes a report then is not known here.
 */
async function deadlineOf(app: App, tx: Transaction, { settings }: Agency) {
  const year = yearOf(app.today()) - 1;
  const { status, revision } = await findReport(tx, year);
  if (status === 'published' || revision > 1 || !(await tx.reportTasks.workedBy(year))) return null;
  const { lastOn, statutoryOn, localOn } = annualReportEnd(year, settings, app.calendar);
  return { year, status, dueOn: lastOn, statutoryOn, localOn, overdue: lastOn < app.today() };
}

type Shown = { readonly rows: readonly ReportTaskRow[]; readonly actor: Actor; readonly organ: TaskOrgan };

async function linesOf(app: App, tx: Transaction, { rows, actor, organ }: Shown) {
  const years = [...new Set(rows.map((it) => it.year))];
  const statuses = new Map<number, Awaited<ReturnType<typeof findReport>>['status']>();
  for (const year of years) statuses.set(year, (await findReport(tx, year)).status);
  return rows.map((row) => taskLine(app, { row, report: statuses.get(row.year) ?? 'draft', actor, organ }));
}
