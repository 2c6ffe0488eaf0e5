import fc from 'fast-check';
import { expect, it } from 'vitest';
import { organReport, organReports } from './compare-organs.fixture.ts';
import { compareOrgans, type OrganReport } from './compare-organs.ts';
import { outliersOf } from './compare-organs-outliers.ts';
import { peerShares } from './compare-organs-peers.ts';

/** Seven organs that refuse 18 of 100 requests, some more, some less. */
const USUAL = [16, 17, 18, 18, 18, 19, 20].map((denied, index) =>
  organReport(`第${index + 1}局`, 2025, { granted: 100 - denied, denied_process: denied }),
);
const of = (...reports: OrganReport[]) => outliersOf(compareOrgans(reports));

it('explains in words a share far above that of the peers', () => {
  expect(of(...USUAL, organReport('区住建局', 2025, { granted: 8, denied_process: 13 }))).toEqual([
    {
      organ: '区住建局',
      year: 2025,
      measure: 'denied',
      message:
        '区住建局不予公开占比61.9%（办理结果21件中13件），为同级单位中位数（18.0%）的3.4倍；建议抽查答复书的说理和依据。',
      english:
        '区住建局: share not disclosed 61.9% (13 of 21 results), 3.4 times the median of its peers (18.0%); sample the replies for reasons and legal basis.',
    },
  ]);
});

it('never flags small numbers, however large their share', () => {
  expect(of(...USUAL, organReport('区档案局', 2025, { denied_process: 19 }))).toEqual([]);
  expect(of(...USUAL, organReport('区统计局', 2025, { granted: 1, denied_process: 4 }))).toEqual([]);
});

it('says nothing where there are too few peers', () => {
  expect(of(...USUAL.slice(0, 3), organReport('区住建局', 2025, { granted: 8, denied_process: 13 }))).toEqual(
    [],
  );
});

it('does not call chance what chance explains', () => {
  // 30 % of 20 against 18 %: one and a half standard deviations.
  expect(of(...USUAL, organReport('区教育局', 2025, { granted: 14, denied_process: 6 }))).toEqual([]);
});

it('measures by the spread of the peers: where all differ, nobody stands out', () => {
  const mixed = [5, 20, 35, 50, 65, 80].map((denied, index) =>
    organReport(`第${index + 1}局`, 2025, { granted: 100 - denied, denied_process: denied }),
  );
  expect(of(...mixed, organReport('区住建局', 2025, { granted: 10, denied_process: 90 }))).toEqual([]);
});

it('tells answers that are late, in percentage points', () => {
  const timely = USUAL.map((it) => ({ ...it, answers: { onTime: 98, all: 100 } }));
  const [late] = of(...timely, {
    ...organReport('区住建局', 2025, { granted: 40 }),
    answers: { onTime: 28, all: 40 },
  });
  expect(late?.message).toBe(
    '区住建局按期答复率70.0%（有记录的答复40件中28件），比同级单位中位数（98.0%）低28.0个百分点；建议核对超期件的办理记录（《条例》第三十三条）。',
  );
});

it('tells corrections in review, where there are enough cases', () => {
  const reviewed = USUAL.map((it) => ({
    ...it,
    figures: { ...it.figures, table4: [9, 0, 1, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  }));
  const corrected = organReport(
    '区住建局',
    2025,
    { granted: 40 },
    [3, 7, 0, 2, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  );
  expect(of(...reviewed, corrected).map((it) => it.message)).toEqual([
    '区住建局行政复议纠正率58.3%（行政复议案件12件中7件），同级单位中位数为0.0%；建议逐件分析被纠正的原因。',
  ]);
});

it('tells requests that grew or shrank unlike those of the peers', () => {
  const both = (organ: string, before: number, now: number) => [
    organReport(organ, 2024, { new_received: before }),
    organReport(organ, 2025, { new_received: now }),
  ];
  const usual = [1, 2, 3, 4, 5].flatMap((index) => both(`第${index}局`, 20 * index, 22 * index));
  expect(
    of(...usual, ...both('丙局', 12, 96), ...both('乙局', 90, 5), ...both('甲局', 2, 9)).map(
      (it) => it.message,
    ),
  ).toEqual([
    '丙局本年新收申请96件，上年12件，为上年的8.0倍，同级单位中位数为1.1倍；建议了解是否集中申请或者统计口径有变。',
    '乙局本年新收申请5件，上年90件，为上年的0.1倍，同级单位中位数为1.1倍；建议核实有无漏登、漏报。',
  ]);
});

it('says what is usual, the mean of the two middle organs among an even number', () => {
  const six = [...USUAL.slice(0, 5), organReport('区住建局', 2025, { granted: 8, denied_process: 13 })];
  const usual = peerShares(compareOrgans(six)).find((it) => it.share === 'denied');
  expect(usual).toMatchObject({ year: 2025, peers: 6, median: { count: 3600, of: 20_000 } });
});

it('finds the same outliers in whatever order, and always with at least five cases behind a share', () => {
  fc.assert(
    fc.property(organReports, (reports) => {
      const found = of(...reports);
      expect(of(...reports.toReversed())).toEqual(found);
      const compared = compareOrgans(reports);
      for (const { organ, year, measure } of found) {
        if (measure === 'growth') continue;
        const share = compared.find((it) => it.organ === organ && it.year === year)?.shares[measure];
        expect(share?.count).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
