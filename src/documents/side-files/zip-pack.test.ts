import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MANIFEST, packedName, zipPack } from './zip-pack.ts';

test('a pack gives back every file byte by byte, with a manifest of their hashes', () => {
  const files = [
    { name: '01 答复书.pdf', bytes: strToU8('甲') },
    { name: '02 清单.csv', bytes: strToU8('乙') },
  ];
  const opened = unzipSync(zipPack(files, new Date('2025-06-16T01:00:00Z')));
  expect(Object.keys(opened)).toEqual(['01 答复书.pdf', '02 清单.csv', MANIFEST]);
  expect(strFromU8(opened['01 答复书.pdf'] ?? new Uint8Array())).toBe('甲');
  const sums = files.map(
    ({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  expect(strFromU8(opened[MANIFEST] ?? new Uint8Array())).toBe(sums.join(''));
});

test.each([
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['C:\\temp\\a.pdf', 'C__temp_a.pdf'],
  ['甲\u202e乙.txt', '甲_乙.txt'],
  ['', '文件'],
  [`${'长'.repeat(200)}.pdf`, `${'长'.repeat(100)}.pdf`],
])('a name is made one that every system can unpack: %j', (name, wanted) => {
  expect(packedName(name)).toBe(wanted);
});
