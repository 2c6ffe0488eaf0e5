import type { FindingPlace } from '../finding-place.ts';
import type { CheckFinding } from '../findings.ts';
import { OVERVIEW_HEADINGS, REPORT_SECTIONS, type ReportSectionKey } from '../sections.ts';
import { checkFinding } from './check-finding.ts';
import { isTraditional, type ReportToCheck } from './report-to-check.ts';

type Findings = readonly CheckFinding[];

/** Sections of text; the tables are the content of the others. */
const TEXTS: readonly ReportSectionKey[] = ['overview', 'problems', 'other'];
const AFTER_TABLE_3: readonly ReportSectionKey[] = ['disputes', 'problems', 'other'];
const FEES_SINCE = 2021;
const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
const words = (text: string): string => bare(text).replace(/[()一二三四五六、.:，,。]/g, '');

const atStart = (section: ReportSectionKey): FindingPlace => ({
  kind: 'text',
  section,
  start: 0,
  end: 0,
  quote: '',
});

/** The file ends in a table, or all of its end is missing with the last rows of table 3. */
function isCutOff({ uncertain = [], headings, table3 }: ReportToCheck): boolean {
  if (uncertain.some((gap) => gap.reason === 'cut-off')) return true;
  const endIsMissing = headings !== undefined && AFTER_TABLE_3.every((key) => headings[key] === null);
  return endIsMissing && (table3 === null || table3.carried_out === null);
}

function missingSection(key: ReportSectionKey, heading: string, isCut: boolean): CheckFinding {
  return checkFinding({
    code: 'S4',
    severity: isCut ? 'warning' : 'error',
    place: atStart(key),
    message: `没有“${heading}”这一部分${isCut ? '；文件可能不完整' : ''}。`,
    english: `There is no section “${heading}”${isCut ? '; the file may be cut off' : ''}.`,
  });
}

const emptySection = (key: ReportSectionKey): CheckFinding =>
  checkFinding({
    code: 'S1',
    severity: 'error',
    place: atStart(key),
    message: '本部分没有内容。',
    english: 'This section is empty.',
  });

/** S4: a section whose heading is not in the file; where the file is cut off, only a warning. S1: an empty one. */
function checkPresence(report: ReportToCheck): Findings {
  const { headings, sections } = report;
  const isCut = isCutOff(report);
  const isMissing = (key: ReportSectionKey): boolean => headings !== undefined && headings[key] === null;
  return REPORT_SECTIONS.filter(({ key }) => sections[key].trim() === '').flatMap(({ key, heading }) => {
    if (isMissing(key)) return [missingSection(key, heading, isCut)];
    return TEXTS.includes(key) ? [emptySection(key)] : [];
  });
}

/** S4 as a hint: a heading in other words than those of the form. */
function checkHeadingWords({ headings }: ReportToCheck): Findings {
  return REPORT_SECTIONS.flatMap(({ key, heading }): Findings => {
    const printed = headings?.[key] ?? null;
    if (printed === null || words(printed) === words(heading) || isTraditional(printed)) return [];
    return [
      checkFinding({
        code: 'S4',
        severity: 'hint',
        place: atStart(key),
        message: `标题为“${printed.trim()}”，规定的标题是“${heading}”。`,
        english: `The heading is “${printed.trim()}”; the form has “${heading}”.`,
      }),
    ];
  });
}

/** Words that show that section one writes on an aspect, heading or not. */
const ASPECTS: readonly RegExp[] = [
  /主动.{0,10}公开|公开.{0,8}信息/,
  /依申请|公开.{0,8}申请|申请.{0,4}公开/,
  /政府信息管理|信息管理/,
  /平台建设|公开平台|政府网站|政务新媒体/,
  /监督保障|监督|考核|培训|社会评议/,
];

function aspectFinding(severity: 'warning' | 'hint', aspects: readonly string[]): Findings {
  if (aspects.length === 0) return [];
  const list = aspects.join('、');
  const [message, english] =
    severity === 'warning'
      ? [`总体情况没有写到：${list}。`, `Section one says nothing on: ${list}.`]
      : [`总体情况没有分别列出标题：${list}。`, `Section one has no headings for: ${list}.`];
  return [checkFinding({ code: 'S2', severity, place: atStart('overview'), message, english })];
}

/** S2: section one passes over one of its five aspects; a hint where it only lacks the heading. */
function checkAspects({ sections }: ReportToCheck): Findings {
  const overview = words(sections.overview);
  if (overview === '' || isTraditional(overview)) return [];
  const absent = OVERVIEW_HEADINGS.filter((_, index) => !ASPECTS[index]?.test(overview));
  const unheaded = OVERVIEW_HEADINGS.filter(
    (heading) => !absent.includes(heading) && !overview.includes(words(heading)),
  );
  return [...aspectFinding('warning', absent), ...aspectFinding('hint', unheaded)];
}

const FEES = /信息处理费|收费通知|收费情况|处理费|收费管理办法/;

/** Said that nothing was charged, or that it was 0. */
const NO_FEES = [
  /(?:未|没有|无|不)[^。，；]{0,12}(?:收取|发生|收费|产生)/,
  /(?:收取|收费)[^。，；]{0,20}(?<![\d.])0(?:\.0+)?(?:元|件|万元)/,
];
const FEE_FACTS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '发出收费通知的件数', pattern: /通知(?:书)?[^。；]{0,12}\d+件|\d+件[^。；]{0,12}通知/ },
  { name: '通知的总金额', pattern: /(?:通知|应收|总金额)[^。；]{0,20}[\d.]+万?元/ },
  { name: '实际收取的总金额', pattern: /(?:收取|收到|实收|缴纳|收费|处理费)[^。；]{0,24}[\d.]+万?元/ },
];

/** S3: section six says nothing on processing fees. S7: it does, without all three facts; a hint, most do so. */
function checkFees({ year, sections }: ReportToCheck): Findings {
  const other = bare(sections.other);
  if (other === '' || isTraditional(other) || (year !== null && year < FEES_SINCE)) return [];
  if (!FEES.test(other)) {
    const quote = sections.other;
    const place: FindingPlace = { kind: 'text', section: 'other', start: 0, end: quote.length, quote };
    const message = '没有报告政府信息公开信息处理费情况；没有收取的，也应当写明。';
    const english = 'Nothing is said about processing fees; that there were none is to be said too.';
    return [checkFinding({ code: 'S3', severity: 'warning', place, message, english })];
  }
  const missing = FEE_FACTS.filter(({ pattern }) => !pattern.test(other)).map(({ name }) => name);
  if (missing.length === 0 || NO_FEES.some((pattern) => pattern.test(other))) return [];
  return [
    checkFinding({
      code: 'S7',
      severity: 'hint',
      place: atStart('other'),
      message: `信息处理费没有写明：${missing.join('、')}。`,
      english: `On processing fees this is missing: ${missing.join('、')}.`,
    }),
  ];
}

/** S5: section one is longer than the organ's setting allows, in characters without blanks. */
function checkLength({ sections }: ReportToCheck, most: number | null): Findings {
  const length = sections.overview.replace(/\s/g, '').length;
  if (most === null || length <= most) return [];
  return [
    checkFinding({
      code: 'S5',
      severity: 'warning',
      place: atStart('overview'),
      message: `总体情况${length}字，要求不超过${most}字。`,
      english: `Section one has ${length} characters; the limit is ${most}.`,
    }),
  ];
}

/** What the sections lack (S1 to S5, S7). `overviewMost` is the most characters of section one, or no limit. */
export function checkSections(report: ReportToCheck, overviewMost: number | null = null): Findings {
  return [
    ...checkPresence(report),
    ...checkHeadingWords(report),
    ...checkAspects(report),
    ...checkFees(report),
    ...checkLength(report, overviewMost),
  ];
}
