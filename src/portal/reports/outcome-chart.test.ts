import { describe, expect, test } from 'vitest';
import { EMPTY_TABLE_3 } from '../../domain/annual-reports/figures.ts';
import { drawOutcomeChart } from './outcome-chart.ts';
import { outcomeShares } from './outcome-shares.ts';
import { staticSvg } from './static-svg.ts';

const row = (total: number): readonly number[] => [total, 0, 0, 0, 0, 0, total];

const table = {
  ...EMPTY_TABLE_3,
  granted: row(6),
  denied_secret: row(1),
  denied_query: row(2),
  other_other: row(3),
  total: row(12),
};

describe('the shares of outcomes', () => {
  test('add up the rows of each group and leave out sums', () => {
    expect(outcomeShares(table)).toEqual([
      { label: '予以公开', count: 6, percent: '50.0%' },
      { label: '部分公开', count: 0, percent: '0.0%' },
      { label: '不予公开', count: 3, percent: '25.0%' },
      { label: '无法提供', count: 0, percent: '0.0%' },
      { label: '不予处理', count: 0, percent: '0.0%' },
      { label: '其他处理', count: 3, percent: '25.0%' },
    ]);
  });

  test('are zero where there were none', () => {
    expect(outcomeShares(EMPTY_TABLE_3).every(({ percent }) => percent === '0.0%')).toBe(true);
  });
});

describe('the chart', () => {
  test('says every label and number, and draws the same bytes every time', async () => {
    const first = await drawOutcomeChart(outcomeShares(table), 'wide');
    expect(await drawOutcomeChart(outcomeShares(table), 'wide')).toBe(first);
    expect(first).toContain('予以公开');
    expect(first).toContain('6件（50.0%）');
    expect(first).not.toMatch(/ style=| class=|<style|<script/);
  });

  test('shares no id with the chart of the other width', async () => {
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const wide = idsOf(await drawOutcomeChart(outcomeShares(table), 'wide'));
    const narrow = idsOf(await drawOutcomeChart(outcomeShares(table), 'narrow'));
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.filter((id) => narrow.includes(id))).toEqual([]);
  });

  test('keeps what a style said as attributes', () => {
    const svg =
      '<svg width="9" viewBox="0 0 9 9"><text style="font-size:12px;cursor:pointer;fill:#000">甲</text></svg>';
    expect(staticSvg(svg, 'p')).toBe(
      '<svg viewBox="0 0 9 9" aria-hidden="true" focusable="false"><text font-size="12px" fill="#000">甲</text></svg>',
    );
  });
});
