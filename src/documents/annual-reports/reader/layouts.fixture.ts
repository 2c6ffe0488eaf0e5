import type { ReportFigures } from '../../../domain/annual-reports/figures.ts';
import {
  type PrintedCell,
  type PrintedForm,
  printedTable2,
  printedTable3,
  printedTable4,
} from '../../../domain/annual-reports/printed-form.ts';
import { GridWriter } from './pages/grid-writer.ts';

/** A cell of a table to print; `text` may be made blank by a test. */
type Cell = Pick<PrintedCell, 'text' | 'columns' | 'rows'>;
type Line = readonly Cell[];

/** A fictional report with its tables as lines of cells, to be printed in any layout. */
export type LaidOut = {
  readonly before: readonly string[];
  readonly parts: readonly {
    readonly heading: string;
    readonly width: number;
    readonly lines: readonly Line[];
  }[];
  readonly after: readonly string[];
};

/** Changes the text of one number; the default leaves it. */
export type Change = (text: string) => string;

const linesOf = ({ head, bodies }: PrintedForm, change: Change): readonly Line[] =>
  [...head, ...bodies.flat()].map((line) =>
    line.map((cell) => (cell.number === null ? cell : { ...cell, text: change(cell.text) })),
  );

export function laidOut({ table2, table3, table4 }: ReportFigures, change: Change = (text) => text): LaidOut {
  const part = (heading: string, form: PrintedForm) => ({
    heading,
    width: form.width,
    lines: linesOf(form, change),
  });
  return {
    before: [
      '青禾区政务服务管理局2024年政府信息公开工作年度报告',
      '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
      '一、总体情况',
      '2024年，全局收到政府信息公开申请14件，办结13件。',
    ],
    parts: [
      part('二、主动公开政府信息情况', printedTable2(table2)),
      part('三、收到和处理政府信息公开申请情况', printedTable3(table3)),
      part('四、政府信息公开行政复议、行政诉讼情况', printedTable4(table4)),
    ],
    after: [
      '五、存在的主要问题及改进情况',
      '2024年培训 2 次，仍然不够。',
      '六、其他需要报告的事项',
      '未收取信息处理费。',
    ],
  };
}

const printed =
  (table: (lines: readonly Line[], width: number) => readonly string[], between = '\n') =>
  ({ before, parts, after }: LaidOut): string =>
    [
      ...before,
      ...parts.flatMap(({ heading, lines, width }) => [heading, ...table(lines, width)]),
      ...after,
      '',
    ].join(between);

/** The whole grid of a table; a cell that spans others stands in its first place. */
function gridOf(lines: readonly Line[], width: number): readonly (readonly string[])[] {
  const writer = new GridWriter();
  for (const line of lines) {
    writer.startRow();
    for (const { text, columns, rows } of line) writer.cell(text, { columnSpan: columns, rowSpan: rows });
  }
  const { cells } = writer.table({});
  return lines.map((_, row) =>
    Array.from(
      { length: width },
      (__, column) => cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '',
    ),
  );
}

const wrapped = (text: string, length: number): string =>
  /^[\d.,０-９]*$/.test(text) ? text : (text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join('\n');

const columnsOf = (row: readonly string[]): string => {
  const widthOf = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0);
  return row.map((text) => text + ' '.repeat(Math.max(3, 26 - widthOf(text)))).join('');
};

const READINGS: Readonly<Record<string, string>> = {
  数: '數(shù)',
  规: '規(guī)',
  开: '開(kāi)',
  关: '關(guān)',
  项: '項(xiàng)',
  务: '務(wù)',
  总: '總',
  计: '計(jì)',
  类: '類(lèi)',
  处: '處(chù)',
  许: '許(xǔ)',
  复: '復(fù)',
  诉: '訴(sù)',
  讼: '訟(sòng)',
};

/** A converter of sites that print traditional characters with their readings in brackets. */
export const traditional = (text: string): string => [...text].map((sign) => READINGS[sign] ?? sign).join('');

/** Layouts of plain text as sites and converters make them, by name. Every cell of numbers must be filled. */
export const TEXT_LAYOUTS: Readonly<Record<string, (report: LaidOut) => string>> = {
  'one cell a line': printed((lines) => lines.flat().map(({ text }) => text)),
  'one cell a line, tabs before': printed((lines) =>
    lines.flatMap((line) => [...line.map(({ text }) => `\t ${text}`), '']),
  ),
  'one cell a line, empty lines between': printed((lines) => lines.flat().map(({ text }) => text), '\n\n'),
  'one cell a line, labels broken': printed((lines) => lines.flat().map(({ text }) => wrapped(text, 7))),
  'one row a line, blanks between': printed((lines) =>
    lines.map((line) => line.map(({ text }) => text).join('  ')),
  ),
  'one row a line, columns': printed((lines, width) => gridOf(lines, width).map(columnsOf)),
  'one row a line, tabs between': printed((lines, width) =>
    gridOf(lines, width).map((row) => row.join('\t')),
  ),
  'pipes, one row a line': printed((lines) =>
    lines.map((line) => `${line.map(({ text }) => text).join(' | ')} |`),
  ),
  'pipes, one row a line, empty cells behind': printed((lines, width) =>
    lines.map((line) => `${line.map(({ text }) => text).join(' | ')} |${'|'.repeat(width - line.length)}`),
  ),
  'pipes, one cell a line': printed((lines, width) =>
    lines.flatMap((line) => [...line.map(({ text }) => `${text} |`), '|'.repeat(width - line.length)]),
  ),
  'pipes on lines of their own': printed((lines) => lines.flat().flatMap(({ text }) => [text, '|'])),
  'pipes before the rows': printed((lines, width) =>
    lines.flatMap((line) => ['|', ...line.map(({ text }) => `${text} |`), '|'.repeat(width - line.length)]),
  ),
  Markdown: printed((lines, width) =>
    gridOf(lines, width).flatMap((row, index) => [
      `| ${row.join(' | ')} |`,
      ...(index === 0 ? [`|${' --- |'.repeat(width)}`] : []),
    ]),
  ),
  'boxes drawn with characters': printed((lines, width) =>
    gridOf(lines, width).flatMap((row) => [`├${'────┼'.repeat(width)}`, `│ ${row.join(' │ ')} │`]),
  ),
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const tags = (name: string, all: readonly string[]): readonly string[] =>
  all.map((text) => `<${name}>${escaped(text)}</${name}>`);

const spans = ({ columns, rows }: Cell): string =>
  `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

const tableOf = (lines: readonly Line[], cell: (cell: Cell) => string): string =>
  `<table>${lines.map((line) => `<tr>${line.map(cell).join('')}</tr>`).join('\n')}</table>`;

const page = (tables: (lines: readonly Line[], width: number) => string) => (report: LaidOut) =>
  `<html><body>${printed((lines, width) => [tables(lines, width)])({
    ...report,
    before: tags('p', report.before),
    after: tags('p', report.after),
  }).replaceAll(/^([二三四]、.*)$/gm, '<p>$1</p>')}</body></html>`;

const plainCell = (cell: Cell): string => `<td${spans(cell)}>${escaped(cell.text)}</td>`;
const wordCell = (cell: Cell): string =>
  `<td${spans(cell)} style="border:solid windowtext 1pt"><p class="MsoNormal"><span lang="EN-US">${[...cell.text].map(escaped).join('</span><span>')}</span><o:p></o:p></p></td>`;

/** Layouts of pages. Blank cells keep their place in all of them. */
export const PAGE_LAYOUTS: Readonly<Record<string, (report: LaidOut) => string>> = {
  'plain tables': page((lines) => tableOf(lines, plainCell)),
  'tables pasted from Word': page((lines) => tableOf(lines, wordCell)),
  'tables in a table': page(
    (lines) => `<table><tr><td><div>${tableOf(lines, plainCell)}</div></td></tr></table>`,
  ),
  'tables without spans': page((lines, width) =>
    tableOf(
      gridOf(lines, width).map((row) => row.map((text) => ({ text, columns: 1, rows: 1 }))),
      plainCell,
    ),
  ),
  'tables cut every eight rows': page((lines) =>
    Array.from({ length: Math.ceil(lines.length / 8) }, (_, part) =>
      tableOf(
        lines.slice(part * 8, part * 8 + 8).map((line) => line.map((cell) => ({ ...cell, rows: 1 }))),
        plainCell,
      ),
    ).join('<hr>'),
  ),
  'rows of boxes': page((lines) =>
    lines
      .map((line) => `<div>${line.map(({ text }) => `<div>${escaped(text)}</div>`).join('')}</div>`)
      .join(''),
  ),
};
