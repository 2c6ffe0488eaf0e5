import type { PlainDate } from '../domain/calendar/plain-date.ts';

/** Rows of migration 0015, camel-cased. */
export type SearchTables = {
  searchStates: {
    agencyId: string;
    generation: number;
    nextGeneration: number | null;
    doneTo: string | null;
    startedAt: Date | null;
  };
  searchEntries: {
    agencyId: string;
    generation: number;
    source: string;
    id: string;
    version: number;
    publishedAt: Date;
    validity: string | null;
    expiresOn: PlainDate | null;
    numberKey: string | null;
    indexKey: string | null;
    titleKey: string;
    /** A `tsvector`, written through `array_to_tsvector`. */
    words: unknown;
    levels: unknown;
  };
  searchTexts: {
    agencyId: string;
    fileId: string;
    itemId: string;
    state: 'waiting' | 'read' | 'unreadable';
    pages: string[];
    attempts: number;
  };
  searchWordShares: { agencyId: string; word: string; share: number };
  searchCounts: { agencyId: string; month: PlainDate; words: string; searches: number };
};
