import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE_3 } from './figures.ts';
import { type CountedFacts, comparedWith, offeredFacts } from './offered-facts.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';

const NOTHING: CountedFacts = {
  year: 2025,
  published: [],
  secrecyReviews: 0,
  returned: 0,
  withdrawn: 0,
  sentByChannels: 0,
  letters: { received: 0, answered: 0 },
  table3: EMPTY_TABLE_3,
  lastTable3: null,
  table4: EMPTY_TABLE_4,
};

describe('what the ledger offers for the text', () => {
  it('is nothing where nothing was counted, but that there were no disputes', () => {
    expect(offeredFacts(NOTHING)).toEqual([
      { section: 'disputes', text: '2025年，本机关没有因政府信息公开被申请行政复议、提起行政诉讼。' },
    ]);
  });

  it('names each count with its official word', () => {
    const received = (count: number) => ({ ...EMPTY_TABLE_3, new_received: [count, 0, 0, 0, 0, 0, count] });
    const texts = offeredFacts({
      ...NOTHING,
      published: [
        { label: '公文', count: 8 },
        { label: '政策解读', count: 3 },
      ],
      secrecyReviews: 14,
      returned: 2,
      withdrawn: 1,
      sentByChannels: 6,
      letters: { received: 5, answered: 4 },
      table3: received(21),
      lastTable3: received(16),
      table4: EMPTY_TABLE_4.map((_, index) => [1, 2, 0, 0, 3, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0][index] ?? 0),
    }).map((it) => it.text);
    expect(texts).toEqual([
      '（一）主动公开。2025年，本机关通过政府信息公开专栏主动公开政府信息11条，其中公文8条、政策解读3条。',
      '本年新收政府信息公开申请比上年增加5件，增长31.3%。',
      '（三）政府信息管理。全年对拟公开信息作保密审查14条次，退回修改2条次，撤回已公开信息1条。',
      '（四）政府信息公开平台建设。全年向政务新媒体、服务大厅等渠道推送政府信息6条次。',
      '（五）监督保障。全年收到公众来信5件，已答复4件。',
      '2025年，因政府信息公开被申请行政复议3件，其中结果纠正2件；被提起行政诉讼1件，其中结果纠正1件。',
    ]);
  });

  it.each([
    [5, 5, '与上年持平'],
    [3, 0, '比上年增加3件'],
    [0, 4, '比上年减少4件，下降100.0%'],
    [1, 3, '比上年减少2件，下降66.7%'],
  ])('%i after %i is said as %s', (now, before, words) => {
    expect(comparedWith(now, before)).toBe(words);
  });

  it('gives a per cent within half a tenth of the true one', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (now, before) => {
        const printed = /([\d.]+)%/.exec(comparedWith(now, before))?.[1];
        const exact = (Math.abs(now - before) / before) * 100;
        expect(Math.abs(Number(printed ?? 0) - exact)).toBeLessThanOrEqual(0.0500001);
      }),
    );
  });
});
