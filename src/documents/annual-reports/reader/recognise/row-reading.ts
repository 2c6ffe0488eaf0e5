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

/** A row that is not certain. */
export const unread = (
  reason: UncertaintyReason,
  message: string,
  cells: readonly PrintedCell[] = [],
): RowReading => ({
  ok: false,
  reason,
  message,
  printed: cells.length === 0 ? null : cells.map((cell) => cell.printed || '（空）').join(' '),
  place: cells[0]?.place ?? null,
});

/** How many rows of a table were read: the better of two readings has more. */
export const rowsRead = (reading: TableReading<string>): number =>
  [...reading.values()].filter((row) => row.ok && row.cells.some((cell) => cell.printed !== '')).length;

/**
 * The reading with most rows; `null` where there is none. Where two are equally good, as when a file holds the tables of
 * two organs, the rows they do not agree in are open.
 */
export function bestOf<Key extends string>(readings: readonly TableReading<Key>[]): TableReading<Key> | null {
  const ranked = readings.toSorted((one, other) => rowsRead(other) - rowsRead(one));
  const [best = null, ...others] = ranked;
  if (best === null) return null;
  const equal = others.filter((other) => rowsRead(other) === rowsRead(best) && rowsRead(best) > 0);
  return equal.reduce((all, other) => agreed(all, other), best);
}

function agreed<Key extends string>(one: TableReading<Key>, other: TableReading<Key>): TableReading<Key> {
  return new Map(
    [...one].map(([key, row]) => {
      const second = other.get(key);
      const isSame = second === undefined || !row.ok || !second.ok || printedIn(row) === printedIn(second);
      return [key, isSame ? row : unread('contradiction', '文件中有两张完整的表，数字不同', row.cells)];
    }),
  );
}

/** What a row prints, to compare two readings of it. */
export const printedIn = (row: RowReading): string =>
  row.ok ? row.cells.map((cell) => cell.printed).join(' ') : '';
