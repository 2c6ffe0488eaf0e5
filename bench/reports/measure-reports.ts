import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReportWriter } from '../../src/documents/annual-reports/export/export-formats.ts';
import { createDocumentCompiler } from '../../src/documents/letters/document-compiler.ts';
import { cellsOf } from '../../src/domain/annual-reports/figure-cells.ts';
import type { PrintedFigures } from '../../src/domain/annual-reports/figures.ts';
import { plainTable } from '../plain-table.ts';
import { madeReports } from './made-reports.ts';
import { type FormatCost, readFormats } from './read-formats.ts';
import { type RolledUp, rollUpFolder, writeFolder } from './roll-up-folder.ts';
import { type Sums, sumByDuckDb, sumByJavaScript, writeNumbers } from './sum-elsewhere.ts';

/**
 * The reader by formats on one core, and the roll-up of a folder of ten thousand reports with all checks; beside it
 * DuckDB and plain JavaScript add up the same numbers, which are handed to them ready as JSON.
 */
export async function measureReports(quick: boolean, say: (line: string) => void): Promise<string> {
  const count = quick ? 500 : 10_000;
  const compiler = createDocumentCompiler();
  const write = createReportWriter(compiler);
  const base = await mkdtemp(join(tmpdir(), 'gongkai-reports-'));
  try {
    say('reports: reading by formats');
    const formats = await readFormats(write, quick ? 1 : 5);
    say(`reports: ${count} files are written`);
    const reports = madeReports(count);
    const folder = join(base, 'files');
    const numbers = join(base, 'numbers.jsonl');
    await writeFolder(write, reports, folder);
    await writeNumbers(
      reports.map((it) => it.figures),
      numbers,
    );
    say('reports: they are rolled up');
    const rolledUp = await rollUpFolder(folder, join(base, 'sum.xlsx'));
    const others = { 'plain JavaScript': await sumByJavaScript(numbers), DuckDB: await sumByDuckDb(numbers) };
    const size = (await stat(numbers)).size / 1024 / 1024;
    return `${formatTable(formats)}\n\n${sumTable(count, rolledUp, others, size)}`;
  } finally {
    await compiler.close();
    await rm(base, { recursive: true, force: true });
  }
}

const formatTable = (formats: readonly FormatCost[]): string =>
  plainTable([
    ['reading, one core', 'KiB a file', 'files/s', 'MB/s', 'CPU ms a file'],
    ...formats.map((it) => [
      it.format,
      it.kilobytes.toFixed(1),
      it.filesPerSecond.toFixed(0),
      it.megabytesPerSecond.toFixed(2),
      it.processorMs.toFixed(2),
    ]),
  ]);

function sumTable(
  count: number,
  rolledUp: RolledUp,
  others: Readonly<Record<string, Sums>>,
  size: number,
): string {
  const own = cellsOf(rolledUp.sum as PrintedFigures).map(([, value]) => Number(value));
  const rows = Object.entries(others).map(([name, it]) =>
    'why' in it
      ? [`${name}: numbers from JSON`, '–', '–', '–', `left out: ${it.why}`]
      : [
          `${name}: ${size.toFixed(1)} MB of JSON`,
          it.seconds.toFixed(2),
          '–',
          '–',
          `${differing(own, it.sums)} of ${own.length} sums differ; roll-up takes ×${(rolledUp.seconds / it.seconds).toFixed(0)}`,
        ],
  );
  return plainTable([
    [`${count} reports added up`, 'seconds', 'CPU s', 'MB at most', ''],
    [
      'gongkai report rollup: files to workbook',
      rolledUp.seconds.toFixed(1),
      rolledUp.processorSeconds.toFixed(1),
      rolledUp.megabytes.toFixed(0),
      `${(count / rolledUp.seconds).toFixed(0)} files/s, ${counted(rolledUp)} counted, all checks`,
    ],
    ...rows,
  ]);
}

const counted = ({ sum }: RolledUp): number =>
  (sum as { readonly counted: readonly unknown[] }).counted.length;

/** Fees have decimals; sums of such are equal to the sixth. */
const differing = (own: readonly number[], others: readonly number[]): number =>
  own.filter(
    (value, index) => Math.abs(value - (others[index] ?? Number.NaN)) > 1e-6 || others[index] === undefined,
  ).length;
