import type { Table2RowKey2019, Table2RowKey2021, Table3Key } from './form-rows.ts';
import type { TableReading } from './row-reading.ts';

/** Table 2 in one of its forms; `form` is `null` where its heads fit neither. */
export type Table2Reading =
  | { readonly form: '2021'; readonly rows: TableReading<Table2RowKey2021> }
  | { readonly form: '2019'; readonly rows: TableReading<Table2RowKey2019> }
  | { readonly form: null; readonly rows: TableReading<string> };

/** What was found of the three tables; `null` where a table was not found at all. */
export type TableReadings = {
  readonly table2: Table2Reading | null;
  readonly table3: TableReading<Table3Key> | null;
  readonly table4: TableReading<'table4'> | null;
};
