import type { SideFileRow } from '../../database/side-files.ts';
import type { Transaction } from '../../database/store.ts';
import { tabulateTable4 } from '../../domain/annual-reports/table-4.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import {
  type DisputeFile,
  type DisputeYear,
  disputesOfYear,
} from '../../domain/side-files/count-disputes.ts';
import type { App } from '../app.ts';
import { sideLines } from './list-side-files.ts';
import { isOddSuit } from './view-side-file.ts';

const toDispute = (row: SideFileRow): DisputeFile => ({
  id: row.id,
  kind: row.kind as DisputeFile['kind'],
  role: row.role as DisputeFile['role'],
  reviewedFirst: row.reviewedFirst,
  receivedOn: row.receivedOn,
  concludedOn: row.concludedOn,
  result: row.result as DisputeFile['result'],
});

/** Table 4 as the side files of the year have it, the files behind it, and suits that somebody should look at. */
export async function table4OfYear(app: App, tx: Transaction, year: number, countedBy: DisputeYear) {
  const rows = await tx.sideFiles.disputesBetween(plainDate(`${year}-01-01`), plainDate(`${year}-12-31`));
  const disputes = disputesOfYear(rows.map(toDispute), year, countedBy);
  const { table } = tabulateTable4(disputes);
  const byId = new Map(disputes.map((it) => [it.id, it]));
  const standing = rows.filter((row) => byId.has(row.id));
  const lines = await sideLines(app, tx, standing);
  const odd = new Set<string>();
  for (const row of standing) if (await isOddSuit(tx, row)) odd.add(row.id);
  return {
    table: [...table],
    items: lines.map((line) => ({
      ...line,
      group: byId.get(line.id)?.group ?? ('review' as const),
      counted: byId.get(line.id)?.role === 'original-actor',
      countedAs: byId.get(line.id)?.result ?? ('pending' as const),
      odd: odd.has(line.id),
    })),
  };
}
