import { type Result, refuse } from '../shared/refusal.ts';
import type { LetterAgency, LetterFrame } from './letter.ts';

/** Something the law demands of a letter and that is not there. */
export type Missing = { readonly what: string; readonly article: string | null };

const SUIT = '《中华人民共和国行政诉讼法》第四十五条、第四十六条';
const REVIEW = '《中华人民共和国行政复议法》';
const NOT_AN_ORGAN = /(?:公开(?:工作)?(?:办公室|办|领导小组|小组|机构|中心|科|股|室)|[科股])(?:（[^）]*）)?$/;
const GOVERNMENT = /(?:人民政府|行政公署)$/;

export const isBlank = (words: string | null | undefined): boolean => !words?.trim();

/** `what` under `article` as a list of one where `absent`, else an empty list. */
export const missingIf = (absent: boolean, what: string, article: string | null): Missing[] =>
  absent ? [{ what, article }] : [];

/** What every letter needs: an organ as sender, an addressee, the number and substance of the request. */
export function missingInFrame(frame: LetterFrame): Missing[] {
  const { agency } = frame;
  return [
    ...missingIf(isBlank(agency.name), '发文机关名称', null),
    ...missingIf(
      NOT_AN_ORGAN.test(agency.name.trim()),
      '以行政机关名义落款（政府信息公开工作机构和内设机构不得落款）',
      '《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）第四条',
    ),
    ...missingIf(isBlank(agency.letterhead), '发文机关标志', null),
    ...missingIf(isBlank(frame.addressee), '申请人姓名或者名称', '《条例》第二十九条第二款'),
    ...missingIf(isBlank(frame.requestNumber), '登记编号', '《条例》第四十五条'),
    ...missingIf(isBlank(frame.requestSummary), '申请内容', '《条例》第二十九条第二款'),
  ];
}

/** What a remedy paragraph needs of the organ's settings. Served on line, it must name the on-line channel. */
export function missingForRemedy(agency: LetterAgency, servedOnline: boolean): Missing[] {
  return [
    ...missingIf(isBlank(agency.reviewBody), '行政复议机关', `${REVIEW}第二十条、第二十三条第二款`),
    ...missingIf(
      !isBlank(agency.reviewBody) && !agency.verticallyLed && !GOVERNMENT.test(agency.reviewBody.trim()),
      '行政复议机关应当为人民政府（不是上一级主管部门）',
      `${REVIEW}第二十四条`,
    ),
    ...missingIf(isBlank(agency.reviewBodyAddress), '行政复议机关地址', `${REVIEW}第二十二条`),
    ...missingIf(isBlank(agency.court), '有管辖权的人民法院', SUIT),
    ...missingIf(
      servedOnline && isBlank(agency.reviewOnlineUrl),
      '提交行政复议申请书的互联网渠道',
      `${REVIEW}第二十二条第二款`,
    ),
  ];
}

/** One refusal that names everything missing with its article, so that it is mended in one go. */
export function refuseIncomplete(missing: readonly Missing[]): Result<never> {
  const list = missing.map(({ what, article }) => (article ? `${what}（${article}）` : what)).join('；');
  const articles = [...new Set(missing.flatMap(({ article }) => article ?? []))];
  return refuse(
    'letter-incomplete',
    `文书不完整，请补齐后再生成：${list}。`,
    articles.length > 0 ? articles.join('；') : null,
  );
}
