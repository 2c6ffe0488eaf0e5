import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE_3, type ReportFigures, type Table3, table3Of } from './figures.ts';
import { checkSums, isConsistent, reconcile } from './reconcile.ts';
import { EMPTY_TABLE_2 } from './table-2.ts';
import type { Table3RowKey } from './table-3-rows.data.ts';
import { TABLE_3_ROWS } from './table-3-rows.data.ts';
import { EMPTY_TABLE_4 } from './table-4.ts';

type RowNumbers = Partial<Record<Table3RowKey, readonly number[]>>;

const tableWith = (rows: RowNumbers): Table3 => table3Of((key) => rows[key] ?? EMPTY_TABLE_3[key]);
const figuresWith = (parts: Partial<ReportFigures>): ReportFigures => ({
  table2: EMPTY_TABLE_2,
  table3: EMPTY_TABLE_3,
  table4: EMPTY_TABLE_4,
  ...parts,
});
const codesOf = (figures: ReportFigures) => checkSums(figures).map((finding) => finding.code);
const natural = (count: number) => [count, 0, 0, 0, 0, 0, count];

/** The figures of a big city: `domain-law.md` 2.3, the row of the totals and the sums. */
const LEAF_TOTALS = [
  5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203, 148, 0, 101, 5, 318, 203, 965,
];

describe('the tie-outs of the tables', () => {
  it('accept the sample of a big city in every column', () => {
    const leaves = TABLE_3_ROWS.filter((row) => row.role === 'leaf');
    const table = tableWith({
      new_received: [13612, 252, 0, 45, 128, 32, 14069],
      carried_in: [535, 6, 0, 1, 18, 0, 560],
      total: [13364, 252, 0, 44, 121, 29, 13810],
      carried_out: [783, 6, 0, 2, 25, 3, 819],
    });
    const balanced = checkSums({ table2: null, table3: table, table4: null });
    expect(balanced.filter((finding) => finding.code !== 'F2')).toEqual([]);
    const totals = table3Of((key) => {
      const place = leaves.findIndex((row) => row.key === key);
      return [null, null, null, null, null, null, LEAF_TOTALS[place] ?? table[key][6] ?? null];
    });
    const table4 = [376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156];
    expect(checkSums({ table2: null, table3: totals, table4 })).toEqual([]);
  });

  it('accept 95 received and 8 carried in against 98 answered and 5 carried over', () => {
    const table3 = tableWith({
      new_received: natural(95),
      carried_in: natural(8),
      granted: natural(42),
      partial: natural(1),
      unavailable_not_held: natural(49),
      other_other: natural(6),
      total: natural(98),
      carried_out: natural(5),
    });
    expect(codesOf(figuresWith({ table3 }))).toEqual([]);
    expect(codesOf(figuresWith({ table3: { ...table3, carried_out: natural(4) } }))).toEqual(['F1', 'F1']);
    expect(codesOf(figuresWith({ table3: { ...table3, granted: natural(41) } }))).toEqual(['F2', 'F2']);
    const wrongRow = { ...table3, carried_in: [7, 1, 0, 0, 0, 0, 9] };
    expect(codesOf(figuresWith({ table3: wrongRow }))).toContain('F3');
  });

  it('find a group of table 4 whose total is not the sum', () => {
    const table4 = EMPTY_TABLE_4.map((_, index) => (index === 5 ? 1 : 0));
    const [finding] = checkSums(figuresWith({ table4 }));
    expect(finding).toMatchObject({ code: 'F5', severity: 'error', where: '表4“未经复议直接起诉”' });
  });

  it('always find a single changed number of a result row by F2 or F3', () => {
    const row = fc.array(fc.nat(500), { minLength: 6, maxLength: 6 });
    const leaves = TABLE_3_ROWS.filter((it) => it.role === 'leaf').map((it) => it.key);
    const changed = fc.record({
      rows: fc.array(row, { minLength: leaves.length, maxLength: leaves.length }),
      leaf: fc.constantFrom(...leaves),
      column: fc.nat(6),
      by: fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0),
    });
    fc.assert(
      fc.property(changed, ({ rows, leaf, column, by }) => {
        const withTotal = (numbers: readonly number[]) => [...numbers, numbers.reduce((a, b) => a + b, 0)];
        const sums = withTotal(
          [0, 1, 2, 3, 4, 5].map((index) => rows.reduce((sum, numbers) => sum + (numbers[index] ?? 0), 0)),
        );
        const table3 = table3Of((key) => {
          if (key === 'total' || key === 'new_received') return sums;
          const place = leaves.indexOf(key);
          return place < 0 ? natural(0) : withTotal(rows[place] ?? []);
        });
        expect(codesOf(figuresWith({ table3 }))).toEqual([]);
        const broken = table3[leaf].map((number, index) => (index === column ? number + by : number));
        const codes = codesOf(figuresWith({ table3: { ...table3, [leaf]: broken } }));
        expect(codes).toContain('F2');
        expect(codes).toContain('F3');
      }),
    );
  });
});

describe('the comparison with the year before', () => {
  const lastYear = figuresWith({ table3: tableWith({ carried_out: [1, 1, 0, 0, 0, 0, 2] }) });
  const table3 = tableWith({ carried_in: natural(2), granted: natural(2), total: natural(2) });

  it('finds a carry-over that agrees in the total but not in the columns', () => {
    const findings = reconcile({ year: 2024, figures: figuresWith({ table3 }), lastYear });
    expect(findings.map((it) => [it.code, it.severity, it.where])).toEqual([
      ['F4', 'error', '表3“二、上年结转政府信息公开申请数量”行“自然人”列'],
      ['F4', 'error', '表3“二、上年结转政府信息公开申请数量”行“商业企业”列'],
    ]);
    expect(isConsistent(findings)).toBe(false);
  });

  it('lets an explained difference pass with a warning', () => {
    const input = { year: 2024, figures: figuresWith({ table3 }), lastYear, carryOverNote: '上年报告已更正' };
    const findings = reconcile(input);
    expect(findings.map((it) => it.severity)).toEqual(['warning', 'warning']);
    expect(isConsistent(findings)).toBe(true);
  });

  it('only warns when the valid documents do not follow from last year', () => {
    const normative = { made: 2, repealed: 1, valid: 12 };
    const before = { made: 0, repealed: 0, valid: 10 };
    const findings = reconcile({
      year: 2024,
      figures: figuresWith({ table2: { ...EMPTY_TABLE_2, normative } }),
      lastYear: figuresWith({ table2: { ...EMPTY_TABLE_2, normative: before } }),
    });
    expect(findings.map((it) => [it.code, it.severity])).toEqual([['F6', 'warning']]);
    expect(findings[0]?.message).toContain('为11件，填写为12件');
  });
});

describe('the values of cells', () => {
  it('must be filled with whole numbers not below zero', () => {
    const figures = {
      table2: { ...EMPTY_TABLE_2, licensing_decisions: null, penalty_decisions: 1.5 },
      table3: { ...EMPTY_TABLE_3, granted: [-1, 0, 0, 0, 0, 0, -1] },
      table4: [...EMPTY_TABLE_4.slice(0, 14), null],
    };
    const findings = reconcile({ year: 2024, figures });
    expect(findings.filter((it) => it.code === 'F7').map((it) => it.where)).toEqual([
      '表2“行政许可”',
      '表2“行政处罚”',
      '表3“（一）予以公开”行“自然人”列',
      '表3“（一）予以公开”行“总计”列',
      '表4“复议后起诉”总计',
    ]);
  });

  it('report a missing table once', () => {
    const findings = reconcile({ year: 2024, figures: { table2: null, table3: null, table4: null } });
    expect(findings.map((it) => it.where)).toEqual(['表2', '表3', '表4']);
  });

  it('are all right in a report of nothing', () => {
    expect(reconcile({ year: 2024, figures: figuresWith({}), lastYear: figuresWith({}) })).toEqual([]);
  });
});
