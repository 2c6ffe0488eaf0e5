import type { Transaction } from '../../database/store.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import type { ReportSections } from '../../domain/annual-reports/sections.ts';
import type { CollectedReading } from '../../domain/report-collections/collected-reading.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import { type Agency, agencyById } from '../agencies/find-agency.ts';
import { publishedReport } from '../annual-reports/published-reports.ts';
import { countTable3, findReport } from '../annual-reports/report-of-year.ts';
import type { App } from '../app.ts';
import {
  type Handed,
  type IncomingReport,
  keepSubmission,
  type ReportFile,
  readIncoming,
} from './keep-submission.ts';
import { findCollection, findMember, lockCollection, lockMember } from './load-collection.ts';

type Which = { readonly year: number; readonly memberId: string };

/** The office hands in the file of a member: of any format the reader reads. */
export async function handInFile(
  app: App,
  actor: Actor,
  which: Which,
  file: ReportFile,
): Promise<Result<Handed>> {
  demand(actor, 'reports:collect');
  const report = await readIncoming(app, file, 'office');
  if (!report.ok) return report;
  return app.store.transaction<Handed>(actor.agencyId, (tx) =>
    kept(app, tx, actor, { which, report: report.value }),
  );
}

async function kept(
  app: App,
  tx: Transaction,
  actor: Actor,
  { which, report }: { which: Which; report: IncomingReport },
): Promise<Result<Handed>> {
  const collection = await lockCollection(tx, which.year);
  const member = await lockMember(tx, collection, which.memberId);
  return keepSubmission(app, tx, { collection, member }, { report, staffId: actor.staffId });
}

/**
 * Takes the report of a member over from this platform: of another organ what it has published, and nothing else; of
 * the collecting organ itself (本机关) what its own ledger counts.
 */
export async function handInFromPlatform(app: App, actor: Actor, which: Which): Promise<Result<Handed>> {
  demand(actor, 'reports:collect');
  const agency = await agencyById(app, actor.agencyId);
  const member = await app.store.read(actor.agencyId, async (tx) =>
    findMember(tx, await findCollection(tx, which.year), which.memberId),
  );
  if (!member.isOwn && member.platformAgencyId === null)
    return refuse('not-on-platform', '该单位不在本平台，请上传报告文件');
  const published = member.isOwn ? null : await publishedOf(app, member.platformAgencyId ?? '', which.year);
  if (published && !published.ok) return published;
  return app.store.transaction<Handed>(actor.agencyId, async (tx) => {
    const report = published ? published.value : await ownReport(tx, agency, which.year);
    return kept(app, tx, actor, { which, report });
  });
}

type Taken = {
  readonly agency: string;
  readonly year: number;
  readonly figures: ReportFigures;
  readonly sections: ReportSections;
};

/** Kept as figures of this system: nothing was read, so nothing is uncertain and nothing has a place in a file. */
const taken = (
  { agency, year, figures, sections }: Taken,
  platformVersion: number | null,
): IncomingReport => ({
  way: 'platform',
  file: null,
  platformVersion,
  reading: { agency, year, ...figures, sections, evidence: [] } satisfies CollectedReading,
});

async function publishedOf(app: App, agencyId: string, year: number): Promise<Result<IncomingReport>> {
  const agency = await agencyById(app, agencyId);
  const report = await publishedReport(app, agency, year);
  if (!report) return refuse('not-published', `${agency.name}还没有在本平台发布${year}年度报告`);
  const { agencyName, figures, sections, version } = report;
  return ok(taken({ agency: agencyName, year, figures, sections }, version));
}

/** What the organ itself counts: table 3 of its ledger, tables 2 and 4 as its editor filled them in. */
async function ownReport(tx: Transaction, agency: Agency, year: number): Promise<IncomingReport> {
  const { table2, table4, sections } = await findReport(tx, year);
  const { table: table3 } = await countTable3(tx, year);
  return taken({ agency: agency.name, year, figures: { table2, table3, table4 }, sections }, null);
}
