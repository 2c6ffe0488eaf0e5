import { z } from 'zod';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { INSPECTION_LEVELS } from '../../domain/participation/message-clock.ts';
import { MESSAGE_KINDS, type MessageCategory } from '../../domain/participation/message-kinds.data.ts';
import { MESSAGE_ACTIONS, MESSAGE_STATUSES } from '../../domain/participation/message-lifecycle.data.ts';
import { OPINION_STATES, TREATMENTS } from '../../domain/participation/opinion-results.ts';
import { SOLICITATION_KINDS } from '../../domain/participation/solicitation-kinds.data.ts';
import {
  SOLICITATION_ACTIONS,
  SOLICITATION_STAGES,
  SOLICITATION_STATUSES,
} from '../../domain/participation/solicitation-stages.data.ts';

/** A day `YYYY-MM-DD`. */
const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

const Timeline = z
  .array(
    z.object({
      seq: z.int(),
      recordedAt: z.string(),
      actor: z.string(),
      title: z.string(),
      text: z.string(),
    }),
  )
  .readonly();
export type TimelineView = z.infer<typeof Timeline>;

const Files = z
  .array(z.object({ id: z.string(), name: z.string(), size: z.int(), mediaType: z.string() }))
  .readonly();

/** The settings of participation with the version to be named when they are changed. */
export const ParticipationSettingsView = z
  .object({
    letterReplyDays: z.int(),
    errorPassOnDays: z.int(),
    errorReplyDays: z.int(),
    normativeDays: z.int(),
    otherDays: z.int(),
    contactDemanded: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'ParticipationSettings' });
export type ParticipationSettingsView = z.infer<typeof ParticipationSettingsView>;

export const SolicitationLineView = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.enum(SOLICITATION_KINDS),
    kindLabel: z.string(),
    title: z.string(),
    fromOn: Day,
    toOn: Day,
    status: z.enum(SOLICITATION_STATUSES),
    statusLabel: z.string(),
    opinions: z.int(),
  })
  .meta({ id: 'SolicitationLine' });
export type SolicitationLineView = z.infer<typeof SolicitationLineView>;

const Counts = z.object({
  received: z.int(),
  counted: z.int(),
  setAside: z.int(),
  unsettled: z.int(),
  byTreatment: z.object({ adopted: z.int(), 'partly-adopted': z.int(), 'not-adopted': z.int() }),
  byGroup: z.record(z.string(), z.int()),
});

/** The page of a solicitation. */
export const SolicitationView = SolicitationLineView.extend({
  version: z.int(),
  draft: z.string(),
  explanation: z.string(),
  shortReasons: z.string(),
  otherWays: z.string(),
  days: z.int(),
  minimumDays: z.int(),
  shortened: z.boolean(),
  mayEdit: z.boolean(),
  mayAnalyse: z.boolean(),
  withdrawalReason: z.string().nullable(),
  resultsPublishedAt: z.string().nullable(),
  results: z.object({
    overview: z.string(),
    groups: z
      .array(
        z.object({ id: z.string(), title: z.string(), treatment: z.enum(TREATMENTS), reasons: z.string() }),
      )
      .readonly(),
  }),
  counts: Counts,
  files: Files,
  timeline: Timeline,
  actions: z.array(z.object({ action: z.enum(SOLICITATION_ACTIONS), label: z.string() })),
  declined: z.array(z.object({ label: z.string(), reason: z.string() })),
}).meta({ id: 'Solicitation' });
export type SolicitationView = z.infer<typeof SolicitationView>;

/** An opinion as the analyst reads it: numbers and addresses struck out, its author masked. */
export const OpinionView = z
  .object({
    id: z.string(),
    number: z.string(),
    handedInAt: z.string(),
    text: z.string(),
    from: z.string(),
    hasPerson: z.boolean(),
    state: z.enum(OPINION_STATES),
    stateLabel: z.string(),
    groupId: z.string().nullable(),
    setAsideReason: z.string().nullable(),
    files: Files,
  })
  .meta({ id: 'Opinion' });
export type OpinionView = z.infer<typeof OpinionView>;

/** What a look shows; recorded before it is shown. */
export const RevealedView = z
  .object({
    name: z.string(),
    contact: z.string(),
    text: z.string(),
    subject: z.string().optional(),
    page: z.string().optional(),
  })
  .meta({ id: 'RevealedVisitor' });
export type RevealedView = z.infer<typeof RevealedView>;

export const SteppedSolicitationView = z
  .object({ version: z.int(), stage: z.enum(SOLICITATION_STAGES) })
  .meta({ id: 'SteppedSolicitation' });

export const SteppedMessageView = z
  .object({ version: z.int(), status: z.enum(MESSAGE_STATUSES) })
  .meta({ id: 'SteppedMessage' });

export const MessageLineView = z
  .object({
    id: z.string(),
    number: z.string(),
    kind: z.enum(MESSAGE_KINDS),
    kindLabel: z.string(),
    category: z.custom<MessageCategory>((value) => typeof value === 'string').meta({ type: 'string' }),
    categoryLabel: z.string(),
    status: z.enum(MESSAGE_STATUSES),
    statusLabel: z.string(),
    department: z.string().nullable(),
    receivedAt: z.string(),
    receivedOn: Day,
    dueOn: Day,
    passOnDueOn: Day.nullable(),
    passOnLate: z.boolean(),
    urgency: z.enum(['overdue', 'soon', 'running', 'ended']),
    remainingDays: z.int().nullable(),
    inspection: z.enum(INSPECTION_LEVELS),
    inspectionLabel: z.string(),
    consents: z.boolean(),
    isPublic: z.boolean(),
  })
  .meta({ id: 'VisitorMessageLine' });
export type MessageLineView = z.infer<typeof MessageLineView>;

export const MessageListView = z
  .object({ total: z.int(), items: z.array(MessageLineView) })
  .meta({ id: 'VisitorMessageList' });
export type MessageListView = z.infer<typeof MessageListView>;

/** The page of a message; its sender masked. */
export const MessageView = MessageLineView.extend({
  version: z.int(),
  departmentId: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  page: z.string(),
  sender: z.string(),
  hasContact: z.boolean(),
  answer: z
    .object({
      answer: z.string(),
      publication: z.object({ title: z.string(), question: z.string(), answer: z.string() }).nullable(),
    })
    .nullable(),
  answeredAt: z.string().nullable(),
  files: Files,
  departments: z.array(z.object({ id: z.string(), name: z.string() })),
  timeline: Timeline,
  actions: z.array(z.object({ action: z.enum(MESSAGE_ACTIONS), label: z.string() })),
}).meta({ id: 'VisitorMessage' });
export type MessageView = z.infer<typeof MessageView>;

/** Messages of a year in numbers. */
export const MessageStatisticsView = z
  .object({
    year: z.int(),
    lines: z.array(
      z.object({
        kind: z.enum(MESSAGE_KINDS),
        category: z.string(),
        received: z.int(),
        answered: z.int(),
        setAside: z.int(),
        inTime: z.int(),
        overdue: z.int(),
      }),
    ),
  })
  .meta({ id: 'VisitorMessageStatistics' });
export type MessageStatisticsView = z.infer<typeof MessageStatisticsView>;
