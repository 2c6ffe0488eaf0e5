import fc from 'fast-check';
import { expect, it } from 'vitest';
import { organReport, organReports } from './compare-organs.fixture.ts';
import { compareOrgans } from './compare-organs.ts';
import { countBar, outcomeBar, shareBar } from './share-bars.ts';

const [compared] = compareOrgans([
  organReport(
    '区住建局',
    2025,
    { granted: 8, denied_process: 13 },
    [9, 1, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ),
]);
if (!compared) throw new Error('nothing was compared');

it('sets the pieces of a bar one after the other, with their numbers', () => {
  const { parts, note } = outcomeBar('区住建局', compared, 'zh');
  expect(note).toBe('共21件');
  expect(parts.map(({ series, title, label }) => [series, title, label])).toEqual([
    [0, '予以公开 8件（38.1%）', '38.1%'],
    [2, '不予公开 13件（61.9%）', '61.9%'],
  ]);
  expect(outcomeBar('Housing', compared, 'en').parts[1]?.title).toBe('Not disclosed 13 (61.9%)');
});

it('says the numbers of a share beside its bar, and draws none where there is none', () => {
  expect(shareBar('区住建局', compared, { share: 'reviewCorrected', language: 'zh' })).toMatchObject({
    note: '10.0%（10件中1件）',
    parts: [{ width: 10 }],
  });
  expect(shareBar('区住建局', compared, { share: 'directSuitCorrected', language: 'en' })).toEqual({
    name: '区住建局',
    note: 'none',
    parts: [],
  });
});

it('draws counts beside the largest, none for nought', () => {
  expect(countBar('2025', 30, { most: 120, language: 'zh' })).toMatchObject({
    note: '30件',
    parts: [{ width: 25 }],
  });
  expect(countBar('2025', 0, { most: 0, language: 'zh' }).parts).toEqual([]);
  expect(countBar('2025', null, { most: 120, language: 'en' })).toMatchObject({
    note: 'incomplete',
    parts: [],
  });
});

it('fills each bar of results from end to end, whatever the report', () => {
  fc.assert(
    fc.property(organReports, (reports) => {
      for (const it of compareOrgans(reports)) {
        const { parts } = outcomeBar(it.organ, it, 'zh');
        const last = parts.at(-1);
        if (it.concluded === 0) expect(last).toBeUndefined();
        else expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 9);
        parts.slice(1).forEach((part, index) => {
          expect((parts[index]?.from ?? 0) + (parts[index]?.width ?? 0)).toBeCloseTo(part.from, 9);
        });
      }
    }),
  );
});
