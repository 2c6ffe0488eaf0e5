import { v7 as uuid } from 'uuid';
import { decide, declinedByTable } from '../../domain/access-requests/decide.ts';
import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import { forbids } from '../../domain/access-requests/separation.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { laidOut } from '../../domain/letters/letter-layout.ts';
import { NUMBER_PENDING } from '../../domain/letters/letter-text.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import { agencyById } from '../agencies/find-agency.ts';
import { currentLayout } from '../agencies/letter-layout.ts';
import type { App } from '../app.ts';
import { standingIn } from '../staff/standing-in.ts';
import type { ActionInput } from './action-commands.ts';
import type { ActionContext } from './action-context.ts';
import { PREPARATIONS } from './action-effects.ts';
import { loadCase } from './load-case.ts';

/** An action as it would be taken, and what its form holds so far. */
export type Rehearsal<A extends Action> = { readonly action: A; readonly input: ActionInput<A> };

/**
 * The letters an action would issue now: without number, day and code. The action runs as far as its decision in
 * a transaction that is always undone, so nothing is written, no number is taken, and nobody else waits.
 *
 * Refuses as the action itself would, which names every element the law demands and that is missing.
 */
export async function previewLetters<A extends Action>(
  app: App,
  actor: Actor,
  requestId: string,
  { action, input }: Rehearsal<A>,
): Promise<Result<readonly LetterData[]>> {
  const agency = await agencyById(app, actor.agencyId);
  return app.store.rehearse<Result<readonly LetterData[]>>(actor.agencyId, async (tx) => {
    const loaded = await loadCase(app, tx, requestId);
    const now = { today: app.today(), calendar: loaded.calendar };
    const acting = await standingIn(app, tx, actor);
    const refusal = forbids(action, loaded.state, acting) ?? declinedByTable(action, loaded.state, now);
    if (refusal) return { ok: false, refusal };
    const letters: LetterData[] = [];
    const issue = collectInto(letters, app);
    const prepared = await PREPARATIONS[action]({ app, tx, agency, actor, loaded, issue }, input);
    if (!prepared.ok) return prepared;
    const decision = decide(action, loaded.state, prepared.value.command, now);
    if (!decision.ok) return decision;
    const layout = await currentLayout(tx);
    return ok(letters.map((letter) => laidOut(letter, layout)));
  });
}

/** Composed with today as the day of signature, which some elements are checked against, and then left open. */
const collectInto =
  (letters: LetterData[], app: App): ActionContext['issue'] =>
  async (compose) => {
    const letter = compose({ signedOn: app.today() });
    if (!letter.ok) return letter;
    letters.push({ ...letter.value, number: null, signedOn: null, verifyUrl: null });
    return ok({ letterId: uuid(), number: NUMBER_PENDING });
  };
