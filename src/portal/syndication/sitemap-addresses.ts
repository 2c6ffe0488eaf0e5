import { publishedReports } from '../../application/annual-reports/published-reports.ts';
import type { App } from '../../application/app.ts';
import type { PublicColumns } from '../../application/columns/find-columns.ts';
import { sitemapItems } from '../../application/disclosures/sitemap-items.ts';
import { publicAnswers } from '../../application/participation/messages/public-answers.ts';
import { publicSolicitations } from '../../application/participation/solicitations/public-solicitations.ts';
import { publicTopics } from '../../application/topics/read-topics.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';
import { PATHS } from '../paths.ts';
import { columnAddress } from '../shared/page/column-address.ts';
import type { AgencyFrame } from '../shared/page/frame.ts';
import type { SitemapEntry } from './sitemap.ts';

/** The newest answers to letters that a map names. */
const MOST_ANSWERS = 5000;

const OWN_PAGES = [
  PATHS.home,
  PATHS.guide,
  PATHS.disclosures,
  PATHS.reports,
  PATHS.apply,
  PATHS.catalogue,
  PATHS.data,
  PATHS.topics,
  PATHS.participation,
  PATHS.solicitations,
  PATHS.mailbox,
  PATHS.registers,
  PATHS.accessibility,
] as const;

type Node = PublicColumns['tree'][number];

/** Every column in use, of whatever level, that leads to a page here. */
const columnsIn = (nodes: readonly Node[]): Node['column'][] =>
  nodes.flatMap(({ column, children }) => [...(column.link ? [] : [column]), ...columnsIn(children)]);

/** All pages of an organ that anybody may read, each once, with the day its content last changed where that is known. */
export async function sitemapAddresses(
  app: App,
  { agency, columns }: AgencyFrame,
  limit: number,
): Promise<readonly SitemapEntry[]> {
  const { code, id } = agency;
  const [items, reports, topics, solicitations, answers] = [
    await sitemapItems(app, id, limit),
    await publishedReports(app, agency),
    await publicTopics(app, agency),
    await publicSolicitations(app, agency),
    await publicAnswers(app, agency, { offset: 0, limit: MOST_ANSWERS }),
  ];
  const pages = [
    ...OWN_PAGES.map((path) => path(code)),
    ...columnsIn(columns?.tree ?? []).map((it) => columnAddress(code, it)),
    ...REGISTER_KINDS.map((kind) => PATHS.register(code, kind)),
    ...reports.map(({ year }) => PATHS.report(code, year)),
    ...topics.map((it) => PATHS.topic(code, it.id)),
    ...solicitations.map((it) => PATHS.solicitation(code, it.id)),
    ...answers.items.map((it) => PATHS.mailboxAnswer(code, it.id)),
  ];
  const at = (path: string): string => `${app.publicUrl}${path}`;
  return [
    ...[...new Set(pages)].map((path) => ({ address: at(path) })),
    ...items.map((it) => ({
      address: at(PATHS.item(code, it.id)),
      changedOn: dayInChina(it.visibleFrom),
    })),
  ].slice(0, limit);
}
