import type { PrintedNumber, PrintedTable3 } from './figures.ts';
import { FORM_NOTICE, type TieOutFinding } from './findings.ts';
import { sumOf } from './tie-outs.ts';

/** What may stand before the verb without narrowing what is counted. */
const WHOLE =
  '(?:(?:\\d{4}年度?|全年|本年度?|年内|我[局委办厅省市区县镇乡]|本[机单][关位]|全[省市区县局委办厅镇乡]|机关|共计?|累计|总共|一共|依法)*)';
const REQUESTS = '(?:[政府信息公开依申请的]{0,18}申请(?:事项|案件|数量)?)';
const COUNT = '(?:共计?|累计|总计|合计|为)?(\\d{1,7})[件份宗](?:次)?';

type Claim = {
  readonly words: string;
  readonly pattern: RegExp;
  /** The totals the sentence may mean; it is wrong only when it is none of them. */
  readonly means: (table: PrintedTable3) => readonly PrintedNumber[];
};

const totalOf = (row: readonly PrintedNumber[] | null): PrintedNumber => row?.[6] ?? null;

const CLAIMS: readonly Claim[] = [
  {
    words: '收到（受理）申请',
    pattern: new RegExp(`^${WHOLE}(?:新?收到|受理|接收|收到[和并及](?:受理|处理))${REQUESTS}${COUNT}$`),
    // "Received" is also used for all there was to handle, last year's open cases included.
    means: (table) => [
      totalOf(table.new_received),
      sumOf([totalOf(table.new_received), totalOf(table.carried_in)]),
    ],
  },
  {
    words: '办结（答复）申请',
    pattern: new RegExp(`^${WHOLE}(?:办结|答复|办理完?结)${REQUESTS}?${COUNT}$`),
    means: (table) => [totalOf(table.total)],
  },
  {
    words: '予以公开',
    pattern: new RegExp(`^${WHOLE}予以公开${REQUESTS}?${COUNT}$`),
    means: (table) => [totalOf(table.granted)],
  },
];

const ABOUT_REQUESTS = /申请/;
const OTHER_SUBJECT = /提案|建议|热线|留言|复议|诉讼|咨询|信访|上年|去年|同期|其中/;
const OTHER_NUMBERS = /(\d{4})年/g;

/** A sentence is read only where it plainly speaks of the requests of this year and of nothing else. */
function isUnambiguous(sentence: string, year: number): boolean {
  if (!ABOUT_REQUESTS.test(sentence) || OTHER_SUBJECT.test(sentence)) return false;
  return [...sentence.matchAll(OTHER_NUMBERS)].every((match) => Number(match[1]) === year);
}

function checkClause(clause: string, table: PrintedTable3): readonly TieOutFinding[] {
  return CLAIMS.flatMap((claim): TieOutFinding[] => {
    const stated = claim.pattern.exec(clause)?.[1];
    if (stated === undefined) return [];
    const meanings = claim.means(table);
    if (meanings.includes(null) || meanings.includes(Number(stated))) return [];
    const message = `正文写${claim.words}${stated}件，表3为${meanings[0]}件（原文：“${clause}”）。`;
    return [{ code: 'F8', severity: 'error', where: '第一部分正文', message, article: FORM_NOTICE }];
  });
}

/**
 * F8: the numbers of section one agree with table 3. Only whole clauses such as 全年收到政府信息公开申请12件 are
 * read; a part (其中…), another year or another matter is left alone, because parts need not add up.
 */
export function checkProse(overview: string, table: PrintedTable3, year: number): readonly TieOutFinding[] {
  return overview
    .normalize('NFKC')
    .replace(/[ \t\u3000]/g, '')
    .split(/[。!?\n]/)
    .filter((sentence) => isUnambiguous(sentence, year))
    .flatMap((sentence) => sentence.split(/[,;、:()]/).flatMap((clause) => checkClause(clause, table)));
}
