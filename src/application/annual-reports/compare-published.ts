import type { OrganComparison, OrganReport } from '../../domain/annual-reports/compare-organs.ts';
import type { PeerShare } from '../../domain/annual-reports/compare-organs-peers.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { comparisonOf, countedReports } from '../report-collections/compare-members.ts';
import { type PublishedReport, publishedReport } from './published-reports.ts';

/** What everybody may compare: an organ's published reports over the years, and the organs of its roll-up. */
export type PublishedComparison = {
  /** Of the organ itself, the latest year first. */
  readonly own: readonly OrganComparison[];
  /** The organs of the roll-up of a year; `null` where none was published. */
  readonly organs: {
    readonly year: number;
    readonly compared: readonly OrganComparison[];
    readonly peers: readonly PeerShare[];
  } | null;
  /** Years with a published roll-up, the latest first. */
  readonly years: readonly number[];
};

/**
 * Compares what is published and nothing else (条例第四十九条). `year` chooses the roll-up, the latest where it is left
 * out or unknown. Who stands out is for the supervising office to look into and is not told here.
 */
export async function comparePublished(
  app: App,
  agency: Agency,
  year?: number,
): Promise<PublishedComparison> {
  const listed = await app.store.published.reports(agency.id);
  const reports: PublishedReport[] = [];
  for (const { year: of } of listed) {
    const report = await publishedReport(app, agency, of);
    if (report) reports.push(report);
  }
  const own = reports.map((it): OrganReport => ({ organ: agency.name, year: it.year, figures: it.figures }));
  const years = (await app.store.publicRollUps.list(agency.id)).map((it) => it.year);
  const chosen = year !== undefined && years.includes(year) ? year : years[0];
  return {
    own: comparisonOf(0, own).compared,
    organs: chosen === undefined ? null : await organsOf(app, agency, chosen),
    years,
  };
}

async function organsOf(app: App, agency: Agency, year: number): Promise<PublishedComparison['organs']> {
  const rollUp = await app.store.publicRollUps.find(agency.id, year);
  if (!rollUp) return null;
  const before = await app.store.publicRollUps.find(agency.id, year - 1);
  const reports = [...countedReports(rollUp.data), ...(before ? countedReports(before.data) : [])];
  const { compared, peers } = comparisonOf(year, reports);
  return { year, compared: compared.filter((it) => it.year === year), peers };
}
