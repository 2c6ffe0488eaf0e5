import type { Transaction } from '../../database/store.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { openPart } from '../consultations/invitation.ts';
import { type ApplicantView, applicantView } from './applicant-view.ts';
import { type LoadedCase, loadCase, openApplicant, openDescription, SEALED } from './load-case.ts';
import { peopleConsulted, veilOf } from './veil.ts';

/**
 * Shows the particulars of a case's people in clear and records the look in a chain of its own (decision 12). The look
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
  return app.store.read(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const view = applicantView(openApplicant(loaded), true);
    return ok({ ...view, rows: [...view.rows, ...(await coveredElsewhere(tx, loaded))] });
  });
}

/** What is covered in other places of the case page: names within the description, people consulted, who answered. */
async function coveredElsewhere(tx: Transaction, loaded: LoadedCase) {
  const description = openDescription(loaded);
  const veil = await veilOf(tx, loaded);
  const people = await peopleConsulted(tx, loaded);
  const answers = (await tx.consultations.ofRequest(loaded.row.id)).flatMap(({ sealedAnswer }) =>
    sealedAnswer ? [openPart(loaded.dataKey, 'answer', sealedAnswer).contact] : [],
  );
  return [
    ...(veil(description) === description ? [] : [{ label: '内容描述', value: description }]),
    ...people.map(({ name }) => ({ label: '征求意见的第三方', value: name })),
    ...answers.filter(Boolean).map((value) => ({ label: '征求意见的答复人', value })),
  ];
}
