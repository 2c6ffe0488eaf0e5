import { ok } from '../../domain/shared/refusal.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';

const HOURS = 24;

/** Removes opinions that were written but not sent for a day, with their files: nothing unsent is kept for good. */
export async function forgetOpinions(app: App): Promise<number> {
  const before = new Date(app.now().getTime() - HOURS * 3_600_000);
  let forgotten = 0;
  for (const agency of await listAgencies(app)) {
    const stale = await app.store.read(agency.id, (tx) => tx.consultations.draftsBefore(before));
    for (const { id } of stale) {
      const removed = await app.store.transaction<string[]>(agency.id, async (tx) => {
        const row = await tx.consultations.findForUpdate(id);
        if (!row?.draftSavedAt || row.draftSavedAt >= before) return ok([]);
        const files = await tx.files.ofDraft(id);
        for (const file of files) await tx.files.removeFromDraft(id, file.id);
        await tx.consultations.save(id, { sealedDraft: null, draftSavedAt: null });
        return ok(files.map((it) => it.address));
      });
      for (const address of removed.ok ? removed.value : []) await app.files.remove(agency.id, address);
      forgotten += 1;
    }
  }
  return forgotten;
}
