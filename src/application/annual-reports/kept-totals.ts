import type { Transaction } from '../../database/store.ts';
import type { ApplicantKind } from '../../domain/access-requests/applicant-kinds.ts';
import type { OutcomeKey } from '../../domain/access-requests/outcomes.data.ts';
import type { Table3 } from '../../domain/annual-reports/figures.ts';
import { tabulateTotals } from '../../domain/annual-reports/tabulate.ts';

/** Table 3 from the kept totals: the numbers alone, as fast for a million cases as for ten (decision 0045). */
export async function keptTable3(tx: Transaction, year: number): Promise<Table3> {
  const rows = await tx.reports.totals(year);
  return tabulateTotals(
    rows.map((row) => ({
      receivedYear: row.receivedYear,
      endedYear: row.endedYear === 0 ? null : row.endedYear,
      applicantKind: row.applicantKind as ApplicantKind,
      outcome: row.outcome === '' ? null : (row.outcome as OutcomeKey),
      cases: Number(row.cases),
    })),
    year,
  );
}
