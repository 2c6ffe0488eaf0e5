import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import type { Actor } from '../actor.ts';
import {
  acceptedReport,
  figuresWith,
  memberNamed,
  membersNamed,
  openedCollection,
  reportFile,
  someCollections,
} from './collections.steps.ts';
import { fillCell } from './fill-cell.ts';
import { handInFile } from './hand-in.ts';
import { addMembers, removeMember } from './manage-members.ts';
import { openCollection } from './open-collection.ts';
import { listCollections, viewCollection } from './read-collections.ts';
import { stepMember } from './step-member.ts';
import { submittedFile, viewMember, viewSubmission } from './view-member.ts';
import { viewSums } from './view-sums.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;
let codes = 0;

beforeAll(async () => {
  app = await createTestApp('2025-01-15');
});
afterAll(() => app.close());

async function freshOrgan(): Promise<void> {
  codes += 1;
  organ = await createOrgan(app, { code: `qhq-hz${codes}`, name: `青禾区汇总${codes}办公室` });
  clerk = organ.people['clerk'] as Actor;
}

const refused = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'granted' : result.refusal?.code;

const step = async (
  action: 'accept' | 'return' | 'reopen' | 'excuse' | 'resume',
  name: string,
  reason = '',
) => {
  const { memberId, version: expectedVersion } = await memberNamed(app, clerk, name);
  return stepMember(app, clerk, 2024, { memberId, action, expectedVersion, reason });
};

describe('a collection of annual reports', () => {
  beforeAll(freshOrgan);

  test('has the day of the law or an earlier one, and there is one a year', async () => {
    const input = { year: 2024, onBehalfOf: '青禾区人民政府', fromLastYear: false };
    const late = await openCollection(app, clerk, { ...input, dueOn: plainDate('2025-02-01') });
    expect(refused(late)).toBe('due-day-too-late');
    const early = await openCollection(app, clerk, { ...input, dueOn: plainDate('2024-12-31') });
    expect(refused(early)).toBe('due-day-too-early');
    granted(await openCollection(app, clerk, input));
    expect(refused(await openCollection(app, clerk, input))).toBe('collection-exists');
    const view = await viewCollection(app, clerk, 2024);
    expect([view.dueOn, view.statutoryOn]).toEqual(['2025-01-31', '2025-01-31']);
  });

  test('names each organ once, and takes one off only where nothing came of it', async () => {
    const added = granted(await addMembers(app, clerk, 2024, membersNamed('甲局', '乙局', '甲 局')));
    expect(added).toEqual({ added: 2, skipped: 1 });
    const { memberId, version } = await memberNamed(app, clerk, '乙局');
    const removal = { memberId, expectedVersion: version, reason: '机构撤销' };
    granted(await removeMember(app, clerk, 2024, removal));
    expect((await viewCollection(app, clerk, 2024)).members.map((it) => it.name)).toEqual(['甲局']);
  });

  test('takes the members of last year over', async () => {
    const input = { year: 2025, onBehalfOf: '青禾区人民政府', fromLastYear: true };
    expect(granted(await openCollection(app, clerk, input))).toEqual({ members: 1 });
    const lines = await listCollections(app, clerk);
    expect(lines.map((it) => [it.year, it.counts.awaited])).toEqual([
      [2025, 1],
      [2024, 1],
    ]);
  });
});

describe('the way of a report', () => {
  beforeAll(async () => {
    await freshOrgan();
    await openedCollection(app, clerk, ['青禾区示例一局', '青禾区示例二局']);
  });

  test.each(['html', 'docx', 'xlsx', 'pdf'] as const)(
    'a file in %s is read, checked and kept',
    async (format) => {
      const { memberId } = await memberNamed(app, clerk, '青禾区示例一局');
      const file = await reportFile(app, '青禾区示例一局', { format });
      const { submissionId, number } = granted(await handInFile(app, clerk, { year: 2024, memberId }, file));
      const view = await viewSubmission(app, clerk, { year: 2024, memberId }, submissionId);
      expect(view.findings.filter((it) => it.severity === 'error')).toEqual([]);
      expect(view.cells.length).toBe(200);
      expect(view.cells.find((it) => it.cell === 'table3.granted.6')?.value).toBe(3);
      const kept = await submittedFile(app, clerk, { year: 2024, memberId }, submissionId);
      expect(Buffer.from(kept.bytes).equals(Buffer.from(file.bytes))).toBe(true);
      const { submissions } = await viewMember(app, clerk, { year: 2024, memberId });
      expect([submissions.length, submissions[0]?.isCurrent]).toEqual([number, true]);
    },
  );

  test('is returned with its findings, comes again, is accepted, and reopened with a reason', async () => {
    const name = '青禾区示例一局';
    expect(refused(await step('return', name))).toBe('reason-missing');
    granted(await step('return', name, '请核对第三部分'));
    expect(refused(await step('accept', name))).toBe('member-not-there');
    const { memberId } = await memberNamed(app, clerk, name);
    granted(await handInFile(app, clerk, { year: 2024, memberId }, await reportFile(app, name)));
    granted(await step('accept', name));
    expect(refused(await step('reopen', name))).toBe('reason-missing');
    granted(await step('reopen', name, '单位来函更正'));
    const view = await viewMember(app, clerk, { year: 2024, memberId });
    expect(view.member.status).toBe('received');
    expect(view.messages.map((it) => it.text)).toEqual(['请核对第三部分']);
    expect(view.history.map((it) => it.type)).toEqual(
      expect.arrayContaining([
        'report-hand-in',
        'report-member-return',
        'report-member-accept',
        'report-member-reopen',
      ]),
    );
  });

  test('of another year is not taken, nor a file that is no report', async () => {
    const { memberId } = await memberNamed(app, clerk, '青禾区示例二局');
    const old = await reportFile(app, '青禾区示例二局', { year: 2023 });
    expect(refused(await handInFile(app, clerk, { year: 2024, memberId }, old))).toBe('other-year');
    const letter = { name: '通知.txt', bytes: Buffer.from('关于召开会议的通知') };
    expect((await handInFile(app, clerk, { year: 2024, memberId }, letter)).ok).toBe(false);
    expect((await memberNamed(app, clerk, '青禾区示例二局')).status).toBe('awaited');
  });

  test('with errors is accepted only with a reason, and a gap is filled in first', async () => {
    const name = '青禾区示例二局';
    const { memberId } = await memberNamed(app, clerk, name);
    const { bytes } = await reportFile(app, name, { figures: figuresWith(41) });
    const html = Buffer.from(bytes).toString('utf8');
    // Whoever wrote it put a mark where the total of those granted should stand.
    const marked = html.replace(/(予以公开[\s\S]*?)>41<([\s\S]*?)>41</, '$1>41<$2>/<');
    expect(marked).not.toBe(html);
    const file = { name: '报告.html', bytes: Buffer.from(marked) };
    const { submissionId } = granted(await handInFile(app, clerk, { year: 2024, memberId }, file));
    expect(refused(await step('accept', name, '先行接收'))).toBe('cells-open');
    const which = { year: 2024, memberId, submissionId };
    const fill = { cell: 'table3.granted.6', value: '40', reason: '电话核实' };
    const read = { cell: 'table3.granted.0', value: '1', reason: '改数' };
    expect(refused(await fillCell(app, clerk, which, read))).toBe('cell-read');
    granted(await fillCell(app, clerk, which, fill));
    expect(refused(await step('accept', name))).toBe('reason-missing');
    granted(await fillCell(app, clerk, which, { ...fill, value: '41' }));
    granted(await step('accept', name));
    const { cells } = await viewSubmission(app, clerk, which, submissionId);
    expect(cells.find((it) => it.cell === 'table3.granted.6')).toMatchObject({
      value: 41,
      printed: '/',
      filled: { reason: '电话核实' },
    });
  });

  test('last year’s accepted report is what this year’s is compared with', async () => {
    await openedCollection(app, clerk, ['青禾区示例二局'], 2025);
    app.setNow('2026-01-15');
    const { memberId } = await memberNamed(app, clerk, '青禾区示例二局', 2025);
    const carried = { ...figuresWith(2), table3: { ...figuresWith(3).table3 } };
    const row = [1, 0, 0, 0, 0, 0, 1];
    const table3 = { ...carried.table3, new_received: [2, 0, 0, 0, 0, 0, 2], carried_in: row };
    const file = await reportFile(app, '青禾区示例二局', { year: 2025, figures: { ...carried, table3 } });
    granted(await handInFile(app, clerk, { year: 2025, memberId }, file));
    const { submission } = await memberNamed(app, clerk, '青禾区示例二局', 2025);
    const view = await viewSubmission(app, clerk, { year: 2025, memberId }, submission?.submissionId ?? '');
    expect(view.findings.map((it) => it.code)).toContain('F4');
    app.setNow('2025-01-15');
  });
});

describe('the sums', () => {
  beforeAll(async () => {
    await freshOrgan();
    await openedCollection(app, clerk, ['甲局', '乙局', '丙局']);
  });

  test('hold what was accepted and nothing else', async () => {
    await acceptedReport(app, clerk, '甲局', { figures: figuresWith(5) });
    const { memberId } = await memberNamed(app, clerk, '乙局');
    granted(await handInFile(app, clerk, { year: 2024, memberId }, await reportFile(app, '乙局')));
    const sums = await viewSums(app, clerk, 2024);
    expect(sums.after.table3.new_received[6]).toBe(5);
    expect(sums.missing.map((it) => it.name)).toEqual(['乙局', '丙局']);
  });
});

describe('a collection with everything', () => {
  test('is closed, frozen and published', async () => {
    await freshOrgan();
    await someCollections(app, organ);
    const view = await viewCollection(app, clerk, 2024);
    expect([view.status, view.revision, view.publishedRevision]).toEqual(['closed', 1, 1]);
  });
});
