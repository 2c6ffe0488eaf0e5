import { isSilent } from '../../domain/access-requests/case-state.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { listAgencies } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { actWithoutStaff } from './act-for-applicant.ts';
import { loadCase } from './load-case.ts';

/**
 * Ends every consultation whose 15 working days have passed unanswered: the clock of the request runs on whether
 * or not anybody opens the case (arts. 32, 34). Returns how many were ended.
 */
export async function timeOutConsultations(app: App): Promise<number> {
  let ended = 0;
  for (const agency of await listAgencies(app)) {
    const over = await app.store.read(agency.id, async (tx) => {
      const rows = (await tx.requests.open()).filter((it) => it.clockState === 'paused');
      const found: { requestId: string; consultationId: string }[] = [];
      for (const row of rows) {
        const state = foldCase((await loadCase(app, tx, row.id)).events);
        for (const it of state.consultations)
          if (isSilent(it, app.today())) found.push({ requestId: row.id, consultationId: it.id });
      }
      return found;
    });
    for (const { requestId, consultationId } of over) {
      const result = await actWithoutStaff(app, agency.id, requestId, {
        action: 'time-out-consultation',
        command: () => ({ consultationId }),
        note: null,
      });
      if (result.ok) ended += 1;
    }
  }
  return ended;
}
