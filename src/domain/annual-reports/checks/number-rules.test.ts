import { describe, expect, it } from 'vitest';
import { EMPTY_TABLE_3, type PrintedTable3 } from '../figures.ts';
import type { Uncertainty } from '../read-report.ts';
import { EMPTY_TABLE_2 } from '../table-2.ts';
import { EMPTY_TABLE_4 } from '../table-4.ts';
import { checkReport } from './check-report.ts';
import { codes, headings, report, told, withText } from './checked-report.fixture.ts';
import { placeOfCell } from './reading-gaps.ts';
import { hasRulePower } from './rule-power.ts';

describe('numbers that cannot be', () => {
  const rules = { ...EMPTY_TABLE_2, regulations: { made: 0, repealed: 0, valid: 6 } };
  const row = (count: number) => [count, 0, 0, 0, 0, 0, count];
  const table = (rows: Partial<PrintedTable3>): PrintedTable3 => ({ ...EMPTY_TABLE_3, ...rows });
  const direct = EMPTY_TABLE_4.map((_, index) => (index === 5 || index === 9 ? 2 : 0));

  it('are rules of an organ that may not make any', () => {
    expect(codes({ ...report, table2: rules })).toEqual(['P1 warning']);
    expect(codes({ ...report, table2: rules }, { settings: { rulePower: false } })).toEqual(['P1 error']);
    expect(codes({ ...report, table2: rules }, { settings: { rulePower: true } })).toEqual([]);
    expect(codes({ ...report, agency: '云岭省人民政府', table2: rules })).toEqual([]);
  });

  it.each([
    ['青禾县人民政府', false],
    ['青禾区城关镇人民政府', false],
    ['云州市财政局', false],
    ['云岭省教育厅', false],
    ['云岭省人民政府', true],
    ['云岭自治州人民政府', true],
    ['云岭自治区人民政府', true],
    ['云州市人民政府', null],
    ['国家统计局', null],
    ['云州经济特区管理委员会', null],
  ])('depend on the organ: %s', (agency, power) => {
    expect(hasRulePower(agency)).toBe(power);
  });

  it('are direct suits where refusals are all there was, since 2024', () => {
    const refused = table({ new_received: row(3), denied_process: row(3), total: row(3) });
    expect(codes({ ...report, table3: refused, table4: direct })).toEqual(['P2 warning']);
    const before = { ...withText({ other: '未收取信息处理费。' }), year: 2023 };
    expect(codes({ ...before, table3: refused, table4: direct })).toEqual([]);
    const mixed = table({ new_received: row(5), denied_process: row(3), granted: row(2), total: row(5) });
    expect(codes({ ...report, table3: mixed, table4: direct })).toEqual(['P2 hint']);
  });

  it('are fewer documents in force than made and kept, and unpaid fees nobody was told of', () => {
    const few = { ...EMPTY_TABLE_2, normative: { made: 5, repealed: 1, valid: 3 } };
    expect(codes({ ...report, table2: few })).toEqual(['P3 warning']);
    const unpaid = table({ new_received: row(1), other_fee_unpaid: row(1), total: row(1) });
    expect(codes({ ...report, table3: unpaid })).toEqual(['P4 warning']);
  });

  it('are asked for, where they are only unlikely', () => {
    const notHeld = table({
      new_received: row(40),
      unavailable_not_held: row(30),
      granted: row(10),
      total: row(40),
    });
    expect(codes({ ...report, table3: notHeld })).toEqual(['P5 hint']);
    expect(codes({ ...report, agency: '青禾区政务服务管理局' })).toEqual(['P6 hint']);
  });
});

describe('what the reader left open', () => {
  const gap = (cell: string, reason: Uncertainty['reason']): Uncertainty => ({
    cell,
    reason,
    message: '没有填写',
    printed: reason === 'mark' ? '/' : null,
    place: null,
  });

  it('is a fault of the report where it is blank or a mark, else something to look up', () => {
    const read = {
      ...report,
      headings,
      uncertain: [
        gap('table2.regulations.made', 'mark'),
        gap('table3.granted.6', 'ambiguous'),
        gap('table4', 'missing'),
      ],
    };
    const findings = checkReport({ ...read, agency: null });
    expect(findings.map((it) => `${told(it)} ${it.where}`)).toEqual([
      'F7 error 表2“规章”本年制发件数',
      'R2 error 表3“（一）予以公开”行“总计”列',
      'R3 error 表4',
      'R1 warning 全文',
    ]);
    expect(findings[0]?.english.message).toBe('a mark instead of a number (“/”).');
    expect(codes({ ...read, uncertain: [gap('table2', 'columns')] })).toEqual(['B1 error']);
  });

  it('has a place in the tables', () => {
    expect(placeOfCell('table4.14')).toEqual({
      kind: 'table',
      table: 4,
      row: 'suit-after-review',
      column: 'total',
    });
    expect(placeOfCell('table3_other_row.0')).toMatchObject({
      row: 'table3_other_row',
      column: 'natural-person',
    });
    expect(placeOfCell('elsewhere')).toEqual({ kind: 'report' });
  });
});
