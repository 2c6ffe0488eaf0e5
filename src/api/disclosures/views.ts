import { z } from 'zod';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { ItemContent } from '../../domain/disclosures/item-content.ts';
import { ITEM_KINDS, RELATIONS, VALIDITIES } from '../../domain/disclosures/kinds.data.ts';
import { ITEM_ACTIONS, ITEM_STATUSES } from '../../domain/disclosures/lifecycle.data.ts';
import { ClockReadingView } from '../access-requests/views.ts';

/** A day `YYYY-MM-DD`. */
const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

/** One line of the list of items. */
export const ItemLineView = z
  .object({
    id: z.string(),
    kind: z.enum(ITEM_KINDS),
    kindLabel: z.string(),
    columnId: z.string(),
    columnLabel: z.string(),
    title: z.string(),
    indexNumber: z.string().nullable(),
    status: z.enum(ITEM_STATUSES),
    statusLabel: z.string(),
    authorName: z.string(),
    formedOn: Day,
    dueOn: Day.nullable(),
    provisional: z.boolean(),
    urgency: z.enum(['overdue', 'soon', 'running', 'ended']),
    remainingDays: z.int().nullable(),
    live: z.boolean(),
    liveFrom: z.string().nullable(),
    lateReview: z.boolean(),
    lookBack: z.boolean(),
    reEvaluateOn: Day.nullable(),
    updatedAt: z.string(),
  })
  .meta({ id: 'ItemLine' });
export type ItemLineView = z.infer<typeof ItemLineView>;

export const ItemListView = z
  .object({
    total: z.int(),
    items: z.array(ItemLineView),
    counts: z.array(z.object({ status: z.enum(ITEM_STATUSES), label: z.string(), count: z.int() })),
  })
  .meta({ id: 'ItemList' });
export type ItemListView = z.infer<typeof ItemListView>;

/** A finding of the checks before publication, with whether somebody overruled it. */
export const ItemFindingView = z
  .object({
    code: z.string(),
    severity: z.enum(['block', 'warning', 'hint']),
    overrule: z.enum(['never', 'secrecy-reviewer', 'anybody']),
    place: z.object({
      part: z.enum(['title', 'summary', 'metadata', 'body', 'attachment']),
      name: z.string().optional(),
      where: z.string(),
      excerpt: z.string(),
    }),
    message: z.string(),
    article: z.string().nullable(),
    advice: z.string(),
    key: z.string(),
    overruled: z.boolean(),
  })
  .meta({ id: 'ItemFinding' });
export type ItemFindingView = z.infer<typeof ItemFindingView>;

/** The content as the domain has it; the editor sends the same back. */
const Content = z.custom<ItemContent>((value) => typeof value === 'object').meta({ type: 'object' });

/** The page of an item. */
export const ItemView = ItemLineView.extend({
  version: z.int(),
  revision: z.int(),
  content: Content,
  digest: z.string().nullable(),
  /** What the public reads today: another item, a decision or the last day of validity may have changed it since. */
  publicValidity: z.enum(VALIDITIES).nullable(),
  correction: z.string().nullable(),
  clock: z.object({
    startOn: Day,
    dueOn: Day,
    workingDays: z.int(),
    article: z.string(),
    provisional: z.boolean(),
    calendarVersion: z.string(),
    running: z.boolean(),
    metOn: Day.nullable(),
    onTime: z.boolean().nullable(),
    trace: ClockReadingView.shape.trace,
  }),
  findings: z.array(ItemFindingView).readonly(),
  relations: z.array(
    z.object({
      kind: z.enum(RELATIONS),
      itemId: z.string(),
      title: z.string(),
      direction: z.enum(['to', 'from']),
    }),
  ),
  actions: z.array(z.object({ action: z.enum(ITEM_ACTIONS), label: z.string() })),
  declined: z.array(
    z.object({
      action: z.enum(ITEM_ACTIONS),
      label: z.string(),
      reason: z.string(),
      article: z.string().nullable(),
    }),
  ),
  timeline: z.array(
    z.object({
      seq: z.int(),
      on: Day,
      recordedAt: z.string(),
      actor: z.string(),
      label: z.string(),
      text: z.string(),
      digest: z.string().nullable(),
    }),
  ),
  versions: z.array(
    z.object({ number: z.int(), digest: z.string(), savedBy: z.string(), savedAt: z.string() }),
  ),
  publicVersions: z.array(
    z.object({
      version: z.int(),
      state: z.enum(['published', 'withdrawn']),
      visibleFrom: z.string(),
      supersededFrom: z.string().nullable(),
      reason: z.string().nullable(),
      title: z.string(),
    }),
  ),
}).meta({ id: 'Item' });
export type ItemView = z.infer<typeof ItemView>;

export const CreatedItemView = z
  .object({ itemId: z.string(), version: z.int(), revision: z.int() })
  .meta({ id: 'CreatedItem' });

/** What was changed or dropped when a text was brought into normal form. */
const Notes = z
  .array(
    z.object({
      code: z.string(),
      message: z.string(),
      count: z.int(),
      samples: z.array(z.string()).readonly(),
    }),
  )
  .readonly();

/** A pasted text in normal form. */
export const NormalisedView = z.object({ html: z.string(), notes: Notes }).meta({ id: 'NormalisedBody' });
export type NormalisedView = z.infer<typeof NormalisedView>;

export const SavedDraftView = z
  .object({ revision: z.int(), body: z.string(), notes: Notes })
  .meta({ id: 'SavedDraft' });
export type SavedDraftView = z.infer<typeof SavedDraftView>;

export const ItemChangedView = z
  .object({ version: z.int(), status: z.enum(ITEM_STATUSES) })
  .meta({ id: 'ItemChanged' });

export const ItemFileView = z
  .object({
    fileId: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'ItemFile' });
export type ItemFileView = z.infer<typeof ItemFileView>;

export const ItemVersionView = z
  .object({ number: z.int(), digest: z.string(), content: Content })
  .meta({ id: 'ItemVersion' });
export type ItemVersionView = z.infer<typeof ItemVersionView>;

/** Where an item is seen as the public will see it; opens for half an hour. */
export const PreviewView = z.object({ page: z.string(), pdf: z.string() }).meta({ id: 'ItemPreview' });
export type PreviewView = z.infer<typeof PreviewView>;

/** What changed between two versions; HTML with `<ins>` and `<del>` only, made by the server. */
export const DifferencesView = z
  .object({
    fields: z
      .array(z.object({ label: z.string(), before: z.string(), after: z.string(), html: z.string() }))
      .readonly(),
    body: z.object({
      blocks: z
        .array(
          z.object({
            change: z.enum(['same', 'changed', 'restyled', 'inserted', 'deleted']),
            name: z.string(),
            html: z.string(),
          }),
        )
        .readonly(),
      inserted: z.int(),
      deleted: z.int(),
    }),
  })
  .meta({ id: 'ItemDifferences' });
export type DifferencesView = z.infer<typeof DifferencesView>;

/** A file read as a draft: text, pictures, and what it says of itself for a clerk to confirm. */
export const ImportedDraftView = z
  .object({
    html: z.string(),
    notes: Notes,
    files: z.array(ItemFileView),
    attachments: z.array(ItemFileView),
    attachmentNames: z.array(z.string()),
    title: z.string().nullable(),
    documentNumber: z.string().nullable(),
    addressee: z.string().nullable(),
    issuer: z.string().nullable(),
    writtenOn: Day.nullable(),
  })
  .meta({ id: 'ImportedDraft' });
export type ImportedDraftView = z.infer<typeof ImportedDraftView>;
