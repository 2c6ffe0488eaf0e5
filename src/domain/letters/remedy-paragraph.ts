import type { LetterAgency } from './letter.ts';
import type { RemedyKind } from './remedy.ts';

/** How the remedy runs for the whole letter, or `split` where only a part of it must go to review first. */
export type RemedyScope = RemedyKind | 'split';

const REDACTED_UNDER_14_TO_16 =
  /^(?:根据|依据)?(?:《条例》|《(?:中华人民共和国)?政府信息公开条例》|条例)?第(?:十[四五六]|1[456])条/;

/** Whether `article` is one of arts. 14–16 of the Regulation, refusals under which go to review first. */
export const isReviewFirstArticle = (article: string): boolean =>
  REDACTED_UNDER_14_TO_16.test(article.trim());

/**
 * 救济告知, one string a paragraph; `[]` where the letter carries none.
 *
 * `review-first`: 《行政复议法》第二十三条第一款第（四）项; the organ must say so when it refuses (第二款).
 * Periods: sixty days (第二十条), fifteen days and six months (《行政诉讼法》第四十五条、第四十六条).
 * `act` is what the letter calls itself where both ways are open.
 * The caller has checked with `absentForRemedy` that the settings of the organ are complete.
 */
export function remedyParagraphs(
  scope: RemedyScope,
  agency: LetterAgency,
  act: '本答复' | '本决定' = '本答复',
): readonly string[] {
  switch (scope) {
    case 'none':
      return [];
    case 'review-first':
      return [`如不服本决定，${reviewFirst(agency)}`];
    case 'review-or-suit':
      return [`如不服${act}，${reviewOrSuit(agency, reviewBodyWithChannels(agency))}`];
    case 'split':
      return [
        `对本告知书中依据《条例》第十四条、第十五条、第十六条不予公开的部分不服的，${reviewFirst(agency)}`,
        `对本告知书的其他内容不服的，${reviewOrSuit(agency, agency.reviewBody)}`,
      ];
    case 'after-fee-deadline':
      return [afterFeeDeadline(agency)];
  }
}

/**
 * What the guide tells an applicant who got no answer in time. Whether review must come first is unsettled
 * (《行政复议法》第二十三条第一款第（三）项 beside 法释〔2025〕8号 第二条), so the organ decides.
 */
export function overdueRemedy(agency: LetterAgency, reviewGoesFirst: boolean): string {
  const body = reviewBodyWithChannels(agency);
  const review = `本机关逾期未答复的，可以自答复期限届满之日起六十日内${reviewGoesFirst ? '先' : ''}向${body}申请行政复议`;
  return reviewGoesFirst
    ? `${review}；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向${agency.court}提起行政诉讼。`
    : `${review}，或者自答复期限届满之日起六个月内向${agency.court}提起行政诉讼。`;
}

function reviewFirst(agency: LetterAgency): string {
  const body = reviewBodyWithChannels(agency);
  return `应当自收到本告知书之日起六十日内先向${body}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向${agency.court}提起行政诉讼。`;
}

function reviewOrSuit(agency: LetterAgency, body: string): string {
  return `可以自收到本告知书之日起六十日内向${body}申请行政复议，或者自收到本告知书之日起六个月内向${agency.court}提起行政诉讼。`;
}

/** 国办函〔2020〕109号 第七条: no separate review of the fee itself. */
function afterFeeDeadline(agency: LetterAgency): string {
  return `对本收费决定有异议的，不能单独就该决定申请行政复议或者提起行政诉讼，可以在缴费期满后，就本机关不再处理该政府信息公开申请的行为，依法向${reviewBodyWithChannels(agency)}申请行政复议，或者向${agency.court}提起行政诉讼。`;
}

function reviewBodyWithChannels(agency: LetterAgency): string {
  const online = agency.reviewOnlineUrl ? `；网上提交渠道：${agency.reviewOnlineUrl}` : '';
  return `${agency.reviewBody}（地址：${agency.reviewBodyAddress}${online}）`;
}
