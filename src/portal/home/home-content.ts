import { publishedReports } from '../../application/annual-reports/published-reports.ts';
import type { App } from '../../application/app.ts';
import { publicNews } from '../../application/disclosures/public-news.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { HomeContent } from './home-view.ts';

/** What the home shows of the organ's publications. */
export async function homeContent(app: App, { agency, today }: AgencyFrame): Promise<HomeContent> {
  const [reports, { years, ...news }] = await Promise.all([
    publishedReports(app, agency),
    publicNews(app, agency.id),
  ]);
  return {
    ...news,
    reports,
    total: years.reduce((sum, it) => sum + it.count, 0),
    thisYear: years.find((it) => it.year === yearOf(today))?.count ?? 0,
  };
}
