import { evenedOut } from './pages/normalised-words.ts';

/** What the title says; `null` where it does not. */
export type ReportHeading = {
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string | null;
};

const LONGEST_TITLE = 80;
const TITLE = /^(.*?)((?:19|20)\d\d)(?:年度?)(.*?)政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告(.*)$/;
const AGENCY =
  /^[\p{Script=Han}()·]{2,40}(?:[局委办厅院镇乡处队站所会市县区省州盟旗部]|办公室|委员会|政府|中心|街道|公司|园区|总队|支队)$/u;
const PERIOD = /((?:19|20)\d\d)年1月1日起?(?:至|到|[-—–~])+(?:(?:19|20)\d\d年)?(?:当年)?12月31日/g;
const OPENING = /^((?:19|20)\d\d)年/;
const SUBJECT = /((?:19|20)\d\d)年度?政府信息公开工作/g;
const OVERVIEW = /总体情况|基本情况/;

const tight = (line: string): string => evenedOut(line).replace(/\s+/g, '');

/**
 * Organ, year and title, from the title (main heading, page title, or a line of its own with the organ before it),
 * else the year from the statistical period, the year section one opens with, or the one year whose work the text
 * speaks of. What none of them says stays open.
 */
export function readHeading(titles: readonly string[], text: readonly string[]): ReportHeading {
  const lines = text.map(tight).filter((line) => line !== '');
  const titled = [
    ...titles.map((title) => headingIn(tight(title), null)),
    ...lines.map((line, index) => headingIn(line, lines[index - 1] ?? null)),
    ...brokenTitles(lines),
  ].filter((heading) => heading !== null);
  return {
    agency:
      titled.find((heading) => heading.agency !== null)?.agency ??
      namedAuthor(lines) ??
      onlyName(lines, ANNOUNCED) ??
      onlyName(lines, OPENING_SUBJECT),
    year: titled[0]?.year ?? onlyYear(lines, PERIOD) ?? yearOfOpening(lines) ?? onlyYear(lines, SUBJECT),
    title: titled[0]?.title ?? null,
  };
}

const FIRST_LINES = 20;

/** Titles in large type are broken over two or three lines. */
function brokenTitles(lines: readonly string[]): readonly (ReportHeading | null)[] {
  const found = lines.slice(0, FIRST_LINES).flatMap((line, index) =>
    [2, 3].map((count) => {
      const whole = lines.slice(index, index + count).join('');
      return line.length < LONGEST_TITLE / 2 && /报告$/.test(whole) ? headingIn(whole, null) : null;
    }),
  );
  return found.filter((heading) => heading?.agency != null);
}

function headingIn(line: string, lineBefore: string | null): ReportHeading | null {
  if (line.length > LONGEST_TITLE) return null;
  const match = TITLE.exec(line);
  if (!match) return null;
  const [, before = '', year = '', between = '', after = ''] = match;
  const candidates = [before, between, ...after.split(/[-_|—–·]/), lineBefore ?? ''];
  const agency = candidates
    .map((text) => text.replace(/^(?:标题|名称)[:：]?|^关于|^.*(?:现|向社会)(?:公布|发布)|^[《<"“]|的$/g, ''))
    .find((text) => AGENCY.test(text));
  return { agency: agency ?? null, year: Number(year), title: line };
}

/** Who made the report or answers for it, as the preface of many says: 由……编制, 请与……联系. */
const AUTHOR =
  /(?:由|请与)([\p{Script=Han}]{2,30}?(?:人民政府|办事处|管理?委员会|管委会|局|厅|院))(?:(?:党政|综合|政务)?办公?室?)?(?:编制|联系)/gu;

/** Whose report is announced within a sentence: 现向社会公布龙口镇2022年度政府信息公开工作年度报告. */
const ANNOUNCED =
  /(?:公布|发布|编制|汇编|形成)(?:了)?([\p{Script=Han}]{2,30}?)(?:19|20)\d\d年度?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告/gu;

/** Who acts in the sentence section one opens with, where it is named with its place: 2020年,青禾街道认真……. */
const OPENING_SUBJECT =
  /(?:情况|^)(?:19|20)\d\d年度?[,，]([\p{Script=Han}]{2,20}?(?:镇|乡|街道|街道办事处|人民政府|委员会|局|厅))(?=认真|严格|深入|坚持|全面|积极|扎实|紧紧|始终|高度|持续|切实|按照|根据|在|以)/gu;

/** Names that leave open which one is meant: 我局, 区发改局, 市政府, 全镇, 某局. */
const NO_NAME = /^(?:我|本|全|各|该|省|市|县|区|州|旗|镇|乡|街道|国家)|某|[我本各]/;
/** Departments bear the name of a place; of a town or street its own name is enough. */
const NAMED_PLACE = /(?:镇|乡|街道|街道办事处)$|[省市县区州盟旗镇乡](?=.*(?:人民政府|委员会|局|厅)$)/;

/** The organ the pattern names, where it names one only and says which one it is. */
function onlyName(lines: readonly string[], pattern: RegExp): string | null {
  const names = new Set([...lines.join('').matchAll(pattern)].map((match) => match[1] ?? ''));
  const [name = ''] = names;
  return names.size === 1 && !NO_NAME.test(name) && AGENCY.test(name) && NAMED_PLACE.test(name) ? name : null;
}

/** The organ the preface names, where it names one only. */
function namedAuthor(lines: readonly string[]): string | null {
  const names = new Set([...lines.join('').matchAll(AUTHOR)].map((match) => match[1] ?? ''));
  const [name] = names;
  return names.size === 1 && name !== undefined && !/我|本/.test(name) ? name : null;
}

/** The year the pattern finds, where it finds one only. */
function onlyYear(lines: readonly string[], pattern: RegExp): number | null {
  const years = new Set([...lines.join('').matchAll(pattern)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** The year the first sentence of section one begins with: 2024年，我市……. */
function yearOfOpening(lines: readonly string[]): number | null {
  const heading = lines.findIndex((line) => line.length < 12 && OVERVIEW.test(line));
  const year = OPENING.exec(lines[heading + 1] ?? '')?.[1];
  return heading >= 0 && year !== undefined ? Number(year) : null;
}
