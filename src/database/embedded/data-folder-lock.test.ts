import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';
import { processStart } from './processes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (holder: object | string) =>
  writeFile(join(folder, 'application.lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));

describe('the lock of the data folder', () => {
  test('refuses a second program in one sentence, and lets the next one in after the release', async () => {
    const release = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toThrow(DataFolderInUse);
    await expect(lockDataFolder(folder)).rejects.toThrow(/^[^。]+。$/);
    await release();
    await (await lockDataFolder(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that is gone is taken over', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    await write({ pid: child.pid, start: 'boot/1', nonce: 'old' });
    await (await lockDataFolder(folder))();
  });

  test('does not take a process for the holder that got its number anew', async () => {
    await write({ pid: process.pid, start: 'boot/1', nonce: 'old' });
    await (await lockDataFolder(folder))();
  });

  test('of a living process is respected', async () => {
    const child = spawn('sleep', ['60']);
    await once(child, 'spawn');
    await write({ pid: child.pid, start: processStart(child.pid ?? 0), nonce: 'other' });
    await expect(lockDataFolder(folder)).rejects.toThrow(DataFolderInUse);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await lockDataFolder(folder))();
  });

  test('that was never written whole is taken over', async () => {
    await write('{"pid":');
    await (await lockDataFolder(folder))();
  });

  test('of a dead process is won by exactly one of many that come at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      await write({ pid: process.pid, start: 'boot/1', nonce: 'old' });
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => lockDataFolder(folder)));
      const winners = results.filter((result) => result.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      expect(results.filter((result) => result.status === 'rejected')).toSatisfy(
        (losers: PromiseRejectedResult[]) => losers.every((loser) => loser.reason instanceof DataFolderInUse),
      );
      await winners[0]?.value();
    }
  });

  test('leaves the lock of another alone when released late', async () => {
    const release = await lockDataFolder(folder);
    await write({ pid: process.pid, start: 'boot/1', nonce: 'another' });
    await release();
    expect(await readFile(join(folder, 'application.lock'), 'utf8')).toContain('another');
  });
});
