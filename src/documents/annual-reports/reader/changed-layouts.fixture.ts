import { TABLE_3_COLUMNS } from '../../../domain/annual-reports/figures.ts';
import type { LaidOut } from './layouts.fixture.ts';

type Part = LaidOut['parts'][number];
type Line = Part['lines'][number];
type Cell = Line[number];

/** What an organ does to the form, by name. */
type FormChange = { readonly name: string; readonly change: (report: LaidOut) => LaidOut };

const COLUMNS = TABLE_3_COLUMNS.length;
const cell = (text: string, columns = 1, rows = 1): Cell => ({ text, columns, rows });
const NUMBER = /^(?:\d[\d,.]*|[/—]?)$/;

const inTable3 =
  (change: (part: Part) => Part) =>
  (report: LaidOut): LaidOut => ({
    ...report,
    parts: report.parts.map((part, index) => (index === 1 ? change(part) : part)),
  });

const isRow = (line: Line): boolean =>
  line.length > COLUMNS && line.slice(-COLUMNS).every(({ text }) => NUMBER.test(text));

/** The heads of the organisations, and the numbers of each row, put into another order. */
const reordered = (one: number, other: number) =>
  inTable3((part) => ({
    ...part,
    lines: part.lines.map((line, index) => {
      const from = isRow(line) ? line.length - COLUMNS : index === 2 ? -1 : null;
      return from === null ? line : swapped(line, from + one, from + other);
    }),
  }));

const swapped = (line: Line, one: number, other: number): Line =>
  line.map((it, index) => (index === one ? line[other] : index === other ? line[one] : it) ?? it);

/** A column more in every row, behind the total, as for a remark or last year's number. */
const withColumn = (head: string, text: string) =>
  inTable3((part) => ({
    ...part,
    width: part.width + 1,
    lines: part.lines.map((line, index) =>
      index === 0 ? [...line, cell(head, 1, 3)] : isRow(line) ? [...line, cell(text)] : line,
    ),
  }));

/** A row of its own behind the first two, which the form does not have. */
const withRow = (label: string) =>
  inTable3((part) => ({
    ...part,
    lines: part.lines.toSpliced(5, 0, [
      cell(label, part.width - COLUMNS),
      ...Array.from({ length: COLUMNS }, (_, index) => cell(String(index + 3))),
    ]),
  }));

const renamed = (from: RegExp, to: string) =>
  inTable3((part) => ({
    ...part,
    lines: part.lines.map((line) => line.map((it) => ({ ...it, text: it.text.replace(from, to) }))),
  }));

/** The table once more, with numbers of its own. */
const withAnother =
  (heading: string) =>
  (report: LaidOut): LaidOut => ({
    ...report,
    parts: report.parts.flatMap((part, index) => {
      if (index !== 1) return [part];
      const lines = part.lines.map((line) =>
        isRow(line)
          ? line.map((it, at) => (at < line.length - COLUMNS ? it : { ...it, text: String(at + 61) }))
          : line,
      );
      return [part, { ...part, heading, lines }];
    }),
  });

/** Changes of the form seen in published reports; after none of them may a number be read wrongly. */
export const FORM_CHANGES: readonly FormChange[] = [
  { name: 'the form', change: (report) => report },
  { name: 'two organisations changed', change: reordered(1, 4) },
  { name: 'the last two organisations changed', change: reordered(4, 5) },
  { name: 'a remark behind the total', change: withColumn('备注', '') },
  { name: 'last year’s number behind the total', change: withColumn('2023年', '5') },
  { name: 'a row of its own', change: withRow('其中：网络申请') },
  { name: 'a column renamed', change: renamed(/^商业企业$/, '企业') },
  { name: 'the total called otherwise', change: renamed(/^总计$/, '合计') },
  { name: 'a note in a label', change: renamed(/^2\.重复申请$/, '2.重复申请（含部分公开2件）') },
  { name: 'another organ’s table behind', change: withAnother('附：全区收到申请情况') },
];
