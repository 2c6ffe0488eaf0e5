import { createHash } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { writeSheets } from '../registers/write-sheet.ts';

const TABLE = {
  name: '目录',
  columns: [
    { header: '索引', width: 20 },
    { header: '名称', width: 40 },
  ],
  rows: [
    ['1', '关于公布名单的通知'],
    ['2', '=1+1'],
  ],
};

async function writtenAt(instant: string): Promise<Uint8Array> {
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
  try {
    return await writeSheets([TABLE]);
  } finally {
    vi.useRealTimers();
  }
}
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the same table is the same file whenever it is written, and another table another', async () => {
  const first = await writtenAt('2025-05-12T09:00:00Z');
  const later = await writtenAt('2026-11-23T23:59:59Z');
  expect(digest(first)).toBe(digest(later));
  const other = await writeSheets([{ ...TABLE, rows: [['1', '别的']] }]);
  expect(digest(other)).not.toBe(digest(first));
});

test('it is read as it was written', async () => {
  const sheet = read(await writtenAt('2025-05-12T09:00:00Z')).Sheets['目录'];
  expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual([
    ['索引', '名称'],
    ['1', '关于公布名单的通知'],
    ['2', '=1+1'],
  ]);
});
