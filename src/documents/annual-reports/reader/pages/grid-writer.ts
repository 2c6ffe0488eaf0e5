import type { SourcePlace } from '../../../../domain/annual-reports/read-report.ts';
import type { GridCell, TableBlock } from './report-document.ts';

/** Wider or longer than any table of a report; what claims more is cut, so that no file exhausts the memory. */
const MOST = { columns: 200, rows: 5_000 } as const;

type Spans = { readonly rowSpan: number; readonly columnSpan: number };

const within = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(1, Math.trunc(value))) : 1;

/** Puts cells into a grid the way a browser does: each goes to the first place of its row that is still free. */
export class GridWriter {
  readonly #cells: GridCell[] = [];
  /** The row below the lowest cell of each column. */
  readonly #taken: number[] = [];
  #row = -1;
  #column = 0;

  startRow(): void {
    this.#row += 1;
    this.#column = 0;
  }

  cell(text: string, { rowSpan, columnSpan }: Spans = { rowSpan: 1, columnSpan: 1 }): void {
    while ((this.#taken[this.#column] ?? 0) > this.#row) this.#column += 1;
    if (this.#row >= MOST.rows || this.#column >= MOST.columns) return;
    const columns = within(columnSpan, MOST.columns);
    const rows = within(rowSpan, MOST.rows);
    const spans = { row: this.#row, column: this.#column, rowSpan: rows, columnSpan: columns };
    this.#cells.push({ ...spans, text: text.replace(/\s+/g, ' ').trim() });
    for (let column = 0; column < columns; column += 1) {
      this.#taken[this.#column + column] = this.#row + rows;
    }
    this.#column += columns;
  }

  table(place: SourcePlace): TableBlock {
    return { kind: 'table', cells: this.#cells, place };
  }
}
