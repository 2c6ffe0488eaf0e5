import type { ReportTaskRow } from '../../database/report-tasks.ts';
import type { Transaction } from '../../database/store.ts';
import {
  isTaskOverdue,
  offeredTaskActions,
  type ReportTaskParty,
} from '../../domain/annual-reports/decide-report-task.ts';
import type { ReportStatus } from '../../domain/annual-reports/report-lifecycle.data.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';

/** The organ as its tasks need it: names, and which of the units the acting person belongs to. */
export type TaskOrgan = {
  readonly names: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
  /** People who may be asked: those with a post and an open account. */
  readonly active: ReadonlySet<string>;
  readonly ownDepartments: ReadonlySet<string>;
};

export async function taskOrgan(tx: Transaction, { staffId }: Actor): Promise<TaskOrgan> {
  const people = await tx.staff.withPosts(tx.agencyId);
  return {
    names: new Map(people.map((it) => [it.id, it.name])),
    departments: new Map((await tx.departments.list()).map((it) => [it.id, it.name])),
    active: new Set(people.filter((it) => it.disabledAt === null).map((it) => it.id)),
    ownDepartments: new Set(
      people.flatMap((it) => (it.id === staffId && it.departmentId !== null ? [it.departmentId] : [])),
    ),
  };
}

/** Asked is the person named, and everybody of the department named. */
export const partyOf = (
  { personId, departmentId }: Pick<ReportTaskRow, 'personId' | 'departmentId'>,
  actor: Actor,
  { ownDepartments }: TaskOrgan,
): ReportTaskParty => ({
  isAsked: personId === actor.staffId || (departmentId !== null && ownDepartments.has(departmentId)),
  isEditor: actor.permissions.has('reports:edit'),
});

/** A task as it is shown to this person. */
export function taskLine(
  app: App,
  { row, report, actor, organ }: { row: ReportTaskRow; report: ReportStatus; actor: Actor; organ: TaskOrgan },
) {
  const nameOf = (id: string | null) => (id === null ? null : (organ.names.get(id) ?? '已离开的人员'));
  return {
    id: row.id,
    year: row.year,
    section: row.section,
    department: row.departmentId === null ? null : (organ.departments.get(row.departmentId) ?? null),
    person: nameOf(row.personId),
    asked: row.asked,
    askedBy: nameOf(row.createdBy) ?? '',
    dueOn: row.dueOn,
    overdue: isTaskOverdue(row, app.today()),
    status: row.status,
    text: row.text,
    suppliedBy: nameOf(row.suppliedBy),
    suppliedAt: row.suppliedAt?.toISOString() ?? null,
    reason: row.reason,
    offers: offeredTaskActions({ status: row.status, report }, partyOf(row, actor, organ)),
    version: row.version,
  };
}
