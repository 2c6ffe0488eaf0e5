import type { PlainDate } from '../domain/calendar/plain-date.ts';

/** Who is away, and what colleagues write to each other about a case. */
export type DeskTables = {
  absences: {
    agencyId: string;
    id: string;
    staffId: string;
    deputyId: string;
    kind: string;
    fromOn: PlainDate;
    toOn: PlainDate;
    endedOn: PlainDate | null;
    recordedBy: string;
    recordedAt: Date;
  };
  comments: {
    agencyId: string;
    id: string;
    requestId: string;
    authorId: string;
    sealedText: Buffer;
    writtenAt: Date;
    struckAt: Date | null;
    struckBy: string | null;
    sealedStrikeReason: Buffer | null;
  };
  mentions: {
    agencyId: string;
    commentId: string;
    staffId: string;
    requestId: string;
    readAt: Date | null;
  };
};
