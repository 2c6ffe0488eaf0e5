import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import type { AccessRequestRow } from '../../database/access-requests.ts';
import { TABLE_3_COLUMNS } from '../../domain/annual-reports/figures.ts';
import { dayInChina, plainDate } from '../../domain/calendar/plain-date.ts';
import { verifySecret } from '../../identity/secrets.ts';
import { urgencyOf } from '../access-requests/list-cases.ts';
import { openTracking, progressOf, readTracking } from '../access-requests/track-request.ts';
import { type Actor, permissionsOf } from '../actor.ts';
import { type Agency, listAgencies } from '../agencies/find-agency.ts';
import { systemStatus } from '../agencies/system-status.ts';
import { viewReport } from '../annual-reports/edit-report.ts';
import { publishedReport, publishedReports } from '../annual-reports/published-reports.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { DEMO_PASSWORD } from './demo-organs.data.ts';
import { type DemoSummary, loadDemo } from './load-demo.ts';

/** A Monday; the live requests are dated from it. */
const TODAY = plainDate('2026-11-23');
const YEARS = [2023, 2024, 2025];

let app: TestApp;
let agencies: readonly Agency[];
let summary: DemoSummary;
let seconds: number;

beforeAll(async () => {
  app = await createTestApp(TODAY);
  const began = Date.now();
  summary = await loadDemo(app, app, { today: TODAY });
  seconds = (Date.now() - began) / 1000;
  agencies = await listAgencies(app);
}, 120_000);

afterAll(() => app.close());

const reader = (agency: Agency): Actor => ({
  staffId: '00000000-0000-7000-8000-000000000000',
  name: '',
  agencyId: agency.id,
  roles: ['report-editor'],
  permissions: permissionsOf(['report-editor']),
});

const allOf = (agency: Agency): Promise<readonly AccessRequestRow[]> =>
  app.store.read(agency.id, async (tx) => (await tx.requests.list({ limit: 1000 })).rows);

const rowsByOrgan = async (): Promise<Record<string, readonly AccessRequestRow[]>> =>
  Object.fromEntries(await Promise.all(agencies.map(async (it) => [it.code, await allOf(it)] as const)));

describe('the demonstration', () => {
  it('has an office with two bureaus below it, marked as a demonstration', async () => {
    expect(agencies.map((it) => it.code)).toEqual(['qhq-zfb', 'qhq-jyj', 'qhq-zjj']);
    expect(agencies.map((it) => it.parentId)).toEqual([null, agencies[0]?.id, agencies[0]?.id]);
    expect(agencies.every((it) => it.settings.demonstration)).toBe(true);
    const { demoAccounts } = await systemStatus(app);
    expect(demoAccounts).toHaveLength(summary.staff);
    expect(demoAccounts.map((it) => it.login)).toContain('housing.signatory');
  });

  it('opens every account with the known password, not to be changed', async () => {
    const person = await app.store.staff.findByLogin('education.handler');
    expect(person?.mustChangePassword).toBe(false);
    expect(await verifySecret(person?.passwordHash ?? '', DEMO_PASSWORD)).toBe(true);
  });

  it('holds the same requests in each organ and year every time, numbered without a gap', async () => {
    const rows = await rowsByOrgan();
    const counts = Object.fromEntries(
      Object.entries(rows).map(([code, list]) => [
        code,
        [2022, ...YEARS, 2026].map((year) => list.filter((it) => it.arrivalYear === year).length),
      ]),
    );
    expect(counts).toEqual({
      'qhq-zfb': [1, 10, 11, 7, 6],
      'qhq-jyj': [1, 6, 8, 5, 3],
      'qhq-zjj': [1, 6, 6, 5, 3],
    });
    for (const list of Object.values(rows))
      for (const year of YEARS) {
        const ofYear = list.filter((it) => it.arrivalYear === year);
        const serials = ofYear.map((it) => Number(it.number.slice(-5))).sort((a, b) => a - b);
        expect(serials).toEqual(serials.map((_, index) => index + 1));
      }
    expect(summary.requests).toBe(Object.values(rows).flat().length);
  });

  it('uses every kind of applicant, six channels and every outcome but merging', async () => {
    const rows = Object.values(await rowsByOrgan()).flat();
    expect(new Set(rows.map((it) => it.applicantKind)).size).toBe(6);
    expect(new Set(rows.map((it) => it.channel)).size).toBe(6);
    const outcomes = new Set(rows.flatMap((it) => it.outcome ?? []));
    expect(outcomes.size).toBe(25);
    expect(outcomes).not.toContain('merged');
  });
});

describe('the finished requests', () => {
  it('are all closed or archived, with nothing on or after the real day', async () => {
    for (const agency of agencies) {
      const done = (await allOf(agency)).filter((it) => it.arrivalYear < 2026);
      expect(done.filter((it) => it.status !== 'archived').map((it) => it.number)).toEqual([]);
      const recorded = await app.store.read(agency.id, (tx) => tx.ledger.recent('cases', 5000));
      const instants = recorded.map((it) => it.recordedAt).reverse();
      expect(instants).toEqual([...instants].sort());
      expect(dayInChina(new Date(instants.at(-1) ?? '')) < TODAY).toBe(true);
    }
  });

  it('were answered in time, but for the one that is meant to be late', async () => {
    const served = Object.values(await rowsByOrgan())
      .flat()
      .filter((it) => it.servedOn !== null);
    const late = served.filter((it) => (it.replyDueOn ?? '') < (it.servedOn ?? ''));
    expect(served.length).toBeGreaterThan(50);
    expect(late.map((it) => it.title)).toEqual(['演示花园小区物业维修资金账目']);
  });

  it('left every letter with its PDF', async () => {
    for (const agency of agencies) {
      const waiting = await app.store.read(agency.id, (tx) => tx.letters.withoutPdf());
      expect(waiting).toEqual([]);
    }
  });

  it('leave chains, caches, numbers and files without a fault', async () => {
    for (const agency of agencies) expect((await verifyAgency(app, agency.id)).faults).toEqual([]);
  });

  it('show one answered request to whoever has the printed number and query code', async () => {
    const agency = agencies.find((it) => it.code === summary.showcase.agencyCode);
    if (!agency) throw new Error('no such organ');
    expect(summary.showcase.number).toBe('QHQ-ZFB-2025-00001');
    const opened = await openTracking(app, agency, summary.showcase, '127.0.0.1');
    if (!opened.ok) throw new Error(opened.refusal.message);
    const { requestId = '' } = (await readTracking(app, agency, opened.value.token)) ?? {};
    const progress = await progressOf(app, agency, requestId);
    expect(progress.reply?.files.map((it) => it.name)).toHaveLength(3);
  });
});

describe('the annual reports', () => {
  it('of 2023 and 2024 are published, that of 2025 is left to write', async () => {
    for (const agency of agencies) {
      const years = (await publishedReports(app, agency)).map((it) => it.year);
      expect(years).toEqual([2024, 2023]);
      expect((await viewReport(app, reader(agency), 2025)).status).toBe('draft');
    }
    expect(summary.reports).toBe(6);
  });

  it('cross-foot without a finding', async () => {
    for (const agency of agencies)
      for (const year of YEARS) {
        const { findings, status } = await viewReport(app, reader(agency), year);
        const ownText = findings.filter((it) => status === 'published' || it.code.startsWith('F'));
        const serious = ownText.filter((it) => status === 'published' || it.severity === 'error');
        expect(serious).toEqual([]);
      }
  });

  it('hand over in every column what the next year takes in', async () => {
    for (const agency of agencies) {
      const tables = await Promise.all(
        [2022, ...YEARS, 2026].map(
          async (year) => (await viewReport(app, reader(agency), year)).figures.table3,
        ),
      );
      for (const [index, table] of tables.slice(1).entries()) {
        expect(table.carried_in).toEqual(tables[index]?.carried_out);
        expect(table.carried_in.at(TABLE_3_COLUMNS.length - 1)).toBeGreaterThan(0);
      }
    }
  });

  it('count what the ledger counts', async () => {
    for (const agency of agencies) {
      const rows = await allOf(agency);
      for (const year of [2023, 2024]) {
        const published = await publishedReport(app, agency, year);
        const received = rows.filter((it) => it.receivedOn?.startsWith(String(year))).length;
        const decided = rows.filter((it) => it.decidedOn?.startsWith(String(year))).length;
        expect(published?.figures.table3.new_received.at(-1)).toBe(received);
        expect(published?.figures.table3.total.at(-1)).toBe(decided);
        expect(published?.sections.overview).toContain(`申请${received}件`);
      }
    }
  });
});

describe('the requests in hand', () => {
  it('stand at every stage of the work', async () => {
    const open = Object.values(await rowsByOrgan())
      .flat()
      .filter((it) => it.arrivalYear === 2026);
    const statuses = open.map((it) => it.status).sort();
    expect(statuses).toEqual([
      'awaiting-clarification',
      'drafted',
      'in-hand',
      'in-hand',
      'in-hand',
      'in-hand',
      'in-hand',
      'in-review',
      'received',
      'signed',
      'to-confirm',
      'to-sign',
    ]);
    const urgencies = open.map((row) => urgencyOf(app, row));
    expect(urgencies.filter((it) => it.urgency === 'overdue')).toHaveLength(1);
    expect(urgencies.filter((it) => it.remainingDays === 2)).toHaveLength(1);
    expect(open.filter((it) => it.clockState === 'paused')).toHaveLength(1);
    expect(open.filter((it) => it.extensionDays > 0)).toHaveLength(1);
  });
});

describe('loading', () => {
  it('is quick enough to wait for', () => {
    expect(seconds).toBeLessThan(60);
  });

  it('refuses a system that is already set up', async () => {
    const again = loadDemo(app, app, { today: TODAY });
    await expect(again).rejects.toThrow('already set up');
  });
});
