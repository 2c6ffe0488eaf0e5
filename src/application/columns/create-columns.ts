import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { ColumnSettingsRow } from '../../database/columns.ts';
import type { Transaction } from '../../database/store.ts';
import {
  columnsOfOrgan,
  type OrganTraits,
  type PlannedColumn,
} from '../../domain/columns/columns-of-organ.ts';
import { ORGAN_LEVELS } from '../../domain/columns/legal-columns.data.ts';
import { USUAL_INDEX_RULE } from '../../domain/disclosures/index-number.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand, Outdated } from '../actor.ts';
import type { App } from '../app.ts';
import { record } from '../staff/passwords.ts';

/** Which of the legal columns the organ has. */
export const CreateColumns = z.strictObject({
  level: z.enum(ORGAN_LEVELS, '请选择机关的类别'),
  makesRules: z.boolean(),
  rulesAddress: z
    .union([
      z.literal(''),
      z
        .url({ protocol: /^https?$/, error: '规章库的网址应以 http:// 或者 https:// 开头' })
        .max(500, '网址不能超过500个字符'),
    ])
    .default(''),
});

/** What an organ starts with, before it said anything. */
export const USUAL_SETTINGS: Omit<ColumnSettingsRow, 'agencyId'> = {
  level: 'department',
  makesRules: false,
  rulesAddress: '',
  creditCode: '',
  indexOrgan: USUAL_INDEX_RULE.organ,
  indexDigits: USUAL_INDEX_RULE.digits,
  version: 0,
};

/** The tree is changed by one at a time; throws `Outdated` unless it still is as the person saw it. */
export async function lockTree(
  tx: Transaction,
  expectedVersion: number,
): Promise<Omit<ColumnSettingsRow, 'agencyId'>> {
  await tx.columns.lock();
  const settings = (await tx.columns.settings()) ?? USUAL_SETTINGS;
  if (settings.version !== expectedVersion) throw new Outdated(settings.version, '栏目设置');
  return settings;
}

/**
 * Sets up the legal columns of the organ (arts. 12, 19–21, 27, 49): those it has already are left as they are, those
 * that are missing are added, so that doing it again is harmless and a change of level adds what that level needs.
 */
export function createColumns(
  app: App,
  actor: Actor,
  traits: OrganTraits,
  expectedVersion: number,
): Promise<Result<{ version: number; added: number }>> {
  demand(actor, 'disclosures:manage');
  return app.store.transaction<{ version: number; added: number }>(actor.agencyId, async (tx) => {
    const settings = await lockTree(tx, expectedVersion);
    const { level, makesRules, rulesAddress } = traits;
    const version = settings.version + 1;
    await tx.columns.saveSettings({ ...settings, level, makesRules, rulesAddress, version });
    const planned = columnsOfOrgan(traits);
    const added = await addMissing(app, tx, planned);
    await followLinks(tx, planned);
    await record(tx, app, actor.staffId, 'columns-created', { level, makesRules, rulesAddress, added });
    return ok({ version, added: added.length });
  });
}

/** Adds the planned columns that are not there yet and answers their keys. */
async function addMissing(
  app: App,
  tx: Transaction,
  planned: readonly PlannedColumn[],
): Promise<readonly string[]> {
  const idOf = new Map((await tx.columns.all()).flatMap((it) => (it.key === null ? [] : [[it.key, it.id]])));
  const missing = planned.filter((it) => !idOf.has(it.key));
  for (const { parentKey, kinds, ...column } of missing) {
    const id = uuid();
    idOf.set(column.key, id);
    await tx.columns.insert({
      ...column,
      agencyId: tx.agencyId,
      id,
      parentId: parentKey === null ? null : (idOf.get(parentKey) ?? null),
      kinds: [...kinds],
      keywords: [],
      retiredAt: null,
      createdAt: app.now(),
    });
  }
  return missing.map((it) => it.key);
}

/** The power to make rules, or the address of the superior's, may have changed: the column follows. */
async function followLinks(tx: Transaction, planned: readonly PlannedColumn[]): Promise<void> {
  const links = new Map(planned.map((it) => [it.key, it.link]));
  for (const { id, key, link } of await tx.columns.all()) {
    const wanted = links.get(key ?? '');
    if (wanted !== undefined && wanted !== link) await tx.columns.save(id, { link: wanted });
  }
}
