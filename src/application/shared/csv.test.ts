import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const text = (rows: (string | number)[][]) => Buffer.from(csvOf(rows)).toString();

test('begins with the mark office programs look for and ends each line with CR LF', () => {
  expect(
    text([
      ['文号', '状态'],
      [1, '作废'],
    ]),
  ).toBe('\uFEFF文号,状态\r\n1,作废\r\n');
});

test.each([
  '=1+1',
  '+86',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n1',
  '\t甲',
  ' =cmd|/C calc!A0',
  '＝1+1',
  '＋86',
  '－2',
  '＠SUM(A1)',
  '　＝1',
  '\u200b=1',
])('what a spreadsheet would compute is written as text: %j', (formula) => {
  expect(text([[formula]])).toContain(`'${formula}`);
});

test('numbers stay numbers, also negative ones', () => {
  expect(text([[-5, 0]])).toBe('\uFEFF-5,0\r\n');
});

test('commas, quotes and line breaks keep a cell whole', () => {
  expect(text([['甲,乙', '说“好”"是"', '一\n二']])).toBe('\uFEFF"甲,乙","说“好”""是""","一\n二"\r\n');
});

test('no text of any kind begins a cell as a formula', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const [cell = ''] = text([[value]])
        .slice(1)
        .split('\r\n');
      expect(cell.replace(/^"/, '')).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    }),
  );
});

test('every table for spreadsheets is written here: no other source has the mark of such a file', () => {
  const writers = globSync('src/**/*.{ts,tsx}', {
    exclude: (path) => /\.(test|steps|fixture)\./.test(String(path)),
  })
    .filter((path) => /[`'"]\\uFEFF/.test(readFileSync(path, 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
  expect(writers).toEqual(['src/application/shared/csv.ts']);
});
