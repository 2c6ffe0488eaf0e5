import type { ReportFigures } from '../../domain/annual-reports/figures.ts';
import type { ReportSections } from '../../domain/annual-reports/sections.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** A report as published: figures and text frozen, nothing behind them. */
export type PublishedReport = {
  readonly year: number;
  readonly version: number;
  readonly title: string;
  readonly publishedAt: Date;
  readonly agencyName: string;
  readonly figures: ReportFigures;
  readonly sections: ReportSections;
  /** Why this version replaced the one before; empty in the first. */
  readonly reason: string;
  /** All published versions of the year, the newest first. */
  readonly versions: readonly { readonly version: number; readonly publishedAt: Date }[];
};

/** The newest version of each year, the latest year first. */
export const publishedReports = (app: App, agency: Agency) => app.store.published.reports(agency.id);

/** One version of a year's report, or the newest; `null` where there is none. */
export async function publishedReport(
  app: App,
  agency: Agency,
  year: number,
  version?: number,
): Promise<PublishedReport | null> {
  const row = await app.store.published.report(agency.id, year, version);
  if (!row) return null;
  const { figures, sections, agencyName } = row.data as Pick<
    PublishedReport,
    'figures' | 'sections' | 'agencyName'
  >;
  return {
    year: row.year,
    version: row.version,
    title: row.title,
    publishedAt: row.publishedAt,
    agencyName,
    figures,
    sections,
    reason: row.reason,
    versions: await app.store.published.reportVersions(agency.id, year),
  };
}
