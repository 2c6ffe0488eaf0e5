import { describe, expect, it } from 'vitest';
import { TABLE_3_COLUMNS } from '../../domain/annual-reports/figures.ts';
import { SIDE_FILE_KINDS } from '../../domain/side-files/kinds.data.ts';
import { disputesOfReport } from '../annual-reports/disputes-of-report.ts';
import { viewReport } from '../annual-reports/edit-report.ts';
import { publishedReport, publishedReports } from '../annual-reports/published-reports.ts';
import type { DemoWorld } from './demo-world.steps.ts';

const YEARS = [2023, 2024, 2025];

/** What is asked of the annual reports of the demonstration and of the disputes they count. */
export function describeReports(loaded: () => DemoWorld): void {
  describe('the annual reports', () => {
    it('of 2023 and 2024 are published, that of 2025 is left to write', async () => {
      for (const agency of loaded().agencies) {
        const years = (await publishedReports(loaded().app, agency)).map((it) => it.year);
        expect(years).toEqual([2024, 2023]);
        expect((await viewReport(loaded().app, loaded().reader(agency), 2025)).status).toBe('draft');
      }
      expect(loaded().summary.reports).toBe(6);
    });

    it('cross-foot without a finding', async () => {
      for (const agency of loaded().agencies)
        for (const year of YEARS) {
          const { findings, status } = await viewReport(loaded().app, loaded().reader(agency), year);
          const ownText = findings.filter((it) => status === 'published' || it.code.startsWith('F'));
          const serious = ownText.filter((it) => status === 'published' || it.severity === 'error');
          expect(serious).toEqual([]);
        }
    });

    it('hand over in every column what the next year takes in', async () => {
      for (const agency of loaded().agencies) {
        const tables = await Promise.all(
          [2022, ...YEARS, 2026].map(
            async (year) => (await viewReport(loaded().app, loaded().reader(agency), year)).figures.table3,
          ),
        );
        for (const [index, table] of tables.slice(1).entries()) {
          expect(table.carried_in).toEqual(tables[index]?.carried_out);
          expect(table.carried_in.at(TABLE_3_COLUMNS.length - 1)).toBeGreaterThan(0);
        }
      }
    });

    it('count what the ledger counts', async () => {
      for (const agency of loaded().agencies) {
        const rows = await loaded().requestsOf(agency);
        for (const year of [2023, 2024]) {
          const published = await publishedReport(loaded().app, agency, year);
          const received = rows.filter((it) => it.receivedOn?.startsWith(String(year))).length;
          const decided = rows.filter((it) => it.decidedOn?.startsWith(String(year))).length;
          expect(published?.figures.table3.new_received.at(-1)).toBe(received);
          expect(published?.figures.table3.total.at(-1)).toBe(decided);
          expect(published?.sections.overview).toContain(`申请${received}件`);
        }
      }
    });
  });

  describe('beside the requests', () => {
    it('disputes of every group are counted into table 4 of the published reports', async () => {
      const told = await Promise.all(
        loaded().agencies.flatMap((agency) =>
          [2023, 2024].map(async (year) => {
            const { table } = await disputesOfReport(loaded().app, loaded().reader(agency), year);
            const published = await publishedReport(loaded().app, agency, year);
            expect(published?.figures.table4).toEqual(table);
            return `${agency.code} ${year}: ${[4, 9, 14].map((total) => table[total]).join(' ')}`;
          }),
        ),
      );
      expect(told).toEqual([
        'qhq-zfb 2023: 1 0 0',
        'qhq-zfb 2024: 2 1 0',
        'qhq-jyj 2023: 0 0 0',
        'qhq-jyj 2024: 1 0 0',
        'qhq-zjj 2023: 1 0 0',
        'qhq-zjj 2024: 2 0 1',
      ]);
    });

    it('files of every kind stand open or ended', async () => {
      const kinds = new Map<string, Set<string>>();
      for (const agency of loaded().agencies)
        for (const row of await loaded().app.store.read(agency.id, (tx) => tx.sideFiles.all()))
          kinds.set(row.kind, (kinds.get(row.kind) ?? new Set()).add(row.status));
      expect([...kinds.keys()].sort()).toEqual([...SIDE_FILE_KINDS].sort());
      expect([...(kinds.get('record-correction') ?? [])].sort()).toEqual(['concluded', 'to-examine']);
      expect([...(kinds.get('reconsideration') ?? [])].sort()).toEqual(['concluded', 'to-answer']);
    });
  });
}
