import { publishedReports } from '../../application/annual-reports/published-reports.ts';
import type { App } from '../../application/app.ts';
import { publicList } from '../../application/disclosures/public-item.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { HomeContent } from './home-page.tsx';

const NEWEST = 10;
const BESIDE = 6;

/** What the home shows, all through the one rule of what the public sees. */
export async function homeContent(app: App, { agency, today }: AgencyFrame): Promise<HomeContent> {
  const list = (limit: number, kind?: readonly string[]) =>
    publicList(app, agency.id, { kind, offset: 0, limit });
  const [reports, all, documents, interpretations] = await Promise.all([
    publishedReports(app, agency),
    list(NEWEST),
    list(BESIDE, ['rule', 'normative-document', 'document']),
    list(BESIDE, ['interpretation']),
  ]);
  return {
    reports,
    newest: all.items,
    documents: documents.items,
    interpretations: interpretations.items,
    total: Number(all.total),
    thisYear: Number(all.years.find((it) => it.year === yearOf(today))?.count ?? 0),
  };
}
