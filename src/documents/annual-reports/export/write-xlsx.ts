import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { PrintedCell, PrintedForm } from '../../../domain/annual-reports/printed-form.ts';
import { withFixedDates } from '../../sheets/fixed-dates.ts';
import { onePageWide } from '../../sheets/one-page-wide.ts';
import { columnShares } from './column-shares.ts';
import type { ReportDocument } from './report-document.ts';

const FRAME = { borderStyle: 'thin', alignVertical: 'center', align: 'center', wrap: true } as const;
/** Width of a sheet in characters. */
const WIDTH = { 2: 84, 3: 110, 4: 110 } as const;

const cellOf = ({ text, columns, rows, heads, number }: PrintedCell): CellObject => ({
  ...FRAME,
  ...(number ? { type: Number, value: Number(text) } : { type: String, value: text }),
  ...(heads && { backgroundColor: '#E7EDF5' }),
  ...(columns > 1 && { columnSpan: columns }),
  ...(rows > 1 && { rowSpan: rows }),
});

/** Points of a line of text of 11 points. */
const LINE = 16;

/** How many narrow characters a text is as wide as. */
const narrowWidth = (text: string): number =>
  [...text].reduce((width, sign) => width + (/[\x20-\x7e]/.test(sign) ? 1 : 2), 0);

/** The points a row needs for a cell, for programs that do not find out themselves how high a wrapped text is. */
const heightFor = ({ text, rows }: PrintedCell, width: number): number =>
  (LINE * Math.ceil(narrowWidth(text) / Math.max(1, width - 2))) / rows;

/** Rows with a place for every grid column: what a span covers stays empty, as the format asks. */
function gridOf(form: PrintedForm, widths: readonly number[]): SheetData {
  const lines = [...form.head, ...form.bodies.flat()];
  const covered = lines.map(() => new Set<number>());
  return lines.map((cells, row) => {
    const places: (CellObject | null)[] = Array.from({ length: form.width }, () => null);
    let column = 0;
    let height = LINE;
    for (const cell of cells) {
      while (covered[row]?.has(column)) column += 1;
      places[column] = cellOf(cell);
      const width = widths.slice(column, column + cell.columns).reduce((sum, it) => sum + it, 0);
      height = Math.max(height, heightFor(cell, width));
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1) covered[row + down]?.add(column + right);
    }
    return places.map((place) => place && { ...place, height });
  });
}

const caption = (text: string, width: number): SheetData[number] => [
  { type: String, value: text, fontWeight: 'bold', align: 'center', columnSpan: width },
  ...Array.from({ length: width - 1 }, () => null),
];

/** A sheet that holds one form as printed, its heading above it. */
export function formSheet(heading: string, form: PrintedForm) {
  const widths = columnShares(form).map((share) => Math.round(share * WIDTH[form.table]));
  return {
    sheet: `表${form.table}`,
    orientation: 'landscape' as const,
    data: [caption(heading, form.width), ...gridOf(form, widths)],
    columns: widths.map((width) => ({ width })),
  };
}

/** The report as XLSX: its text on the first sheet, each table on a sheet of its own with the merged cells of the form. */
export async function writeXlsx(report: ReportDocument): Promise<Uint8Array> {
  const text = [
    report.title,
    report.preface,
    ...report.parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((it) => it.text)]),
    ...(report.contact ? [report.contact] : []),
  ];
  const sheets = report.parts.flatMap(({ heading, form }) => (form ? [formSheet(heading, form)] : []));
  const pages = [
    {
      sheet: '正文',
      orientation: 'landscape' as const,
      data: text.map((value, index) => [
        { type: String, value, wrap: true, ...(index === 0 && { fontWeight: 'bold' as const }) },
      ]),
      columns: [{ width: 100 }],
    },
    ...sheets,
  ];
  const workbook = await writeXlsxFile(pages, { fontFamily: 'SimSun', fontSize: 11 }).toBuffer();
  return withFixedDates(onePageWide(workbook));
}
