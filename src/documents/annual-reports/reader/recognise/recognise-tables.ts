import type { Block } from '../pages/report-document.ts';
import { gridRows } from './grid/grid-rows.ts';
import { readGridTable2 } from './grid/read-grid-table-2.ts';
import { readGridTable3 } from './grid/read-grid-table-3.ts';
import { readGridTable4 } from './grid/read-grid-table-4.ts';
import { rowsRead, type TableReading } from './row-reading.ts';
import { readTable2, readTable3, readTable4 } from './stream/read-stream.ts';
import { streamOf } from './stream/token-stream.ts';
import type { Table2Reading, TableReadings } from './table-readings.ts';

/**
 * Finds tables 2, 3 and 4 in a file: by the grids of its tables, and where these do not yield a table, by the order of
 * labels and numbers in all its text.
 */
export function recogniseTables(blocks: readonly Block[]): TableReadings {
  const rows = gridRows(blocks);
  const stream = streamOf(blocks);
  const third = readTable3(stream);
  return {
    table2: betterTable2(readGridTable2(rows), readTable2(stream, third?.start ?? stream.signs.length)),
    table3: better(readGridTable3(rows), third?.reading ?? null),
    table4: better(readGridTable4(rows), readTable4(stream, third?.start ?? 0)),
  };
}

/** The grid's rows; rows it does not have at all are looked for in the text, as a table may be half a picture. */
function better<Key extends string>(
  grid: TableReading<Key> | null,
  stream: TableReading<Key> | null,
): TableReading<Key> | null {
  if (grid === null || stream === null) return grid ?? stream;
  return isEmpty(grid) ? stream : new Map([...stream, ...grid]);
}

function betterTable2(grid: Table2Reading | null, stream: Table2Reading | null): Table2Reading | null {
  if (grid === null || stream === null) return grid ?? stream;
  return isEmpty(grid.rows) ? stream : grid;
}

/**
 * Nothing was read, and not because the file contradicts itself or, in table 3, has other columns; the heads of table 4
 * also stand wrongly where a page gives wrong spans, and the text has its own proof of their order.
 */
const isEmpty = (reading: TableReading<string>): boolean =>
  rowsRead(reading) === 0 &&
  [...reading].every(
    ([key, row]) =>
      row.ok || (row.reason !== 'contradiction' && (row.reason !== 'columns' || key === 'table4')),
  );
