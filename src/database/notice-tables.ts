import type { NoticeChannel, NoticeKind } from '../domain/notices/notice-kinds.data.ts';
import type { NoticeStatus } from '../domain/notices/notice-status.data.ts';

/** The rows of `migrations/0008-notices.sql`, camel-cased. */
export type NoticeTables = {
  notices: {
    agencyId: string;
    id: string;
    requestId: string;
    kind: NoticeKind;
    channel: NoticeChannel;
    sealedDestination: Buffer;
    status: NoticeStatus;
    attempts: number;
    nextAttemptAt: Date;
    messageId: string;
    lastError: string | null;
    createdAt: Date;
    sentAt: Date | null;
    settledAt: Date | null;
    settledBy: string | null;
  };
  queryCodeAsks: {
    agencyId: string;
    id: string;
    wrappedKey: Buffer;
    sealed: Buffer;
    askedAt: Date;
  };
  queryCodeReissues: {
    agencyId: string;
    id: string;
    requestId: string;
    way: 'email' | 'post';
    tokenHash: Buffer | null;
    askedAt: Date;
    expiresAt: Date | null;
    endedAt: Date | null;
    endedBy: string | null;
    result: 'issued' | 'replaced' | 'declined' | null;
  };
};
