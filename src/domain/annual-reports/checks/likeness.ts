import type { CheckFinding } from '../findings.ts';
import { REPORT_SECTIONS, type ReportSectionKey } from '../sections.ts';
import { checkFinding } from './check-finding.ts';
import type { ReportToCheck } from './report-to-check.ts';

/** Sections of prose; the fee statement of section six is a formula and is left out. */
const COMPARED: readonly ReportSectionKey[] = ['overview', 'problems'];
const SHINGLE = 6;
/** Shorter texts are alike by chance. */
const LEAST_LENGTH = 120;

/** Chinese characters only: numbers, years and marks do not make a text new. */
const essence = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '').replace(/年|月|日/g, '');

function shinglesOf(text: string): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let index = 0; index + SHINGLE <= text.length; index += 1)
    shingles.add(text.slice(index, index + SHINGLE));
  return shingles;
}

/**
 * How much of `text` also stands in `other`, from 0 to 1: the share of its runs of six Chinese characters.
 * Deterministic, blind to order, numbers and punctuation; 0 for texts too short to judge.
 */
export function likeness(text: string, other: string): number {
  const [left, right] = [essence(text), essence(other)];
  if (left.length < LEAST_LENGTH || right.length < LEAST_LENGTH) return 0;
  const [mine, theirs] = [shinglesOf(left), shinglesOf(right)];
  let shared = 0;
  for (const shingle of mine) if (theirs.has(shingle)) shared += 1;
  return shared / mine.size;
}

/** The name of an organ says nothing: a neighbour's text with the name changed is the neighbour's text. */
const withoutName = (text: string, agency: string | null): string =>
  agency === null ? text : text.replaceAll(agency, '');

const sampleAt = (text: string, from: number): string => text.slice(from, from + SHINGLE);

/** Samples of a text: enough to say that another is not like it, few enough to ask thousands. */
const SAMPLES = 32;

/** A text that `checkLikeness` may be asked about. */
type ComparedText = Pick<ReportToCheck, 'agency' | 'sections'>;

/**
 * Whether another report may be near-identical with this one, decided by samples spread evenly over each section: half
 * of them must stand in the other. Whoever passes is compared in full by `checkLikeness`.
 */
export function mayBeLike(report: ComparedText): (other: ComparedText) => boolean {
  const samples = COMPARED.map((section) => {
    const text = essence(withoutName(report.sections[section], report.agency));
    if (text.length < LEAST_LENGTH) return [];
    const step = (text.length - SHINGLE) / (SAMPLES - 1);
    return Array.from({ length: SAMPLES }, (_, index) => sampleAt(text, Math.floor(index * step)));
  });
  return (other) =>
    COMPARED.some((section, index) => {
      const mine = samples[index] ?? [];
      if (mine.length === 0) return false;
      const theirs = essence(withoutName(other.sections[section], other.agency));
      return mine.filter((it) => theirs.includes(it)).length * 2 >= mine.length;
    });
}

/** What to compare with, and from which share on a text is called near-identical. */
export type Comparison = {
  readonly with: ReportToCheck;
  readonly code: 'N1' | 'N2';
  readonly most: number;
};

/** N1 and N2: sections whose text is, but for numbers, last year's or a neighbour's. */
export function checkLikeness(
  report: ReportToCheck,
  { with: other, code, most }: Comparison,
): readonly CheckFinding<'N1' | 'N2'>[] {
  return COMPARED.flatMap((section) => {
    const text = report.sections[section];
    const share = likeness(
      withoutName(text, report.agency),
      withoutName(other.sections[section], other.agency),
    );
    if (share < most) return [];
    const percent = Math.round(share * 100);
    const heading = REPORT_SECTIONS.find((it) => it.key === section)?.heading ?? '';
    const name = code === 'N1' ? '上年度报告' : `${other.agency ?? '另一机关'}的报告`;
    const english = code === 'N1' ? 'last year’s report' : `the report of ${other.agency ?? 'another organ'}`;
    return [
      checkFinding({
        code,
        severity: 'warning',
        place: { kind: 'text', section, start: 0, end: text.length, quote: text.slice(0, 40) },
        message: `“${heading}”的文字有${percent}%与${name}相同。`,
        english: `${percent}% of this section also stands in ${english}.`,
      }),
    ];
  });
}
