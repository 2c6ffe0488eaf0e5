import { checkCells, checkValues } from '../cell-values.ts';
import { WHOLE_REPORT } from '../finding-place.ts';
import type { CheckFinding } from '../findings.ts';
import { checkSums } from '../reconcile.ts';
import { checkCarryOver, checkValidRules } from '../year-over-year.ts';
import { checkCitations } from './basis.ts';
import { checkFinding } from './check-finding.ts';
import { checkEmptyAspects } from './empty-aspects.ts';
import { checkForm } from './forms.ts';
import { checkLikeness } from './likeness.ts';
import { checkLists } from './lists.ts';
import { checkNamedParts } from './named-parts.ts';
import { checkPlausibility } from './plausibility.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkGaps } from './reading-gaps.ts';
import { figuresToCheck, type ReportToCheck, textParts } from './report-to-check.ts';
import { checkSections } from './sections-check.ts';
import { checkText } from './text-against-tables.ts';
import { checkYears } from './years.ts';

/** What an organ or a supervising office may set. */
export type CheckSettings = {
  /** Most characters of section one, blanks not counted; `null`: no limit (the State Council sets none). */
  readonly overviewMost: number | null;
  /** Whether the organ may make rules 规章; `null`: judged by its name. */
  readonly rulePower: boolean | null;
  /** From which share of equal text on a section is called near-identical, 0 to 1. */
  readonly likenessMost: number;
  /** Why 上年结转 differs from last year's report, where it does. */
  readonly carryOverNote: string | null;
};

export const USUAL_CHECKS: CheckSettings = {
  overviewMost: null,
  rulePower: null,
  likenessMost: 0.8,
  carryOverNote: null,
};

/** What a report is compared with. */
export type CheckContext = {
  readonly previous?: ReportToCheck | null;
  readonly neighbours?: readonly ReportToCheck[];
  readonly settings?: Partial<CheckSettings>;
};

/** Y3: the report given as last year's is of another year or another organ; it is not compared then. */
function checkPrevious(report: ReportToCheck, previous: ReportToCheck): readonly CheckFinding[] {
  const isOtherYear = report.year !== null && previous.year !== null && previous.year !== report.year - 1;
  const isOtherAgency =
    report.agency !== null && previous.agency !== null && report.agency !== previous.agency;
  const finding = (severity: 'warning' | 'hint', message: string, english: string) =>
    checkFinding({ code: 'Y3', severity, place: WHOLE_REPORT, message, english });
  return [
    ...(isOtherYear
      ? [
          finding(
            'warning',
            `用来比较的是${previous.year}年度报告，不是${(report.year ?? 0) - 1}年度的，没有进行比较。`,
            `The report given as last year’s is on ${previous.year}, not ${(report.year ?? 0) - 1}; nothing was compared.`,
          ),
        ]
      : []),
    ...(isOtherAgency
      ? [
          finding(
            'hint',
            `上年度报告的机关为${previous.agency}，与${report.agency}不同，请确认。`,
            `Last year’s report is that of ${previous.agency}, not of ${report.agency}.`,
          ),
        ]
      : []),
  ];
}

/** F4 and F6 per column, and N1, against last year's report. */
function compareWithLastYear(
  report: ReportToCheck,
  previous: ReportToCheck,
  settings: CheckSettings,
): readonly CheckFinding[] {
  const [figures, lastYear] = [figuresToCheck(report), figuresToCheck(previous)];
  return [
    ...checkCarryOver(figures, lastYear, settings.carryOverNote),
    ...(figures.table2 !== null && lastYear.table2 !== null
      ? checkValidRules(figures.table2, lastYear.table2)
      : []),
    ...checkLikeness(report, { with: previous, code: 'N1', most: settings.likenessMost }),
  ];
}

/** Findings of one check that are told; a file made to flood the page tells no more. */
const MOST_OF_A_CHECK = 300;

function withoutFloods(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  const told = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (told.get(code) ?? 0) + 1;
    told.set(code, count);
    return count <= MOST_OF_A_CHECK;
  });
}

const SEVERITIES: readonly CheckFinding['severity'][] = ['error', 'warning', 'hint'];

/**
 * All that is to be said on a report, errors first. Deterministic; nothing outside the arguments is read. A number
 * that is not known is never judged, and a sentence that is not understood word by word is left alone.
 */
export function checkReport(
  report: ReportToCheck,
  { previous = null, neighbours = [], settings = {} }: CheckContext = {},
): readonly CheckFinding[] {
  const chosen: CheckSettings = { ...USUAL_CHECKS, ...settings };
  const about = previous === null ? [] : checkPrevious(report, previous);
  const isComparable = previous !== null && !about.some((finding) => finding.severity === 'warning');
  const parts = textParts(report);
  const figures = figuresToCheck(report);
  const { year, agency } = report;
  const lastYear = isComparable ? figuresToCheck(previous) : null;
  const findings = [
    ...checkGaps(report),
    ...checkSums(figures),
    ...(report.uncertain === undefined ? checkCells(figures) : checkValues(figures)),
    ...about,
    ...(isComparable ? compareWithLastYear(report, previous, chosen) : []),
    ...(year === null ? [] : checkText(parts, { year, agency, figures, lastYear })),
    ...checkLists(parts),
    ...checkForm(report),
    ...checkPlausibility(report, chosen.rulePower),
    ...checkSections(report, chosen.overviewMost),
    ...checkEmptyAspects(report),
    ...checkNamedParts(parts),
    ...checkCitations(parts, year),
    ...checkYears(parts, year),
    ...checkPunctuation(parts),
    ...neighbours.flatMap((other) =>
      checkLikeness(report, { with: other, code: 'N2', most: chosen.likenessMost }),
    ),
  ];
  return withoutFloods(findings).toSorted(
    (left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity),
  );
}
