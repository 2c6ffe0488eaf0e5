import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { StandardCatalogueRow, StandardEntryRow } from '../../database/standard-catalogues.ts';
import type { Transaction } from '../../database/store.ts';
import { inUse } from '../../domain/columns/column-rules.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { ENTRY_METHODS, ENTRY_TIERS } from '../../domain/standard-catalogues/catalogue-entry.ts';
import { ENTRY_LIMITS } from '../../domain/standard-catalogues/read-catalogue.ts';
import { type Actor, demand, NotFound, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { columnsOf } from '../columns/find-columns.ts';
import { record } from '../staff/passwords.ts';
import { CatalogueLabel } from './adopt-catalogue.ts';
import { wantedCatalogue } from './view-catalogues.ts';

const { title, text } = ENTRY_LIMITS;
const named = (what: string, most: number) =>
  z.string().trim().min(1, `请填写${what}`).max(most, `${what}不能超过${most}个字`);

/** An entry as its form sends it: the official columns, where it is published, and how often it is renewed. */
export const EntryInput = z.strictObject({
  topic: named('一级事项', title),
  subtopic: named('二级事项', title),
  content: named('公开内容', text),
  basis: named('公开依据', text),
  timeLimit: named('公开时限', title),
  body: named('公开主体', title),
  channels: z
    .array(named('公开渠道', 50))
    .min(1, '请至少填写一个公开渠道')
    .max(ENTRY_LIMITS.channels, `公开渠道最多${ENTRY_LIMITS.channels}个`),
  audience: z.string().trim().max(title, `公开对象不能超过${title}个字`),
  method: z.enum(ENTRY_METHODS, '请选择公开方式'),
  tiers: z
    .array(z.enum(ENTRY_TIERS, '请选择公开层级'))
    .min(1, '请至少选择一个公开层级')
    .max(ENTRY_TIERS.length),
  columnId: z.uuid().nullable(),
  updateWithinDays: z.int('更新周期应为天数').min(1, '更新周期至少1天').max(3660).nullable(),
});
export type EntryInput = z.infer<typeof EntryInput>;

/** `version` is the catalogue's as the person saw it. */
export const ChangeEntry = EntryInput.extend({ version: z.int().min(0) });
export const RenameCatalogue = z.strictObject({ label: CatalogueLabel, version: z.int().min(0) });

/** Which catalogue, as it was seen. */
export type Seen = { readonly catalogueId: string; readonly version: number };

/** Runs one change of a catalogue; throws `Outdated` where somebody else changed it meanwhile. */
export function changeCatalogue<Value>(
  app: App,
  actor: Actor,
  { catalogueId, version }: Seen,
  work: (tx: Transaction, catalogue: StandardCatalogueRow) => Promise<Result<Value>>,
): Promise<Result<Value & { version: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<Value & { version: number }>(actor.agencyId, async (tx) => {
    await tx.standardCatalogues.lock();
    const catalogue = await wantedCatalogue(tx, catalogueId);
    if (catalogue.version !== version) throw new Outdated(catalogue.version, '标准目录');
    const result = await work(tx, catalogue);
    if (!result.ok) return result;
    await tx.standardCatalogues.save(catalogueId, { version: version + 1 });
    return ok({ ...result.value, version: version + 1 });
  });
}

async function checkColumn(tx: Transaction, columnId: string | null): Promise<Result<null>> {
  if (columnId === null) return ok(null);
  return inUse(await columnsOf(tx)).some((it) => it.id === columnId)
    ? ok(null)
    : refuse('column-unknown', '所选的栏目不存在或者已经停用，请重新选择');
}

const entryIn = async (
  tx: Transaction,
  { catalogueId }: Seen,
  entryId: string,
): Promise<StandardEntryRow> => {
  const found = (await tx.standardCatalogues.entries(catalogueId)).find((it) => it.id === entryId);
  if (!found) throw new NotFound('没有找到这个公开事项');
  return found;
};

/** Calls the field otherwise: the names of the fields have changed before, and one of them is not certain. */
export const renameCatalogue = (
  app: App,
  actor: Actor,
  catalogueId: string,
  { label, version }: z.infer<typeof RenameCatalogue>,
): Promise<Result<{ version: number }>> =>
  changeCatalogue(app, actor, { catalogueId, version }, async (tx, before) => {
    await tx.standardCatalogues.save(catalogueId, { label });
    const facts = { catalogueId, before: before.label, after: label };
    await record(tx, app, actor.staffId, 'catalogue-renamed', facts);
    return ok({});
  });

/** Adds an entry after those that are there. */
export const addEntry = (
  app: App,
  actor: Actor,
  seen: Seen,
  input: EntryInput,
): Promise<Result<{ version: number; entryId: string }>> =>
  changeCatalogue(app, actor, seen, async (tx) => {
    const column = await checkColumn(tx, input.columnId);
    if (!column.ok) return column;
    const entryId = uuid();
    const { catalogueId } = seen;
    const position = ((await tx.standardCatalogues.entries(catalogueId)).at(-1)?.position ?? 0) + 1;
    await tx.standardCatalogues.insertEntry({
      ...input,
      id: entryId,
      catalogueId,
      position,
      retiredAt: null,
    });
    await record(tx, app, actor.staffId, 'catalogue-entry-added', { catalogueId, entryId, entry: input });
    return ok({ entryId });
  });

/** Changes an entry; items that name it go on doing so. */
export const changeEntry = (
  app: App,
  actor: Actor,
  { catalogueId, entryId }: { readonly catalogueId: string; readonly entryId: string },
  { version, ...input }: z.infer<typeof ChangeEntry>,
): Promise<Result<{ version: number }>> =>
  changeCatalogue(app, actor, { catalogueId, version }, async (tx) => {
    const before = await entryIn(tx, { catalogueId, version }, entryId);
    const column = await checkColumn(tx, input.columnId);
    if (!column.ok) return column;
    await tx.standardCatalogues.saveEntry(entryId, input);
    const facts = { catalogueId, entryId, before, after: input };
    await record(tx, app, actor.staffId, 'catalogue-entry-changed', facts);
    return ok({});
  });

/** Takes an entry out of the catalogue. */
export const retireEntry = (
  app: App,
  actor: Actor,
  seen: Seen,
  entryId: string,
): Promise<Result<{ version: number }>> =>
  changeCatalogue(app, actor, seen, async (tx) => {
    await entryIn(tx, seen, entryId);
    await tx.standardCatalogues.saveEntry(entryId, { retiredAt: app.now() });
    const facts = { catalogueId: seen.catalogueId, entryId };
    await record(tx, app, actor.staffId, 'catalogue-entry-retired', facts);
    return ok({});
  });
