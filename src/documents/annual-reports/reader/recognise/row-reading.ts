import type {
  ReadingMethod,
  SourcePlace,
  UncertaintyReason,
} from '../../../../domain/annual-reports/read-report.ts';

/** What stands in one cell of the form; `printed` is empty where the cell is blank. */
export type PrintedCell = { readonly printed: string; readonly place: SourcePlace };

/** The cells of a row in printed order, or why they are not certain. */
export type RowReading =
  | { readonly ok: true; readonly cells: readonly PrintedCell[]; readonly method: ReadingMethod }
  | {
      readonly ok: false;
      readonly reason: UncertaintyReason;
      readonly message: string;
      readonly printed: string | null;
      readonly place: SourcePlace | null;
    };

/** What was found of one table of the form, by the key of the row. */
export type TableReading<Key extends string> = ReadonlyMap<Key, RowReading>;

const NOT_FILLED = '（空）';

/** A row that is not certain. */
export const unread = (
  reason: UncertaintyReason,
  message: string,
  cells: readonly PrintedCell[] = [],
): RowReading => ({
  ok: false,
  reason,
  message,
  printed: cells.length === 0 ? null : cells.map((cell) => cell.printed || NOT_FILLED).join(' '),
  place: cells[0]?.place ?? null,
});

/** How many rows of a table were read: the better of two readings has more. */
export const rowsRead = (reading: TableReading<string>): number =>
  [...reading.values()].filter((row) => row.ok && row.cells.some((cell) => cell.printed !== '')).length;

/**
 * The reading with most rows; `null` where there is none. Where the file holds another table of at least half as many
 * rows that says something else, as of another organ or year, the rows the two do not agree in are open.
 */
export function bestOf<Key extends string>(readings: readonly TableReading<Key>[]): TableReading<Key> | null {
  const ranked = readings.toSorted((one, other) => rowsRead(other) - rowsRead(one));
  const [best = null, ...others] = ranked;
  if (best === null || rowsRead(best) === 0) return best;
  const rivals = others.filter((other) => printedRows(other) * 2 >= printedRows(best));
  return rivals.reduce((all, other) => agreed(all, other), best);
}

/** How many rows of a table have something printed in them, read or not. */
const printedRows = (reading: TableReading<string>): number =>
  [...reading.values()].filter((row) => numbersIn(row) !== null).length;

function agreed<Key extends string>(one: TableReading<Key>, other: TableReading<Key>): TableReading<Key> {
  const pairs = [...one].map(([key, row]) => ({
    key,
    row,
    mine: numbersIn(row),
    its: numbersIn(other.get(key)),
  }));
  if (pairs.every(({ mine, its }) => mine === null || its === null || mine === its)) return one;
  return new Map(
    pairs.map(({ key, row, mine, its }) => [
      key,
      !row.ok || mine === its ? row : unread('contradiction', '文件中有两张完整的表，数字不同', row.cells),
    ]),
  );
}

/** The numbers printed in a row, read or not; `null` where there are none. */
function numbersIn(row: RowReading | undefined): string | null {
  const numbers = row?.ok ? row.cells.map((cell) => cell.printed) : (row?.printed?.split(' ') ?? []);
  return numbers.filter((it) => it !== '' && it !== NOT_FILLED).join(' ') || null;
}

/** What a row prints, to compare two readings of it. */
export const printedIn = (row: RowReading): string =>
  row.ok ? row.cells.map((cell) => cell.printed).join(' ') : '';
