import type { ReportAction } from '../../domain/annual-reports/report-lifecycle.data.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { disputesOfReport } from '../annual-reports/disputes-of-report.ts';
import { EditReport, saveReport, viewReport } from '../annual-reports/edit-report.ts';
import { performReportAction } from '../annual-reports/perform-report-action.ts';
import { confirmRuleCounts, RuleConfirmation } from '../registers/confirm-rule-counts.ts';
import { DEMO_REPORTS, type DemoReport } from './demo-reports.data.ts';
import { mustSucceed } from './must-succeed.ts';
import { instantAt, type Stagecraft, type Step } from './story.ts';

/** The steps of one report: written, approved, published. */
export type ReportPlan = { readonly steps: readonly Step[]; readonly publication: Step };

/** The annual reports of the years before the last, from the editor's desk to the portal. */
export const reportSteps = (): readonly ReportPlan[] => DEMO_REPORTS.map(planOf);

function planOf(report: DemoReport, order: number): ReportPlan {
  const { organ, year } = report;
  const step = (day: string, place: number, play: Step['play']): Step => ({
    at: instantAt(plainDate(day), place, order),
    organ,
    what: `${organ} report ${year}`,
    play,
  });
  const publication = step(report.publishedOn, 0, (stage) => publish(stage, report));
  return {
    publication,
    steps: [
      step(report.writtenOn, 3, (stage) => write(stage, report)),
      step(report.approvedOn, 2, (stage) => confirm(stage, report)),
      step(report.approvedOn, 3, (stage) => approve(stage, report)),
      publication,
    ],
  };
}

/** Section one takes over what the ledger counted, section six the fee statement, table 4 the side files. */
async function write({ app, casts }: Stagecraft, report: DemoReport): Promise<void> {
  const { year, texts, table2 } = report;
  const { editor } = casts[report.organ].people;
  const { version, offered } = await viewReport(app, editor, year);
  const { table } = await disputesOfReport(app, editor, year);
  const edit = EditReport.parse({
    table2: { form: '2021', ...table2 },
    table4: table,
    sections: {
      overview: [texts.proactive, `${offered.overview}${texts.requests}`, ...texts.rest].join('\n'),
      proactive: '表中数据的统计期间为本年度1月1日至12月31日。',
      requests: '表中数据按登记编号统计，一个登记编号计一件，一件申请只有一个办理结果。',
      disputes: '表中只统计以本机关为原行政行为机关的行政复议和行政诉讼案件。',
      problems: texts.problems,
      other: `${offered.other}\n本年度没有其他需要报告的事项。`,
    },
  });
  mustSucceed(
    await saveReport(app, editor, year, { edit, expectedVersion: version }),
    `${report.organ} report ${year}`,
  );
}

/** The numbers of rules and normative documents are confirmed with the justice department before approval. */
async function confirm({ app, casts }: Stagecraft, { organ, year, table2 }: DemoReport): Promise<void> {
  const { regulations, normative } = table2;
  const confirmation = RuleConfirmation.parse({
    regulations,
    normative,
    confirmedBy: '青禾区司法局',
    confirmedOn: app.today(),
  });
  mustSucceed(
    await confirmRuleCounts(app, casts[organ].people.editor, year, confirmation),
    `confirm ${organ} ${year}`,
  );
}

/** Written by the editor, reviewed by the head of the disclosure office, approved by the signatory. */
async function approve(stage: Stagecraft, report: DemoReport): Promise<void> {
  await take(stage, report, 'editor', 'submit');
  await take(stage, report, 'head', 'review');
  await take(stage, report, 'signatory', 'approve');
}

const publish = (stage: Stagecraft, report: DemoReport): Promise<void> =>
  take(stage, report, 'editor', 'publish');

async function take(
  { app, casts }: Stagecraft,
  { organ, year }: DemoReport,
  who: 'editor' | 'head' | 'signatory',
  action: ReportAction,
): Promise<void> {
  const actor = casts[organ].people[who];
  const { version } = await viewReport(app, actor, year);
  const step = { action, expectedVersion: version, reason: '' };
  mustSucceed(await performReportAction(app, actor, year, step), `${action} ${organ} ${year}`);
}
