import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { withFixedDates } from '../sheets/fixed-dates.ts';

/** A table to write as a sheet. Text cells stay text whatever they look like: no spreadsheet computes them. */
export type SheetTable = {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly marked?: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

const HEAD = { type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center' } as const;
const MARKED = '#FDE9D9';
const PLAIN = '#E7EDF5';

const headOf = ({ header, marked }: SheetTable['columns'][number]): CellObject => ({
  ...HEAD,
  value: header,
  backgroundColor: marked ? MARKED : PLAIN,
});

const dataOf = ({ columns, rows }: SheetTable): SheetData => [
  columns.map(headOf),
  ...rows.map((row) => row.map((value) => (value === '' ? null : { type: String, value, format: '@' }))),
];

/** Writes tables as the sheets of one XLSX file, the headers fixed while scrolling. */
export async function writeSheets(tables: readonly SheetTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    data: dataOf(table),
    sheet: table.name,
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }));
  return withFixedDates(await writeXlsxFile(sheets, { fontFamily: 'SimSun', fontSize: 11 }).toBuffer());
}
