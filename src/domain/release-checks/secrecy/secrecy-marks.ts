import type { Match, Rule } from '../match.ts';
import { matchesOf } from '../match.ts';
import type { ReadText } from '../read-text.ts';

/** A mark with its star stands nowhere but on a classified paper: 机密★10年. */
const STARRED = /(?:绝 {0,2}密|机 {0,2}密|秘 {0,2}密) {0,2}[★☆*] {0,2}(?:\d{1,2} ?(?:年|个月)|长期)?/g;
/** A form that has its level filled in: 密级：机密. */
const LEVEL =
  /(?:密级|保密级别|秘密等级|定密)(?:为|是|确定为)?[:： \t]{0,3}[“"(（【[]?(?:绝密|机密|秘密)(?!性|法|事项|载体|[和与、及或])/g;
/** A heading of a form in words that say no level: 密级：公开. */
const HEAD_LINES = 12;
const HEAD_MARK =
  /^[(（【[]?(?:绝密|机密|秘密)(?:级|件)?(?:\d{1,2}年|\d{1,2}个月|长期)?[)）】\]]?(?:(?:特急|加急|特提|急件|平急)|[№No.]{0,3}\d{0,8}|第?\d{0,8}号?)?$/;

/** The lines of a text, with the place where each begins. */
function* linesOf(text: string): Generator<{ line: string; at: number; number: number }> {
  let number = 0;
  for (const found of text.matchAll(/[^\n\t\u2029]+/g)) {
    const line = found[0].replaceAll(' ', '');
    if (line === '') continue;
    yield { line, at: found.index, number };
    number += 1;
  }
}

/** Levels that stand alone in one of the first lines, where GB/T 9704 puts the mark. */
function headMarks({ text }: ReadText): readonly Match[] {
  const out: Match[] = [];
  for (const { line, at, number } of linesOf(text)) {
    if (number >= HEAD_LINES) break;
    if (line.length <= 20 && HEAD_MARK.test(line))
      out.push({ code: 'secrecy-mark', at, end: at + line.length });
  }
  return out;
}

const overlaps = (matches: readonly Match[], { at, end }: Match): boolean =>
  matches.some((one) => one.at < end && at < one.end);

/**
 * Marks of state secrets (国家秘密标志): the Law on Guarding State Secrets (保守国家秘密法) has each carrier
 * marked. Words of running text, such as 保守国家秘密 or 商业秘密, are none.
 */
export const secrecyMarks: Rule = (text) => {
  const sure = [STARRED, LEVEL].flatMap((pattern) =>
    matchesOf(text, pattern, ({ index, 0: words }) => ({
      code: 'secrecy-mark',
      at: index,
      end: index + words.length,
    })),
  );
  return [...sure, ...headMarks(text).filter((match) => !overlaps(sure, match))];
};

const EDGE_BEFORE = '(?<=^|[\\n\\t\\u2029(\\uff08【\\[〔《] {0,8})';
const EDGE_AFTER = '(?= {0,8}(?:$|[\\n\\t\\u2029)\\uff09】\\]〕,。;!:]))';

/** Each mark either fills its line or its brackets, or says what no running text says. */
const INTERNAL = [
  `${EDGE_BEFORE}(?:内部 ?(?:资料|文件|材料|文稿|参考|使用|传阅|掌握)|限内部(?:使用|传阅|掌握)?|仅供内部(?:使用|参考|传阅)|工作 ?秘密|注意 ?保存|会后收回|阅后(?:收回|退回|即焚|销毁)|严禁外传|请勿外传|不得外传|不宜公开|未经批准不得(?:公开|外传|翻印))(?:[,、 ]{0,3}(?:注意保存|注意保管|请勿外传|不得外传|严禁外传|请勿扩散|不得扩散|妥善保管|用后收回|会后收回|不得公开|禁止复制))?${EDGE_AFTER}`,
  '(?:内部(?:资料|文件|材料|文稿)|本(?:文件|资料|材料)仅?限内部)[,、:! ]{1,3}(?:注意保存|注意保管|请勿外传|不得外传|严禁外传|请勿扩散|不得扩散|妥善保管|用后收回|会后收回|不得公开|禁止复制)',
  '(?:密级|标识|公开属性|属性)[:： \\t]{1,3}(?:工作秘密|内部(?:资料|文件|使用)?)(?![\\u4e00-\\u9fff])',
  '工作秘密 {0,2}[★☆▲*◆]',
].map((source) => new RegExp(source, 'g'));

const OPENNESS = [
  '(?:此件|本件|此文|本文件|该件)(?:不(?:予)?(?:主动)?公开|依申请公开|删减后公开|暂不公开|内部公开|不予发布|不宜公开|不登报|不上网)',
  '(?:公开(?:属性|方式|类型|形式|类别|选项)|信息公开选项|信息属性)[:： \\t]{1,3}[□☑√ ]{0,2}(?:不予公开|依申请公开|不公开|暂不公开|非公开)(?![\\u4e00-\\u9fff、/])',
  `${EDGE_BEFORE}(?:不予公开|依申请公开|暂不公开|不公开)(?: {0,2}(?:$|[\\n\\u2029)\\uff09】\\]]))`,
].map((source) => new RegExp(source, 'g'));

const DISTRIBUTION = [
  '(?:此件|本件)?(?:发|印发|传达|下发|传阅)至(?:省军级|地师级|县团级|县处级|乡科级|营级|连级|支部书记)',
  '(?:此件|本件|本文件)(?:只|仅)?(?:发|限)[^\\n\\u2029。]{0,12}?(?:阅|掌握|使用|传阅|级)(?=[。)\\n\\u2029]|$)',
  '(?:限|仅限|仅供)(?:县团级|县处级|地师级|省军级|处级|科级|副?[省厅县处科]级)(?:以上|及以上|以上干部|以上领导)?[^\\n\\u2029]{0,6}?(?:阅读|阅|传阅|掌握)',
].map((source) => new RegExp(source, 'g'));

/** In the chosen form of a paper 公开方式 may list all three; a running list of kinds is no mark. */
const isInList = (text: ReadText, at: number, end: number): boolean =>
  /[、/]$/.test(text.text.slice(Math.max(0, at - 1), at)) || /^[、/]/.test(text.text.slice(end, end + 1));

function marks(code: Match['code'], patterns: readonly RegExp[]): Rule {
  return (text) => {
    const out: Match[] = [];
    for (const pattern of patterns) {
      for (const match of matchesOf(text, pattern, ({ index, 0: words }) => ({
        code,
        at: index,
        end: index + words.length,
      })))
        if (!overlaps(out, match) && !isInList(text, match.at, match.end)) out.push(match);
    }
    return out;
  };
}

const internalMarks = marks('internal-mark', INTERNAL);
const opennessMarks = marks('openness-mark', OPENNESS);
const distributionMarks = marks('distribution-mark', DISTRIBUTION);

/** Marks that keep a paper inside: internal papers, its kind of openness, and limits of its circulation. */
export const restrictionMarks: Rule = (text) => [
  ...internalMarks(text),
  ...opennessMarks(text),
  ...distributionMarks(text),
];
