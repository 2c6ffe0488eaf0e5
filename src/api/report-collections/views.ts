import { z } from 'zod';
import type { CheckFinding } from '../../domain/annual-reports/findings.ts';
import type { SourcePlace } from '../../domain/annual-reports/read-report.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import {
  CHASE_WAYS,
  COLLECTION_STATUSES,
  SUBMISSION_WAYS,
} from '../../domain/report-collections/collection.ts';
import { MEMBER_ACTIONS, MEMBER_STATUSES } from '../../domain/report-collections/member-lifecycle.data.ts';

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });
const Instant = z.iso.datetime();
const Finding = z
  .custom<CheckFinding>((value) => typeof value === 'object')
  .meta({ type: 'object', description: '核对结果：code、severity、where、message、advice、place' });
/** A number of the form: counts as numbers, fees as decimal text in 万元, `null` where nobody could read it. */
const CellValue = z.union([z.number(), z.string(), z.null()]);

/** How many members stand where. */
const Counts = z.object({
  members: z.int(),
  awaited: z.int(),
  received: z.int(),
  returned: z.int(),
  accepted: z.int(),
  excused: z.int(),
});

export const CollectionLineView = z
  .object({
    year: z.int(),
    status: z.enum(COLLECTION_STATUSES),
    dueOn: Day,
    counts: Counts,
    /** 0 until it is closed for the first time. */
    revision: z.int(),
    publishedRevision: z.int().nullable(),
  })
  .meta({ id: 'ReportCollectionLine' });
export type CollectionLineView = z.infer<typeof CollectionLineView>;

export const MemberLineView = z
  .object({
    memberId: z.string(),
    name: z.string(),
    creditCode: z.string().nullable(),
    /** An organ of this platform, whose published report can be taken over. */
    platformAgencyId: z.string().nullable(),
    /** The collecting organ's own figures (本机关). */
    isOwn: z.boolean(),
    email: z.string().nullable(),
    telephone: z.string().nullable(),
    /** Whether it may make rules 规章; `null`: judged by its name. */
    rulePower: z.boolean().nullable(),
    status: z.enum(MEMBER_STATUSES),
    /** Why it was last returned, reopened, excused, or accepted with errors. */
    reason: z.string(),
    version: z.int(),
    offers: z.array(z.enum(MEMBER_ACTIONS)),
    isLate: z.boolean(),
    hasLink: z.boolean(),
    /** The member whose report holds its figures (合并报送), by name. */
    reportedBy: z.string().nullable(),
    /** Members whose figures stand in this one's report. */
    reportsFor: z.array(z.string()),
    /** The submission that counts, if any. */
    submission: z
      .object({
        submissionId: z.string(),
        number: z.int(),
        way: z.enum(SUBMISSION_WAYS),
        handedInAt: Instant,
        errors: z.int(),
        warnings: z.int(),
        /** Cells nobody could read and nobody filled in. */
        gaps: z.int(),
      })
      .nullable(),
    lastChasedOn: Day.nullable(),
    chases: z.int(),
    /** Messages of the organ since the office last wrote. */
    unanswered: z.int(),
  })
  .meta({ id: 'ReportCollectionMemberLine' });
export type MemberLineView = z.infer<typeof MemberLineView>;

export const CollectionView = z
  .object({
    year: z.int(),
    status: z.enum(COLLECTION_STATUSES),
    /** The government or organ whose report it becomes, as its titles name it. */
    onBehalfOf: z.string(),
    dueOn: Day,
    /** 31 January of the next year (条例第四十九条第一款). */
    statutoryOn: Day,
    version: z.int(),
    revision: z.int(),
    reason: z.string(),
    publishedRevision: z.int().nullable(),
    publicUrl: z.string().nullable(),
    /** Of `close`, `reopen` and `publish`, what can be done now. */
    offers: z.array(z.enum(['close', 'reopen', 'publish'])),
    /** What keeps `close` from going without a reason, in words. */
    openPoints: z.array(z.string()),
    counts: Counts,
    members: z.array(MemberLineView),
    versions: z.array(
      z.object({
        revision: z.int(),
        closedAt: Instant,
        sha256: z.string(),
        reason: z.string(),
        publishedAt: Instant.nullable(),
      }),
    ),
    /** What was changed of its day and name, the latest first. */
    changes: z.array(
      z.object({
        at: Instant,
        by: z.string().nullable(),
        from: z.object({ dueOn: z.string(), onBehalfOf: z.string() }).nullable(),
        dueOn: z.string(),
        onBehalfOf: z.string(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReportCollection' });
export type CollectionView = z.infer<typeof CollectionView>;

const SubmissionLine = z.object({
  submissionId: z.string(),
  number: z.int(),
  way: z.enum(SUBMISSION_WAYS),
  handedInAt: Instant,
  /** Who entered it, `null` where the organ did by its link. */
  by: z.string().nullable(),
  fileName: z.string().nullable(),
  size: z.int().nullable(),
  sha256: z.string().nullable(),
  errors: z.int(),
  warnings: z.int(),
  gaps: z.int(),
  /** The newest one counts; earlier ones are kept. */
  isCurrent: z.boolean(),
});

/** The page of one member: its submissions, the dialogue, the chasing, and what was done when by whom. */
export const MemberView = z
  .object({
    member: MemberLineView,
    /** Where the organ hands in; `null` without a link. Its code is shown only when it is issued. */
    linkUrl: z.string().nullable(),
    submissions: z.array(SubmissionLine),
    messages: z.array(
      z.object({
        messageId: z.string(),
        from: z.enum(['office', 'organ']),
        by: z.string().nullable(),
        text: z.string(),
        /** Findings sent along with a return. */
        findings: z.array(Finding),
        writtenAt: Instant,
      }),
    ),
    chases: z.array(
      z.object({
        chasedOn: Day,
        way: z.enum(CHASE_WAYS),
        /** Of an e-mail: queued, sending, sent, failed (tried again) or given-up; of a call: done. */
        state: z.enum(['queued', 'sending', 'sent', 'failed', 'given-up', 'done']),
        by: z.string(),
        note: z.string(),
      }),
    ),
    history: z.array(
      z.object({ type: z.string(), by: z.string().nullable(), at: Instant, reason: z.string() }),
    ),
  })
  .meta({ id: 'ReportCollectionMember' });
export type MemberView = z.infer<typeof MemberView>;

/** One submission in full: all 200 cells with where each was read, the gaps, the findings, the text. */
export const SubmissionView = z
  .object({
    submissionId: z.string(),
    memberId: z.string(),
    number: z.int(),
    way: z.enum(SUBMISSION_WAYS),
    handedInAt: Instant.nullable(),
    fileName: z.string().nullable(),
    /** As read; the office sees at once where the file is another organ's or another year's. */
    agency: z.string().nullable(),
    year: z.int().nullable(),
    title: z.string().nullable(),
    isCurrent: z.boolean(),
    /** Whether the office may fill in cells now. */
    mayFill: z.boolean(),
    cells: z.array(
      z.object({
        cell: z.string(),
        label: z.string(),
        value: CellValue,
        /** Words of the file, and where they stand. */
        printed: z.string().nullable(),
        place: z
          .custom<SourcePlace | null>((value) => typeof value === 'object')
          .meta({
            type: ['object', 'null'],
          }),
        /** Why nothing could be read, in words. */
        gap: z.string().nullable(),
        filled: z.object({ reason: z.string(), by: z.string(), at: Instant }).nullable(),
      }),
    ),
    findings: z.array(Finding),
    sections: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ReportSubmission' });
export type SubmissionView = z.infer<typeof SubmissionView>;

export const CollectionChangedView = z.object({ version: z.int() }).meta({ id: 'ReportCollectionChanged' });
