import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileDamaged, FileMissing, FileTooLarge } from './file-faults.ts';
import { type FileStore, openFileStore } from './file-store.ts';

const ORGAN = '0197f3a0-0000-7000-8000-000000000001';
const OTHER_ORGAN = '0197f3a0-0000-7000-8000-000000000002';
const BYTES = Buffer.from('一份密封的附件');

let base: string;
let folder: string;
let store: FileStore;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'gongkai 文件-'));
  folder = join(base, 'files');
  store = openFileStore(folder);
});
afterEach(() => rm(base, { recursive: true }));

const pathOf = (organ: string, address: string) => join(folder, organ, address.slice(0, 2), address);
const filesUnder = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

describe('the file store', () => {
  test('gives back what was put, under the hash of its content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        const { address, size } = await store.put(ORGAN, bytes);
        expect(address).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(size).toBe(bytes.length);
        expect(Buffer.from(await store.get(ORGAN, address)).equals(bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps equal bytes once, also when they arrive at the same moment', async () => {
    const stored = await Promise.all(Array.from({ length: 10 }, () => store.put(ORGAN, BYTES)));
    expect(new Set(stored.map((file) => file.address)).size).toBe(1);
    expect(await filesUnder(folder)).toBe(1);
  });

  test('shares nothing between organs', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    expect(await store.has(OTHER_ORGAN, address)).toBe(false);
    await expect(store.get(OTHER_ORGAN, address)).rejects.toThrow(FileMissing);
    await store.put(OTHER_ORGAN, BYTES);
    await store.remove(ORGAN, address);
    expect(Buffer.from(await store.get(OTHER_ORGAN, address)).equals(BYTES)).toBe(true);
  });

  test('notices a flip of any bit, and putting the bytes again mends the file', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    const path = pathOf(ORGAN, address);
    for (let index = 0; index < BYTES.length; index += 1) {
      const changed = Buffer.from(BYTES);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      await writeFile(path, changed);
      await expect(store.get(ORGAN, address)).rejects.toThrow(FileDamaged);
    }
    await writeFile(path, BYTES.subarray(1));
    await expect(store.get(ORGAN, address)).rejects.toThrow(FileDamaged);
    await store.put(ORGAN, BYTES);
    expect(Buffer.from(await store.get(ORGAN, address)).equals(BYTES)).toBe(true);
  });

  test('a removed file is gone; removing it again is no error', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    await store.remove(ORGAN, address);
    await store.remove(ORGAN, address);
    expect(await store.has(ORGAN, address)).toBe(false);
    expect(await filesUnder(folder)).toBe(0);
  });

  test('takes a stream up to its limit and keeps nothing of a longer one', async () => {
    async function* stream(chunks: number) {
      for (let index = 0; index < chunks; index += 1) yield Buffer.alloc(1_000, index);
    }
    expect((await store.putStream(ORGAN, stream(10), 10_000)).size).toBe(10_000);
    await expect(store.putStream(ORGAN, stream(11), 10_000)).rejects.toThrow(FileTooLarge);
    expect(await filesUnder(folder)).toBe(1);
  });

  test('a stream that breaks off leaves nothing', async () => {
    async function* broken() {
      yield BYTES;
      throw new Error('connection lost');
    }
    await expect(store.putStream(ORGAN, broken(), 10_000)).rejects.toThrow('connection lost');
    expect(await filesUnder(folder)).toBe(0);
  });

  test('the remains of an interrupted upload are never served, and swept after an hour', async () => {
    await store.put(ORGAN, BYTES);
    const incoming = join(folder, ORGAN, 'incoming');
    const address = createHash('sha256').update('half').digest('hex');
    await writeFile(join(incoming, address), 'half');
    await writeFile(join(incoming, 'under-way'), 'half');
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(join(incoming, address), longAgo, longAgo);
    expect(await store.has(ORGAN, address)).toBe(false);
    expect(await store.sweep()).toBe(1);
    expect(await readdir(incoming)).toEqual(['under-way']);
    expect(await filesUnder(folder)).toBe(2);
  });

  test('sweeping a store that has no file yet removes nothing', async () => {
    expect(await store.sweep()).toBe(0);
  });

  test('follows no link out of its folder', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    const path = pathOf(ORGAN, address);
    await writeFile(join(base, 'outside'), BYTES);
    await rm(path);
    await symlink(join(base, 'outside'), path);
    await expect(store.get(ORGAN, address)).rejects.toThrow('ELOOP');
    expect(await store.has(ORGAN, address)).toBe(false);
    await store.put(ORGAN, BYTES);
    expect(await readFile(join(base, 'outside'))).toEqual(BYTES);
    expect(Buffer.from(await store.get(ORGAN, address)).equals(BYTES)).toBe(true);

    await rename(join(folder, ORGAN), join(base, 'moved'));
    await symlink(join(base, 'moved'), join(folder, ORGAN));
    await expect(store.get(ORGAN, address)).rejects.toThrow('不是目录');
    await expect(store.put(ORGAN, BYTES)).rejects.toThrow('不是目录');
  });

  test('refuses names that are not an organ or an address', async () => {
    await mkdir(folder, { recursive: true });
    await expect(store.put('../elsewhere', BYTES)).rejects.toThrow('UUID');
    await expect(store.get(ORGAN, '../../etc/passwd')).rejects.toThrow('SHA-256');
  });
});
