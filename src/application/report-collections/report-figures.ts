import type { Transaction } from '../../database/store.ts';
import type { ReportFigures } from '../../domain/annual-reports/figures.ts';

/** The closed sums a government's own report takes its tables from, and which version they are. */
export type RolledUpFigures = {
  readonly figures: ReportFigures;
  /** The government or organ the report is of. */
  readonly onBehalfOf: string;
  readonly revision: number;
  readonly sha256: string;
};

/** The newest closed roll-up of a year, or `null` where none was closed. */
export async function rolledUpFigures(tx: Transaction, year: number): Promise<RolledUpFigures | null> {
  const row = await tx.reportCollections.newest(year);
  if (!row) return null;
  const { after, onBehalfOf } = row.snapshot;
  return { figures: after, onBehalfOf, revision: row.revision, sha256: row.sha256.toString('hex') };
}
