import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Transaction } from '../../database/store.ts';
import { inUse } from '../../domain/columns/column-rules.ts';
import { columnsOfOrgan } from '../../domain/columns/columns-of-organ.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { NATIONAL_FIELDS } from '../../domain/standard-catalogues/national-fields.data.ts';
import { STARTER_ENTRIES } from '../../domain/standard-catalogues/starter-catalogues.ts';
import type { StarterEntry } from '../../domain/standard-catalogues/starter-entries.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { record } from '../staff/passwords.ts';

const KEYS = NATIONAL_FIELDS.map((it) => it.key);

export const CatalogueLabel = z.string().trim().min(1, '请填写领域名称').max(30, '领域名称不能超过30个字');

/** A national field by its key, or a field of the organ's own by its name alone. */
export const AdoptCatalogue = z.strictObject({
  key: z.enum(KEYS, '请选择试点领域').nullable(),
  label: CatalogueLabel,
});

/**
 * Takes up a field: a national one comes with its starter entries, to be checked against the guideline of the ministry
 * and filled up; one of the organ's own begins empty. A field taken up already is left as it is.
 */
export function adoptCatalogue(
  app: App,
  actor: Actor,
  { key, label }: z.infer<typeof AdoptCatalogue>,
): Promise<Result<{ catalogueId: string }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ catalogueId: string }>(actor.agencyId, async (tx) => {
    await tx.standardCatalogues.lock();
    const standing = await tx.standardCatalogues.all();
    const same = standing.find((it) => (key === null ? it.label === label : it.key === key));
    if (same && key === null) return refuse('catalogue-exists', '已有同名的领域');
    if (same) return ok({ catalogueId: same.id });
    const catalogueId = uuid();
    await tx.standardCatalogues.insert({ id: catalogueId, key, label, version: 1 });
    await addStarters(tx, catalogueId, key === null ? [] : STARTER_ENTRIES[key]);
    await record(tx, app, actor.staffId, 'catalogue-adopted', { catalogueId, key, label });
    return ok({ catalogueId });
  });
}

async function addStarters(
  tx: Transaction,
  catalogueId: string,
  entries: readonly StarterEntry[],
): Promise<void> {
  const columns = new Map(inUse(await columnsOf(tx)).map((it) => [it.key, it.id]));
  for (const [index, { columnKey, channels, tiers, ...entry }] of entries.entries())
    await tx.standardCatalogues.insertEntry({
      ...entry,
      id: uuid(),
      catalogueId,
      position: index + 1,
      channels: [...channels],
      tiers: [...tiers],
      columnId: nearest(columnKey, columns),
      retiredAt: null,
    });
}

/** Where each legal column stands in the largest tree there is. */
const PARENTS: ReadonlyMap<string, string | null> = new Map(
  columnsOfOrgan({ level: 'government', makesRules: true, rulesAddress: '' }).map((it) => [
    it.key,
    it.parentKey,
  ]),
);

/** The column of that key, or the nearest above it that the organ has; none above the items of art. 20. */
function nearest(key: string, columns: ReadonlyMap<string | null, string>): string | null {
  for (let at: string | null = key; at !== null && at !== 'statutory-content'; at = PARENTS.get(at) ?? null) {
    const found = columns.get(at);
    if (found) return found;
  }
  return null;
}
