import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createCompilerThread } from './compiler-thread.ts';

const ANSWERS = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id }) => parentPort.postMessage({ id, ok: false, reason: 'answered' }));
`;
const DIES = `require('node:worker_threads').parentPort.on('message', () => process.exit(7));`;
const THROWS = `require('node:worker_threads').parentPort.on('message', () => { throw new Error('broken'); });`;

const JOB = { main: 'letter.typ', data: '{}', createdAt: 0, fonts: [], output: 'pdf' } as const;

/** A thread whose n-th worker runs the n-th source, the last one for ever after. */
function threadOf(...sources: string[]) {
  const workers: Worker[] = [];
  const thread = createCompilerThread(() => {
    const worker = new Worker(sources[Math.min(workers.length, sources.length - 1)] ?? '', { eval: true });
    workers.push(worker);
    return worker;
  });
  return { thread, workers };
}

describe('the thread of the compiler', () => {
  it('does not start before there is something to do, and then once', async () => {
    const { thread, workers } = threadOf(ANSWERS);
    expect(workers).toHaveLength(0);
    await Promise.all([thread.run(JOB), thread.run(JOB), thread.run(JOB)]);
    expect(workers).toHaveLength(1);
    await thread.end();
  });

  it.each([
    ['exits', DIES],
    ['throws', THROWS],
  ])('is replaced when it %s, and every open job is done on the new one', async (_, source) => {
    const { thread, workers } = threadOf(source, ANSWERS);
    const answers = await Promise.all([thread.run(JOB), thread.run(JOB)]);
    expect(answers.map((answer) => answer.ok)).toEqual([false, false]);
    expect(workers).toHaveLength(2);
    await thread.end();
  });

  it('gives a job up that kills the second thread too, and stays ready for the next', async () => {
    const { thread } = threadOf(DIES, DIES, ANSWERS);
    await expect(thread.run(JOB)).rejects.toThrow('ended with 7');
    await expect(thread.run(JOB)).resolves.toMatchObject({ reason: 'answered' });
    await thread.end();
  });
});
