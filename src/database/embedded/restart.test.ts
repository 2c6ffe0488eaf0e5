import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type EmbeddedFolder,
  isRoot,
  makeEmbeddedFolder,
  queryOnce,
} from '../../../tests/embedded-folder.ts';
import { startEmbeddedProcess } from '../../../tests/embedded-process.ts';
import { withClient } from '../roles.ts';
import { processStart } from './processes.ts';
import { findRunningEmbedded, startEmbedded } from './start-embedded.ts';

describe('starting again', () => {
  let folder: EmbeddedFolder;
  let dataFolder: string;
  beforeAll(async () => {
    folder = await makeEmbeddedFolder();
    dataFolder = folder.dataFolder;
  });
  afterAll(() => folder.remove());

  test('after a stop finds the data, the port and the passwords', async () => {
    const first = await startEmbedded({ dataFolder });
    await queryOnce(first.ownerUrl, 'drop table if exists kept; create table kept as select 11 as value');
    const pid = await folder.postmasterPid();
    await first.stop();
    expect(processStart(pid)).toBeNull();
    expect(await findRunningEmbedded(dataFolder)).toBeNull();
    const second = await startEmbedded({ dataFolder });
    expect(second.appUrl).toBe(first.appUrl);
    expect(await queryOnce(second.ownerUrl, 'select value from kept')).toEqual([{ value: 11 }]);
    await second.stop();
  });

  test('after the application was killed takes the orphaned server over with what was committed', async () => {
    const first = await startEmbeddedProcess(dataFolder);
    await queryOnce(
      first.answer.ownerUrl,
      'drop table if exists kept; create table kept as select 12 as value',
    );
    const pid = await folder.postmasterPid();
    await first.end('SIGKILL');
    expect(processStart(pid)).not.toBeNull();
    const second = await startEmbedded({ dataFolder });
    expect(await folder.postmasterPid()).toBe(pid);
    expect(await queryOnce(second.ownerUrl, 'select value from kept')).toEqual([{ value: 12 }]);
    await second.stop();
    expect(processStart(pid)).toBeNull();
  });

  test('stops an orphan that runs with other settings and starts it with ours', async () => {
    const first = await startEmbeddedProcess(dataFolder);
    const pid = await folder.postmasterPid();
    await first.end('SIGKILL');
    await writeFile(join(dataFolder, 'postgresql/postgresql.conf'), "port = '1'\n");
    const second = await startEmbedded({ dataFolder });
    expect(await folder.postmasterPid()).not.toBe(pid);
    expect(second.appUrl).toBe(first.answer.appUrl);
    await second.stop();
  });

  test('ends what the killed application had under way', async () => {
    const first = await startEmbeddedProcess(dataFolder);
    await withClient(first.answer.appUrl, async (client) => {
      await client.query('select pg_advisory_lock(1)');
      await first.end('SIGKILL');
      const second = await startEmbedded({ dataFolder });
      await expect(client.query('select 1')).rejects.toThrow();
      expect(await queryOnce(second.appUrl, 'select pg_try_advisory_lock(1) as free')).toEqual([
        { free: true },
      ]);
      await second.stop();
    });
  });

  test('after application and server were killed replays what was committed', async () => {
    const first = await startEmbeddedProcess(dataFolder);
    await queryOnce(
      first.answer.ownerUrl,
      'drop table if exists kept; create table kept as select 13 as value',
    );
    const pid = await folder.postmasterPid();
    await first.end('SIGKILL');
    process.kill(pid, 'SIGKILL');
    const second = await startEmbedded({ dataFolder });
    expect(await queryOnce(second.ownerUrl, 'select value from kept')).toEqual([{ value: 13 }]);
    await second.stop();
  });

  test('SIGTERM to the application stops the server with it', async () => {
    const first = await startEmbeddedProcess(dataFolder);
    const pid = await folder.postmasterPid();
    await first.end('SIGTERM');
    expect(processStart(pid)).toBeNull();
  });

  test('is not held up by a dead server nobody collected, nor by a stranger with its number', async () => {
    await (await startEmbedded({ dataFolder })).stop();
    const { parent, pid } = await makeZombie();
    for (const stranger of [pid, process.pid]) {
      const file = `${stranger}\n${dataFolder}/postgresql\n1\n1\n\n127.0.0.1\n1 1\nready   \n`;
      await writeFile(join(dataFolder, 'postgresql/postmaster.pid'), file);
      const server = await startEmbedded({ dataFolder });
      expect(await queryOnce(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
    }
    parent.kill('SIGKILL');
  });

  test('moves to another port when a stranger took the one it had', async () => {
    const first = await startEmbedded({ dataFolder });
    await first.stop();
    const stranger = createServer().listen(Number(new URL(first.appUrl).port), '127.0.0.1');
    await once(stranger, 'listening');
    const second = await startEmbedded({ dataFolder });
    expect(new URL(second.appUrl).port).not.toBe(new URL(first.appUrl).port);
    expect(await queryOnce(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    stranger.close();
  });

  test('refuses data of another PostgreSQL and gives the folder back', async () => {
    await (await startEmbedded({ dataFolder })).stop();
    await writeFile(join(dataFolder, 'postgresql/PG_VERSION'), '15\n');
    await expect(startEmbedded({ dataFolder })).rejects.toThrow('PostgreSQL 15');
    await writeFile(join(dataFolder, 'postgresql/PG_VERSION'), '18\n');
    await (await startEmbedded({ dataFolder })).stop();
  });
});

describe('a first start', () => {
  test('begins again where a first start was interrupted', async () => {
    const { dataFolder, remove } = await makeEmbeddedFolder();
    await mkdir(join(dataFolder, 'postgresql.new/base'), { recursive: true });
    await writeFile(join(dataFolder, 'postgresql.password'), 'left behind');
    const server = await startEmbedded({ dataFolder });
    expect(await queryOnce(server.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(await readdir(dataFolder)).not.toContain('postgresql.password');
    await remove();
  });

  test.runIf(isRoot)('names the folder the account of the server cannot enter', async () => {
    const { base, dataFolder, remove } = await makeEmbeddedFolder();
    await chmod(base, 0o700);
    await expect(startEmbedded({ dataFolder })).rejects.toThrow(base);
    await remove();
  });
});

/** A process that has died and whose parent never asks for it. */
async function makeZombie(): Promise<{ parent: ChildProcess; pid: number }> {
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [text] = await once(parent.stdout, 'data');
  const pid = Number(String(text));
  while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) await sleep(10);
  return { parent, pid };
}
