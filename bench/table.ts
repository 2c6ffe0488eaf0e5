import type { Measured } from './load.ts';

/** A measured thing beside the baseline of the same minute; the baseline itself has no `baseline`. */
export type Row = {
  readonly what: string;
  readonly measured: Measured;
  readonly baseline?: { readonly name: string; readonly measured: Measured };
  /** Measured with nothing beside it. */
  readonly alone?: true;
};

const HEAD = [
  'what',
  'per second',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'CPU ms app',
  'CPU ms database',
  'beside its baseline',
];

const LAST = HEAD.length - 1;

const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2));

/** The share of the baseline's rate, and how many times its processor time: of both processes, or of the database alone. */
function besides({ measured, baseline, alone }: Row): string {
  if (!baseline) return alone ? '' : 'baseline';
  const least = baseline.measured;
  const rate = `1/${ratio(least.perSecond / measured.perSecond)} of ${baseline.name}`;
  return least.cpu > 0
    ? `${rate}, CPU ×${ratio((measured.cpu + measured.databaseCpu) / least.cpu)}`
    : `${rate}, database CPU ×${ratio(measured.databaseCpu / least.databaseCpu)}`;
}

const cells = (row: Row): readonly string[] => [
  row.what,
  row.measured.perSecond.toFixed(row.measured.perSecond < 100 ? 1 : 0),
  row.measured.median.toFixed(2),
  row.measured.p95.toFixed(2),
  row.measured.p99.toFixed(2),
  row.measured.cpu.toFixed(2),
  row.measured.databaseCpu.toFixed(2),
  besides(row),
];

/** The rows as a Markdown table, padded so that a terminal shows it straight. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const show = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => (column === 0 || column === LAST ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 || column === LAST ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = [], ...body] = lines;
  return [show(head), rule, ...body.map(show)].join('\n');
}
