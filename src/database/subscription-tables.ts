import type { SubscriptionFrequency } from '../domain/subscriptions/frequencies.data.ts';

/** The rows of `migrations/0022-mail-subscriptions.sql`, camel-cased. */
export type SubscriptionTables = {
  itemNews: { agencyId: string; itemId: string; seq: number; gone: boolean };
  mailSubscriptions: {
    agencyId: string;
    id: string;
    wrappedKey: Buffer;
    sealedAddress: Buffer;
    addressReference: Buffer;
    columnIds: string[];
    frequency: SubscriptionFrequency;
    askedId: string | null;
    askedColumns: string[] | null;
    askedFrequency: SubscriptionFrequency | null;
    askedAt: Date | null;
    confirmedAt: Date | null;
    toldSeq: number;
    lastDigestAt: Date | null;
    failures: number;
    pausedUntil: Date | null;
  };
  subscriptionMails: {
    agencyId: string;
    id: string;
    subscriptionId: string;
    kind: 'confirmation' | 'digest';
    itemIds: string[];
    newsUntil: number;
    status: 'queued' | 'sending' | 'sent' | 'failed' | 'given-up';
    attempts: number;
    nextAttemptAt: Date;
    messageId: string;
    lastError: string | null;
    createdAt: Date;
    sentAt: Date | null;
  };
};
