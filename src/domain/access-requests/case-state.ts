import type { PlainDate } from '../calendar/plain-date.ts';
import type { ApplicantKind } from './applicant-kinds.ts';
import type { ClockEvent } from './clock-events.ts';
import type { ConsultationKind } from './consultation-kinds.ts';
import type { Status } from './lifecycle.data.ts';
import type { OutcomeKey } from './outcomes.data.ts';
import type { Channel } from './receipt.ts';
import type { NoticeLetter, ServiceMethod } from './service.ts';
import type { StopGround } from './stop-grounds.data.ts';

/** One consultation (征求意见); it is open while nothing came back and its period has not been declared over. */
export type Consultation = {
  readonly id: string;
  readonly kind: ConsultationKind;
  readonly sentOn: PlainDate;
  /** The day the other side received the letter; its 15 working days run from the day after. `null`: not known yet. */
  readonly deliveredOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  /** `null` while open or when the period ran out unanswered. */
  readonly consents: boolean | null;
  /** Why it was ended without an answer and without its period having run out; left out where it was not. */
  readonly stopped?: StopGround;
};

export type FeeNotice = {
  readonly noticedOn: PlainDate;
  readonly amountYuan: number;
  readonly dueOn: PlainDate;
  readonly paidOn: PlainDate | null;
};

/** All that the events of a case say, free of personal data. A pure fold: `foldCase`. */
export type CaseState = {
  readonly status: Status;
  readonly channel: Channel;
  /** As corrected; `null`: as it was registered. */
  readonly applicantKind: ApplicantKind | null;
  readonly safeOn: PlainDate;
  /** The legal day of receipt (art. 31); `null` until it is certain. */
  readonly receivedOn: PlainDate | null;
  readonly receiptBasis: string | null;
  readonly departmentId: string | null;
  readonly handlerId: string | null;
  readonly registrarId: string | null;
  readonly drafterId: string | null;
  readonly reviewerIds: readonly string[];
  readonly clarification: {
    readonly requestedOn: PlainDate;
    readonly deadlineOn: PlainDate;
    readonly receivedOn: PlainDate | null;
  } | null;
  readonly consultations: readonly Consultation[];
  readonly extension: { readonly on: PlainDate; readonly days: number } | null;
  readonly fee: FeeNotice | null;
  readonly reasons: {
    readonly requestedOn: PlainDate;
    readonly deadlineOn: PlainDate | null;
    readonly count: number | null;
    readonly since: PlainDate | null;
    readonly reasonable: boolean | null;
    /** Whether the applicant has said something, found good or not. */
    readonly offered: boolean;
  } | null;
  /** The reasonable period of art. 35, where one was set. */
  readonly delayedUntil: PlainDate | null;
  readonly splitOff: readonly string[];
  readonly splitFrom: string | null;
  readonly mergedInto: string | null;
  readonly searches: number;
  /** How many items the request was found to ask for; 0 where nobody listed them. */
  readonly items: number;
  /** What the decision guide led to, the last time it was followed. */
  readonly guide: { readonly outcome: OutcomeKey | null; readonly seq: number } | null;
  /** The outcome of the latest draft, and where its text stands in the chain. */
  readonly draft: { readonly outcome: OutcomeKey; readonly seq: number } | null;
  readonly passed: { readonly legal: boolean; readonly secrecy: boolean };
  readonly letterId: string | null;
  readonly outcome: OutcomeKey | null;
  /** The day the decision was made: its letter's date, or the day the case ended otherwise. */
  readonly decidedOn: PlainDate | null;
  /** `on`: the day that counts, of the first service; a returned letter served again does not move it (235号). */
  readonly served: {
    readonly on: PlainDate;
    readonly method: ServiceMethod;
    readonly failedOn: PlainDate | null;
  } | null;
  /** The notices to third parties (L09) of the reply as it stands, with the day each was served. */
  readonly notices: readonly (NoticeLetter & {
    readonly servedOn: PlainDate | null;
    readonly method: ServiceMethod | null;
  })[];
  readonly closedOn: PlainDate | null;
  /** The day promised for information not given with the reply (art. 36 (2)), and the day it was given. */
  readonly promisedOn: PlainDate | null;
  readonly providedOn: PlainDate | null;
  /** The day the latest explanation of a late reply was given (情况说明). */
  readonly overdueExplainedOn: PlainDate | null;
  readonly archiveNumber: string | null;
  readonly clockEvents: readonly ClockEvent[];
  /** Sequence of the latest event: the version that `If-Match` names. */
  readonly version: number;
};

/** The state before any event; the first event must be `submitted`. */
export const BLANK_CASE: CaseState = {
  status: 'to-confirm',
  channel: 'online',
  applicantKind: null,
  safeOn: '0001-01-01' as PlainDate,
  receivedOn: null,
  receiptBasis: null,
  departmentId: null,
  handlerId: null,
  registrarId: null,
  drafterId: null,
  reviewerIds: [],
  clarification: null,
  consultations: [],
  extension: null,
  fee: null,
  reasons: null,
  delayedUntil: null,
  splitOff: [],
  splitFrom: null,
  mergedInto: null,
  searches: 0,
  items: 0,
  guide: null,
  draft: null,
  passed: { legal: false, secrecy: false },
  letterId: null,
  outcome: null,
  decidedOn: null,
  served: null,
  notices: [],
  closedOn: null,
  promisedOn: null,
  providedOn: null,
  overdueExplainedOn: null,
  archiveNumber: null,
  clockEvents: [],
  version: 0,
};

/** Whether the period of a consultation has run out unanswered; without a day of receipt none runs. */
export const isSilent = (it: Consultation, today: PlainDate): boolean =>
  it.endedOn === null && it.dueOn !== null && today > it.dueOn;

/** The consultations still waiting for an answer. */
export const openConsultations = (state: CaseState): readonly Consultation[] =>
  state.consultations.filter((it) => it.endedOn === null);

/** What the authority on secrecy was asked (art. 17), answered or not. */
export const referralsOf = (state: CaseState): readonly Consultation[] =>
  state.consultations.filter((it) => it.kind === 'secrecy-authority');
