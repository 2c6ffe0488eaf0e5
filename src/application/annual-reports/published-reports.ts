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
};

/** The newest version of each year, the latest year first. */
export const publishedReports = (app: App, agency: Agency) => app.store.published.reports(agency.id);

/** The newest version of one year's report, or `null`. */
export async function publishedReport(
  app: App,
  agency: Agency,
  year: number,
): Promise<PublishedReport | null> {
  const row = await app.store.published.report(agency.id, year);
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
  };
}
