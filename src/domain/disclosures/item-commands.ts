import type { PlainDate } from '../calendar/plain-date.ts';
import type { ItemFacts } from './item-events.ts';

/** What is needed to decide each action, beside the state; prepared by the use case. */
export type ItemCommands = {
  readonly 'save-version': ItemFacts['item-version-saved'];
  readonly submit: ItemFacts['item-submitted'];
  readonly recall: ItemFacts['item-recalled'];
  readonly return: ItemFacts['item-returned'];
  readonly 'pass-content': ItemFacts['item-content-passed'];
  readonly 'pass-secrecy': ItemFacts['item-secrecy-passed'];
  readonly publish: ItemFacts['item-published'];
  readonly schedule: ItemFacts['item-scheduled'];
  readonly unschedule: ItemFacts['item-unscheduled'];
  readonly 'publish-urgently': ItemFacts['item-published-urgently'];
  readonly 'review-content-late': ItemFacts['item-content-reviewed-late'];
  readonly 'review-secrecy-late': ItemFacts['item-secrecy-reviewed-late'];
  readonly 'look-back': ItemFacts['item-looked-back'];
  readonly revise: ItemFacts['item-revised'];
  readonly 'change-validity': ItemFacts['item-validity-changed'];
  readonly withdraw: ItemFacts['item-withdrawn'];
  readonly close: ItemFacts['item-closed'];
  readonly 're-evaluate': ItemFacts['item-re-evaluated'];
  readonly discard: ItemFacts['item-discarded'];
};

/** The instant of the decision, ISO 8601 in UTC, and the day in China. */
export type ItemNow = { readonly at: string; readonly today: PlainDate };
