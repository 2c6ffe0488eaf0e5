import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { viewReport } from '../annual-reports/edit-report.ts';
import { chooseFigureSource } from '../annual-reports/figures-source.ts';
import { adjustSums, removeAdjustment } from './adjust-sums.ts';
import { closeCollection, publishRollUp, reopenCollection } from './close-collection.ts';
import { MemberInput } from './collection-input.ts';
import {
  acceptedReport,
  figuresWith,
  memberNamed,
  openedCollection,
  reportFile,
} from './collections.steps.ts';
import { handInFile, handInFromPlatform } from './hand-in.ts';
import { addMembers, changeMember } from './manage-members.ts';
import { viewCollection } from './read-collections.ts';
import { rollUpWorkbook } from './roll-up-workbook.ts';
import { stepMember } from './step-member.ts';
import { traceCell, viewSums } from './view-sums.ts';

let app: TestApp;
let clerk: Actor;
let head: Actor;
let editor: Actor;
const CELL = 'table2.normative.made';

beforeAll(async () => {
  app = await createTestApp('2025-02-10');
  const organ = await createOrgan(app);
  [clerk, head, editor] = ['clerk', 'head', 'editor'].map((it) => organ.people[it] as Actor) as [
    Actor,
    Actor,
    Actor,
  ];
  await openedCollection(app, clerk, ['甲局', '乙局', '丙局', '丁局']);
});
afterAll(() => app.close());

const versionNow = async () => (await viewCollection(app, clerk, 2024)).version;
const adjust = async (delta: number, reason = '联合发文') => {
  const { memberId: leadingMemberId } = await memberNamed(app, clerk, '甲局');
  const input = { cell: CELL, delta, kind: 'joint-document' as const, leadingMemberId, reason };
  return adjustSums(app, clerk, 2024, { input, expectedVersion: await versionNow() });
};
const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'granted' : result.refusal?.code;

const NAMES = ['甲局', '乙局', '丙局'];
type Report = { readonly made: number; readonly accepted: boolean };
const STATES = fc.array(fc.record({ made: fc.nat(40), accepted: fc.boolean() }), {
  minLength: NAMES.length,
  maxLength: NAMES.length,
});
const DELTAS = fc.array(
  fc.integer({ min: -30, max: 30 }).filter((it) => it !== 0),
  { maxLength: 4 },
);

/** Hands a report in anew, accepted or waiting. */
async function hand(name: string, { made, accepted }: Report): Promise<void> {
  const { memberId, status, version } = await memberNamed(app, clerk, name);
  const reopening = { memberId, action: 'reopen', expectedVersion: version, reason: '重报' } as const;
  if (status === 'accepted') granted(await stepMember(app, clerk, 2024, reopening));
  const figures = figuresWith(made, made);
  if (accepted) return acceptedReport(app, clerk, name, { figures });
  granted(await handInFile(app, clerk, { year: 2024, memberId }, await reportFile(app, name, { figures })));
}

/** Those that lower the sum go first: each of them may, also where reports that went back left less than nought. */
async function withoutAdjustments(): Promise<void> {
  const { adjustments } = await viewSums(app, clerk, 2024);
  for (const { adjustmentId } of adjustments.toSorted((one, other) => one.delta - other.delta)) {
    const removal = { adjustmentId, reason: '重来', expectedVersion: await versionNow() };
    granted(await removeAdjustment(app, clerk, 2024, removal));
  }
}

/** Corrects one after the other; none takes the sum below nought. */
async function adjusted(before: number, deltas: readonly number[]): Promise<number> {
  let sum = before;
  for (const delta of deltas) {
    const isBelow = sum + delta < 0;
    expect(code(await adjust(delta))).toBe(isBelow ? 'sum-below-nought' : 'granted');
    if (!isBelow) sum += delta;
  }
  return sum;
}

describe('the sums of a collection', () => {
  test('are Σ of the accepted cells and Σ of the corrections, whatever comes and goes', async () => {
    await fc.assert(
      fc.asyncProperty(STATES, DELTAS, async (reports, wanted) => {
        for (const [index, report] of reports.entries()) await hand(NAMES[index] ?? '', report);
        await withoutAdjustments();
        const accepted = reports.filter((it) => it.accepted);
        const before = accepted.reduce((sum, it) => sum + it.made, 0);
        const after = await adjusted(before, wanted);
        const sums = await viewSums(app, clerk, 2024);
        expect([sums.before.table2.normative.made, sums.after.table2.normative.made]).toEqual([
          before,
          after,
        ]);
        const trace = await traceCell(app, clerk, 2024, CELL);
        expect(trace.parts.reduce((sum, it) => sum + Number(it.value), 0)).toBe(before);
        expect(trace.adjustments.reduce((sum, it) => sum + it.delta, 0)).toBe(after - before);
        expect(trace.parts.map((it) => it.name)).toEqual(
          NAMES.filter((_, index) => reports[index]?.accepted),
        );
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  test('below nought, because a report went back, are raised step by step', async () => {
    await withoutAdjustments();
    for (const name of NAMES) await hand(name, { made: 10, accepted: name === '甲局' });
    for (const delta of [-4, -5]) granted(await adjust(delta));
    await hand('甲局', { made: 0, accepted: true });
    const sum = async () => (await viewSums(app, clerk, 2024)).after.table2.normative.made;
    expect(await sum()).toBe(-9);
    expect((await viewSums(app, clerk, 2024)).findings.map((it) => it.severity)).toContain('error');
    expect(code(await adjust(-1))).toBe('sum-below-nought');
    granted(await adjust(2));
    await withoutAdjustments();
    expect(await sum()).toBe(0);
  });

  test('are closed with a reason while somebody is missing, and frozen with their digest', async () => {
    for (const name of ['甲局', '乙局', '丙局']) {
      const { memberId, status, version } = await memberNamed(app, clerk, name);
      if (status === 'received')
        granted(
          await stepMember(app, clerk, 2024, {
            memberId,
            action: 'accept',
            expectedVersion: version,
            reason: '',
          }),
        );
    }
    const closing = { reason: '', expectedVersion: await versionNow() };
    expect(code(await closeCollection(app, clerk, 2024, closing))).toBe('reason-missing');
    const reason = '丁局机构改革，另行补报';
    const closed = granted(await closeCollection(app, clerk, 2024, { ...closing, reason }));
    expect(closed.revision).toBe(1);
    expect(code(await adjust(1))).toBe('collection-closed');
    await expect(
      publishRollUp(app, clerk, 2024, { reason: '', expectedVersion: closed.version }),
    ).rejects.toThrow();
    granted(await publishRollUp(app, head, 2024, { reason: '', expectedVersion: closed.version }));
    const view = await viewCollection(app, head, 2024);
    expect([view.versions[0]?.reason, view.publishedRevision]).toEqual([reason, 1]);
    expect(view.versions[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('become the tables of the organ’s own report, under the name of the government', async () => {
    const { version } = await viewReport(app, editor, 2024);
    const choice = { figuresFrom: 'roll-up' as const, expectedVersion: version };
    granted(await chooseFigureSource(app, editor, 2024, choice));
    const report = await viewReport(app, editor, 2024);
    const sums = await viewSums(app, clerk, 2024);
    expect([report.agencyName, report.figuresFrom]).toEqual(['青禾区人民政府', 'roll-up']);
    expect(report.figures).toEqual(sums.after);
    const none = { figuresFrom: 'roll-up' as const, expectedVersion: 0 };
    expect(code(await chooseFigureSource(app, editor, 2023, none))).toBe('not-rolled-up');
  });

  test('are opened again with a reason, and the next closing is the next version', async () => {
    const reopening = { reason: '', expectedVersion: await versionNow() };
    expect(code(await reopenCollection(app, clerk, 2024, reopening))).toBe('reason-missing');
    granted(await reopenCollection(app, clerk, 2024, { ...reopening, reason: '丁局补报' }));
    await acceptedReport(app, clerk, '丁局', { figures: figuresWith(2) });
    const closed = granted(
      await closeCollection(app, clerk, 2024, { reason: '', expectedVersion: await versionNow() }),
    );
    expect(closed.revision).toBe(2);
    const workbook = await rollUpWorkbook(app, clerk, 2024);
    const { rows } = await app.sheets.read(workbook.bytes);
    expect(rows.length).toBeGreaterThan(3);
  });
});

describe('a report taken over from this platform', () => {
  test('is what the other organ published, and the organ’s own is what its ledger counts', async () => {
    const other = await createOrgan(app, { code: 'qhq-other', name: '青禾区另一局' });
    await openedCollection(app, clerk, [], 2023);
    const members = [
      MemberInput.parse({ name: '青禾区另一局', platformAgencyId: other.agency.id }),
      MemberInput.parse({ name: '本机关', isOwn: true }),
    ];
    granted(await addMembers(app, clerk, 2023, members));
    const { memberId, version } = await memberNamed(app, clerk, '青禾区另一局', 2023);
    const which = { year: 2023, memberId };
    expect(code(await handInFromPlatform(app, clerk, which))).toBe('not-published');
    const own = await memberNamed(app, clerk, '本机关', 2023);
    granted(await handInFromPlatform(app, clerk, { year: 2023, memberId: own.memberId }));
    expect((await memberNamed(app, clerk, '本机关', 2023)).submission?.gaps).toBe(0);
    const input = MemberInput.parse({ name: '青禾区另一局' });
    granted(await changeMember(app, clerk, 2023, { memberId, expectedVersion: version, input }));
    expect(code(await handInFromPlatform(app, clerk, which))).toBe('not-on-platform');
  });
});
