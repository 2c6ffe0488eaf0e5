import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeStatement, printedSections, REPORT_SECTIONS } from './sections.ts';
import { addTable2, EMPTY_TABLE_2 } from './table-2.ts';
import { TABLE_4_COLUMNS, tabulateTable4 } from './table-4.ts';
import { fenOf, parseWanYuan, wanYuan, wanYuanAsNumber, wanYuanFromFen } from './wan-yuan.ts';

describe('a sum in 万元', () => {
  it('keeps its digits and drops empty ones', () => {
    expect(parseWanYuan('59237.2449')).toBe('59237.2449');
    expect(parseWanYuan('012.50')).toBe('12.5');
    expect(parseWanYuan('0.000')).toBe('0');
    expect(wanYuanAsNumber(wanYuan('96171.6'))).toBe(96171.6);
  });

  it.each(['', '-1', '1,000', '1.1234567', '无', '1e3', '.5'])('is not written as %j', (text) => {
    expect(parseWanYuan(text)).toBeNull();
    expect(() => wanYuan(text)).toThrow(RangeError);
  });

  it('is exact to the fen both ways', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (fen) => {
        expect(fenOf(wanYuanFromFen(fen))).toBe(fen);
      }),
    );
    expect(wanYuanFromFen(3_940_00n)).toBe('0.394');
    expect(() => wanYuanFromFen(-1n)).toThrow(RangeError);
  });
});

describe('table 2', () => {
  it('of a government is the sum of its organs, fees without rounding', () => {
    const left = { ...EMPTY_TABLE_2, penalty_decisions: 2, fees_wan_yuan: wanYuan('0.1') };
    const right = {
      ...EMPTY_TABLE_2,
      normative: { made: 1, repealed: 0, valid: 3 },
      fees_wan_yuan: wanYuan('0.2'),
    };
    expect(addTable2(left, right)).toEqual({
      ...EMPTY_TABLE_2,
      normative: { made: 1, repealed: 0, valid: 3 },
      penalty_decisions: 2,
      fees_wan_yuan: '0.3',
    });
  });
});

describe('table 4', () => {
  it('has 15 columns and counts only where the organ is the original actor', () => {
    expect(TABLE_4_COLUMNS).toHaveLength(15);
    const { table, cells } = tabulateTable4([
      { id: 'x', group: 'review', result: 'upheld', role: 'original-actor' },
      { id: 'y', group: 'suit-after-review', result: 'pending', role: 'original-actor' },
      { id: 'z', group: 'suit-after-review', result: 'upheld', role: 'review-organ' },
    ]);
    expect(table).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(cells[14]).toEqual(['y']);
  });
});

describe('the explanation of a carry-over', () => {
  const sections = {
    overview: '一',
    proactive: '',
    requests: '办理规范。',
    disputes: '',
    problems: '',
    other: '',
  };

  it('is printed behind the text of section three, and only where there is one', () => {
    expect(printedSections(sections, ' ')).toBe(sections);
    expect(printedSections(sections, ' 已更正。 ')).toEqual({
      ...sections,
      requests: '办理规范。\n关于上年结转件数与上一年度报告不一致的说明：已更正。',
    });
  });
});

describe('the sections', () => {
  it('are six with fixed headings', () => {
    expect(REPORT_SECTIONS.map((section) => section.heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
  });

  it('report notices, their sum and what was paid', () => {
    const text = feeStatement({ year: 2024, notices: 2, noticedYuan: '180', collectedYuan: '140' });
    expect(text).toContain('收费通知2件，通知收费总金额180元，实际收取总金额140元');
  });
});
