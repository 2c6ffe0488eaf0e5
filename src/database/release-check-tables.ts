import type { WordKind } from '../domain/release-checks/wording/wording.ts';

/** The rows of `migrations/0021-release-checks.sql`, camel-cased. */
export type ReleaseCheckTables = {
  releaseWords: {
    agencyId: string;
    wrong: string;
    rightWords: string;
    kind: WordKind;
    note: string;
    addedAt: Date;
    addedBy: string;
    /** `null` while the word is looked for. */
    retiredAt: Date | null;
  };
  releaseWordsOff: {
    agencyId: string;
    wrong: string;
    reason: string;
    switchedAt: Date;
    switchedBy: string;
    /** `null` while the entry is off. */
    endedAt: Date | null;
  };
  releaseWordLists: { agencyId: string; version: number };
  linkChecks: {
    agencyId: string;
    address: string;
    checkedAt: Date;
    alive: boolean;
    /** The status of HTTP; `null` where no answer came. */
    status: number | null;
    fault: string | null;
  };
};
