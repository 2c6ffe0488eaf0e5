import { z } from 'zod';
import { TABLE_4_GROUPS } from '../../domain/annual-reports/table-4.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { RECORD_FINDINGS, SIDE_FILE_KINDS } from '../../domain/side-files/kinds.data.ts';
import { SIDE_ACTIONS, SIDE_STATUSES } from '../../domain/side-files/lifecycle.data.ts';
import type { Opening } from '../../domain/side-files/side-file-events.ts';
import { ApplicantViewSchema, ClockReadingView } from '../access-requests/views.ts';

/** A day `YYYY-MM-DD`. */
const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

/** One line of a list; nothing personal in it. */
export const SideLineView = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.enum(SIDE_FILE_KINDS),
    kindLabel: z.string(),
    title: z.string(),
    requestId: z.string().nullable(),
    requestNumber: z.string().nullable(),
    body: z.string().nullable(),
    caseNumber: z.string().nullable(),
    status: z.enum(SIDE_STATUSES),
    statusLabel: z.string(),
    resultLabel: z.string().nullable(),
    receivedOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    stayInForce: z.boolean(),
    concludedOn: Day.nullable(),
    urgency: z.enum(['overdue', 'soon', 'running', 'ended']),
    remainingDays: z.int().nullable(),
  })
  .meta({ id: 'SideFileLine' });
export type SideLineView = z.infer<typeof SideLineView>;

export const SideListView = z
  .object({ total: z.int(), items: z.array(SideLineView) })
  .meta({ id: 'SideFileList' });
export type SideListView = z.infer<typeof SideListView>;

/** The page of a side file. */
export const SideFileView = SideLineView.extend({
  version: z.int(),
  opening: z.custom<Opening>((value) => typeof value === 'object').meta({ type: 'object' }),
  finding: z.enum(RECORD_FINDINGS).nullable(),
  answeredOn: Day.nullable(),
  clock: z
    .object({
      label: z.string(),
      startOn: Day,
      dueOn: Day,
      provisional: z.boolean(),
      article: z.string(),
      running: z.boolean(),
      metOn: Day.nullable(),
      onTime: z.boolean().nullable(),
      calendarVersion: z.string(),
      trace: ClockReadingView.shape.trace,
    })
    .nullable(),
  person: ApplicantViewSchema.nullable(),
  warnings: z.array(z.string()),
  actions: z.array(z.object({ action: z.enum(SIDE_ACTIONS), label: z.string() })),
  declined: z.array(
    z.object({
      action: z.enum(SIDE_ACTIONS),
      label: z.string(),
      reason: z.string(),
      article: z.string().nullable(),
    }),
  ),
  timeline: z.array(
    z.object({
      seq: z.int(),
      on: Day,
      recordedAt: z.string(),
      actor: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  ),
  letters: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      signedOn: Day,
      fileId: z.string().nullable(),
      sha256: z.string().nullable(),
    }),
  ),
  documents: z.array(z.object({ id: z.string(), name: z.string(), size: z.int(), mediaType: z.string() })),
  related: z.array(SideLineView),
}).meta({ id: 'SideFile' });
export type SideFileView = z.infer<typeof SideFileView>;

export const OpenedSideFileView = z
  .object({ sideFileId: z.string(), number: z.string() })
  .meta({ id: 'OpenedSideFile' });
export type OpenedSideFileView = z.infer<typeof OpenedSideFileView>;

/** The list of evidence: what can be shown, and what a court will ask for. */
export const EvidenceView = z
  .object({
    items: z.array(
      z.object({
        group: z.string(),
        title: z.string(),
        detail: z.string(),
        /** Below the organ's address; `null` where the record itself is the evidence. */
        path: z.string().nullable(),
      }),
    ),
    demands: z.array(z.string()),
  })
  .meta({ id: 'Evidence' });
export type EvidenceView = z.infer<typeof EvidenceView>;

/** Table 4 of a year as the side files have it. */
export const CountedDisputesView = z
  .object({
    table: z.array(z.int()).length(15),
    items: z.array(
      SideLineView.extend({
        group: z.enum(TABLE_4_GROUPS),
        /** Whether the organ was the original actor: others do not count. */
        counted: z.boolean(),
        countedAs: z.enum(['upheld', 'corrected', 'other', 'pending']),
        /** A direct suit against a refusal that should have gone to reconsideration first. */
        odd: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'CountedDisputes' });
export type CountedDisputesView = z.infer<typeof CountedDisputesView>;
