import type { CheckFinding } from '../findings.ts';
import { checkFinding } from './check-finding.ts';
import type { TextPart } from './report-to-check.ts';

/** Documents reports cite, by issuer, year and number; `about` are words that show which one is meant. */
const NOTICES = [
  { issuer: '国办公开办函', year: '2021', number: '30' },
  { issuer: '国办公开办函', year: '2019', number: '60' },
  { issuer: '国办公开办函', year: '2019', number: '61' },
  { issuer: '国办公开办函', year: '2021', number: '33' },
  { issuer: '国办函', year: '2020', number: '109' },
] as const;
/** Those that hand out the form. */
const FORM_NOTICES = [NOTICES[0], NOTICES[1]];

const CITED =
  /(国办[\u4e00-\u9fff]{0,6})\s*([〔［[(（【〈]?)\s*(\d{4})\s*([〕］\])）】〉]?)\s*年?第?\s*(\d{1,3})\s*号/g;
const OLD_REGULATION = /国务院(?:第\s*)?令?(?:第)?\s*492\s*号(?:令)?/g;
/** The sentence a citation stands in says that it has been replaced. */
const REPLACED = /废止|替代|取代|不再|原/;
const FORM_WORDS = /格式|年度报告|年报/;
/** The notice is named by what it hands out: 《……年度报告格式》的通知（国办公开办函〔2021〕30号）. */
const NAMED_FORM = /年度报告格式[〉》>”"]*(?:的通知)?[〉》>”"]*[（(]?\s*$/;
const FEE_WORDS = /信息处理费/;

type Citation = {
  readonly issuer: string;
  readonly open: string;
  readonly year: string;
  readonly close: string;
  readonly number: string;
  readonly start: number;
  readonly text: string;
  /** What stands right before it. */
  readonly before: string;
  readonly sentence: string;
};

/** Characters before and behind a citation that tell what it is cited for. */
const AROUND = 150;

/** What stands around a citation in its sentence. */
function sentenceAround(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(start, start + length + AROUND);
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const to = after.search(/[。\n]/);
  return before.slice(from) + after.slice(0, to < 0 ? after.length : to);
}

function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(CITED)].map((match) => {
    const [all, issuer = '', open = '', year = '', close = '', number = ''] = match;
    const sentence = sentenceAround(text, match.index, all.length);
    const before = text.slice(Math.max(0, match.index - AROUND), match.index);
    return { issuer, open, year, close, number, start: match.index, text: all, before, sentence };
  });
}

const officialNumber = ({ issuer, year, number }: (typeof NOTICES)[number]): string =>
  `${issuer}〔${year}〕${number}号`;

/** What the number should have been, or `null` where it is right or is another document's. */
function rightNumber(cited: Citation): string | null {
  const same = NOTICES.find((it) => it.year === cited.year && it.number === cited.number);
  if (same) return same.issuer === cited.issuer ? null : officialNumber(same);
  if (cited.issuer === '国办公开办函' && FORM_WORDS.test(cited.sentence)) {
    const near = FORM_NOTICES.find((it) => it.number === cited.number);
    if (near) return officialNumber(near);
    const ofYear = FORM_NOTICES.find((it) => it.year === cited.year);
    if (ofYear && NAMED_FORM.test(cited.before)) return officialNumber(ofYear);
  }
  return FEE_WORDS.test(cited.sentence) && cited.number === '109' ? officialNumber(NOTICES[4]) : null;
}

function found(
  part: TextPart,
  { start, text }: Pick<Citation, 'start' | 'text'>,
  finding: { code: 'B2' | 'B3'; severity: 'warning' | 'hint'; message: string; english: string },
): CheckFinding<'B2' | 'B3'> {
  const place = {
    kind: 'text',
    section: part.section,
    start,
    end: start + text.length,
    quote: text,
  } as const;
  return checkFinding({ ...finding, place });
}

/** B2: a report on 2021 or later that rests on notice 60 of 2019, or an older one on notice 30 of 2021. */
function checkBasis(
  cited: Citation,
  part: TextPart,
  year: number | null,
): readonly CheckFinding<'B2' | 'B3'>[] {
  if (year === null || !FORM_WORDS.test(cited.sentence) || REPLACED.test(cited.sentence)) return [];
  const isOld = cited.year === '2019' && cited.number === '60';
  const isNew = cited.year === '2021' && cited.number === '30';
  if (!(isOld && year >= 2021) && !(isNew && year < 2021)) return [];
  const right = year >= 2021 ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return [
    found(part, cited, {
      code: 'B2',
      severity: 'warning',
      message: `${year}年度报告的编制依据写作“${cited.text}”，应为${right}。`,
      english: `The report on ${year} rests on “${cited.text}”; ${right} applies.`,
    }),
  ];
}

function checkNumber(cited: Citation, part: TextPart): readonly CheckFinding<'B2' | 'B3'>[] {
  const right = rightNumber(cited);
  if (right !== null)
    return [
      found(part, cited, {
        code: 'B3',
        severity: 'warning',
        message: `文号写作“${cited.text}”，应为${right}。`,
        english: `The document number “${cited.text}” should be ${right}.`,
      }),
    ];
  if (cited.open === '〔' && cited.close === '〕') return [];
  return [
    found(part, cited, {
      code: 'B3',
      severity: 'hint',
      message: `文号“${cited.text}”的年份应当用六角括号“〔〕”括起。`,
      english: `The year in “${cited.text}” should stand in 〔 〕.`,
    }),
  ];
}

/** B2 and B3: the documents a report cites are those in force, and their numbers are written rightly. */
export function checkCitations(
  parts: readonly TextPart[],
  year: number | null,
): readonly CheckFinding<'B2' | 'B3'>[] {
  return parts.flatMap((part) => [
    ...citationsIn(part.text).flatMap((cited) => [
      ...checkBasis(cited, part, year),
      ...checkNumber(cited, part),
    ]),
    ...[...part.text.matchAll(OLD_REGULATION)].map((match) =>
      found(
        part,
        { start: match.index, text: match[0] },
        {
          code: 'B2',
          severity: 'warning',
          message: `“${match[0]}”公布的是2007年的条例，现行条例由国务院令第711号公布。`,
          english: `“${match[0]}” is the regulation of 2007; the one in force is State Council Order 711.`,
        },
      ),
    ),
  ]);
}
