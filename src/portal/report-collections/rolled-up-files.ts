import type { Download } from '../../application/access-requests/public-views.ts';
import type { Agency } from '../../application/agencies/find-agency.ts';
import type { PublishedRollUp } from '../../application/report-collections/published-roll-ups.ts';
import { csvOf } from '../../application/shared/csv.ts';
import { cellsOf, FIGURE_LABELS } from '../../domain/annual-reports/figure-cells.ts';
import type { PrintedFigures } from '../../domain/annual-reports/figures.ts';
import { MEMBER_STATUS_LABELS } from '../../domain/report-collections/member-lifecycle.data.ts';

const values = (figures: PrintedFigures | null): readonly (string | number)[] =>
  figures === null
    ? FIGURE_LABELS.map(() => '')
    : cellsOf(figures).map(([, value]) => (value === null || value === undefined ? '' : Number(value)));

/** One row an organ with its 200 numbers, then the corrections as one row, then the sum. */
export function rolledUpCsv({ data, title }: PublishedRollUp): Download {
  const sums = (figures: PrintedFigures) => values(figures);
  const rows = [
    ['单位', '统一社会信用代码', '报送情况', '文件SHA-256', ...FIGURE_LABELS],
    ...data.members.map((it) => [
      it.name,
      it.creditCode ?? '',
      MEMBER_STATUS_LABELS[it.status],
      it.submission?.sha256 ?? '',
      ...values(it.submission?.figures ?? null),
    ]),
    ['调整前合计', '', '', '', ...sums(data.before)],
    ['调整后合计', '', '', '', ...sums(data.after)],
  ];
  return { name: `${title}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: csvOf(rows) };
}

/** Everything as it was frozen; `sha256` is over the canonical form (RFC 8785) of `roll_up`. */
export const rolledUpJson = (agency: Agency, licence: string, row: PublishedRollUp): object => ({
  agency: agency.name,
  agency_code: agency.code,
  year: row.year,
  version: row.revision,
  title: row.title,
  published_at: row.publishedAt.toISOString(),
  reason: row.reason,
  licence,
  sha256: row.sha256.toString('hex'),
  roll_up: row.data,
});
