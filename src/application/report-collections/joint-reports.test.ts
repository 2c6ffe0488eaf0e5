import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { createOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { closeCollection } from './close-collection.ts';
import { MemberInput } from './collection-input.ts';
import { acceptedReport, figuresWith, memberNamed, openedCollection } from './collections.steps.ts';
import { addMembers, changeMember, removeMember } from './manage-members.ts';
import { viewCollection } from './read-collections.ts';
import { stepMember } from './step-member.ts';
import { viewSums } from './view-sums.ts';

let app: TestApp;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp('2025-02-10');
  clerk = (await createOrgan(app)).people['clerk'] as Actor;
  await openedCollection(app, clerk, ['甲局', '乙局', '丙局']);
});
afterAll(() => app.close());

const code = (result: { ok: boolean; refusal?: { code: string } }) =>
  result.ok ? 'granted' : result.refusal?.code;
const excuse = async (name: string, by: string | null) => {
  const { memberId, version } = await memberNamed(app, clerk, name);
  const reportedBy = by === null ? null : (await memberNamed(app, clerk, by)).memberId;
  const step = {
    memberId,
    action: 'excuse',
    expectedVersion: version,
    reason: '合署办公',
    reportedBy,
  } as const;
  return code(await stepMember(app, clerk, 2024, step));
};
const remove = async (name: string) => {
  const { memberId, version } = await memberNamed(app, clerk, name);
  const removal = { memberId, expectedVersion: version, reason: '误列' };
  return code(await removeMember(app, clerk, 2024, removal));
};

describe('an organ that reports in the report of another', () => {
  test('is excused, and both are named with each other', async () => {
    expect(await excuse('乙局', '乙局')).toBe('reports-for-itself');
    expect(await excuse('乙局', '甲局')).toBe('granted');
    expect(await memberNamed(app, clerk, '乙局')).toMatchObject({ status: 'excused', reportedBy: '甲局' });
    expect((await memberNamed(app, clerk, '甲局')).reportsFor).toEqual(['乙局']);
  });

  test('keeps the other on the list, and is not reported for by one that is excused', async () => {
    expect(await excuse('甲局', null)).toBe('reports-for-others');
    expect(await remove('甲局')).toBe('reports-for-others');
    expect(await excuse('丙局', '乙局')).toBe('reporter-excused');
  });

  test('counts once: in the report of the other, and so it is frozen', async () => {
    await acceptedReport(app, clerk, '甲局', { figures: figuresWith(3) });
    await acceptedReport(app, clerk, '丙局', { figures: figuresWith(2) });
    const { after, excused, counted } = await viewSums(app, clerk, 2024);
    expect(after.table3.new_received[6]).toBe(5);
    expect(counted.map((it) => it.name)).toEqual(['甲局', '丙局']);
    expect(excused).toMatchObject([{ name: '乙局', reportedBy: '甲局' }]);
    const { version, openPoints } = await viewCollection(app, clerk, 2024);
    expect(openPoints).toEqual([]);
    granted(await closeCollection(app, clerk, 2024, { reason: '', expectedVersion: version }));
    const row = await app.store.read(clerk.agencyId, (tx) => tx.reportCollections.newest(2024));
    expect(row?.snapshot.members.map((it) => [it.name, it.reportedBy])).toEqual([
      ['甲局', null],
      ['乙局', '甲局'],
      ['丙局', null],
    ]);
  });
});

describe('one report counts once', () => {
  test('an organ of this platform stands in a list under one name, the collecting organ as itself', async () => {
    const other = await createOrgan(app, { code: 'qhq-lj', name: '青禾区另一局' });
    await openedCollection(app, clerk, ['丁局'], 2023);
    const platform = (name: string, platformAgencyId: string) =>
      MemberInput.parse({ name, platformAgencyId });
    const add = async (...members: MemberInput[]) => code(await addMembers(app, clerk, 2023, members));
    const { id } = other.agency;
    expect(await add(platform('另一局', id), platform('另一局（新）', id))).toBe('platform-twice');
    expect(await add(platform('另一局', id))).toBe('granted');
    expect(await add(platform('另一局（新）', id))).toBe('platform-twice');
    expect(await add(platform('我局', clerk.agencyId))).toBe('own-as-other');
    const { memberId, version } = await memberNamed(app, clerk, '丁局', 2023);
    const change = { memberId, expectedVersion: version, input: platform('丁局', id) };
    expect(code(await changeMember(app, clerk, 2023, change))).toBe('platform-twice');
  });
});
