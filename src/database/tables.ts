import type { JSONColumnType } from 'kysely';
import type { SiteSettings } from '../domain/agencies/site-settings.ts';
import type { ReportStatus } from '../domain/annual-reports/report-lifecycle.data.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { LetterLayout } from '../domain/letters/layout-settings.ts';
import type { AgencyProfile, AgencySettings } from '../domain/staff/agency.ts';
import type { CalendarTables } from './calendar-tables.ts';
import type { ChannelTables } from './channel-tables.ts';
import type { ColumnTables } from './column-tables.ts';
import type { ConsultationTables } from './consultation-tables.ts';
import type { DeskTables } from './desk-tables.ts';
import type { DisclosureTables } from './disclosure-tables.ts';
import type { LetterSealTables } from './letter-seal-tables.ts';
import type { NoticeTables } from './notice-tables.ts';
import type { ParticipationTables } from './participation-tables.ts';
import type { RegisterTables } from './register-tables.ts';
import type { ReleaseCheckTables } from './release-check-tables.ts';
import type { ReportCollectionTables } from './report-collection-tables.ts';
import type { ReportTaskTables } from './report-task-tables.ts';
import type { RequestTotalsTables } from './request-total-tables.ts';
import type { SearchTables } from './search-tables.ts';
import type { SideFileTables } from './side-file-tables.ts';
import type { SubscriptionTables } from './subscription-tables.ts';

/** The rows as the queries see them, camel-cased; the truth is `migrations/`. Days are `PlainDate`, instants `Date`. */
export type Tables = CalendarTables &
  ChannelTables &
  ColumnTables &
  DeskTables &
  DisclosureTables &
  LetterSealTables &
  NoticeTables &
  SearchTables &
  ParticipationTables &
  RegisterTables &
  ReleaseCheckTables &
  ReportCollectionTables &
  ReportTaskTables &
  RequestTotalsTables &
  SideFileTables &
  SubscriptionTables & {
    agencies: {
      id: string;
      parentId: string | null;
      code: string;
      name: string;
      profile: JSONColumnType<AgencyProfile>;
      settings: JSONColumnType<AgencySettings>;
      createdAt: Date;
    };
    departments: { agencyId: string; id: string; name: string };
    staff: {
      id: string;
      login: string;
      name: string;
      passwordHash: string;
      mustChangePassword: boolean;
      disabledAt: Date | null;
      createdAt: Date;
    };
    posts: { agencyId: string; staffId: string; role: string; departmentId: string | null };
    sessions: { tokenHash: Buffer; staffId: string; createdAt: Date; lastSeenAt: Date; expiresAt: Date };
    signInFailures: { login: string; failures: number; lastFailedAt: Date };
    eventChains: { agencyId: string; stream: Stream; lastSeq: number; head: Buffer };
    events: {
      agencyId: string;
      stream: Stream;
      seq: number;
      requestId: string | null;
      type: string;
      occurredOn: PlainDate;
      recordedAt: string;
      actorId: string | null;
      digest: Buffer;
      link: Buffer;
    };
    eventBodies: {
      agencyId: string;
      stream: Stream;
      seq: number;
      salt: Buffer;
      facts: string;
      note: Buffer | null;
    };
    submissions: {
      agencyId: string;
      id: string;
      wrappedKey: Buffer;
      queryCodeHash: string;
      sealedApplicant: Buffer;
      sealedDescription: Buffer;
      identityReference: Buffer | null;
      submittedAt: Date;
    };
    accessRequests: {
      agencyId: string;
      id: string;
      submissionId: string;
      number: string;
      arrivalYear: number;
      title: string;
      applicantKind: string;
      channel: string;
      status: string;
      arrivedOn: PlainDate;
      safeOn: PlainDate;
      receivedOn: PlainDate | null;
      replyDueOn: PlainDate | null;
      safeDueOn: PlainDate | null;
      clockState: string | null;
      provisional: boolean;
      extensionDays: number;
      departmentId: string | null;
      handlerId: string | null;
      outcome: string | null;
      decidedOn: PlainDate | null;
      servedOn: PlainDate | null;
      waitsFor: string | null;
      waitsUntil: PlainDate | null;
      legalPassed: boolean;
      secrecyPassed: boolean;
      /** The calendar the days above were counted on; empty where it was not kept yet. */
      calendarVersion: string;
      version: number;
    };
    consultationInvitations: ConsultationTables['consultationInvitations'];
    descriptionWords: { agencyId: string; requestId: string; word: Buffer };
    files: {
      agencyId: string;
      id: string;
      submissionId: string | null;
      draftId: string | null;
      requestId: string | null;
      sideFileId: string | null;
      purpose: FilePurpose;
      sealedName: Buffer;
      mediaType: string;
      size: number;
      address: string;
      sha256: Buffer;
      createdAt: Date;
      createdBy: string | null;
    };
    submissionDrafts: {
      agencyId: string;
      id: string;
      secretHash: Buffer;
      wrappedKey: Buffer;
      sealed: Buffer;
      createdAt: Date;
      submissionId: string | null;
      sealedReceipt: Buffer | null;
    };
    counters: { agencyId: string; kind: string; year: number; last: number };
    letters: {
      agencyId: string;
      id: string;
      requestId: string;
      kind: string;
      year: number;
      serial: number;
      number: string;
      templateVersion: string;
      sealedData: Buffer;
      signedBy: string;
      signedOn: PlainDate;
      token: string;
      pdfFileId: string | null;
      pdfSha256: Buffer | null;
      /** Signed, but taken back before it was served; the number stays used. */
      cancelledOn: PlainDate | null;
    };
    letterLayouts: {
      agencyId: string;
      version: number;
      layout: JSONColumnType<LetterLayout>;
      changedAt: Date;
      changedBy: string;
    };
    siteSettings: {
      agencyId: string;
      version: number;
      settings: JSONColumnType<SiteSettings>;
      changedAt: Date;
      changedBy: string;
    };
    letterFonts: {
      agencyId: string;
      id: string;
      family: string;
      wordName: string;
      fileName: string;
      format: 'ttf' | 'otf' | 'ttc';
      size: number;
      sha256: Buffer;
      addedAt: Date;
      addedBy: string;
      retiredAt: Date | null;
    };
    annualReports: {
      agencyId: string;
      year: number;
      status: ReportStatus;
      revision: number;
      writtenBy: string | null;
      reviewedBy: string | null;
      reason: string;
      disclosureFigures: unknown;
      remedyFigures: unknown;
      sections: unknown;
      frozen: unknown;
      figuresFrom: 'ledger' | 'roll-up';
      carryOverNote: string;
      version: number;
    };
    idempotentReplies: {
      agencyId: string;
      key: string;
      actorId: string | null;
      requestDigest: Buffer;
      status: number;
      body: string;
      createdAt: Date;
    };
    publishedReports: {
      agencyId: string;
      id: string;
      version: number;
      year: number;
      title: string;
      data: unknown;
      publishedAt: Date;
      reason: string;
    };
  };

/** The chains of an organ: case work, looks at personal data, administration, disclosure, participation. */
export type Stream = 'cases' | 'looks' | 'administration' | 'disclosures' | 'participation';

export type FilePurpose = 'applicant-upload' | 'identity-proof' | 'reply-material' | 'evidence' | 'letter';
