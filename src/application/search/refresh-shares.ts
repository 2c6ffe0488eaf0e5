import { COMMON_SHARE } from '../../domain/search/relevance.ts';
import { ok } from '../../domain/shared/refusal.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

/** Takes anew, for every organ, how common its words are; the order of results follows. */
export async function refreshShares(app: App): Promise<void> {
  for (const { id } of await listAgencies(app))
    await app.store.transaction(id, async (tx) => {
      const [generation] = await tx.searchIndex.generations();
      if (generation !== undefined) await tx.searchRebuild.refreshShares(generation, COMMON_SHARE);
      return ok(null);
    });
}
