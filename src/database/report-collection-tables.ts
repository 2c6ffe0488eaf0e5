import type { JSONColumnType } from 'kysely';
import type { PrintedFigures } from '../domain/annual-reports/figures.ts';
import type { CheckFinding } from '../domain/annual-reports/findings.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { CollectedReading, FilledCell } from '../domain/report-collections/collected-reading.ts';
import type {
  AdjustmentKind,
  CollectionStatus,
  NoticeState,
  ReportNoticeKind,
  SubmissionWay,
} from '../domain/report-collections/collection.ts';
import type { MemberStatus } from '../domain/report-collections/member-lifecycle.data.ts';
import type { RollUpSnapshot } from '../domain/report-collections/roll-up-snapshot.ts';

/** Rows of migrations 0025 and 0031; jsonb columns are read as values and written as text. */
export type ReportCollectionTables = {
  reportCollections: {
    agencyId: string;
    id: string;
    year: number;
    onBehalfOf: string;
    dueOn: PlainDate;
    status: CollectionStatus;
    revision: number;
    reason: string;
    version: number;
    createdAt: Date;
    createdBy: string;
  };
  reportMembers: {
    agencyId: string;
    id: string;
    collectionId: string;
    place: number;
    name: string;
    nameKey: string;
    creditCode: string | null;
    platformAgencyId: string | null;
    isOwn: boolean;
    rulePower: boolean | null;
    status: MemberStatus;
    reason: string;
    submissionId: string | null;
    /** The member whose report holds its figures (合并报送); only of one that is excused. */
    reportedBy: string | null;
    wrappedKey: Buffer;
    sealedContact: Buffer;
    tokenHash: Buffer | null;
    sealedToken: Buffer | null;
    codeHash: string | null;
    codeIssuedAt: Date | null;
    failures: number;
    version: number;
    createdAt: Date;
  };
  reportSubmissions: {
    agencyId: string;
    id: string;
    collectionId: string;
    memberId: string;
    number: number | null;
    way: SubmissionWay;
    fileName: string | null;
    fileSize: number | null;
    fileSha256: Buffer | null;
    fileAddress: string | null;
    platformVersion: number | null;
    reading: JSONColumnType<CollectedReading>;
    figures: JSONColumnType<PrintedFigures>;
    filled: JSONColumnType<readonly FilledCell[]>;
    findings: JSONColumnType<readonly CheckFinding[]>;
    errors: number;
    warnings: number;
    gaps: number;
    uploadedAt: Date;
    handedInAt: Date | null;
    byStaff: string | null;
  };
  reportMessages: {
    agencyId: string;
    id: string;
    collectionId: string;
    memberId: string;
    sender: 'office' | 'organ';
    text: string;
    findings: JSONColumnType<readonly CheckFinding[]>;
    byStaff: string | null;
    writtenAt: Date;
  };
  reportNotices: {
    agencyId: string;
    id: string;
    collectionId: string;
    memberId: string;
    kind: ReportNoticeKind;
    onDay: PlainDate;
    status: NoticeState;
    note: string;
    sealedCode: Buffer | null;
    attempts: number;
    nextAttemptAt: Date;
    messageId: string;
    lastError: string | null;
    createdAt: Date;
    createdBy: string;
    sentAt: Date | null;
  };
  reportAdjustments: {
    agencyId: string;
    id: string;
    collectionId: string;
    cell: string;
    delta: number;
    kind: AdjustmentKind;
    leadingMemberId: string | null;
    reason: string;
    createdAt: Date;
    createdBy: string;
    removedAt: Date | null;
    removedBy: string | null;
    removalReason: string | null;
  };
  reportRollUps: {
    agencyId: string;
    collectionId: string;
    revision: number;
    year: number;
    snapshot: JSONColumnType<RollUpSnapshot>;
    sha256: Buffer;
    reason: string;
    closedAt: Date;
    closedBy: string;
  };
  publishedRollUps: {
    agencyId: string;
    year: number;
    revision: number;
    title: string;
    data: JSONColumnType<RollUpSnapshot>;
    sha256: Buffer;
    publishedAt: Date;
    reason: string;
  };
};
