import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../calendar/plain-date.ts';
import { headerRow, mapColumns } from './column-mapping.ts';
import { maskParty } from './mask-party.ts';
import { dayOfSerial, numberKey, readDay, readWanYuan } from './read-cell.ts';
import { REGISTER_FIELDS } from './register-fields.data.ts';
import { REGISTER_KINDS } from './register-kinds.data.ts';

describe('a day in a sheet', () => {
  test.each([
    ['2025-05-12', '2025-05-12'],
    ['2025/5/12', '2025-05-12'],
    ['2025.05.12', '2025-05-12'],
    ['2025年5月12日', '2025-05-12'],
    ['２０２５年５月１２日', '2025-05-12'],
    ['2025 年 5 月 12 日', '2025-05-12'],
    ['二〇二五年五月十二日', '2025-05-12'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['20250512', '2025-05-12'],
    ['2025-05-12 00:00:00', '2025-05-12'],
    ['2025-05-12T08:30:00Z', '2025-05-12'],
    [45789, '2025-05-12'],
    ['45789', '2025-05-12'],
    [45789.75, '2025-05-12'],
    [20250512, '2025-05-12'],
  ])('%s is %s', (cell, day) => expect(readDay(cell)).toBe(day));

  test.each(['2025-02-30', '2025-13-01', '5月12日', '去年', '', '12345678', 7])('%s is none', (cell) =>
    expect(readDay(cell)).toBeNull(),
  );

  test('comes back from every usual spelling', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((it) => addDays(plainDate('1995-01-01'), it));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number);
        const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
        for (const text of [
          day,
          `${year}年${month}月${date}日`,
          `${year}/${month}/${date}`,
          day.replaceAll('-', ''),
        ])
          expect(readDay(text)).toBe(day);
        expect(dayOfSerial(serial)).toBe(day);
      }),
    );
  });
});

test.each([
  ['12.5', '12.5'],
  ['1,234.50万元', '1234.5'],
  ['￥5000元', '0.5'],
  ['5000.01元', '0.500001'],
  ['人民币300元整', '0.03'],
  [0.8, '0.8'],
  ['约3万', null],
  ['-1', null],
  ['0.0000001', null],
])('the sum %s is %s 万元', (cell, sum) => expect(readWanYuan(cell)).toBe(sum));

test.each([
  ['青测罚［2025］ 1号', '青测罚〔2025〕1号'],
  ['青测罚(2025)1号', '青测罚〔2025〕1号'],
  ['青测罚〔2025〕1号', '青测罚〔2025〕1号'],
])('%s is the number %s', (text, key) => expect(numberKey(text)).toBe(key));

test.each([
  ['张三', '张**'],
  ['欧阳小明', '欧阳**'],
  ['王', '王**'],
  [' 李四五 ', '李**'],
])('%s is published as %s', (name, masked) => expect(maskParty(name)).toBe(masked));

describe('the columns of a sheet', () => {
  test('are known by their labels and the words organs use for them', () => {
    expect(mapColumns('penalty', ['序号', '行政处罚决定文书号*', '当事人', '处罚种类', '当事人'])).toEqual([
      { kind: 'unknown' },
      { kind: 'field', key: 'number' },
      { kind: 'field', key: 'partyName' },
      { kind: 'field', key: 'category' },
      { kind: 'unknown' },
    ]);
    expect(mapColumns('fee', ['2024年收费金额（万元）'])).toEqual([{ kind: 'collected', year: 2024 }]);
  });

  test('every label is its own field, and no synonym shadows a label', () => {
    for (const register of REGISTER_KINDS)
      for (const field of REGISTER_FIELDS[register])
        expect(mapColumns(register, [field.label])).toEqual([{ kind: 'field', key: field.key }]);
  });

  test('are found below a title line', () => {
    expect(
      headerRow('penalty', [['青禾区测试局行政处罚信息'], ['文书号', '当事人', '案由'], ['1', 'a', 'b']]),
    ).toBe(1);
    expect(
      headerRow('penalty', [
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).toBeNull();
  });
});
