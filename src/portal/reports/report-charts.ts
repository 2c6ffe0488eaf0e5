import type { PublishedReport } from '../../application/annual-reports/published-reports.ts';
import { drawOutcomeChart } from './outcome-chart.ts';
import { outcomeShares } from './outcome-shares.ts';

/** Both widths of the one chart of a report. */
export type ReportCharts = { readonly wide: string; readonly narrow: string };

/** More reports than an installation publishes in decades; beyond it the oldest drawing goes. */
const MOST = 200;

/** Drawn charts by report and version: drawing one takes some 10 ms, and a version never changes. */
export function createChartCache() {
  const drawn = new Map<string, Promise<ReportCharts>>();
  return (agencyId: string, report: PublishedReport): Promise<ReportCharts> => {
    const key = `${agencyId}/${report.year}/${report.version}`;
    const known = drawn.get(key);
    if (known) return known;
    const charts = draw(report);
    drawn.set(key, charts);
    charts.catch(() => drawn.delete(key));
    const [oldest] = drawn.keys();
    if (drawn.size > MOST && oldest) drawn.delete(oldest);
    return charts;
  };
}

async function draw(report: PublishedReport): Promise<ReportCharts> {
  const shares = outcomeShares(report.figures.table3);
  return {
    wide: await drawOutcomeChart(shares, 'wide'),
    narrow: await drawOutcomeChart(shares, 'narrow'),
  };
}
