import type { Transaction } from '../../database/store.ts';
import type { NewCaseEvent, ProofOfIdentity } from '../../domain/access-requests/case-events.ts';
import { foldCase } from '../../domain/access-requests/fold-case.ts';
import { hashSecret, newQueryCode, normalizeQueryCode } from '../../identity/secrets.ts';
import { appendEvent, cachesOf } from '../access-requests/append-events.ts';
import { eventsOf, type LoadedCase } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';
import { remindApplicant } from '../notices/enqueue-notices.ts';

type Handing = {
  readonly way: 'counter' | 'post' | 'email';
  readonly proof: ProofOfIdentity | null;
  /** What staff wrote beside it; sealed. */
  readonly note: string;
  readonly actorId: string | null;
};

/**
 * Replaces the query code of a case that is loaded and locked: the old one is dead at once, with whatever was opened
 * by it and whatever link or letter was still under way. The event stands in the chain of the case, and the
 * applicant is reminded, so that a code somebody else obtained does not stay unnoticed. Returns the code, which is
 * stored as a hash alone.
 */
export async function giveNewCode(
  app: App,
  tx: Transaction,
  loaded: LoadedCase,
  { way, proof, note, actorId }: Handing,
): Promise<string> {
  const queryCode = newQueryCode();
  const requestId = loaded.row.id;
  const queryCodeHash = await hashSecret(normalizeQueryCode(queryCode));
  await tx.requests.updateSubmission(loaded.submission.id, { queryCodeHash });
  await endAsks(app, tx, requestId, { way, actorId });
  const event: NewCaseEvent = {
    type: 'query-code-reissued',
    occurredOn: app.today(),
    facts: { way, proof },
  };
  await appendEvent(tx, requestId, actorId, { event, note: note === '' ? null : { note } }, loaded.dataKey);
  const after = foldCase((await eventsOf(tx, requestId, loaded.dataKey)).events);
  await tx.requests.save(requestId, cachesOf(after, loaded.calendar));
  await remindApplicant(app, tx, loaded, event.type);
  return queryCode;
}

/** Ends what was asked for and not yet answered: a letter posted answers the ask for letters, all else is replaced. */
async function endAsks(
  app: App,
  tx: Transaction,
  requestId: string,
  { way, actorId }: Pick<Handing, 'way' | 'actorId'>,
): Promise<void> {
  const ended = { endedAt: app.now(), endedBy: actorId };
  if (way === 'post')
    for (const ask of await tx.queryCodes.toPost())
      if (ask.requestId === requestId) await tx.queryCodes.end(ask.id, { ...ended, result: 'issued' });
  await tx.queryCodes.endOpen(requestId, { ...ended, result: 'replaced' });
}
