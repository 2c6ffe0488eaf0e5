import type { InvitationRow } from '../../database/consultation-invitations.ts';
import type { Transaction } from '../../database/store.ts';
import { ENDED } from '../../domain/access-requests/lifecycle.data.ts';
import { forbids } from '../../domain/access-requests/separation.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import { hashSecret, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import { type LoadedCase, loadCase } from '../access-requests/load-case.ts';
import { type Actor, demand, NotFound } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import type { App } from '../app.ts';
import { openPart, pageUrl } from './invitation.ts';

/** What the handler reads out or hands over: shown this once. */
export type IssuedAccess = { readonly url: string; readonly code: string };

type Which = { readonly requestId: string; readonly consultationId: string };

/**
 * Issues a new access code for a page, for a letter that was lost or a code that was revoked or used up. The old
 * one opens nothing any more, not even where it is open; who issued it is recorded.
 */
export async function reissueAccess(app: App, actor: Actor, which: Which): Promise<Result<IssuedAccess>> {
  const agency = await agencyById(app, actor.agencyId);
  const code = newQueryCode();
  const codeHash = await hashSecret(normalizeQueryCode(code));
  return changeAccess<IssuedAccess>(app, actor, which, async (tx, { loaded, row }) => {
    if (ENDED.has(loaded.state.status)) return refuse('case-ended', '本件已经结束，不能再发放访问码');
    await tx.consultations.save(row.id, { codeHash, codeIssuedAt: app.now(), failures: 0, revokedAt: null });
    await recordChange(app, tx, { actor, which, type: 'consultation-code-issued' });
    const { token } = openPart(loaded.dataKey, 'content', row.sealedContent);
    return ok({ url: pageUrl(app, agency, token) ?? `${app.publicUrl}/consultations/${token}`, code });
  });
}

/** Closes a page at once, for a letter that went astray; who is reading it is put out. */
export const revokeAccess = (app: App, actor: Actor, which: Which): Promise<Result<null>> =>
  changeAccess<null>(app, actor, which, async (tx, { row }) => {
    if (row.revokedAt) return refuse('already-revoked', '访问码已经撤销');
    await tx.consultations.save(row.id, { revokedAt: app.now() });
    await recordChange(app, tx, { actor, which, type: 'consultation-access-revoked' });
    return ok(null);
  });

function changeAccess<Value>(
  app: App,
  actor: Actor,
  { requestId, consultationId }: Which,
  change: (tx: Transaction, at: { loaded: LoadedCase; row: InvitationRow }) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  demand(actor, 'requests:handle');
  return app.store.transaction<Value>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId, true);
    const forbidden = forbids('send-consultation', loaded.state, actor);
    if (forbidden) return { ok: false, refusal: forbidden };
    const row = await tx.consultations.findByConsultation(consultationId);
    if (!row || row.requestId !== requestId) throw new NotFound('没有找到这一项征求意见的专用页面');
    return change(tx, { loaded, row });
  });
}

const recordChange = (
  app: App,
  tx: Transaction,
  { actor, which, type }: { actor: Actor; which: Which; type: string },
): Promise<number> =>
  tx.ledger.append({
    stream: 'looks',
    requestId: which.requestId,
    type,
    occurredOn: app.today(),
    actorId: actor.staffId,
    facts: { consultationId: which.consultationId },
    note: null,
  });
