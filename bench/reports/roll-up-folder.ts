import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportWriter } from '../../src/documents/annual-reports/export/export-formats.ts';
import type { ReportToExport } from '../../src/documents/annual-reports/export/report-document.ts';
import { textOf } from '../../src/documents/annual-reports/reader/sample-report.fixture.tsx';
import { processTime } from '../processor-time.ts';

/** What the command cost, and the sum it printed. */
export type RolledUp = {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly sum: unknown;
};

/** What organs send in: of ten files six pages, two DOCX, one XLSX, one text. */
const formatOf = (index: number): 'html' | 'docx' | 'xlsx' | 'txt' =>
  index % 10 < 6 ? 'html' : index % 10 < 8 ? 'docx' : index % 10 < 9 ? 'xlsx' : 'txt';

/** Writes the reports as files of a folder. A text bears its organ in its first line. */
export async function writeFolder(
  write: ReportWriter,
  reports: readonly ReportToExport[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, report] of reports.entries()) {
    const format = formatOf(index);
    const bytes =
      format === 'txt'
        ? Buffer.from(textOf(report.figures).replace('青禾区政务服务管理局', report.agencyName))
        : await write(format, report);
    await writeFile(join(folder, `${String(index).padStart(6, '0')}.${format}`), bytes);
  }
}

/** `gongkai report rollup` of the built program on the folder, watched from outside. */
export async function rollUpFolder(folder: string, out: string): Promise<RolledUp> {
  const program = new URL('../../bin/gongkai.mjs', import.meta.url).pathname;
  const words = [program, 'report', 'rollup', folder, '-o', out, '--json'];
  const began = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  let [printed, megabytes, processor] = ['', 0, 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const watch = setInterval(async () => {
    const family = await familyOf(child.pid ?? 0);
    const held = await Promise.all(family.map(mostHeld));
    megabytes = Math.max(megabytes, ...held);
    processor = Math.max(processor, ...family.map(processTime));
  }, 100);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0 && status !== 1) throw new Error(`the roll-up ended with ${status}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds, processorSeconds: processor / 1000, megabytes, sum: JSON.parse(printed) };
}

/** A process and its children: the command may start the program proper. */
async function familyOf(pid: number): Promise<readonly number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return [pid, ...children.trim().split(' ').filter(Boolean).map(Number)];
}

/** The most memory a process ever held, in megabytes. */
async function mostHeld(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
