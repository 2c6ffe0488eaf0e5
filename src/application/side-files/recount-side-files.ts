import { ok } from '../../domain/shared/refusal.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { foldAnew, loadSideFile } from './load-side-file.ts';

/** Counts the running periods of side files anew when a holiday notice has changed the calendar; any number of times. */
export async function recountSideFiles(app: App): Promise<void> {
  for (const agency of await listAgencies(app))
    await app.store.transaction(agency.id, async (tx) => {
      for (const { id } of await tx.sideFiles.countedBefore(app.calendar.version)) {
        const { dataKey } = await loadSideFile(app, tx, id, true);
        await tx.sideFiles.save(id, (await foldAnew(app, tx, id, dataKey)).caches);
      }
      return ok(null);
    });
}
