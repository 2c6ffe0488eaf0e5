import { type Result, refuse } from '../shared/refusal.ts';
import type { LetterAgency, LetterFrame, OutsideFrame, SenderFrame } from './letter.ts';
import { type ElementKey, LETTER_ELEMENTS, OWN_ARTICLE } from './letter-elements.data.ts';

/** Something the law demands of a letter and that is not there. */
type Missing = { readonly what: string; readonly article: string | null };

/** Of each element a letter demands, whether it is absent. */
export type Absent<Key extends ElementKey = ElementKey> = Readonly<Record<Key, boolean>>;

const NOT_AN_ORGAN = /(?:公开(?:工作)?(?:办公室|办|领导小组|小组|机构|中心|科|股|室)|[科股])(?:（[^）]*）)?$/;
const GOVERNMENT = /(?:人民政府|行政公署)$/;

export const isBlank = (words: string | null | undefined): boolean => !words?.trim();

/** What every letter needs: an organ as sender, the number of the request. */
export const absentInSender = ({ agency, requestNumber }: SenderFrame) => ({
  organ: isBlank(agency.name),
  'organ-signs': NOT_AN_ORGAN.test(agency.name.trim()),
  letterhead: isBlank(agency.letterhead),
  'request-number': isBlank(requestNumber),
});

/** What a letter to the applicant needs besides: whom it goes to and the substance of the request. */
export const absentInFrame = (frame: LetterFrame) => ({
  ...absentInSender(frame),
  addressee: isBlank(frame.addressee),
  'request-summary': isBlank(frame.requestSummary),
});

/** What a letter to somebody else needs besides. */
export const absentInOutside = (frame: OutsideFrame) => ({
  ...absentInSender(frame),
  recipient: isBlank(frame.recipient),
  'request-subject': isBlank(frame.subject),
});

/** What a remedy paragraph needs of the organ's settings. Served on line, it must name the on-line channel. */
export const absentForRemedy = (agency: LetterAgency, servedOnline: boolean) => ({
  'review-body': isBlank(agency.reviewBody),
  'review-body-government':
    !isBlank(agency.reviewBody) && !agency.verticallyLed && !GOVERNMENT.test(agency.reviewBody.trim()),
  'review-address': isBlank(agency.reviewBodyAddress),
  'review-online': servedOnline && isBlank(agency.reviewOnlineUrl),
  court: isBlank(agency.court),
});

/**
 * The elements in the order of the catalogue that are absent, each as the refusal names it. `article` stands in
 * where an element goes with the letter's own article.
 */
export function missingElements(
  elements: readonly ElementKey[],
  absent: Partial<Absent>,
  article: string,
): readonly Missing[] {
  return elements
    .filter((key) => absent[key])
    .map((key) => {
      const element = LETTER_ELEMENTS[key];
      return { what: element.what, article: element.article === OWN_ARTICLE ? article : element.article };
    });
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
