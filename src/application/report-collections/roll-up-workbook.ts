import { writeRollUp } from '../../documents/annual-reports/export/write-roll-up.ts';
import { rollUp } from '../../domain/annual-reports/roll-up.ts';
import { SUBMISSION_WAY_LABELS } from '../../domain/report-collections/collection.ts';
import type { Download } from '../access-requests/public-views.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { findCollection } from './load-collection.ts';
import { type CountedMember, collectionSums } from './sums-of-collection.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where a member's numbers come from, in one line. */
const sourceOf = ({ submission: { number, way, fileName, fileSha256 } }: CountedMember): string =>
  [
    `第${number ?? 0}次报送`,
    SUBMISSION_WAY_LABELS[way],
    fileName ?? '',
    fileSha256 ? `SHA-256 ${fileSha256.toString('hex').slice(0, 16)}` : '',
  ]
    .filter((it) => it !== '')
    .join('，');

/** The roll-up as XLSX: the tables of the sum, every organ's numbers, where they come from, corrections, who is missing. */
export const rollUpWorkbook = async (app: App, actor: Actor, year: number): Promise<Download> => {
  demand(actor, 'reports:collect');
  const { collection, sums, findings } = await app.store.read(actor.agencyId, async (tx) => {
    const found = await findCollection(tx, year);
    const all = await collectionSums(tx, found);
    const told = [];
    for (const it of all.counted) {
      const row = await tx.reportSubmissions.find(it.submission.id);
      told.push({ source: `${it.member.name}：${sourceOf(it)}`, findings: row?.findings ?? [] });
    }
    return { collection: found, sums: all, findings: told };
  });
  const sources = sums.counted.map((it) => ({
    source: `${it.member.name}：${sourceOf(it)}`,
    agency: it.member.name,
    year,
    figures: it.submission.figures,
  }));
  const expected = sums.members.filter((it) => it.status !== 'excused').map((it) => it.name);
  const adjustments = sums.adjustments.map(({ cell, delta, reason }) => ({ cell, change: delta, reason }));
  const bytes = await writeRollUp(rollUp(sources, { year, expected, adjustments }), {
    findings,
    refused: [],
  });
  return { name: `${collection.onBehalfOf}${year}年度报告汇总.xlsx`, mediaType: XLSX, bytes };
};
