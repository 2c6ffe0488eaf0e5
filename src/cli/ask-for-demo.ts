import { createInterface } from 'node:readline/promises';
import type { CliIo } from './cli-io.ts';

const SECONDS = 10;

/**
 * Offers the demonstration on an empty system: yes unless somebody at the terminal says no in time (decision 25)
 * or stops the program.
 */
export async function askForDemo(io: CliIo, stop: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const question = io.english
    ? `Load the demonstration data? [Y/n] (yes in ${SECONDS} s) `
    : `装入演示数据吗？[Y/n]（${SECONDS}秒后默认装入） `;
  // While it asks, the terminal hands Ctrl+C to the question instead of making a signal of it.
  asked.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(SECONDS * 1000)]);
    const answer = await asked.question(question, { signal });
    return !/^\s*n/i.test(answer);
  } catch {
    io.out('\n');
    return !stop.aborted;
  } finally {
    asked.close();
  }
}
