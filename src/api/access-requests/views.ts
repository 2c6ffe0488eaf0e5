import { z } from 'zod';
import { ACTIONS, STATUSES } from '../../domain/access-requests/lifecycle.data.ts';
import { QUEUES } from '../../domain/access-requests/queues.data.ts';
import { CaseLetterView, SealWayView, ServiceView } from '../letters/views.ts';
import { CASE_WORK } from './case-work-views.ts';
import { Day, MaybeDay } from './day-views.ts';

const TraceLine = z.object({
  on: Day,
  until: Day.optional(),
  kind: z.enum(['event', 'counted', 'off', 'paused', 'waiting', 'due']),
  day: z.int().nullable(),
  text: z.string(),
  article: z.string().nullable(),
});

/** The proof of a due day (期限计算书). */
export const ClockReadingView = z
  .object({
    replyDueOn: MaybeDay,
    state: z.enum(['running', 'paused', 'waiting', 'stopped']),
    provisional: z.boolean(),
    usedDays: z.int(),
    periodDays: z.int(),
    extensionDays: z.int(),
    calendarVersion: z.string(),
    notices: z.array(z.string()).readonly(),
    trace: z.array(TraceLine).readonly(),
  })
  .meta({ id: 'ClockReading' });

const Urgency = z.enum(['overdue', 'soon', 'running', 'paused', 'ended']);

/** One line of a list; nothing personal in it. */
export const CaseLineView = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    status: z.string(),
    statusLabel: z.string(),
    channelLabel: z.string(),
    applicantKindLabel: z.string(),
    arrivedOn: Day,
    receivedOn: MaybeDay,
    replyDueOn: MaybeDay,
    safeDueOn: MaybeDay,
    provisional: z.boolean(),
    extended: z.boolean(),
    department: z.string().nullable(),
    handler: z.string().nullable(),
    handlerId: z.string().nullable(),
    outcomeLabel: z.string().nullable(),
    urgency: Urgency,
    remainingDays: z.int().nullable(),
  })
  .meta({ id: 'CaseLine' });
export type CaseLineView = z.infer<typeof CaseLineView>;

export const CaseListView = z
  .object({
    /** At most 10,000; `more` tells that there are more than that. */
    total: z.int(),
    more: z.boolean(),
    /** Where the next page begins, to be sent as `after`; `null` on the last one. */
    next: z.string().nullable(),
    items: z.array(CaseLineView),
  })
  .meta({ id: 'CaseList' });
export type CaseListView = z.infer<typeof CaseListView>;

export const DeskLineView = CaseLineView.extend({
  version: z.int(),
  /** No clerk has written a title free of personal data yet. */
  untitled: z.boolean(),
  reason: z.enum(QUEUES),
  why: z.string(),
  next: z.object({ action: z.enum(ACTIONS).nullable(), label: z.string() }),
}).meta({ id: 'DeskLine' });
export const DeskView = z
  .object({
    today: Day,
    /** The queues of this person; counts stop at 1000. */
    queues: z.array(
      z.object({ queue: z.enum(QUEUES), label: z.string(), count: z.int(), more: z.boolean() }),
    ),
    queue: z.enum(QUEUES),
    label: z.string(),
    next: z.string().nullable(),
    items: z.array(DeskLineView),
  })
  .meta({ id: 'Desk' });
export type DeskView = z.infer<typeof DeskView>;

export const ApplicantViewSchema = z
  .object({
    name: z.string(),
    masked: z.boolean(),
    rows: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
  })
  .meta({ id: 'Applicant' });
export type ApplicantOnScreen = z.infer<typeof ApplicantViewSchema>;

/** The case page. */
export const CaseView = z
  .object({
    id: z.string(),
    number: z.string(),
    title: z.string(),
    version: z.int(),
    status: z.enum(STATUSES),
    statusLabel: z.string(),
    channelLabel: z.string(),
    applicantKindLabel: z.string(),
    applicant: ApplicantViewSchema,
    description: z.string(),
    arrivedOn: Day,
    safeOn: Day,
    receivedOn: MaybeDay,
    receiptBasis: z.string().nullable(),
    department: z.string().nullable(),
    handler: z.string().nullable(),
    /** The handler is away and this person is the deputy. */
    standingIn: z.boolean(),
    clock: z.object({
      state: z.enum(['not-started', 'running', 'paused', 'waiting', 'stopped']),
      replyDueOn: MaybeDay,
      safeDueOn: MaybeDay,
      remainingDays: z.int().nullable(),
      reading: ClockReadingView.nullable(),
    }),
    actions: z.array(z.object({ action: z.enum(ACTIONS), label: z.string() })),
    declined: z.array(
      z.object({
        action: z.enum(ACTIONS),
        label: z.string(),
        reason: z.string(),
        article: z.string().nullable(),
      }),
    ),
    timeline: z.array(
      z.object({
        seq: z.int(),
        type: z.string(),
        on: Day,
        recordedAt: z.string(),
        actor: z.string(),
        title: z.string(),
        text: z.string(),
      }),
    ),
    ...CASE_WORK,
    letters: z.array(CaseLetterView),
    service: ServiceView.nullable(),
    sealWay: SealWayView,
    files: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        purpose: z.string(),
        purposeLabel: z.string(),
        size: z.int(),
        mediaType: z.string(),
      }),
    ),
    outcomeLabel: z.string().nullable(),
    decidedOn: MaybeDay,
    servedOn: MaybeDay,
  })
  .meta({ id: 'Case' });
export type CaseView = z.infer<typeof CaseView>;

export const ChangedView = z.object({ version: z.int(), status: z.string() }).meta({ id: 'Changed' });
export type ChangedView = z.infer<typeof ChangedView>;

/** The receipt of a registered request: the query code is shown this once. */
export const ReceiptViewSchema = z
  .object({
    requestId: z.string(),
    number: z.string(),
    queryCode: z.string(),
    submittedAt: z.string(),
    receivedOn: MaybeDay,
    receiptBasis: z.string(),
    safeOn: Day,
    replyDueOn: MaybeDay,
    clock: ClockReadingView.nullable(),
  })
  .meta({ id: 'Receipt' });
export type ReceiptOnScreen = z.infer<typeof ReceiptViewSchema>;
