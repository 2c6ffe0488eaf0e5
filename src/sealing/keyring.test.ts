import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SealBroken } from './envelope.ts';
import { KeyFileUnusable } from './key-file.ts';
import { openKeyring } from './keyring.ts';

const ORGAN = '0197f3a0-0000-7000-8000-000000000001';
const OTHER_ORGAN = '0197f3a0-0000-7000-8000-000000000002';

let folder: string;
let keyFile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai 密钥-'));
  keyFile = join(folder, 'etc', 'a.key');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the key file', () => {
  test('is made on the first start, closed to others, and said to be new once', async () => {
    const first = await openKeyring({ keyFile });
    expect(first.created).toBe(true);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const second = await openKeyring({ keyFile, recordedKeyId: first.keyId });
    expect(second.created).toBe(false);
    expect(second.keyId).toBe(first.keyId);
  });

  test('two programs starting at once agree on one key', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyring({ keyFile })));
    expect(new Set(rings.map((ring) => ring.keyId)).size).toBe(1);
    expect(rings.filter((ring) => ring.created)).toHaveLength(1);
  });

  test('is never made anew for an installation that has a key', async () => {
    await expect(openKeyring({ keyFile, recordedKeyId: '00112233aabbccdd' })).rejects.toThrow(/备份恢复/);
    await expect(stat(keyFile)).rejects.toThrow('ENOENT');
  });

  test('of another installation is refused', async () => {
    await openKeyring({ keyFile });
    await expect(openKeyring({ keyFile, recordedKeyId: '00112233aabbccdd' })).rejects.toThrow(/不属于本系统/);
  });

  test('that others may read, or that is not whole, is refused', async () => {
    await openKeyring({ keyFile });
    await chmod(keyFile, 0o644);
    await expect(openKeyring({ keyFile })).rejects.toThrow(/chmod 600/);
    await chmod(keyFile, 0o600);
    await writeFile(keyFile, (await readFile(keyFile, 'utf8')).slice(0, 60));
    await expect(openKeyring({ keyFile })).rejects.toThrow(KeyFileUnusable);
  });
});

describe('sealing', () => {
  test('what is sealed comes back whole, also after the data key was wrapped and the program restarted', async () => {
    const ring = await openKeyring({ keyFile });
    const reopened = await openKeyring({ keyFile });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), (plain, context) => {
        const { dataKey, wrapped } = ring.newDataKey();
        const sealed = dataKey.seal(plain, context);
        expect(Buffer.from(reopened.unwrap(wrapped).open(sealed, context)).equals(plain)).toBe(true);
      }),
    );
  });

  test('text of any script comes back as text', async () => {
    const { dataKey } = (await openKeyring({ keyFile })).newDataKey();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(dataKey.openText(dataKey.seal(text, 'x'), 'x')).toBe(Buffer.from(text).toString());
      }),
    );
  });

  test('a flip of any bit of any byte, a cut or an added byte is noticed', async () => {
    const ring = await openKeyring({ keyFile });
    const { dataKey, wrapped } = ring.newDataKey();
    const sealed = dataKey.seal('某区某街道1号', 'contact');
    for (let index = 0; index < sealed.length; index += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = Uint8Array.from(sealed);
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        expect(() => dataKey.open(changed, 'contact')).toThrow(SealBroken);
      }
      expect(() => dataKey.open(sealed.subarray(0, index), 'contact')).toThrow(SealBroken);
    }
    expect(() => dataKey.open(Buffer.concat([sealed, Uint8Array.of(0)]), 'contact')).toThrow(SealBroken);
    for (let index = 0; index < wrapped.length; index += 1) {
      const changed = Uint8Array.from(wrapped);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => ring.unwrap(changed)).toThrow(SealBroken);
    }
  });

  test('a value cannot be moved to another field or case', async () => {
    const ring = await openKeyring({ keyFile });
    const { dataKey } = ring.newDataKey();
    const sealed = dataKey.seal('甲', 'submission/1/name');
    expect(() => dataKey.open(sealed, 'submission/1/contact')).toThrow(SealBroken);
    expect(() => ring.newDataKey().dataKey.open(sealed, 'submission/1/name')).toThrow(SealBroken);
  });

  test('equal texts are sealed differently each time', async () => {
    const { dataKey } = (await openKeyring({ keyFile })).newDataKey();
    const sealed = Array.from({ length: 50 }, () => Buffer.from(dataKey.seal('同', 'x')).toString('hex'));
    expect(new Set(sealed).size).toBe(50);
  });

  test('a wrapped key of another installation cannot be opened', async () => {
    const ring = await openKeyring({ keyFile });
    const other = await openKeyring({ keyFile: join(folder, 'other.key') });
    expect(() => other.unwrap(ring.newDataKey().wrapped)).toThrow(SealBroken);
  });
});

describe('references', () => {
  test('are equal for equal texts of one organ, over restarts, and differ otherwise', async () => {
    const ring = await openKeyring({ keyFile });
    const reopened = await openKeyring({ keyFile });
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    const reference = hex(ring.reference(ORGAN, '申请人甲'));
    expect(hex(reopened.reference(ORGAN, '申请人甲'))).toBe(reference);
    expect(hex(ring.reference(OTHER_ORGAN, '申请人甲'))).not.toBe(reference);
    expect(hex(ring.reference(ORGAN, '申请人乙'))).not.toBe(reference);
    expect(hex(ring.indexKey(ORGAN, 'words'))).not.toBe(hex(ring.indexKey(ORGAN, 'names')));
    expect(ring.indexKey(ORGAN, 'words')).toHaveLength(32);
  });
});
