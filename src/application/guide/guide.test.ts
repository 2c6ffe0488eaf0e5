import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../tests/factories/app.ts';
import { testColumns } from '../../../tests/factories/disclosures.ts';
import { createOrgan, newAgency, type TestOrgan } from '../../../tests/factories/organ.ts';
import { granted } from '../../../tests/factories/result.ts';
import type { Actor } from '../actor.ts';
import { changeAgency } from '../agencies/set-up.ts';
import { addColumn } from '../columns/change-columns.ts';
import { viewColumns } from '../columns/view-columns.ts';
import { confirmGuide, guideUpdate, viewGuide } from './confirm-guide.ts';

let app: TestApp;
let organ: TestOrgan;
let clerk: Actor;

beforeAll(async () => {
  app = await createTestApp();
  organ = await createOrgan(app);
  clerk = organ.actor('ogi-clerk');
  await testColumns(app, organ);
});
afterAll(() => app.close());

const state = async () => (await viewGuide(app, clerk)).state;
const confirm = async () => confirmGuide(app, clerk, (await viewGuide(app, clerk)).version);

describe('the guide of an organ', () => {
  it('asks to be confirmed, and is then current with a version and a day', async () => {
    expect(await state()).toBe('never-confirmed');
    expect(await guideUpdate(app, organ.agency.id)).toBeNull();
    granted(await confirm());
    expect(await viewGuide(app, clerk)).toMatchObject({
      state: 'current',
      version: 1,
      missing: ['传真号码', '互联网联系方式'],
      confirmations: [{ version: 1, confirmedBy: '测试人员（clerk）' }],
    });
    expect(await guideUpdate(app, organ.agency.id)).toEqual({ version: 1, confirmedAt: app.now() });
  });

  it('asks again when the organ changes what it says of itself', async () => {
    const { name, profile, settings } = newAgency();
    const administrator = organ.people['administrator'] as Actor;
    granted(
      await changeAgency(app, administrator, { name, profile: { ...profile, hours: '全天' }, settings }),
    );
    expect(await viewGuide(app, clerk)).toMatchObject({
      state: 'changed',
      changes: [{ label: '办公时间', before: profile.hours, after: '全天' }],
    });
    granted(await confirm());
    expect(await state()).toBe('current');
  });

  it('asks again when a column is added among the parts of the statutory content', async () => {
    const { version, columns } = await viewColumns(app, clerk);
    const parentId = columns.find((it) => it.key === 'statutory-content')?.id ?? '';
    const texts = { label: '便民信息', description: '', keywords: [], updateWithinDays: null };
    granted(await addColumn(app, clerk, { ...texts, parentId, kinds: ['other'] }, version));
    expect((await viewGuide(app, clerk)).changes).toEqual([
      { label: '编排体系', before: '', after: '法定主动公开内容/便民信息' },
    ]);
    granted(await confirm());
  });

  it('asks again after a year', async () => {
    app.setNow('2026-05-13');
    expect(await state()).toBe('old');
  });

  it('is confirmed once by two people at a time, and only by who manages disclosures', async () => {
    const { version } = await viewGuide(app, clerk);
    granted(await confirmGuide(app, clerk, version));
    await expect(confirmGuide(app, clerk, version)).rejects.toThrow('公开指南');
    expect(() => confirmGuide(app, organ.actor('publisher'), version)).toThrow('没有办理该事项的权限');
  });
});
