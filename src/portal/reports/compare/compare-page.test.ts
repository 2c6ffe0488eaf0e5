import { expect, test } from 'vitest';
import { organReport } from '../../../domain/annual-reports/compare-organs.fixture.ts';
import { compareOrgans } from '../../../domain/annual-reports/compare-organs.ts';
import { peerShares } from '../../../domain/annual-reports/compare-organs-peers.ts';
import { sampleFrame } from '../../shared/page/sample-frame.fixture.ts';
import { comparisonCsv, comparisonJson } from './compare-files.ts';
import { comparePage } from './compare-page.tsx';

const own = compareOrgans([
  organReport('青禾区测试局', 2024, { new_received: 12, granted: 9, denied_secret: 3 }),
  organReport('青禾区测试局', 2025, { new_received: 30, carried_in: 1, granted: 8, denied_secret: 13 }),
]);
const organs = compareOrgans(
  Array.from({ length: 35 }, (_, index) =>
    organReport(`第${index + 1}局`, 2025, { new_received: index, granted: index }),
  ),
);
const comparison = {
  own,
  organs: { year: 2025, compared: organs, peers: peerShares(organs) },
  years: [2025],
};

test('the page says every number of its pictures in tables', () => {
  const html = comparePage(sampleFrame, comparison);
  expect(html).toContain('不予公开 13件（61.9%）');
  expect(html).toContain('<td>13<span class="share">61.9%</span></td>');
  expect(html).toContain('图中为新收申请最多的30个单位');
  expect(html.match(/<th scope="row">第\d+局<\/th>/g)).toHaveLength(35);
  expect(html).not.toMatch(/ style=|<script/);
});

test('the page tells an organ without reports that there is nothing to compare', () => {
  expect(comparePage(sampleFrame, { own: [], organs: null, years: [] })).toContain('还没有公布年度报告');
});

test('the data are counts and exact shares, not known ones are blank', () => {
  const [head, ...rows] = Buffer.from(comparisonCsv(comparison)).toString('utf8').split('\r\n');
  expect(head).toMatch(/^\uFEFF单位,年度,新收,上年结转,予以公开,/);
  expect(rows[0]).toBe('青禾区测试局,2025,30,1,8,0,13,0,0,0,21,0,,,,,,');
  expect(rows.filter((row) => row !== '')).toHaveLength(37);
  expect(comparisonJson(comparison)).toMatchObject({
    own: [{ agency: '青禾区测试局', year: 2025, new_received: 30, outcomes: { denied: 13 } }, { year: 2024 }],
    roll_up: { year: 2025 },
  });
});
