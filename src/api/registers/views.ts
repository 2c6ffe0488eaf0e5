import { z } from 'zod';
import type { ClockTraceLine } from '../../domain/access-requests/clock-events.ts';
import type { RuleCounts } from '../../domain/annual-reports/figures.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { ENTRY_ACTIONS, ENTRY_STATUSES } from '../../domain/registers/entry-lifecycle.data.ts';
import { REGISTER_KINDS } from '../../domain/registers/register-kinds.data.ts';

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });
const Counts = z.custom<RuleCounts>((value) => typeof value === 'object').meta({ type: 'object' });
const Trace = z.custom<readonly ClockTraceLine[]>((value) => Array.isArray(value)).meta({ type: 'array' });

/** One line of a register; natural persons are masked. */
export const EntryLineView = z
  .object({
    id: z.string(),
    register: z.enum(REGISTER_KINDS),
    number: z.string(),
    title: z.string(),
    partyName: z.string().nullable(),
    resultLabel: z.string().nullable(),
    decidedOn: Day,
    status: z.enum(ENTRY_STATUSES),
    statusLabel: z.string(),
    plan: z.enum(['publish', 'withhold']),
    flagged: z.boolean(),
    isPublic: z.boolean(),
    publicityOver: z.boolean(),
    publicUntil: Day.nullable(),
    overturnedOn: Day.nullable(),
    toWithdraw: z.boolean(),
    version: z.int(),
    dueOn: Day.nullable(),
    urgency: z.enum(['ended', 'running', 'soon', 'overdue']),
    remainingDays: z.int().nullable(),
  })
  .meta({ id: 'RegisterEntryLine' });
export type EntryLineView = z.infer<typeof EntryLineView>;

export const EntryListView = z
  .object({
    total: z.int(),
    items: z.array(EntryLineView),
    counts: z.object({
      overdue: z.int(),
      withdrawal: z.int(),
      statuses: z.array(z.object({ status: z.enum(ENTRY_STATUSES), count: z.int() })),
    }),
  })
  .meta({ id: 'RegisterEntryList' });
export type EntryListView = z.infer<typeof EntryListView>;

export const EntryView = EntryLineView.extend({
  fields: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      visibility: z.enum(['public', 'internal', 'private']),
      value: z.string(),
      shown: z.string(),
    }),
  ),
  hasSealed: z.boolean(),
  overturnedBy: z.string().nullable(),
  flags: z.array(z.object({ label: z.string(), message: z.string() })),
  clocks: z.array(
    z.object({
      label: z.string(),
      startOn: Day,
      dueOn: Day,
      provisional: z.boolean(),
      article: z.string(),
      calendarVersion: z.string(),
      trace: Trace,
    }),
  ),
  actions: z.array(z.enum(ENTRY_ACTIONS)),
  ownEntry: z.boolean(),
  collected: z.array(z.object({ year: z.int(), amount: z.string() })),
  history: z.array(
    z.object({ label: z.string(), at: z.string(), by: z.string().nullable(), text: z.string() }),
  ),
}).meta({ id: 'RegisterEntry' });
export type EntryView = z.infer<typeof EntryView>;

export const EnteredView = z
  .object({ entryId: z.string(), version: z.int() })
  .meta({ id: 'EnteredRegisterEntry' });
export type EnteredView = z.infer<typeof EnteredView>;

export const EntryChangedView = z.object({ version: z.int() }).meta({ id: 'RegisterEntryChanged' });

export const ReviewedView = z
  .object({ published: z.int(), withheld: z.int(), returned: z.int() })
  .meta({ id: 'ReviewedRegisterEntries' });
export type ReviewedView = z.infer<typeof ReviewedView>;

export const EntryPersonView = z
  .object({ name: z.string(), identityNumber: z.string() })
  .meta({ id: 'RegisterEntryPerson' });
export type EntryPersonView = z.infer<typeof EntryPersonView>;

export const ImportPreviewView = z
  .object({
    columns: z.array(
      z.object({ header: z.string(), key: z.string().nullable(), label: z.string().nullable() }),
    ),
    missing: z.array(z.string()),
    rows: z.int(),
    fresh: z.int(),
    known: z.int(),
    toPublish: z.int(),
    flagged: z.int(),
    faultCount: z.int(),
    faults: z.array(
      z.object({
        row: z.int(),
        cell: z.string(),
        field: z.string(),
        label: z.string(),
        message: z.string(),
      }),
    ),
    sample: z.array(
      z.object({ row: z.int(), values: z.array(z.object({ label: z.string(), shown: z.string() })) }),
    ),
    importedAt: z.string().nullable(),
  })
  .meta({ id: 'RegisterImportPreview' });
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;

export const ImportedView = z
  .object({ importId: z.string(), entries: z.int(), skipped: z.int(), repeated: z.boolean() })
  .meta({ id: 'RegisterImport' });
export type ImportedView = z.infer<typeof ImportedView>;

export const RegisterSettingsView = z
  .object({
    decisionDays: z.int().nullable(),
    penaltyMonths: z.int(),
    personNames: z.enum(['masked', 'full']),
    countRefusals: z.boolean(),
    countCoercion: z.enum(['all', 'measure', 'execution']),
  })
  .meta({ id: 'RegisterSettings' });
export type RegisterSettingsView = z.infer<typeof RegisterSettingsView>;

/** Table 2 as the registers and the published items have it. */
export const DisclosureFiguresView = z
  .object({
    year: z.int(),
    values: z.object({
      regulations: Counts,
      normative: Counts,
      licensing_decisions: z.int(),
      penalty_decisions: z.int(),
      coercion_decisions: z.int(),
      fees_wan_yuan: z.string(),
    }),
    settings: RegisterSettingsView,
    confirmation: z
      .object({
        regulations: Counts,
        normative: Counts,
        confirmedBy: z.string(),
        confirmedOn: Day,
        note: z.string(),
        recordedAt: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'DisclosureFigures' });
export type DisclosureFiguresView = z.infer<typeof DisclosureFiguresView>;

export const DisclosureCellView = z
  .object({
    count: z.int(),
    entries: z.array(EntryLineView),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        documentNumber: z.string().nullable(),
        writtenOn: Day.nullable(),
      }),
    ),
  })
  .meta({ id: 'DisclosureCell' });
export type DisclosureCellView = z.infer<typeof DisclosureCellView>;
