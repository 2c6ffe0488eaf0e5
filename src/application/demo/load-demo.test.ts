import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICANT_KINDS } from '../../domain/access-requests/applicant-kinds.ts';
import { EVENT_LABELS } from '../../domain/access-requests/case-event-labels.data.ts';
import { openConsultations } from '../../domain/access-requests/case-state.ts';
import { STATUSES } from '../../domain/access-requests/lifecycle.data.ts';
import { OUTCOMES } from '../../domain/access-requests/outcomes.data.ts';
import { overdueOf } from '../../domain/access-requests/overdue.ts';
import { CHANNELS } from '../../domain/access-requests/receipt.ts';
import { dayInChina } from '../../domain/calendar/plain-date.ts';
import { SIDE_EVENT_LABELS } from '../../domain/side-files/side-file-events.ts';
import { sealOf } from '../../domain/staff/agency-seal.ts';
import { verifySecret } from '../../identity/secrets.ts';
import { urgencyOf } from '../access-requests/list-cases.ts';
import { loadCase } from '../access-requests/load-case.ts';
import { openTracking, progressOf, readTracking } from '../access-requests/track-request.ts';
import { systemStatus } from '../agencies/system-status.ts';
import { verifyAgency } from '../verification/verify-agency.ts';
import { DEMO_PASSWORD } from './demo-organs.data.ts';
import { describeReports } from './demo-reports.steps.ts';
import { type DemoWorld, loadDemoWorld, TODAY } from './demo-world.steps.ts';
import { loadDemo } from './load-demo.ts';

const YEARS = [2023, 2024, 2025];

let world: DemoWorld;

beforeAll(async () => {
  world = await loadDemoWorld();
}, 180_000);

afterAll(() => world.app.close());

const caseOf = async (title: string) => {
  for (const agency of world.agencies) {
    const row = (await world.requestsOf(agency)).find((it) => it.title === title);
    if (row) return world.app.store.read(agency.id, (tx) => loadCase(world.app, tx, row.id));
  }
  throw new Error(`no request ${title}`);
};

describe('the demonstration', () => {
  it('has an office with two bureaus below it, marked as a demonstration', async () => {
    const { agencies, summary } = world;
    expect(agencies.map((it) => it.code)).toEqual(['qhq-zfb', 'qhq-jyj', 'qhq-zjj']);
    expect(agencies.map((it) => it.parentId)).toEqual([null, agencies[0]?.id, agencies[0]?.id]);
    expect(agencies.every((it) => it.settings.demonstration)).toBe(true);
    const { demoAccounts } = await systemStatus(world.app);
    expect(demoAccounts).toHaveLength(summary.staff);
    expect(demoAccounts.map((it) => it.login)).toContain('housing.signatory');
  });

  it('opens every account with the known password, not to be changed', async () => {
    const person = await world.app.store.staff.findByLogin('education.handler');
    expect(person?.mustChangePassword).toBe(false);
    expect(await verifySecret(person?.passwordHash ?? '', DEMO_PASSWORD)).toBe(true);
  });

  it('holds the same requests in each organ and year every time, numbered without a gap', async () => {
    const counts: Record<string, number[]> = {};
    for (const agency of world.agencies) {
      const list = await world.requestsOf(agency);
      const ofYear = (year: number) => list.filter((it) => it.arrivalYear === year);
      counts[agency.code] = [2022, ...YEARS, 2026].map((year) => ofYear(year).length);
      for (const year of YEARS) {
        const serials = ofYear(year).map((it) => Number(it.number.slice(-5)));
        expect(serials.sort((a, b) => a - b)).toEqual(serials.map((_, index) => index + 1));
      }
    }
    expect(counts).toEqual({
      'qhq-zfb': [1, 12, 22, 22, 17],
      'qhq-jyj': [1, 8, 11, 18, 11],
      'qhq-zjj': [1, 8, 9, 14, 13],
    });
    expect(world.summary.requests).toBe(
      Object.values(counts)
        .flat()
        .reduce((sum, it) => sum + it),
    );
  });

  it('reaches every channel, every kind of applicant, every outcome and every status', async () => {
    const rows = await world.allRequests();
    const reached = (of: (row: (typeof rows)[number]) => string | null) =>
      [...new Set(rows.flatMap((it) => of(it) ?? []))].sort();
    expect(reached((it) => it.channel)).toEqual([...CHANNELS].sort());
    expect(reached((it) => it.applicantKind)).toEqual([...APPLICANT_KINDS].sort());
    expect(reached((it) => it.outcome)).toEqual(OUTCOMES.map((it) => it.key).sort());
    expect(reached((it) => it.status)).toEqual([...STATUSES].sort());
  });

  it('records every event of cases, but for those of a new holiday notice, of files with personal data and of third parties out of reach or overruled', async () => {
    const types = new Set<string>();
    for (const agency of world.agencies)
      for (const { type } of await world.eventsOf(agency, 'cases')) types.add(type);
    const missing = Object.keys(EVENT_LABELS).filter((it) => !types.has(it));
    expect(missing.sort()).toEqual([
      'calendar-changed',
      'consultation-stopped',
      'due-day-notice-dismissed',
      'due-day-notified',
      'file-cleared',
      'notice-served',
    ]);
    const beside = Object.keys(SIDE_EVENT_LABELS).filter((it) => !types.has(it));
    expect(beside.sort()).toEqual([
      'side-appeal-recorded',
      'side-file-amended',
      'side-file-withdrawn',
      'side-stay-lifted',
      'side-stay-ordered',
      'side-step-revoked',
    ]);
  });

  it('says in its ledger that nobody gave a password to sign', async () => {
    const { events } = await caseOf('2024年政府工作报告重点任务完成情况');
    expect(events.find((it) => it.type === 'signed')?.facts).toMatchObject({ reauthenticated: false });
  });
});

describe('the finished requests', () => {
  it('are all archived, recorded in order, with nothing on or after the real day', async () => {
    for (const agency of world.agencies) {
      const done = (await world.requestsOf(agency)).filter((it) => it.arrivalYear < 2026);
      const open = done.filter((it) => !['archived', 'closed'].includes(it.status));
      expect(open.map((it) => it.number)).toEqual([]);
      const instants = (await world.eventsOf(agency, 'cases')).map((it) => it.recordedAt);
      expect(instants).toEqual([...instants].sort());
      expect(dayInChina(new Date(instants.at(-1) ?? '')) < TODAY).toBe(true);
    }
  });

  it('were answered in time, but for those that are meant to be late and are explained', async () => {
    const served = (await world.allRequests()).filter((it) => it.servedOn !== null);
    const late = await Promise.all(
      served.map(async ({ title }) => {
        const { state, calendar } = await caseOf(title);
        const overdue = overdueOf(state, { today: TODAY, calendar });
        return overdue ? [`${title} ${overdue.explained}`] : [];
      }),
    );
    expect(served.length).toBeGreaterThan(100);
    expect(late.flat().sort()).toEqual([
      '演示花园小区物业维修资金账目 true',
      '社会捐赠助学资金使用情况 true',
    ]);
  });

  it('leave chains, caches, numbers, letters and files without a fault', async () => {
    for (const agency of world.agencies) {
      expect(await world.app.store.read(agency.id, (tx) => tx.letters.withoutPdf())).toEqual([]);
      expect((await verifyAgency(world.app, agency.id)).faults).toEqual([]);
    }
  });

  it('show one answered request to whoever has the printed number and query code', async () => {
    const { app, summary } = world;
    const agency = world.agency(summary.showcase.agencyCode);
    expect(summary.showcase.number).toBe('QHQ-ZFB-2025-00001');
    const opened = await openTracking(app, agency, summary.showcase, '127.0.0.1');
    if (!opened.ok) throw new Error(opened.refusal.message);
    const { requestId = '' } = (await readTracking(app, agency, opened.value.token)) ?? {};
    const progress = await progressOf(app, agency, requestId);
    expect(progress.reply?.files.map((it) => it.name)).toHaveLength(3);
  });
});

describe('the requests in hand', () => {
  it('wait for everybody there is to wait for', async () => {
    const { state } = await caseOf('民办幼儿园普惠性认定材料');
    expect(openConsultations(state).map((it) => it.deliveredOn)).toEqual([null]);
    const rows = await world.allRequests();
    const waits = rows.flatMap((it) => it.waitsFor ?? []);
    expect([...new Set(waits)].sort()).toEqual(['clarification', 'consultation', 'fee']);
    const urgencies = rows.map((row) => urgencyOf(world.app, row));
    expect(urgencies.filter((it) => it.urgency === 'overdue')).toHaveLength(3);
    expect(rows.filter((it) => it.clockState === 'paused').length).toBeGreaterThan(4);
  });
});

describe('beside the requests', () => {
  it('colleagues are called in comments, somebody is away, the day brings reminders', async () => {
    for (const agency of world.agencies) {
      const types = (await world.eventsOf(agency, 'administration')).map((it) => it.type);
      expect(types).toEqual(expect.arrayContaining(['commented', 'absence-recorded']));
    }
    const housing = world.agency('qhq-zjj');
    const [away, reminded] = await world.app.store.read(housing.id, async (tx) => {
      const onDay = await tx.absences.onDay(TODAY);
      return [onDay, await tx.reminders.ofPerson(onDay[0]?.deputyId ?? '', 100)] as const;
    });
    expect(away).toHaveLength(1);
    expect(reminded.length).toBeGreaterThan(3);
  });

  it('a letter of the organ that stamps on paper waits for its scan, another has it', async () => {
    const housing = world.agency('qhq-zjj');
    expect(sealOf(housing.settings).way).toBe('paper');
    const sealed = async (title: string) => {
      const { state } = await caseOf(title);
      const seal = await world.app.store.read(housing.id, (tx) => tx.letterSeals.find(state.letterId ?? ''));
      return [state.status, seal?.way ?? null];
    };
    expect(await sealed('公租房腾退房源公告')).toEqual(['signed', null]);
    expect(await sealed('物业服务项目招投标备案情况')).toEqual(['closed', 'paper']);
  });
});

describeReports(() => world);

describe('loading', () => {
  it('is quick enough to wait for', () => {
    // Half a minute where nothing else runs; the limit is for what grows with the square of the cases.
    expect(world.seconds).toBeLessThan(240);
  });

  it('refuses a system that is already set up', async () => {
    await expect(loadDemo(world.app, world.app, { today: TODAY })).rejects.toThrow('already set up');
  });
});
