import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileDamaged, FileMissing } from './file-faults.ts';
import { type FileStore, openFileStore } from './file-store.ts';

const ORGAN = '0197f3a0-0000-7000-8000-000000000001';
const BYTES = Buffer.from('0123456789');

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-open-'));
  store = openFileStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file read in parts', () => {
  test('gives the bytes asked for and its size', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    const opened = await store.open(ORGAN, address);
    expect(opened.size).toBe(10);
    expect((await buffer(await opened.read(0, 9))).toString()).toBe('0123456789');
    expect((await buffer(await opened.read(3, 5))).toString()).toBe('345');
  });

  test('is not opened when it is damaged, also when the damage comes after the first reading', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    await store.open(ORGAN, address);
    await writeFile(store.locate(ORGAN, address), '012345678X');
    await expect(store.open(ORGAN, address)).rejects.toThrow(FileDamaged);
    await store.put(ORGAN, BYTES);
    await expect(store.open(ORGAN, address)).resolves.toMatchObject({ size: 10 });
  });

  test('is missing once it is removed', async () => {
    const { address } = await store.put(ORGAN, BYTES);
    await store.open(ORGAN, address);
    await store.remove(ORGAN, address);
    await expect(store.open(ORGAN, address)).rejects.toThrow(FileMissing);
  });

  test('is read through once, not at every opening', async () => {
    const large = Buffer.alloc(32 * 1024 * 1024, 7);
    const { address } = await store.put(ORGAN, large);
    const cpu = async (): Promise<number> => {
      const before = process.cpuUsage();
      await store.open(ORGAN, address);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const first = await cpu();
    const later = [await cpu(), await cpu(), await cpu()];
    expect(Math.min(...later)).toBeLessThan(first / 3);
  });
});
