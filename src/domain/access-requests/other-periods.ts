import { addDays, type PlainDate, plainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import {
  addWorkingDays,
  firstWorkingDayOnOrAfter,
  lastWorkingDayOnOrBefore,
} from '../calendar/working-days.ts';
import { ARTICLES } from './clock-articles.ts';
import { CLARIFICATION_NOTICE_DAYS } from './clock-clarification.ts';
import { FEE_PAYMENT_DAYS } from './clock-fee.ts';

const OPINION_DAYS = 15;
const PUBLICATION_DAYS = 20;
const REVIEW_CALENDAR_DAYS = 60;
const SUIT_CALENDAR_DAYS = 15;

/** The last day of a period beside the reply clock. */
export type PeriodEnd = {
  readonly lastOn: PlainDate;
  /** The last day lies in a year without notice and may still move. */
  readonly provisional: boolean;
  readonly article: string;
};

const ending = (lastOn: PlainDate, article: string, calendar: WorkingCalendar): PeriodEnd => ({
  lastOn,
  provisional: calendar.factOf(lastOn).provisional,
  article,
});

/** The last day on which a clarification may be asked with effect: 7 working days from receipt (art. 30). */
export const clarificationNoticeEnd = (receivedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  ending(addWorkingDays(receivedOn, CLARIFICATION_NOTICE_DAYS, calendar), ARTICLES.clarification, calendar);

/** The last day to answer it: as many working days as the letter gives, 合理的补正期限 (art. 30). */
export const clarificationAnswerEnd = (
  servedOn: PlainDate,
  days: number,
  calendar: WorkingCalendar,
): PeriodEnd => ending(addWorkingDays(servedOn, days, calendar), ARTICLES.clarification, calendar);

/** A third party's opinion: 15 working days after it received the letter; then the organ decides (art. 32). */
export const thirdPartyOpinionEnd = (receivedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  ending(addWorkingDays(receivedOn, OPINION_DAYS, calendar), ARTICLES.thirdParty, calendar);

/** A co-producing organ's opinion: 15 working days; silence then counts as consent (art. 34). */
export const coProducerOpinionEnd = (receivedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  ending(addWorkingDays(receivedOn, OPINION_DAYS, calendar), ARTICLES.coProducer, calendar);

/** Payment of a processing fee: 20 working days from the day after the notice (109号 第六条). */
export const feePaymentEnd = (noticedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  ending(addWorkingDays(noticedOn, FEE_PAYMENT_DAYS, calendar), ARTICLES.feeNotice, calendar);

/** Proactive publication: 20 working days after the information was made or changed (art. 26). */
export const publicationEnd = (formedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  ending(addWorkingDays(formedOn, PUBLICATION_DAYS, calendar), ARTICLES.publication, calendar);

/**
 * Application for administrative reconsideration: 60 calendar days after the reply became known;
 * where they run out on a day off, the first working day after.
 */
export const reviewApplicationEnd = (knownOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  calendarDaysEnd(knownOn, REVIEW_CALENDAR_DAYS, ARTICLES.reviewApplication, calendar);

/** Suit after a reconsideration decision: 15 calendar days after it was received, with the same rollover. */
export const suitAfterReviewEnd = (decisionReceivedOn: PlainDate, calendar: WorkingCalendar): PeriodEnd =>
  calendarDaysEnd(decisionReceivedOn, SUIT_CALENDAR_DAYS, ARTICLES.suitAfterReview, calendar);

function calendarDaysEnd(
  from: PlainDate,
  days: number,
  article: string,
  calendar: WorkingCalendar,
): PeriodEnd {
  return ending(firstWorkingDayOnOrAfter(addDays(from, days), calendar), article, calendar);
}

/** The day an annual report must be out, with the last working day on which it still can be. */
export type AnnualReportEnd = PeriodEnd & {
  readonly statutoryOn: PlainDate;
  /** The earlier day a superior organ or the place has set; `null` where none is set. */
  readonly localOn: PlainDate | null;
};

/** As what the organ reports, and the earlier day of the year set locally, as month and day: `01-20`. */
export type ReportDuty = {
  readonly reportingAs: 'department' | 'government';
  readonly reportDueBy?: string | undefined;
};

/**
 * When the annual report on `reportYear` is due: departments by 31 January, governments by 31 March of
 * the year after (art. 49); an earlier day set locally goes before, a later one does not. A filing day does not roll
 * over: the last working day before it counts.
 */
export function annualReportEnd(
  reportYear: number,
  { reportingAs, reportDueBy }: ReportDuty,
  calendar: WorkingCalendar,
): AnnualReportEnd {
  const isDepartment = reportingAs === 'department';
  const statutoryOn = plainDate(`${reportYear + 1}-${isDepartment ? '01-31' : '03-31'}`);
  const local = reportDueBy === undefined ? null : plainDate(`${reportYear + 1}-${reportDueBy}`);
  const localOn = local !== null && local < statutoryOn ? local : null;
  const article = isDepartment ? ARTICLES.annualReportOfDepartment : ARTICLES.annualReportOfGovernment;
  const lastOn = lastWorkingDayOnOrBefore(localOn ?? statutoryOn, calendar);
  return { statutoryOn, localOn, ...ending(lastOn, article, calendar) };
}
