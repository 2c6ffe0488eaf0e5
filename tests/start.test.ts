import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { processStart } from '../src/database/embedded/processes.ts';
import { buildProgram } from './program/build.ts';
import { type Ended, makePlace, type Place, runCommand, startProgram } from './program/program.ts';

/** Goal of decision 24, in milliseconds; the test allows more, because other tests run beside it. */
const GOAL = 3000;
const ALLOWED = 25_000;

const runs = (pid: number | null): boolean => pid !== null && processStart(pid) !== null;

/** Refused with one sentence for the person at the terminal and nothing for a programmer. */
function expectOneSentence({ status, out, err }: Ended, words: string): void {
  expect(err).toContain(words);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toBe('');
  expect(status).toBe(1);
}

beforeAll(buildProgram);

describe('an installation', () => {
  let place: Place;
  beforeAll(async () => {
    place = await makePlace();
  });
  afterAll(() => place.remove());

  test('without the demonstration waits to be set up, and is stopped with its database by SIGTERM', async () => {
    const program = await startProgram(place);
    const status = await fetch(`${program.url}/api/v1/status`);
    expect(await status.json()).toMatchObject({ needsSetUp: true, demonstration: false, demoPassword: null });
    const [application, postmaster] = [await place.applicationPid(), await place.postmasterPid()];
    expect([runs(application), runs(postmaster)]).toEqual([true, true]);
    const { status: exit, out, err } = await program.signal('SIGTERM');
    expect(exit).toBe(0);
    expect(out).toContain(`${program.url}/console/`);
    expect(err).toBe('');
    expect([runs(application), runs(postmaster)]).toEqual([false, false]);
    expect(existsSync(join(place.dataFolder, 'application.lock'))).toBe(false);
  });

  test('is up again soon, and refuses a second program on its data folder', async () => {
    const program = await startProgram(place);
    console.info(`second start: portal after ${Math.round(program.readyAfter)} ms (goal ${GOAL})`);
    expect(program.readyAfter).toBeLessThan(ALLOWED);
    expectOneSentence(await runCommand(place, ['start'], { PORT: '0' }), '正由另一个运行中的程序使用');
    expect((await fetch(`${program.url}/health`)).status).toBe(200);
    await program.signal('SIGTERM');
  });

  test('ends in order on Ctrl+C, which reaches program and starting script alike', async () => {
    const program = await startProgram(place);
    const postmaster = await place.postmasterPid();
    const application = await place.applicationPid();
    const ended = program.signal('SIGINT');
    await sleep(20);
    // A quick program may be gone already.
    if (runs(application)) process.kill(application, 'SIGINT');
    expect((await ended).status).toBe(0);
    expect(runs(postmaster)).toBe(false);
  });

  test('says in one sentence that its port is taken, and stops its database', async () => {
    const stranger = createServer().listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const address = stranger.address();
    const PORT = String(typeof address === 'object' ? address?.port : '');
    expectOneSentence(await runCommand(place, ['start'], { PORT }), `端口${PORT}已被占用`);
    expect(existsSync(join(place.dataFolder, 'postgresql/postmaster.pid'))).toBe(false);
    stranger.close();
  });

  test('refuses in one sentence a database role that the walls between organs do not bind', async () => {
    const DATABASE_URL = inject('testServer').adminUrl;
    expectOneSentence(await runCommand(place, ['start'], { DATABASE_URL }), '是超级用户');
    expect(existsSync(join(place.dataFolder, 'application.lock'))).toBe(false);
  });

  test('names in one sentence the setting that cannot be used', async () => {
    expectOneSentence(await runCommand(place, ['start'], { PORT: 'portal' }), 'PORT 应为端口号');
  });
});

test('a program told to stop while it makes its first start leaves no database behind', async () => {
  const place = await makePlace();
  const starting = startProgram(place).catch((error: unknown) => String(error));
  while (!existsSync(join(place.dataFolder, 'application.lock'))) await sleep(5);
  process.kill(await place.applicationPid(), 'SIGTERM');
  expect(await starting).toContain('the program ended');
  expect(await place.postmasterPid()).toBeNull();
  // Begun, not broken: the next start goes on from there.
  await (await startProgram(place)).signal('SIGTERM');
  await place.remove();
});
