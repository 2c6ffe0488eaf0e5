import type { CheckFinding } from '../findings.ts';
import { OVERVIEW_HEADINGS } from '../sections.ts';
import { checkFinding } from './check-finding.ts';
import { isTraditional, type ReportToCheck } from './report-to-check.ts';

const usual = (line: string): string => line.normalize('NFKC').replace(/\s/g, '');
const HEADINGS = OVERVIEW_HEADINGS.map(usual);

/** The place among the five headings of a line that begins with one; `null` for any other line. */
function headingOf(line: string): number | null {
  const index = HEADINGS.findIndex((heading) => usual(line).startsWith(heading));
  return index < 0 ? null : index;
}

/** The line is the heading alone. */
const isBare = (line: string, index: number): boolean =>
  /^[。:.、]?$/.test(usual(line).slice(HEADINGS[index]?.length));

/** S2: headings of section one under which nothing stands: the next line that is not blank is a heading again. */
export function checkEmptyAspects({ sections }: ReportToCheck): readonly CheckFinding[] {
  const text = sections.overview;
  if (isTraditional(text)) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const empty = lines.flatMap((line, at): string[] => {
    const index = headingOf(line);
    const next = lines[at + 1];
    if (index === null || !isBare(line, index) || (next !== undefined && headingOf(next) === null)) return [];
    return [OVERVIEW_HEADINGS[index] ?? ''];
  });
  // A list of the five aspects before the text is no section without text.
  const written = empty.filter((heading) => !lines.some((line) => stands(line, heading)));
  if (written.length === 0) return [];
  const list = written.join('、');
  return [
    checkFinding({
      code: 'S2',
      severity: 'warning',
      place: { kind: 'text', section: 'overview', start: 0, end: 0, quote: '' },
      message: `总体情况只有标题，没有内容：${list}。`,
      english: `Section one has nothing under: ${list}.`,
    }),
  ];
}

/** The aspect is written on elsewhere: its heading, and words in the same line. */
const stands = (line: string, heading: string): boolean =>
  usual(line).startsWith(usual(heading)) && usual(line).length > usual(heading).length + 1;
