import {
  REPORT_SECTIONS,
  type ReportSectionKey,
  type ReportSections,
} from '../../../domain/annual-reports/sections.ts';
import { evenedOut, wordsOf } from './pages/normalised-words.ts';
import type { Line } from './read-lines.ts';

/** The words a heading is known by; its number and small differences in wording are let pass. */
const HEADINGS: Readonly<Record<ReportSectionKey, RegExp>> = {
  overview:
    /^一?(?:(?:工作)?(?:总体|基本)情况|概述|工作(?:总体|开展)情况|政府信息公开工作(?:总体|基本)?情况)$/,
  proactive: /^(?:二?主动公开政府信息(?:工作)?的?情况|二政府信息主动公开的?情况)$/,
  requests: /^三?(?:收到和处理|处理|收到)(?:政府)?信息公开申请的?情况$/,
  disputes: /^四?因?(?:政府信息公开.{0,12})?(?:被申请)?行政复议.{0,6}行政诉讼.{0,4}情况$/,
  problems:
    /^(?:五?(?:政府信息公开工作)?(?:中)?存在的?(?:主要)?(?:问题|困难|不足).{0,16}|五.{0,10}(?:问题|不足|改进|整改).{0,12})$/,
  other: /^六?其[他它]需要(?:报告|说明)的?(?:事项|情况|问题)$/,
};
/** Sections whose text ends where the words of their table begin. */
const TABLE_START: Readonly<Partial<Record<ReportSectionKey, RegExp>>> = {
  proactive: /二十条第?一项|^信息内容/,
  requests: /勾稽关系|^申请人情况|本年新收政府信息公开申请/,
  disputes: /^行政复议(?:行政诉讼)?$|^行政复议.*结果维持/,
};

const LONGEST_HEADING = 40;
/** A line shorter than this, or one that ends a sentence, ends a paragraph; longer ones were wrapped. */
const WRAPPED_LENGTH = 25;
const SENTENCE_END = /[。！？；：.!?;:]$/;
const NO_TEXT = /^[-—–]\s*\d{1,4}\s*[-—–]$|^=+p\d+$|^[\s|│_=+-]+$/;
const NUMBERED = /^[一二三四五六]、/;

const byKey = <Value>(value: Value): Record<ReportSectionKey, Value> =>
  Object.fromEntries(REPORT_SECTIONS.map((section) => [section.key, value])) as Record<
    ReportSectionKey,
    Value
  >;

type Heading = { readonly key: ReportSectionKey; readonly printed: string; readonly rest: string };

export type SectionTexts = {
  readonly preface: string;
  readonly sections: ReportSections;
  readonly headings: Readonly<Record<ReportSectionKey, string | null>>;
};

/** Last block of each table, so that the text behind it is found; absent where the table was not read. */
export type TableEnds = Readonly<Partial<Record<ReportSectionKey, number>>>;

/**
 * The texts of the six sections without their tables, paragraph by paragraph; empty where the heading is not there. A
 * heading may also stand in a table of contents: the place with most behind it is the section.
 */
export function readSections(lines: readonly Line[], ends: TableEnds): SectionTexts {
  const sections = byKey('');
  const sizes = byKey(-1);
  const headings = byKey<string | null>(null);
  const found = lines.map(({ text }) => headingIn(text));
  const starts = found.flatMap((heading, index) => (heading === null ? [] : [{ heading, index }]));
  for (const [order, { heading, index }] of starts.entries()) {
    const next = starts[order + 1]?.index ?? lines.length;
    const body = lines.slice(index + 1, next);
    if (body.length <= sizes[heading.key]) continue;
    sizes[heading.key] = body.length;
    headings[heading.key] = heading.printed;
    // What follows the last row of a text that ends in a table is the rest of a row.
    const isLast = starts[order + 1] === undefined;
    const texts = withoutTable(body, heading.key, isLast ? undefined : ends[heading.key]);
    sections[heading.key] = unwrapped([heading.rest, ...texts]);
  }
  const first = starts.find(({ index }) => headings.overview !== null && found[index]?.key === 'overview');
  const preface = unwrapped(lines.slice(0, first?.index ?? starts[0]?.index ?? 0).map(({ text }) => text));
  return { preface, sections, headings };
}

function headingIn(line: string): Heading | null {
  const plain = evenedOut(line).trim();
  if (/^[(（]/.test(plain)) return null;
  const [, before = '', rest = ''] = NUMBERED.test(plain)
    ? (/^(.{4,40}?)[。:\s](.*)$/s.exec(plain) ?? [])
    : [];
  const whole = plain.length <= LONGEST_HEADING ? keyOf(plain) : null;
  if (whole !== null) return { key: whole, printed: line.trim(), rest: '' };
  const partial = before === '' ? null : keyOf(before);
  return partial === null ? null : { key: partial, printed: before, rest };
}

function keyOf(heading: string): ReportSectionKey | null {
  const words = wordsOf(heading.replace(/[(（].*[)）]$/, ''));
  return REPORT_SECTIONS.find((section) => HEADINGS[section.key].test(words))?.key ?? null;
}

function withoutTable(
  body: readonly Line[],
  key: ReportSectionKey,
  end: number | undefined,
): readonly string[] {
  const words = TABLE_START[key];
  const start = words === undefined ? -1 : body.findIndex(({ text }) => words.test(wordsOf(text)));
  if (start < 0) return body.map(({ text }) => text);
  const before = body.slice(0, start);
  const after = end === undefined ? [] : body.slice(start).filter(({ block }) => block > end);
  return [...before, ...after].map(({ text }) => text);
}

function unwrapped(lines: readonly string[]): string {
  let text = '';
  let before = '';
  for (const line of lines.map((it) => it.trim()).filter((it) => it !== '' && !NO_TEXT.test(it))) {
    const goesOn = before.length >= WRAPPED_LENGTH && !SENTENCE_END.test(before);
    text += before === '' || goesOn ? line : `\n${line}`;
    before = line;
  }
  return text;
}
