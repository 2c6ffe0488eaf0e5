import type { PrintedNumber, PrintedTable2 } from '../../../../domain/annual-reports/figures.ts';
import { table3Of } from '../../../../domain/annual-reports/figures.ts';
import type {
  CellEvidence,
  ReadReport,
  ReadTable2,
  Uncertainty,
} from '../../../../domain/annual-reports/read-report.ts';
import type { Table2Of2019 } from '../../../../domain/annual-reports/table-2-of-2019.ts';
import {
  type FormRow,
  TABLE_2_ROWS_2019,
  TABLE_2_ROWS_2021,
  TABLE_3_FORM_ROWS,
  TABLE_4_ROWS,
} from './form-rows.ts';
import { valueIn } from './printed-values.ts';
import type { RowReading, TableReading } from './row-reading.ts';
import type { TableReadings } from './table-readings.ts';

type Value = PrintedNumber | string;

/** The tables of a report with evidence for every number and a reason for every gap. */
export type Assembled = Pick<
  ReadReport,
  'table2' | 'table3' | 'table3_other_row' | 'table4' | 'evidence' | 'uncertain'
>;

const NOT_FOUND: Extract<RowReading, { ok: false }> = {
  ok: false,
  reason: 'missing',
  message: '没有找到该行',
  printed: null,
  place: null,
};

/** Turns what was found of the three tables into numbers. */
export function assemble(found: TableReadings): Assembled {
  const book = new CellBook();
  const table2 = table2Of(found, book);
  const hasOtherRow = found.table3?.get('other_row')?.ok === true;
  const rows3 = TABLE_3_FORM_ROWS.filter(({ key }) =>
    hasOtherRow ? !isSubRow(key) || found.table3?.get(key)?.ok === true : key !== 'other_row',
  );
  book.table('table3', '表3', rows3, found.table3);
  book.table('table4', '表4', TABLE_4_ROWS, found.table4);
  const row3 = (path: string): readonly PrintedNumber[] | null => book.row(path, 7);
  return {
    table2,
    table3: book.hasAny('table3.') ? table3Of((key) => row3(`table3.${key}`)) : null,
    table3_other_row: row3('table3_other_row'),
    table4: book.row('table4', 15),
    evidence: book.evidence,
    uncertain: book.uncertain,
  };
}

const isSubRow = (key: string): boolean => key.startsWith('other_') && key !== 'other_row';

class CellBook {
  readonly evidence: CellEvidence[] = [];
  readonly uncertain: Uncertainty[] = [];
  readonly #values = new Map<string, Value>();

  /** Reads all rows of a table; one that was not found at all is one gap, not a hundred. */
  table<Key extends string>(
    path: string,
    name: string,
    rows: readonly FormRow<Key>[],
    reading: TableReading<Key> | null,
  ): void {
    const filled = rows.filter(({ key }) => reading?.get(key)?.ok);
    if (reading === null || reading.size === 0) {
      this.#gap(path, { ...NOT_FOUND, message: `${name}没有找到` });
      return;
    }
    for (const row of rows) this.#row(row, reading.get(row.key) ?? NOT_FOUND);
    if (filled.length === 0 && path !== 'table4')
      this.#gap(path, { ...NOT_FOUND, message: `${name}没有能够确定的数字` });
  }

  value = (path: string): Value => this.#values.get(path) ?? null;
  number = (path: string): PrintedNumber => {
    const value = this.value(path);
    return typeof value === 'number' ? value : null;
  };

  hasAny(prefix: string): boolean {
    return [...this.#values.keys()].some((path) => path.startsWith(prefix));
  }

  /** The numbers of a row; `null` where none of them was read. */
  row(path: string, width: number): readonly PrintedNumber[] | null {
    const numbers = Array.from({ length: width }, (_, index) => this.number(`${path}.${index}`));
    return numbers.every((number) => number === null) ? null : numbers;
  }

  #row<Key extends string>(row: FormRow<Key>, reading: RowReading): void {
    if (!reading.ok) {
      this.#gap(row.path, { ...reading, message: `${row.name}：${reading.message}` });
      return;
    }
    for (const [index, cell] of row.cells.entries()) {
      const printed = reading.cells[index];
      const value = valueIn(printed?.printed ?? '', cell.kind);
      const place = printed?.place ?? null;
      if (!value.ok) {
        const { reason, message } = value;
        this.uncertain.push({
          cell: cell.path,
          reason,
          message: `${cell.name}：${message}。`,
          printed: printed?.printed || null,
          place,
        });
        continue;
      }
      this.#values.set(cell.path, value.value);
      this.evidence.push({
        cell: cell.path,
        printed: printed?.printed ?? '',
        place: place ?? {},
        method: reading.method,
      });
    }
  }

  #gap(cell: string, reading: RowReading): void {
    if (reading.ok) return;
    const { reason, message, printed, place } = reading;
    this.uncertain.push({ cell, reason, message: `${message}。`, printed, place });
  }
}

function table2Of({ table2 }: TableReadings, book: CellBook): ReadTable2 | null {
  if (table2 === null || table2.form === null) {
    book.table('table2', '表2', [], null);
    return null;
  }
  if (table2.form === '2019') {
    book.table('table2', '表2', TABLE_2_ROWS_2019, table2.rows);
    return book.hasAny('table2.') ? table2Of2019(book) : null;
  }
  book.table('table2', '表2', TABLE_2_ROWS_2021, table2.rows);
  return book.hasAny('table2.') ? table2Of2021(book) : null;
}

/** An object of the numbers below a path; `null` where none of them was read. */
function objectOf<Shape>(book: CellBook, path: string, keys: readonly string[]): Shape | null {
  const values = keys.map((key) => [key, book.value(`${path}.${key}`)] as const);
  return values.every(([, value]) => value === null) ? null : (Object.fromEntries(values) as Shape);
}

function table2Of2021(book: CellBook): PrintedTable2 {
  const rules = (key: string) =>
    objectOf<NonNullable<PrintedTable2['regulations']>>(book, `table2.${key}`, ['made', 'repealed', 'valid']);
  return {
    form: '2021',
    regulations: rules('regulations'),
    normative: rules('normative'),
    licensing_decisions: book.number('table2.licensing_decisions'),
    penalty_decisions: book.number('table2.penalty_decisions'),
    coercion_decisions: book.number('table2.coercion_decisions'),
    fees_wan_yuan: book.value('table2.fees_wan_yuan') as PrintedTable2['fees_wan_yuan'],
  };
}

function table2Of2019(book: CellBook): Table2Of2019 {
  const rules = (key: string) =>
    objectOf<NonNullable<Table2Of2019['regulations']>>(book, `table2.${key}`, [
      'newly_made',
      'newly_disclosed',
      'total_public',
    ]);
  const items = (key: string) =>
    objectOf<NonNullable<Table2Of2019['licensing']>>(book, `table2.${key}`, [
      'prev_items',
      'change',
      'decisions',
    ]);
  return {
    form: '2019',
    regulations: rules('regulations'),
    normative: rules('normative'),
    licensing: items('licensing'),
    other_services: items('other_services'),
    penalty: items('penalty'),
    coercion: items('coercion'),
    fees: objectOf(book, 'table2.fees', ['prev_items', 'change']),
    procurement: objectOf(book, 'table2.procurement', ['count', 'amount_as_printed']),
  };
}
