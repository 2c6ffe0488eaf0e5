import { z } from 'zod';
import { ENTRY_METHODS, ENTRY_TIERS } from '../../domain/standard-catalogues/catalogue-entry.ts';
import { COVERAGE_STATES } from '../../domain/standard-catalogues/coverage.ts';

const States = z.record(z.enum(COVERAGE_STATES), z.int());

/** The fields of an organ, each with how far it is covered, and those it could take up. */
export const CataloguesView = z
  .object({
    catalogues: z.array(
      z.object({
        id: z.uuid(),
        key: z.string().nullable(),
        label: z.string(),
        entries: z.int(),
        states: States,
      }),
    ),
    offered: z.array(
      z.object({ key: z.string(), label: z.string(), entries: z.int(), unconfirmed: z.boolean() }),
    ),
  })
  .meta({ id: 'StandardCatalogues' });
export type CataloguesView = z.infer<typeof CataloguesView>;

const Entry = z.object({
  topic: z.string(),
  subtopic: z.string(),
  content: z.string(),
  basis: z.string(),
  timeLimit: z.string(),
  body: z.string(),
  channels: z.array(z.string()),
  audience: z.string(),
  method: z.enum(ENTRY_METHODS),
  tiers: z.array(z.enum(ENTRY_TIERS)),
});

const Coverage = z.object({
  state: z.enum(COVERAGE_STATES),
  by: z.enum(['item', 'column']).nullable(),
  items: z.int(),
  newestOn: z.string().nullable(),
  newest: z.array(z.object({ id: z.uuid(), title: z.string(), publishedOn: z.string() })),
});

/** One catalogue, entry by entry. */
export const CatalogueView = z
  .object({
    id: z.uuid(),
    label: z.string(),
    version: z.int(),
    entries: z.array(
      Entry.extend({
        id: z.uuid(),
        columnId: z.uuid().nullable(),
        columnLabel: z.string().nullable(),
        updateWithinDays: z.int().nullable(),
        coverage: Coverage,
      }),
    ),
  })
  .meta({ id: 'StandardCatalogue' });
export type CatalogueView = z.infer<typeof CatalogueView>;

/** What taking over a file would do. */
export const ImportPreviewView = z
  .object({
    findings: z.array(z.object({ row: z.int(), column: z.string(), message: z.string() })),
    entries: z.array(Entry),
    added: z.array(z.string()),
    changed: z.array(z.string()),
    retired: z.array(z.string()),
    unchanged: z.int(),
  })
  .meta({ id: 'StandardCatalogueImport' });
export type ImportPreviewView = z.infer<typeof ImportPreviewView>;
