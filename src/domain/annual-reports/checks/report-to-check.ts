import type { PrintedFigures } from '../figures.ts';
import type { ReadReport } from '../read-report.ts';
import { REPORT_SECTIONS, type ReportSectionKey, type ReportSections } from '../sections.ts';
import { type Sentence, sentencesOf } from './text/clauses.ts';

/**
 * What the checker needs of a report. A report as read fits; a draft has no file behind it, so it knows no
 * headings, no preface and no gaps.
 */
export type ReportToCheck = Pick<ReadReport, 'agency' | 'year' | 'table2' | 'table3' | 'table4'> & {
  readonly sections: ReportSections;
} & Partial<Pick<ReadReport, 'title' | 'table3_other_row' | 'preface' | 'headings' | 'uncertain'>>;

/** A text of the report with the name of the place it stands in. */
export type TextPart = { readonly section: ReportSectionKey | 'preface'; readonly text: string };

/** A text split into its sentences once, for the checks that read them. */
export type SentencePart = TextPart & { readonly sentences: readonly Sentence[] };

/** The part with its sentences. */
export const withSentences = (part: TextPart): SentencePart => ({
  ...part,
  sentences: sentencesOf(part.text),
});

/** Characters of a section that are read; no section anybody wrote is as long. */
const LONGEST_TEXT = 50_000;

/** The texts in their printed order, empty ones left out. */
export function textParts({ preface = '', sections }: ReportToCheck): readonly SentencePart[] {
  const parts: TextPart[] = [
    { section: 'preface', text: preface },
    ...REPORT_SECTIONS.map(({ key }): TextPart => ({ section: key, text: sections[key] })),
  ];
  return parts
    .filter((part) => part.text.trim() !== '')
    .map(({ section, text }) => withSentences({ section, text: text.slice(0, LONGEST_TEXT) }));
}

/** The numbers as the tie-outs know them: table 2 in the form of 2019 has other columns and is not judged by them. */
export function figuresToCheck(report: ReportToCheck): PrintedFigures {
  const { table2, table3, table3_other_row: otherRow = null, table4 } = report;
  return { table2: table2?.form === '2021' ? table2 : null, table3, table3_other_row: otherRow, table4 };
}

/**
 * Whether a text is printed in traditional characters, as mirrors of mainland reports are. Its numbers are read,
 * but its words are not judged.
 */
export const isTraditional = (text: string): boolean => /[開條與報處關務會據總動請訴訟複況]/.test(text);
