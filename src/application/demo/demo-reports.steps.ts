import { describe, expect, it } from 'vitest';
import { TABLE_3_COLUMNS } from '../../domain/annual-reports/figures.ts';
import { SIDE_FILE_KINDS } from '../../domain/side-files/kinds.data.ts';
import type { Agency } from '../agencies/find-agency.ts';
import { disputesOfReport } from '../annual-reports/disputes-of-report.ts';
import { viewReport } from '../annual-reports/edit-report.ts';
import { publishedReport, publishedReports } from '../annual-reports/published-reports.ts';
import { listReportTasks } from '../annual-reports/read-report-tasks.ts';
import type { DemoWorld } from './demo-world.steps.ts';

const YEARS = [2023, 2024, 2025];
type Loaded = () => DemoWorld;

const reportOf = (loaded: Loaded, agency: Agency, year: number) =>
  viewReport(loaded().app, loaded().reader(agency), year);

/** What is asked of the annual reports of the demonstration and of the disputes they count. */
export function describeReports(loaded: Loaded): void {
  describe('the annual reports', () => {
    it('of 2023 and 2024 are published, that of 2025 is left to write', () => published(loaded));
    it('have texts asked of units and people, one to take over and one returned', () => tasksAsked(loaded));
    it('cross-foot without a finding', () => crossFooting(loaded));
    it('hand over in every column what the next year takes in', () => carriedOver(loaded));
    it('count what the ledger counts', () => counted(loaded));
    it('count disputes of every group from the files beside the cases', () => disputes(loaded));
  });
  it('files of every kind beside the cases stand open or ended', () => sideFiles(loaded));
}

async function published(loaded: Loaded): Promise<void> {
  const { app, agencies, summary } = loaded();
  for (const agency of agencies) {
    expect((await publishedReports(app, agency)).map((report) => report.year)).toEqual([2024, 2023]);
    expect((await reportOf(loaded, agency, 2025)).status).toBe('draft');
  }
  expect(summary.reports).toBe(6);
}

async function tasksAsked(loaded: Loaded): Promise<void> {
  const { app, agency, reader } = loaded();
  const of = async (code: 'qhq-zfb' | 'qhq-jyj') =>
    (await listReportTasks(app, reader(agency(code)), 2025)).map((it) => [it.status, it.overdue]);
  expect(await of('qhq-zfb')).toEqual([
    ['supplied', false],
    ['returned', false],
    ['asked', false],
  ]);
  expect(await of('qhq-jyj')).toEqual([['asked', false]]);
}

async function crossFooting(loaded: Loaded): Promise<void> {
  for (const agency of loaded().agencies)
    for (const year of YEARS) {
      const { findings, status } = await reportOf(loaded, agency, year);
      // Of the report that is left to write, only what is counted must tie out; its texts are still missing.
      const own = status === 'published' ? findings : findings.filter((one) => one.code.startsWith('F'));
      // A hint asks to look again, such as at a suit without reconsideration beside a refusal; here it is right.
      const grave = own.filter(
        (one) => one.severity === 'error' || (status === 'published' && one.severity === 'warning'),
      );
      expect(grave).toEqual([]);
    }
}

async function carriedOver(loaded: Loaded): Promise<void> {
  for (const agency of loaded().agencies) {
    const years = [2022, ...YEARS, 2026];
    const tables = await Promise.all(
      years.map(async (year) => (await reportOf(loaded, agency, year)).figures.table3),
    );
    for (const [index, table] of tables.slice(1).entries()) {
      expect(table.carried_in).toEqual(tables[index]?.carried_out);
      expect(table.carried_in.at(TABLE_3_COLUMNS.length - 1)).toBeGreaterThan(0);
    }
  }
}

async function counted(loaded: Loaded): Promise<void> {
  const { app, agencies, requestsOf } = loaded();
  for (const agency of agencies) {
    const rows = await requestsOf(agency);
    for (const year of [2023, 2024]) {
      const report = await publishedReport(app, agency, year);
      const received = rows.filter((row) => row.receivedOn?.startsWith(String(year))).length;
      const decided = rows.filter((row) => row.decidedOn?.startsWith(String(year))).length;
      expect(report?.figures.table3.new_received.at(-1)).toBe(received);
      expect(report?.figures.table3.total.at(-1)).toBe(decided);
      expect(report?.sections.overview).toContain(`申请${received}件`);
    }
  }
}

async function disputes(loaded: Loaded): Promise<void> {
  const { app, agencies, reader } = loaded();
  const told = agencies.flatMap((agency) =>
    [2023, 2024].map(async (year) => {
      const { table } = await disputesOfReport(app, reader(agency), year);
      expect((await publishedReport(app, agency, year))?.figures.table4).toEqual(table);
      return `${agency.code} ${year}: ${[4, 9, 14].map((total) => table[total]).join(' ')}`;
    }),
  );
  expect(await Promise.all(told)).toEqual([
    'qhq-zfb 2023: 1 0 0',
    'qhq-zfb 2024: 2 1 0',
    'qhq-jyj 2023: 0 0 0',
    'qhq-jyj 2024: 1 0 0',
    'qhq-zjj 2023: 1 0 0',
    'qhq-zjj 2024: 2 0 1',
  ]);
}

async function sideFiles(loaded: Loaded): Promise<void> {
  const { app, agencies } = loaded();
  const kinds = new Map<string, Set<string>>();
  for (const agency of agencies)
    for (const row of await app.store.read(agency.id, (tx) => tx.sideFiles.all()))
      kinds.set(row.kind, (kinds.get(row.kind) ?? new Set()).add(row.status));
  expect([...kinds.keys()].sort()).toEqual([...SIDE_FILE_KINDS].sort());
  expect([...(kinds.get('record-correction') ?? [])].sort()).toEqual(['concluded', 'to-examine']);
  expect([...(kinds.get('reconsideration') ?? [])].sort()).toEqual(['concluded', 'to-answer']);
}
