import type { JSONColumnType } from 'kysely';
import type { RuleCounts } from '../domain/annual-reports/figures.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { EntryStatus, OverturningGround } from '../domain/registers/entry-lifecycle.data.ts';
import type { EntryValues } from '../domain/registers/register-fields.ts';
import type { RegisterKind } from '../domain/registers/register-kinds.data.ts';
import type { RegisterSettings } from '../domain/registers/register-settings.ts';

/** Rows of migration 0017, camel-cased. */
export type RegisterTables = {
  registerEntries: {
    agencyId: string;
    id: string;
    register: RegisterKind;
    number: string;
    title: string;
    partyName: string | null;
    decidedOn: PlainDate;
    result: string;
    plan: 'publish' | 'withhold';
    fields: JSONColumnType<EntryValues>;
    wrappedKey: Buffer | null;
    sealedPerson: Buffer | null;
    status: EntryStatus;
    enteredBy: string;
    enteredAt: Date;
    importId: string | null;
    flagged: boolean;
    dueOn: PlainDate | null;
    overturnedOn: PlainDate | null;
    overturnedBy: OverturningGround | null;
    withdrawDueOn: PlainDate | null;
    publicVersion: number | null;
    lastVersion: number;
    publicUntil: PlainDate | null;
    version: number;
  };
  /** Amounts are decimal text: a sum in 万元 is never a float. */
  feeCollections: { agencyId: string; entryId: string; year: number; amount: string };
  registerImports: {
    agencyId: string;
    id: string;
    register: RegisterKind;
    sha256: Buffer;
    fileName: string;
    entries: number;
    skipped: number;
    importedBy: string;
    importedAt: Date;
  };
  registerSettings: { agencyId: string; settings: JSONColumnType<RegisterSettings> };
  ruleCountConfirmations: {
    agencyId: string;
    year: number;
    regulations: JSONColumnType<RuleCounts>;
    normative: JSONColumnType<RuleCounts>;
    confirmedBy: string;
    confirmedOn: PlainDate;
    note: string;
    recordedBy: string;
    recordedAt: Date;
  };
  publishedRegisterEntries: {
    agencyId: string;
    id: string;
    version: number;
    state: 'published' | 'withdrawn';
    register: RegisterKind;
    number: string;
    title: string;
    partyName: string;
    decidedOn: PlainDate;
    fields: JSONColumnType<EntryValues>;
    firstPublishedAt: Date;
    visibleFrom: Date;
    publicUntil: PlainDate | null;
    reason: string | null;
  };
};
