import { v7 as uuid } from 'uuid';
import type { Transaction } from '../../database/store.ts';
import { decideReport, mayReport } from '../../domain/annual-reports/decide-report.ts';
import {
  REPORT_ACTION_LABELS,
  REPORT_TRANSITIONS,
  type ReportAction,
} from '../../domain/annual-reports/report-lifecycle.data.ts';
import { printedSections } from '../../domain/annual-reports/sections.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, Forbidden } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { countedTable2 } from '../registers/disclosure-figures.ts';
import { changing, type ReportChange } from './change-report.ts';
import { findingsOf } from './findings-of-draft.ts';
import { figuresOf, type ReportInMaking, reportingName } from './report-of-year.ts';
import { closeReportTasks } from './step-report-task.ts';

/** One step of a report: the version its page showed, and the reason where the table asks one. */
export type ReportStep = {
  readonly action: ReportAction;
  readonly expectedVersion: number;
  readonly reason: string;
};

/** Takes a report one step on its way, exactly where the table offers it. */
export async function performReportAction(
  app: App,
  actor: Actor,
  year: number,
  { action, expectedVersion, reason }: ReportStep,
): Promise<Result<{ version: number }>> {
  const [permission] = REPORT_TRANSITIONS[action].permissions;
  if (!mayReport(action, actor)) throw new Forbidden(permission);
  const agency = await agencyById(app, actor.agencyId);
  const event = { expectedVersion, type: `report-${action}`, reason: reason.trim() };
  return changing(app, actor, year, event, async (report, tx) => {
    const decided = decideReport(action, report, { staffId: actor.staffId, reason });
    if (!decided.ok) return decided;
    const sound = REPORT_TRANSITIONS[action].asksSoundness
      ? await soundness(app, tx, { agency, actor, report, action })
      : ok(null);
    if (!sound.ok) return sound;
    const stands = await rollUpStands(tx, report, action);
    if (!stands.ok) return stands;
    const change = { status: decided.value, ...(await effectOf(app, tx, { agency, actor, report, action })) };
    return ok(REPORT_TRANSITIONS[action].asksReason ? { ...change, reason: reason.trim() } : change);
  });
}

/** Whether the year is over and no error stands (条例第四十九条). */
async function soundness(app: App, tx: Transaction, { agency, report, action }: Step): Promise<Result<null>> {
  const label = REPORT_ACTION_LABELS[action];
  if (report.year >= yearOf(app.today()))
    return refuse(
      'year-not-over',
      `${report.year}年尚未结束，年度结束后才能${label}年度报告`,
      '《条例》第四十九条',
    );
  const errors = (await findingsOf(tx, report, agency)).filter((it) => it.severity === 'error');
  if (errors.length === 0) return ok(null);
  return refuse(
    'report-inconsistent',
    `还有${errors.length}处错误需要改正：${errors[0]?.where ?? ''}${errors[0]?.message ?? ''}`,
  );
}

/** Steps towards the portal: a report made of a roll-up takes them with the sums that stand, and no others. */
const ONWARD: readonly ReportAction[] = ['submit', 'review', 'approve', 'publish'];

async function rollUpStands(
  tx: Transaction,
  { year, figuresFrom, frozen }: ReportInMaking,
  action: ReportAction,
): Promise<Result<null>> {
  if (figuresFrom !== 'roll-up' || !ONWARD.includes(action)) return ok(null);
  const label = REPORT_ACTION_LABELS[action];
  const collection = await tx.reportCollections.ofYear(year);
  if (collection?.status !== 'closed')
    return refuse('roll-up-open', `${year}年度的报告汇总已经重新开启，完成汇总以后才能${label}`);
  const taken = frozen?.rolledUp?.revision ?? collection.revision;
  if (taken === collection.revision) return ok(null);
  return refuse(
    'roll-up-replaced',
    `审定的报告取用第${taken}版汇总数，现在是第${collection.revision}版；请取消审定，用新的汇总数重新送审`,
  );
}

type Step = {
  readonly agency: Agency;
  readonly actor: Actor;
  readonly report: ReportInMaking;
  readonly action: ReportAction;
};

/** What an action changes besides the status. */
async function effectOf(app: App, tx: Transaction, step: Step): Promise<ReportChange> {
  const { actor, agency, report } = step;
  switch (step.action) {
    case 'review':
      return { reviewedBy: actor.staffId };
    case 'approve': {
      await closeReportTasks(app, tx, actor, report.year);
      // The figures and the cases behind each cell are frozen (decision 18).
      const frozen = await figuresOf(tx, report);
      // Behind a sum of reports stand the reports, not the entries of this organ's registers.
      if (frozen.rolledUp) return { frozen: JSON.stringify(frozen) };
      const { cells: disclosureCells } = await countedTable2(app, tx, agency, report.year);
      return { frozen: JSON.stringify({ ...frozen, disclosureCells }) };
    }
    case 'publish':
      await publish(app, tx, agency, report);
      return {};
    case 'correct':
      return { frozen: null, reviewedBy: null, revision: report.revision + 1 };
    case 'return':
    case 'reopen':
      return { frozen: null, reviewedBy: null };
    default:
      return {};
  }
}

/** The frozen figures and the text go to the portal, nothing behind them; earlier versions stay (decision 18). */
async function publish(app: App, tx: Transaction, agency: Agency, report: ReportInMaking): Promise<void> {
  if (!report.frozen) throw new Error(`the approved report of ${report.year} is not frozen`);
  const { figures } = report.frozen;
  const name = reportingName(agency, report.frozen);
  const sections = printedSections(report.sections, report.carryOverNote);
  await tx.reports.publish({
    agencyId: agency.id,
    id: uuid(),
    version: report.revision,
    year: report.year,
    title: `${name}${report.year}年政府信息公开工作年度报告`,
    data: JSON.stringify({ figures, sections, agencyName: name }),
    publishedAt: app.now(),
    reason: report.revision > 1 ? report.reason : '',
  });
}
