import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { cellsOf } from '../../src/domain/annual-reports/figure-cells.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';

/** Sums of all cells in printed order, and the seconds they took; or why they were not made. */
export type Sums = { readonly seconds: number; readonly sums: readonly number[] } | { readonly why: string };

const columns = Array.from({ length: 200 }, (_, index) => `c${index}`);

/** The numbers of the reports alone, one JSON object a line: nothing is left to read, recognise or check. */
export async function writeNumbers(figures: readonly ReportFigures[], file: string): Promise<void> {
  const lines = figures.map((it) =>
    JSON.stringify(Object.fromEntries(cellsOf(it).map(([, value], index) => [`c${index}`, Number(value)]))),
  );
  await writeFile(file, `${lines.join('\n')}\n`);
}

/** Lines parsed and added by plain JavaScript. */
export async function sumByJavaScript(file: string): Promise<Sums> {
  const began = performance.now();
  const sums = columns.map(() => 0);
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line === '') continue;
    const row = JSON.parse(line) as Record<string, number>;
    for (const [index, column] of columns.entries()) sums[index] = (sums[index] ?? 0) + (row[column] ?? 0);
  }
  return { seconds: (performance.now() - began) / 1000, sums };
}

type DuckDb = {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
        closeSync(): void;
      }>;
    }>;
  };
};

/** DuckDB, from where DUCKDB_MODULE says its package for Node stands; it is no part of this program. */
export async function sumByDuckDb(file: string): Promise<Sums> {
  const place = process.env['DUCKDB_MODULE'];
  if (!place) return { why: 'DUCKDB_MODULE does not name the entry file of @duckdb/node-api' };
  const { DuckDBInstance } = (await import(pathToFileURL(place).href)) as DuckDb;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.runAndReadAll('set threads = 1');
  const began = performance.now();
  const types = columns.map((it) => `${it}: 'DOUBLE'`).join(', ');
  const list = columns.map((it) => `sum(${it})::double`).join(', ');
  const answer = await connection.runAndReadAll(
    `select ${list} from read_json('${file}', format = 'newline_delimited', columns = {${types}})`,
  );
  const seconds = (performance.now() - began) / 1000;
  connection.closeSync();
  return { seconds, sums: (answer.getRows()[0] ?? []).map(Number) };
}
