import type { OutcomeKey } from '../access-requests/outcomes.data.ts';
import { outcomeOf } from '../access-requests/outcomes.ts';
import { ok, type Result, refuse } from '../shared/refusal.ts';
import { bannedWording } from './banned-wordings.ts';
import {
  LETTER_TEMPLATE_VERSION,
  type LetterData,
  type LetterFrame,
  type LetterParagraph,
  printedFrame,
} from './letter.ts';
import { replyEntry } from './letter-catalogue.ts';
import { absentForRemedy, absentInFrame, missingElements, refuseIncomplete } from './letter-completeness.ts';
import {
  cited,
  items,
  quoted,
  REGULATION_INTRODUCED,
  receivedSentence,
  sentence,
  text,
  youOf,
} from './letter-wording.ts';
import type { RemedyKind } from './remedy.ts';
import { isReviewFirstArticle, type RemedyScope, remedyParagraphs } from './remedy-paragraph.ts';
import { REPLY_BODIES } from './reply-bodies.ts';
import { absentInFacts } from './reply-elements.ts';
import type { ReplyFacts } from './reply-facts.ts';

/** All a reply letter is made of. */
export type ReplyInput = {
  readonly outcome: OutcomeKey;
  readonly frame: LetterFrame;
  readonly facts: ReplyFacts;
  /** Served by an internet channel: then the on-line channel for review must be named. */
  readonly servedOnline: boolean;
  /** Setting of the organ: whether 行政查询事项 is told “review first”; unsettled in law. */
  readonly deniedQueryReviewFirst: boolean;
};

/**
 * The whole reply letter of an outcome, in official wording (R01–R23).
 *
 * Refuses with `outcome-without-letter` where the outcome has none (withdrawn, merged) and with
 * `letter-incomplete` where an element the catalogue demands is missing: the refusal names all of them.
 * Refuses with `banned-wording` where the facts rest on a rule that is gone or never was.
 */
export function composeReply(input: ReplyInput): Result<LetterData> {
  const { frame, facts } = input;
  const outcome = outcomeOf(input.outcome);
  const body = REPLY_BODIES[outcome.key];
  const entry = replyEntry(outcome.key);
  if (!body || !entry) {
    return refuse('outcome-without-letter', `“${outcome.label}”不制发答复文书。`);
  }
  const absent = {
    ...absentInFrame(frame),
    ...absentInFacts(facts),
    ...absentForRemedy(frame.agency, input.servedOnline),
  };
  const missing = missingElements(entry.elements, absent, cited(outcome.article));
  if (missing.length > 0) return refuseIncomplete(missing);
  const wording = bannedWording(facts);
  if (wording) return wording;
  const article = cited(namedArticle(facts) ?? outcome.article);
  return ok({
    ...printedFrame(frame),
    kind: entry.code,
    templateVersion: LETTER_TEMPLATE_VERSION,
    title: entry.title,
    paragraphs: [
      text(`${receivedSentence(frame)}现依据${REGULATION_INTRODUCED}答复如下：`),
      ...body({ you: youOf(frame), article, facts }),
      ...itemByItem(facts),
    ],
    remedy: remedyParagraphs(remedyScope(input, entry.remedy), frame.agency),
    attachments: (facts.files ?? []).map((file) => file.name),
  });
}

/** No part of a request with several items may stay unanswered: each is named with what it is answered. */
function itemByItem({ itemAnswers = [] }: ReplyFacts): LetterParagraph[] {
  if (itemAnswers.length < 2) return [];
  const answers = itemAnswers.map(({ item, answer }) => `${quoted(item)}：${sentence(answer)}`);
  return [text('对申请的各项内容逐项答复如下：'), ...items(answers)];
}

/** The article the handler named, with the Regulation before it where only 第…条 was written. */
function namedArticle({ article }: ReplyFacts): string | null {
  const named = article?.trim().replace(/^(?:根据|依据)/, '');
  return named ? named.replace(/^(?:条例)?第/, '《条例》第') : null;
}

/**
 * A partial disclosure is split unless no part rests on arts. 14–16, or all goes one way. Items answered each by
 * itself count too: whatever the main outcome is, an item refused under arts. 14–16 goes to review first.
 */
function remedyScope(input: ReplyInput, fromTable: RemedyKind): RemedyScope {
  const { redactions = [], itemAnswers = [] } = input.facts;
  const ways = itemAnswers.map((it) => outcomeOf(it.outcome)).filter((it) => it.key !== input.outcome);
  if (input.outcome === 'partial') {
    const first =
      redactions.some((it) => isReviewFirstArticle(it.article)) ||
      ways.some((it) => it.remedy === 'review-first');
    return first ? 'split' : 'review-or-suit';
  }
  const whole = wholeScope(input, fromTable);
  return ways.some((it) => isOtherWay(it.remedy, whole)) ? 'split' : whole;
}

const wholeScope = ({ outcome, deniedQueryReviewFirst }: ReplyInput, fromTable: RemedyKind): RemedyKind =>
  outcome === 'denied-query' ? (deniedQueryReviewFirst ? 'review-first' : 'review-or-suit') : fromTable;

const TWO_WAYS: ReadonlySet<RemedyKind> = new Set(['review-first', 'review-or-suit']);

const isOtherWay = (one: RemedyKind, other: RemedyKind): boolean =>
  one !== other && TWO_WAYS.has(one) && TWO_WAYS.has(other);
