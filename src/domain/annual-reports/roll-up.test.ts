import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, FIGURE_LABELS, figuresOfCells } from './figure-cells.ts';
import type { ReportFigures } from './figures.ts';
import { type RollUpSource, rollUp } from './roll-up.ts';
import { wanYuanFromFen } from './wan-yuan.ts';

const PLAIN = { year: 2024, expected: [], adjustments: [] } as const;
const made = (value: number): ReportFigures => figuresOfCells(Array.from({ length: 200 }, () => value));
const report = (agency: string, figures: ReportFigures = made(1), year = 2024): RollUpSource => ({
  source: `${agency}${year}.html`,
  agency,
  year,
  figures,
});

describe('the cells of a report', () => {
  it('are 200, each with its path, its words and its place', () => {
    const values = Array.from({ length: 200 }, (_, index) => (index === 9 ? '9' : index));
    const cells = cellsOf(figuresOfCells(values));
    expect(cells.map(([, value]) => value)).toEqual(values);
    expect(new Set(cells.map(([cell]) => cell)).size).toBe(200);
    expect(new Set(FIGURE_LABELS).size).toBe(200);
  });
});

describe('a sum of reports', () => {
  it('is the sum of every cell, fees to the fen, in any order of the files', () => {
    const cell = fc.integer({ min: 0, max: 1_000_000 });
    const figures = fc
      .array(cell, { minLength: 200, maxLength: 200 })
      .map((values) => values.map((value, index) => (index === 9 ? wanYuanFromFen(BigInt(value)) : value)));
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 6 }), (all) => {
        const sources = all.map((values, index) => report(`第${index}局`, figuresOfCells(values)));
        const forth = rollUp(sources, PLAIN).figures;
        expect(rollUp(sources.toReversed(), PLAIN).figures).toEqual(forth);
        cellsOf(forth).forEach(([path, value], index) => {
          if (path === 'table2.fees_wan_yuan') return;
          expect(value).toBe(all.reduce((sum, values) => sum + Number(values[index]), 0));
        });
      }),
      { numRuns: 30 },
    );
    const fees = (text: string) =>
      figuresOfCells(Array.from({ length: 200 }, (_, at) => (at === 9 ? text : 0)));
    const sum = rollUp([report('甲局', fees('0.1')), report('乙局', fees('0.200001'))], PLAIN);
    expect(sum.figures.table2.fees_wan_yuan).toBe('0.300001');
  });

  it('counts a copy once, and two different reports of one organ not at all', () => {
    const sum = rollUp(
      [
        report('甲局'),
        { ...report(' 甲 局'), source: '甲局（副本）.docx' },
        report('乙局', made(5)),
        { ...report('乙局', made(6)), source: '乙局（改）.docx' },
      ],
      PLAIN,
    );
    expect(sum.lines.map((it) => it.notCounted)).toEqual([null, 'copy', 'conflict', 'conflict']);
    expect(sum.figures.table2.licensing_decisions).toBe(1);
  });

  it('is of one year: the one asked for, else the year of most', () => {
    const sources = [report('甲局'), report('乙局'), report('丙局', made(9), 2023)];
    expect(rollUp(sources, { ...PLAIN, year: null }).year).toBe(2024);
    expect(rollUp(sources, { ...PLAIN, year: null }).lines[2]?.notCounted).toBe('other-year');
    expect(rollUp(sources, { ...PLAIN, year: 2023 }).figures.table4[0]).toBe(9);
  });

  it('names what a report leaves open, and who has not reported', () => {
    const { table2, table3 } = made(1);
    const sum = rollUp(
      [report('甲局', { table2, table3, table4: [1, 1, null, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] } as never)],
      { ...PLAIN, expected: ['甲局', '乙局（县外事办）'] },
    );
    expect(sum.gaps).toEqual([{ source: '甲局2024.html', cell: 'table4.2' }]);
    expect(sum.figures.table4.slice(0, 4)).toEqual([1, 1, 0, 1]);
    expect(sum.missing).toEqual(['乙局（县外事办）']);
  });

  it('takes joint documents off with a reason that stays beside the sum', () => {
    const adjustment = { cell: 'table2.normative.made', change: -1, reason: '联合发文，牵头机关计1件' };
    const sum = rollUp([report('甲局'), report('乙局')], { ...PLAIN, adjustments: [adjustment] });
    expect(sum.figures.table2.normative.made).toBe(1);
    expect(sum.adjustments).toEqual([adjustment]);
  });
});
