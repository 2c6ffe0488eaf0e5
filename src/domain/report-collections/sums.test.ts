import { describe, expect, test } from 'vitest';
import { EMPTY_TABLE_3 } from '../annual-reports/figures.ts';
import { EMPTY_TABLE_2 } from '../annual-reports/table-2.ts';
import { EMPTY_TABLE_4 } from '../annual-reports/table-4.ts';
import { wanYuan } from '../annual-reports/wan-yuan.ts';
import { readMemberList } from './member-list.ts';
import { signedAmountOf, sumsOf } from './sums.ts';

const withFees = (fees: string) => ({
  table2: { ...EMPTY_TABLE_2, fees_wan_yuan: wanYuan(fees) },
  table3: EMPTY_TABLE_3,
  table4: EMPTY_TABLE_4,
});
const FEES = 'table2.fees_wan_yuan';

describe('the sums of fees', () => {
  const members = [
    { name: '甲局', figures: withFees('0.1') },
    { name: '乙局', figures: withFees('0.2') },
  ];

  test('are exact to the fen, and corrected in fen', () => {
    const correction = { cell: FEES, delta: -1, reason: '重复计算' };
    const { before, after } = sumsOf(2024, members, [correction]);
    expect([before.table2.fees_wan_yuan, after.table2.fees_wan_yuan]).toEqual(['0.3', '0.299999']);
  });

  test('are corrected by amounts told in 万元, other cells in pieces', () => {
    expect(signedAmountOf({ cell: FEES, delta: -350_000 })).toBe('－0.35');
    expect(signedAmountOf({ cell: 'table2.normative.made', delta: 2 })).toBe('＋2');
  });

  test('leave out corrections that take more than there is, and say so', () => {
    const correction = { cell: FEES, delta: -300_001, reason: '重复计算' };
    const { after, findings } = sumsOf(2024, members, [correction]);
    expect(after.table2.fees_wan_yuan).toBe('0.3');
    expect(findings.map((it) => [it.code, it.severity])).toEqual([['F7', 'error']]);
  });
});

describe('a list of members', () => {
  test('is read by its headings, wherever they stand', () => {
    const { rows, problems } = readMemberList([
      ['青禾区报送单位名单'],
      ['序号', '单位名称', '联系电话', '电子邮箱', '是否有规章制定权'],
      [1, '甲 局', '0900-0000001', 'a@organ.example', '否'],
      [2, '乙局', '', 'nobody', ''],
      [3, '甲局', '', '', ''],
      ['', '', '', '', ''],
    ]);
    expect(rows).toEqual([
      {
        name: '甲局',
        creditCode: null,
        email: 'a@organ.example',
        telephone: '0900-0000001',
        rulePower: false,
      },
    ]);
    expect(problems.map((it) => it.row)).toEqual([4, 5]);
  });

  test('may be names alone', () => {
    expect(readMemberList([['甲局'], ['乙局']]).rows.map((it) => it.name)).toEqual(['甲局', '乙局']);
  });
});
