import type { CheckFinding } from '../findings.ts';
import { checkFinding } from './check-finding.ts';
import type { TextPart } from './report-to-check.ts';

const PERIOD =
  /((?:19|20)\d\d)\s*年\s*1\s*月\s*1\s*日\s*起?\s*[至到\-—–~]+\s*(?:(同年|当年)|((?:19|20)\d\d)\s*年)?\s*12\s*月\s*31\s*日/g;
/** The period of the report, not of something else that ran from January to December. */
const PERIOD_WORDS =
  /统计(?:数据)?(?:的)?(?:期限|时限|时间|期间|截止)|数据(?:的)?(?:统计)?(?:期限|时限|期间)|统计期/;
/** A sentence of work done that opens with a year: 2022年，我局……; 2022年度共收到……. */
const OPENING =
  /(?:^|[。；！？\n])[ \t\u3000]*(?:在)?((?:19|20)\d\d)\s*年度?(?:以来)?[，,]?\s*(?=[我本全共]|累计|收到|受理|主动公开|通过|组织|开展|举办|召开|编制|按照|坚持|严格|认真|深入|围绕|切实|积极|持续|不断|进一步)/g;
/** The sentence speaks of another year on purpose. */
const OTHER_YEAR_MEANT =
  /同比|相比|比上年|较上年|上年|去年|上一年|以来|起[，,]|整改|回顾|历年|近年|年至|年到|年[—–-]|印发|[比较]\s*(?:19|20)\d\d\s*年/;
const PLANS = /下一步|将|拟|计划|努力|继续|打算|展望|力争|争取|进一步/;

const sentenceAt = (text: string, start: number): string => {
  const end = text.slice(start).search(/[。！？\n]/);
  return text.slice(start, end < 0 ? text.length : start + end);
};

/** Y2: the statistical period is another year, or does not end in the year it begins in. */
function checkPeriod(part: TextPart, year: number): readonly CheckFinding<'Y2'>[] {
  return [...part.text.matchAll(PERIOD)].flatMap((match) => {
    const [quote, first, , last] = match;
    const lead = part.text.slice(Math.max(0, match.index - 30), match.index);
    if (!PERIOD_WORDS.test(lead)) return [];
    if (Number(first) === year && (last === undefined || Number(last) === year)) return [];
    return [
      checkFinding({
        code: 'Y2',
        severity: 'error',
        place: {
          kind: 'text',
          section: part.section,
          start: match.index,
          end: match.index + quote.length,
          quote,
        },
        message: `统计期限写作“${quote}”，报告年度为${year}年。`,
        english: `The period is given as “${quote}”; the report is on ${year}.`,
      }),
    ];
  });
}

/** Next year belongs to plans, in section five or announced as such. */
function isMeant(stated: number, year: number, part: TextPart, sentence: string): boolean {
  if (OTHER_YEAR_MEANT.test(sentence)) return true;
  return stated > year && (part.section === 'problems' || PLANS.test(sentence));
}

/** Y1: a sentence on the year's work that opens with another year; only a warning, it may be meant. */
function checkOpenings(part: TextPart, year: number): readonly CheckFinding<'Y1'>[] {
  return [...part.text.matchAll(OPENING)].flatMap((match) => {
    const stated = Number(match[1]);
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const sentence = sentenceAt(part.text, start);
    if (stated === year || isMeant(stated, year, part, sentence)) return [];
    const quote = part.text.slice(start, match.index + match[0].length).trimEnd();
    return [
      checkFinding({
        code: 'Y1',
        severity: 'warning',
        place: { kind: 'text', section: part.section, start, end: start + quote.length, quote },
        message: `报告年度为${year}年，这一句以“${stated}年”开头，请确认是否笔误。`,
        english: `The report is on ${year}; this sentence opens with ${stated}. A slip?`,
      }),
    ];
  });
}

/** Slips of the year in the text (Y1, Y2). */
export function checkYears(
  parts: readonly TextPart[],
  year: number | null,
): readonly CheckFinding<'Y1' | 'Y2'>[] {
  if (year === null) return [];
  return parts.flatMap((part) => [...checkPeriod(part, year), ...checkOpenings(part, year)]);
}
