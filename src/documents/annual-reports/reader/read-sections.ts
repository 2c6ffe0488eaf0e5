import {
  REPORT_SECTIONS,
  type ReportSectionKey,
  type ReportSections,
} from '../../../domain/annual-reports/sections.ts';
import { wordsOf } from './pages/normalised-words.ts';

/** The words a heading is known by; its number and small differences in wording are let pass. */
const HEADINGS: Readonly<Record<ReportSectionKey, RegExp>> = {
  overview: /^一?(?:总体情况|(?:工作)?基本情况|概述)$/,
  proactive: /^二?主动公开政府信息(?:工作)?(?:的)?情况$/,
  requests: /^三?收到和处理政府信息公开申请(?:的)?情况$/,
  disputes:
    /^四?(?:因)?政府信息公开(?:工作)?(?:申请)?(?:被申请)?行政复议(?:和)?(?:提起)?行政诉讼(?:的)?情况$/,
  problems: /^五?(?:政府信息公开工作)?存在的?(?:主要)?问题[及和](?:下一步)?(?:改进|整改)(?:情况|措施)?$/,
  other: /^六?其[他它]需要报告的?事项$/,
};

/** Sections of text; the others hold tables, which are read as tables. */
const TEXTS: readonly ReportSectionKey[] = ['overview', 'problems', 'other'];
/** A line shorter than this, or one that ends a sentence, ends a paragraph; longer ones were wrapped. */
const WRAPPED_LENGTH = 25;
const SENTENCE_END = /[。！？；：.!?;:]$/;

const NO_SECTIONS: ReportSections = Object.fromEntries(
  REPORT_SECTIONS.map((section) => [section.key, '']),
) as Record<ReportSectionKey, string>;

function headingOf(line: string): ReportSectionKey | null {
  if (line.length > 40) return null;
  const words = wordsOf(line);
  return REPORT_SECTIONS.find((section) => HEADINGS[section.key].test(words))?.key ?? null;
}

/**
 * The texts of sections one, five and six, paragraph by paragraph; empty where the heading is not there. A
 * heading may also stand in a table of contents: the place with most text behind it is the section.
 */
export function readSections(lines: readonly string[]): ReportSections {
  const sections: Record<ReportSectionKey, string> = { ...NO_SECTIONS };
  let current: ReportSectionKey | null = null;
  let paragraphs: string[] = [];
  const close = (): void => {
    const text = unwrapped(paragraphs);
    if (current !== null && TEXTS.includes(current) && text.length > sections[current].length) {
      sections[current] = text;
    }
    paragraphs = [];
  };
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading === null) {
      paragraphs.push(line.trim());
      continue;
    }
    close();
    current = heading;
  }
  close();
  return sections;
}

function unwrapped(lines: readonly string[]): string {
  let text = '';
  let before = '';
  for (const line of lines.filter((it) => it !== '')) {
    const goesOn = before.length >= WRAPPED_LENGTH && !SENTENCE_END.test(before);
    text += before === '' || goesOn ? line : `\n${line}`;
    before = line;
  }
  return text;
}
