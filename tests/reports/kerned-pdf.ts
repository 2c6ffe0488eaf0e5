import { GridWriter } from '../../src/documents/annual-reports/reader/pages/grid-writer.ts';
import type { ReportFigures } from '../../src/domain/annual-reports/figures.ts';
import {
  type PrintedForm,
  printedTable2,
  printedTable3,
  printedTable4,
} from '../../src/domain/annual-reports/printed-form.ts';

/** A wide sheet in points, so that every cell keeps to one line. */
const PAGE = { width: 4200, height: 1200, margin: 60 } as const;
const SIZE = 9;
const ROW = 20;

type Placed = { readonly text: string; readonly left: number; readonly right: number };

const hex = (text: string): string =>
  [...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
/** Every character of the font is a square. */
const widthOf = (text: string): number => text.length * SIZE;

/** A line as TeX's drivers write it: one array for the whole row, letter by letter with kerns, cells parted by large ones. */
function kernedLine(cells: readonly Placed[], y: number): string {
  let at = 0;
  const parts: string[] = [];
  for (const { text, left, right } of cells) {
    const start = (left + right - widthOf(text)) / 2;
    parts.push(`${Math.round(((at - start) / SIZE) * 1000)}`);
    for (const [index, sign] of [...text].entries()) {
      // Pairs are drawn together a little and apart again, as a font's kerning asks.
      parts.push(`<${hex(sign)}>${index % 2 === 0 ? '18' : '-18'}`);
    }
    const drawn = [...text].reduce((sum, _, index) => sum + (index % 2 === 0 ? -18 : 18), 0);
    at = start + widthOf(text) + (drawn / 1000) * SIZE;
  }
  return `BT /F1 ${SIZE} Tf 0 ${y} Td [${parts.join(' ')}]TJ ET`;
}

/** Rules are thin filled rectangles, as TeX draws them. */
const rule = (x: number, y: number, width: number, height: number): string =>
  `${x} ${y} ${width} ${height} re f`;

/** A cell's four sides. */
const frameOf = (left: number, right: number, upper: number, lower: number): readonly string[] => [
  rule(left, upper, right - left, 0.4),
  rule(left, lower, right - left, 0.4),
  rule(left, lower, 0.4, upper - lower),
  rule(right, lower, 0.4, upper - lower),
];

type Drawn = { readonly operations: readonly string[]; readonly bottom: number };

function drawnForm(form: PrintedForm, top: number): Drawn {
  const unit = (PAGE.width - 2 * PAGE.margin) / form.width;
  const lines = [...form.head, ...form.bodies.flat()];
  const grid = new GridWriter();
  for (const line of lines) {
    grid.startRow();
    for (const { text, columns, rows } of line) grid.cell(text, { columnSpan: columns, rowSpan: rows });
  }
  const operations: string[] = [];
  const texts = new Map<number, Placed[]>();
  for (const { text, row, column, rowSpan, columnSpan } of grid.table({}).cells) {
    const [left, right] = [PAGE.margin + column * unit, PAGE.margin + (column + columnSpan) * unit];
    const [upper, lower] = [top - row * ROW, top - (row + rowSpan) * ROW];
    operations.push(...frameOf(left, right, upper, lower));
    const y = (upper + lower) / 2 - SIZE / 2.5;
    texts.set(y, [...(texts.get(y) ?? []), { text, left, right }]);
  }
  for (const [y, line] of texts) operations.push(kernedLine(line, y));
  return { operations, bottom: top - lines.length * ROW };
}

const written = (text: string, y: number): string =>
  kernedLine([{ text, left: PAGE.margin, right: PAGE.margin + widthOf(text) }], y);

/** A report as the drivers of TeX write PDF, with one of the fonts every reader knows: characters by code, none embedded. */
export function kernedPdf({ table2, table3, table4 }: ReportFigures): Uint8Array {
  const parts = [
    ['二、主动公开政府信息情况', printedTable2(table2)],
    ['三、收到和处理政府信息公开申请情况', printedTable3(table3)],
    ['四、政府信息公开行政复议、行政诉讼情况', printedTable4(table4)],
  ] as const;
  const pages = parts.map(([heading, form], index) => {
    const title = index === 0 ? [written('青禾区测试局2024年政府信息公开工作年度报告', 1160)] : [];
    const { operations, bottom } = drawnForm(form, 1110);
    const end = index === 2 ? [written('五、存在的主要问题及改进情况', bottom - 40)] : [];
    return [...title, written(heading, 1130), ...operations, ...end].join('\n');
  });
  return Buffer.from(packed(pages), 'latin1');
}

function packed(pages: readonly string[]): string {
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  const objects = pages.map(
    (
      contents,
      index,
    ) => `${10 + index * 2} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${11 + index * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>> endobj
${11 + index * 2} 0 obj <</Length ${contents.length}>> stream\n${contents}\nendstream endobj`,
  );
  return `%PDF-1.5
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[${kids}]/Count ${pages.length}>> endobj
3 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>> endobj
4 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/FontDescriptor 5 0 R>> endobj
5 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>> endobj
${objects.join('\n')}
trailer <</Root 1 0 R>>
%%EOF`;
}
