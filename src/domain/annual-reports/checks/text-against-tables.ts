import type { PrintedFigures, PrintedNumber } from '../figures.ts';
import type { FindingPlace } from '../finding-place.ts';
import type { CheckFinding } from '../findings.ts';
import { REPORT_SECTIONS } from '../sections.ts';
import { sumOf } from '../tie-outs.ts';
import type { CheckCode } from './check-codes.data.ts';
import { checkFinding } from './check-finding.ts';
import type { SentencePart, TextPart } from './report-to-check.ts';
import type { Claim } from './text/claims.ts';
import { claimsOf } from './text/claims-of-text.ts';
import type { Clause } from './text/clauses.ts';
import { codeOf, tableWords, valuesOf } from './text/table-values.ts';
import type { NumberToken } from './text/tokens.ts';
import type { Topic } from './text/topics.ts';

/** What the text is compared with: this year's tables and, where known, last year's. */
export type ComparedTables = {
  readonly year: number;
  readonly agency: string | null;
  readonly figures: PrintedFigures;
  readonly lastYear: PrintedFigures | null;
};

/** Sections whose numbers are about the year's work; two to four repeat the tables in words. */
const READ_SECTIONS: readonly string[] = REPORT_SECTIONS.map((section) => section.key);
const ABOUT = 0.1;

/**
 * F8 to F10: the numbers of the text agree with the tables; C3: last year's numbers with last year's report. C1
 * and C2: changes and shares are computed rightly. Only clauses of which every word is understood are judged.
 */
export function checkText(
  parts: readonly SentencePart[],
  tables: ComparedTables,
): readonly CheckFinding<CheckCode>[] {
  return parts
    .filter((part) => READ_SECTIONS.includes(part.section))
    .flatMap((part) => claimsOf(part.sentences, tables).flatMap((claim) => judge(claim, part, tables)));
}

function judge(claim: Claim, part: TextPart, tables: ComparedTables): readonly CheckFinding<CheckCode>[] {
  const finding =
    claim.kind === 'count'
      ? judgeCount(claim, tables)
      : claim.kind === 'change'
        ? judgeChange(claim, tables)
        : judgeShare(claim, tables);
  return finding === null ? [] : [checkFinding({ ...finding, place: clausePlace(claim.clause, part) })];
}

type Judgement = Omit<Parameters<typeof checkFinding>[0], 'place'>;

/** The clause in the text as given. */
export function clausePlace({ at }: Clause, { section, text }: TextPart): FindingPlace {
  const [start = 0] = at;
  const end = (at.at(-1) ?? start) + 1;
  return { kind: 'text', section, start, end, quote: text.slice(start, end) };
}

/** The values of several topics one after the other are added where one number stands for all of them. */
function valuesOfAll(topics: readonly Topic[], figures: PrintedFigures): readonly PrintedNumber[] {
  const [first, ...more] = topics.map((topic) => valuesOf(topic, figures));
  if (first === undefined) return [];
  return more.length === 0 ? first : [sumOf([first, ...more].map((values) => values[0] ?? null))];
}

/** Whether a number as written can mean `actual`. */
function canMean({ value, step, precision }: NumberToken, actual: number): boolean {
  if (precision === 'about') return Math.abs(actual - value) <= Math.max(value * ABOUT, step);
  if (precision === 'at-least') return actual >= value && actual < value + lastPlace(value);
  return Math.abs(actual - value) <= (step === 1 ? 0 : step / 2 + Number.EPSILON * value);
}

/** The place of the last digit that is not 0: 100 for 1200, so that 1200余 reaches up to 1300. */
function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

const YUAN_IN_WAN = 10_000;

function inTableUnits(number: NumberToken, topics: readonly Topic[]): NumberToken {
  if (topics[0]?.kind !== 'fees') return number;
  return { ...number, value: number.value / YUAN_IN_WAN, step: number.step / YUAN_IN_WAN };
}

function judgeCount(claim: Claim, { year, figures, lastYear }: ComparedTables): Judgement | null {
  const { topics } = claim;
  const isLastYear = claim.year === year - 1;
  const compared = claim.year === year ? figures : isLastYear ? lastYear : null;
  const [first] = topics;
  if (compared === null || first === undefined) return null;
  const number = inTableUnits(claim.number, topics);
  const values = valuesOfAll(topics, compared);
  if (values.some((value) => value === null || canMean(number, value))) return null;
  return countJudgement(claim, { first, stated: number.value, actual: values[0] ?? null, isLastYear });
}

type Difference = {
  readonly first: Topic;
  readonly stated: number;
  readonly actual: PrintedNumber;
  readonly isLastYear: boolean;
};

function countJudgement(
  { topics, clause, isSoft }: Claim,
  { first, stated, actual, isLastYear }: Difference,
): Judgement {
  const unit = first.kind === 'fees' ? '万元' : '件';
  const words = topics.map(tableWords).join('、');
  return {
    code: isLastYear ? 'C3' : codeOf(first),
    severity: isSoft || isLastYear ? 'warning' : 'error',
    message: `正文“${clause.text}”为${stated}${unit}，${isLastYear ? '上年度报告' : ''}${words}为${actual}${unit}。`,
    english: `The text says ${stated} (“${clause.text}”); ${isLastYear ? 'last year’s report' : 'the table'} says ${actual} (${words}).`,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const near = (stated: number, step: number, computed: number): boolean =>
  Math.abs(stated - computed) <= step / 2 + 1e-9;

/** Changes from each meaning of last year's number to the same meaning of this year's, or to the number stated. */
function changesOf(
  claim: Claim,
  { figures, lastYear }: ComparedTables,
): readonly (readonly [number, number])[] {
  const [now, before] = [figures, lastYear].map((it) => (it === null ? [] : valuesOfAll(claim.topics, it)));
  return (before ?? []).flatMap((old, index) => {
    const current = now?.[index] ?? null;
    const pairs = [current, claim.of?.value ?? null].filter((value) => value !== null);
    return old === null ? [] : pairs.map((value) => [old, value] as const);
  });
}

function judgeChange(claim: Claim, tables: ComparedTables): Judgement | null {
  const { number, direction, clause } = claim;
  const pairs = changesOf(claim, tables);
  const isPercent = number.kind === 'percent';
  const step = number.precision === 'exact' ? number.step : Math.max(number.step, number.value * ABOUT) * 2;
  const computed = pairs.map(([old, now]) => (isPercent ? ((now - old) / old) * 100 : now - old));
  if (computed.length === 0 || computed.some((it) => !Number.isFinite(it))) return null;
  const stated = number.value * direction;
  if (computed.some((it) => near(stated, isPercent ? step : number.precision === 'exact' ? 0 : step, it)))
    return null;
  const [[old, now] = [0, 0]] = pairs.slice(-1);
  const unit = isPercent ? '%' : '件';
  const right = round(isPercent ? ((now - old) / old) * 100 : now - old);
  return {
    code: 'C1',
    severity: 'warning',
    message: `正文“${clause.text}”与两年数据不符：上年${old}件、本年${now}件，增减为${right}${unit}。`,
    english: `“${clause.text}” does not follow from the two years: ${old} last year, ${now} this year, a change of ${right}${isPercent ? '%' : ''}.`,
  };
}

/** What a share may be a share of. */
function wholesOf({ topics, counts }: Claim, figures: PrintedFigures): readonly number[] {
  const [first] = topics;
  const whole: readonly PrintedNumber[] =
    first?.kind === 'dispute'
      ? [
          ...valuesOf({ ...first, result: 4 }, figures),
          ...valuesOf({ ...first, groups: [0, 1, 2], result: 4 }, figures),
        ]
      : valuesOf({ kind: 'dealt-with' }, figures);
  return [...whole, ...counts].filter((it): it is number => it !== null && it > 0);
}

function judgeShare(claim: Claim, { figures }: ComparedTables): Judgement | null {
  const { topics, number, of, clause } = claim;
  const [first] = topics;
  if (
    first === undefined ||
    of === null ||
    !['outcome', 'applicant', 'dispute', 'answered'].includes(first.kind)
  )
    return null;
  const wholes = wholesOf(claim, figures);
  const step = number.precision === 'exact' ? number.step : Math.max(number.step, number.value * ABOUT) * 2;
  const shares = wholes.map((whole) => (of.value / whole) * 100);
  if (shares.length === 0 || shares.some((it) => near(number.value, step, it))) return null;
  const [whole = 0] = wholes;
  const right = round((of.value / whole) * 100);
  return {
    code: 'C2',
    severity: 'warning',
    message: `正文“${clause.text}”：${of.value}件占${whole}件的${right}%。`,
    english: `“${clause.text}”: ${of.value} of ${whole} is ${right}%.`,
  };
}
