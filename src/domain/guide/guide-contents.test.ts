import { describe, expect, it } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { type GuideContents, guideChanges, guideState, missingInGuide } from './guide-contents.ts';

const contents: GuideContents = {
  organName: '青禾区测试局',
  officeName: '办公室',
  address: '示范路1号',
  hours: '工作日9:00—17:00',
  telephone: '0900-0000000',
  fax: '0900-0000001',
  email: 'test@example.cn',
  postcode: '',
  arrangement: ['政府信息公开指南', '法定主动公开内容/政策文件'],
};
const confirmed = { contents, on: plainDate('2025-05-12') };

describe('the guide', () => {
  it('lacks nothing art. 12 demands but what the organ left empty', () => {
    expect(missingInGuide(contents)).toEqual([]);
    expect(missingInGuide({ ...contents, fax: ' ', email: '' })).toEqual(['传真号码', '互联网联系方式']);
  });

  it.each([
    ['2025-05-12', 'current'],
    ['2026-05-12', 'current'],
    ['2026-05-13', 'old'],
  ])('confirmed on 12 May 2025 is on %s %s', (today, state) => {
    expect(guideState(confirmed, contents, plainDate(today))).toBe(state);
  });

  it('must be confirmed again after any change of what it says', () => {
    for (const key of ['organName', 'address', 'hours', 'telephone', 'fax', 'email', 'postcode'] as const)
      expect(guideState(confirmed, { ...contents, [key]: '新的' }, confirmed.on)).toBe('changed');
  });

  it('tells what changed, columns included', () => {
    const arrangement = ['政府信息公开指南', '法定主动公开内容/行政文件'];
    expect(guideChanges(contents, { ...contents, hours: '全天', arrangement })).toEqual([
      { label: '办公时间', before: '工作日9:00—17:00', after: '全天' },
      { label: '编排体系', before: '法定主动公开内容/政策文件', after: '法定主动公开内容/行政文件' },
    ]);
  });

  it('nobody ever confirmed says so', () => {
    expect(guideState(null, contents, confirmed.on)).toBe('never-confirmed');
  });
});
