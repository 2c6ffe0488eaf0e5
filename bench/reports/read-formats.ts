import {
  LAID_OUT_FORMATS,
  type ReportWriter,
} from '../../src/documents/annual-reports/export/export-formats.ts';
import { readReport } from '../../src/documents/annual-reports/reader/read-report.ts';
import { textOf } from '../../src/documents/annual-reports/reader/sample-report.fixture.tsx';
import { madeReports } from './made-reports.ts';

/** What reading files of one format cost: of the clock and of the processor, which is one core. */
export type FormatCost = {
  readonly format: string;
  readonly files: number;
  readonly kilobytes: number;
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
  readonly processorMs: number;
};

/** Reads files of each format one after the other in this thread, for so many seconds after a few to warm up. */
export async function readFormats(write: ReportWriter, seconds: number): Promise<readonly FormatCost[]> {
  const costs: FormatCost[] = [];
  for (const format of [...LAID_OUT_FORMATS, 'txt'] as const) {
    const files: Uint8Array[] = [];
    for (const report of madeReports(20))
      files.push(format === 'txt' ? Buffer.from(textOf(report.figures)) : await write(format, report));
    costs.push(await readFor(seconds, format, files));
  }
  return costs;
}

async function readFor(seconds: number, format: string, files: readonly Uint8Array[]): Promise<FormatCost> {
  const read = async (index: number): Promise<number> => {
    const file = files[index % files.length] ?? new Uint8Array();
    const report = await readReport(file, `report.${format}`);
    if (!report.ok) throw new Error(report.refusal.message);
    return file.length;
  };
  for (let index = 0; index < 10; index += 1) await read(index);
  const [began, usage] = [performance.now(), process.cpuUsage()];
  let [count, bytes] = [0, 0];
  while (performance.now() - began < seconds * 1000) {
    bytes += await read(count);
    count += 1;
  }
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(usage);
  return {
    format,
    files: count,
    kilobytes: bytes / count / 1024,
    filesPerSecond: count / took,
    megabytesPerSecond: bytes / took / 1024 / 1024,
    processorMs: (user + system) / 1000 / count,
  };
}
