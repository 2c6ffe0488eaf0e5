import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeSheets } from '../registers/write-sheet.ts';
import { withFixedDates } from './fixed-dates.ts';

const columns = Array.from({ length: 30 }, (_, index) => ({ header: `列${index}`, width: 10 }));
const book = () => writeSheets([{ name: '数据', columns, rows: [] }]);

function* rows(count: number): Generator<readonly (string | number)[]> {
  for (let row = 0; row < count; row += 1)
    yield [`<机关>&“${row}”`, '', -1.5, ...Array.from({ length: 27 }, (_, index) => row * index)];
}

test('long rows stand below the head in their order, whatever signs are in them', async () => {
  const written = withFixedDates(await book(), new Map([[1, rows(2_000)]]));
  const sheet = read(written).Sheets['数据'];
  const found = sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' }) : [];
  expect(found).toHaveLength(2_001);
  expect(found[0]?.[29]).toBe('列29');
  expect(found.slice(1)).toEqual([...rows(2_000)]);
});

test('the same long rows are the same file, and signs no workbook may hold are left out', async () => {
  const [one, other] = [await book(), await book()].map((it) =>
    withFixedDates(it, new Map([[1, [['甲\u0000\u000b乙']]]])),
  );
  expect(one).toEqual(other);
  const sheet = read(one ?? new Uint8Array()).Sheets['数据'];
  expect(sheet?.['A2']?.v).toBe('甲乙');
});
