import { ok } from '../../domain/shared/refusal.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { appendItemEvent, loadItem, refreshItem } from './load-item.ts';

/**
 * Records that scheduled publications have come before the public. They were visible from their instant on,
 * whether this ran or not; the record is for the desk, the channels and the log.
 */
export async function recordCamePublic(app: App): Promise<number> {
  let recorded = 0;
  for (const { id: agencyId } of await listAgencies(app)) {
    const due = await app.store.read(agencyId, (tx) => tx.disclosures.comeBy(app.now()));
    for (const { id } of due) {
      await app.store.transaction(agencyId, async (tx) => {
        const { row, state } = await loadItem(app, tx, id, true);
        if (row.status !== 'scheduled' || state.status !== 'published' || !state.live) return ok(null);
        const { publicVersion } = state.live;
        await appendItemEvent(tx, id, null, {
          type: 'item-came-public',
          occurredOn: app.today(),
          facts: { publicVersion },
        });
        await refreshItem(app, tx, id);
        recorded += 1;
        return ok(null);
      });
    }
  }
  return recorded;
}

/** Counts the running periods anew on the newest calendar after a notice came or was corrected. */
export async function recountItems(app: App): Promise<number> {
  let recounted = 0;
  for (const { id: agencyId } of await listAgencies(app)) {
    const stale = await app.store.read(agencyId, (tx) => tx.disclosures.countedBefore(app.calendar.version));
    for (const { id } of stale) {
      await app.store.transaction(agencyId, async (tx) => {
        await tx.disclosures.findForUpdate(id);
        await refreshItem(app, tx, id);
        recounted += 1;
        return ok(null);
      });
    }
  }
  return recounted;
}
