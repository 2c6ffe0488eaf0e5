import { ok } from '../../domain/shared/refusal.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

const DAYS = 1;

/**
 * Removes application drafts a day old, submitted or not: personal data is kept no longer than it is needed.
 * The case of a submitted draft stays; only the receipt page goes.
 */
export async function forgetDrafts(app: App): Promise<number> {
  const before = new Date(app.now().getTime() - DAYS * 86_400_000);
  let forgotten = 0;
  for (const agency of await listAgencies(app)) {
    const addresses = await app.store.read(agency.id, async (tx) => {
      const drafts = await tx.files.draftsBefore(before);
      const files = await Promise.all(drafts.map((it) => tx.files.ofDraft(it.id)));
      return { drafts: drafts.map((it) => it.id), files: files.flat().map((it) => it.address) };
    });
    for (const id of addresses.drafts) {
      await app.store.transaction(agency.id, async (tx) => {
        await tx.files.deleteDraft(id);
        return ok(null);
      });
      forgotten += 1;
    }
    for (const address of addresses.files) await app.files.remove(agency.id, address);
  }
  return forgotten;
}
