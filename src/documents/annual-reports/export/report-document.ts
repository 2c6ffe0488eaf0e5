import type { ReportFigures } from '../../../domain/annual-reports/figures.ts';
import {
  type PrintedForm,
  printedTable2,
  printedTable3,
  printedTable4,
} from '../../../domain/annual-reports/printed-form.ts';
import { REPORT_SECTIONS, type ReportSections } from '../../../domain/annual-reports/sections.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';

/** What is exported: a report's figures and texts, and who answers questions about it. */
export type ReportToExport = {
  readonly agencyName: string;
  readonly year: number;
  readonly title: string;
  readonly figures: ReportFigures;
  readonly sections: ReportSections;
  /** The day the file is dated by: of publication, else of approval or of the last change. */
  readonly datedOn: PlainDate;
  /** Whom to ask, as one sentence; empty where nothing is known. */
  readonly contact: string;
};

type Paragraph = { readonly kind: 'heading' | 'text'; readonly text: string };

/** A section as printed: its fixed heading, its paragraphs, its table. */
type DocumentPart = {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly form: PrintedForm | null;
};

/** A report laid out for any writer: every writer prints these words and numbers, and no others. */
export type ReportDocument = {
  readonly title: string;
  readonly agencyName: string;
  readonly preface: string;
  readonly parts: readonly DocumentPart[];
  readonly contact: string;
  readonly datedOn: PlainDate;
};

/** A short line that opens with （一） and ends no sentence stands as a heading of its own. */
const HEADING = /^（[一二三四五六七八九十]+）.{1,24}(?<![。；：，！？])$/;

/** The paragraphs of a section's text: one a line, as the editor wrote it. */
export const paragraphsOf = (text: string): readonly Paragraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: HEADING.test(line) ? 'heading' : 'text', text: line }));

/** What a report opens with: its legal basis and the period of its figures (条例第四十九条、第五十条). */
export const prefaceOf = (year: number): string =>
  `本报告根据《中华人民共和国政府信息公开条例》第四十九条、第五十条编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;

function formOf(table: 2 | 3 | 4 | null, { table2, table3, table4 }: ReportFigures): PrintedForm | null {
  if (table === 2) return printedTable2(table2);
  if (table === 3) return printedTable3(table3);
  return table === 4 ? printedTable4(table4) : null;
}

/** Lays a report out: six sections in their fixed order, the tables in sections two to four. */
export const reportDocument = (report: ReportToExport): ReportDocument => ({
  title: report.title,
  agencyName: report.agencyName,
  preface: prefaceOf(report.year),
  parts: REPORT_SECTIONS.map(({ key, heading, table }) => ({
    heading,
    paragraphs: paragraphsOf(report.sections[key]),
    form: formOf(table, report.figures),
  })),
  contact: report.contact,
  datedOn: report.datedOn,
});
