import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { type ApplicantView, applicantView } from './applicant-view.ts';
import { loadCase, openApplicant, SEALED } from './load-case.ts';

/**
 * Shows an applicant's particulars in clear and records the look in a chain of its own (decision 12). The look
 * stands before anything is shown; the reason is sealed, for people name people in it.
 */
export async function revealApplicant(
  app: App,
  actor: Actor,
  requestId: string,
  { reason }: { readonly reason: string },
): Promise<Result<ApplicantView>> {
  demand(actor, 'personal-data:view');
  const looked = await app.store.transaction<null>(actor.agencyId, async (tx) => {
    const { dataKey } = await loadCase(app, tx, requestId);
    await tx.ledger.append({
      stream: 'looks',
      requestId,
      type: 'applicant-revealed',
      occurredOn: app.today(),
      actorId: actor.staffId,
      facts: {},
      note: dataKey.seal(JSON.stringify({ reason }), SEALED.note),
    });
    return ok(null);
  });
  if (!looked.ok) return looked;
  return app.store.read(actor.agencyId, async (tx) =>
    ok(applicantView(openApplicant(await loadCase(app, tx, requestId)), true)),
  );
}
