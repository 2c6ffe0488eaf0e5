import { z } from 'zod';
import { annualReportEnd } from '../../domain/access-requests/other-periods.ts';
import { offeredReportActions } from '../../domain/annual-reports/decide-report.ts';
import { TABLE_3_COLUMNS } from '../../domain/annual-reports/figures.ts';
import { REPORT_STATUS_LABELS } from '../../domain/annual-reports/report-lifecycle.data.ts';
import type { Table3Row } from '../../domain/annual-reports/table-3-rows.data.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { caseLines } from '../access-requests/list-cases.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { changing } from './change-report.ts';
import { findingsOf } from './findings-of-draft.ts';
import { figuresAlone, figuresOf, findReport, reportingName } from './report-of-year.ts';
import { textOffers } from './text-offers.ts';
import { figuresToCompare, yearBefore } from './year-before.ts';

const count = z.int('请填写整数').min(0, '不能为负数').max(1_000_000_000);
const rules = z.strictObject({ made: count, repealed: count, valid: count });
const section = z.string().max(20_000, '每一部分不能超过20000个字');

/** What the editor types: tables 2 and 4 and the six sections. Table 3 is counted, never typed. */
export const EditReport = z.strictObject({
  table2: z.strictObject({
    form: z.literal('2021'),
    regulations: rules,
    normative: rules,
    licensing_decisions: count,
    penalty_decisions: count,
    coercion_decisions: count,
    fees_wan_yuan: z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, '收费金额应为万元，最多六位小数'),
  }),
  table4: z.array(count).length(15),
  /** Why the cases carried in are not those last year's report carried over. */
  carryOverNote: z.string().trim().max(500, '说明不能超过500个字').exactOptional(),
  sections: z.strictObject({
    overview: section,
    proactive: section,
    requests: section,
    disputes: section,
    problems: section,
    other: section,
  }),
});
export type EditReport = z.infer<typeof EditReport>;

/** The years that have or may have a report: from the first case to this year, the latest first. */
export const listReports = (app: App, actor: Actor) => {
  demand(actor, 'reports:read');
  return app.store.read(actor.agencyId, async (tx) => {
    const kept = await tx.reports.list();
    const thisYear = yearOf(app.today());
    const first = Math.min(thisYear - 1, ...kept.map((it) => it.year));
    const years = Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index);
    return years.map((year) => ({
      year,
      status: kept.find((it) => it.year === year)?.status ?? ('none' as const),
    }));
  });
};

/** The page of one year's report: figures, findings, sections, what the ledger offers for them. */
export const viewReport = async (app: App, actor: Actor, year: number) => {
  demand(actor, 'reports:read');
  const agency = await agencyById(app, actor.agencyId);
  return app.store.read(actor.agencyId, async (tx) => {
    const report = await findReport(tx, year);
    const counted = await figuresAlone(tx, report);
    const { figures } = counted;
    const before = figuresToCompare(await yearBefore(tx, report));
    const end = annualReportEnd(year, agency.settings, app.calendar);
    return {
      year,
      status: report.status,
      version: report.version,
      dueOn: end.lastOn,
      statutoryOn: end.statutoryOn,
      localOn: end.localOn,
      provisional: year >= yearOf(app.today()),
      revision: report.revision,
      reason: report.reason,
      offers: offeredReportActions(report, actor),
      figures,
      sections: report.sections,
      carryOverNote: report.carryOverNote,
      findings: await findingsOf(tx, report, agency),
      ...(await textOffers(app, tx, report, { agency, figures, before })),
      before,
      agencyName: reportingName(agency, counted),
      figuresFrom: report.figuresFrom,
    };
  });
};

/** Saves what the editor typed; a report sent for review is called back first. */
export function saveReport(
  app: App,
  actor: Actor,
  year: number,
  { edit, expectedVersion }: { edit: EditReport; expectedVersion: number },
): Promise<Result<{ version: number }>> {
  demand(actor, 'reports:edit');
  return changing(app, actor, year, { expectedVersion, type: 'report-edited' }, (report) => {
    if (report.status !== 'draft')
      return refuse(
        'report-not-draft',
        `本年度报告现为“${REPORT_STATUS_LABELS[report.status]}”，退回编制以后才能修改`,
      );
    const { carryOverNote = '' } = edit;
    const sections = JSON.stringify(edit.sections);
    // The tables shown are sums then; what the organ itself filled in stays as it is.
    if (report.figuresFrom === 'roll-up') return ok({ writtenBy: actor.staffId, sections, carryOverNote });
    return ok({
      writtenBy: actor.staffId,
      disclosureFigures: JSON.stringify(edit.table2),
      remedyFigures: JSON.stringify(edit.table4),
      sections,
      carryOverNote,
    });
  });
}

/** The cases behind one cell: column 0–5 a kind of applicant, 6 the total. */
export const reportCell = (
  app: App,
  actor: Actor,
  year: number,
  { row, column }: { row: Table3Row['key']; column: number },
) => {
  demand(actor, 'reports:read');
  if (!TABLE_3_COLUMNS[column]) throw new NotFound('没有这一格');
  return app.store.read(actor.agencyId, async (tx) => {
    const { cells, figures } = await figuresOf(tx, await findReport(tx, year));
    const ids = cells[row][column] ?? [];
    const rows = await tx.requests.findMany(ids.slice(0, 500));
    return { value: figures.table3[row][column] ?? 0, items: await caseLines(app, tx, rows) };
  });
};
