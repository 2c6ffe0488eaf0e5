import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { type ApplicantView, applicantView } from './applicant-view.ts';
import { loadCase, openApplicant } from './load-case.ts';

/** Shows an applicant's particulars in clear and records the look in a chain of its own (decision 12). */
export function revealApplicant(
  app: App,
  actor: Actor,
  requestId: string,
  { reason }: { readonly reason: string },
): Promise<Result<ApplicantView>> {
  demand(actor, 'personal-data:view');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    await tx.ledger.append({
      stream: 'looks',
      requestId,
      type: 'applicant-revealed',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: { reason },
      note: null,
    });
    return ok(applicantView(openApplicant(loaded), true));
  });
}
