import type { Action } from '../../domain/access-requests/lifecycle.data.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { ok, type Result } from '../../domain/shared/refusal.ts';
import type { Actor } from '../actor.ts';
import type { App } from '../app.ts';
import type { ActionInput } from './action-commands.ts';
import { previewReply } from './case-files.ts';
import { letterDigest } from './letter-digest.ts';
import { loadCase } from './load-case.ts';
import { previewLetters, type Rehearsal } from './preview-letters.ts';
import { lookedAt } from './record-look.ts';
import { veilOf } from './veil.ts';

/** How a letter is shown before it is signed: with names covered, or in clear, which is recorded as a look. */
export type Shown = { readonly clear: boolean };

/** A letter as it is shown, with the digest of the letter as it will be signed. */
export type LetterOnScreen = { readonly letter: LetterData; readonly digest: string };

/**
 * The reply as it would be signed now. Beside a form it is set anew at every pause, so names are covered there; opened
 * in clear, on the screen or as a file, it is a look and recorded once for each opening.
 */
export async function openReplyPreview(
  app: App,
  actor: Actor,
  requestId: string,
  { draft, clear }: Shown & { readonly draft: ActionInput<'draft'> | null },
): Promise<Result<LetterOnScreen>> {
  const letter = await previewReply(app, actor, requestId, draft);
  if (!letter.ok) return letter;
  const digest = letterDigest(letter.value);
  const [shown] = await showing(app, actor, requestId, { letters: [letter.value], clear });
  return ok({ letter: shown ?? letter.value, digest });
}

/** The letters a step would issue, shown in the same two ways. */
export async function openLetterPreviews<A extends Action>(
  app: App,
  actor: Actor,
  requestId: string,
  { rehearsal, clear }: Shown & { readonly rehearsal: Rehearsal<A> },
): Promise<Result<readonly LetterData[]>> {
  const letters = await previewLetters(app, actor, requestId, rehearsal);
  return letters.ok ? ok(await showing(app, actor, requestId, { letters: letters.value, clear })) : letters;
}

async function showing(
  app: App,
  actor: Actor,
  requestId: string,
  { letters, clear }: Shown & { readonly letters: readonly LetterData[] },
): Promise<readonly LetterData[]> {
  if (clear) {
    const kinds = letters.map((it) => it.kind);
    if (kinds.length > 0)
      await lookedAt(app, actor, { requestId, type: 'letter-previewed', facts: { kinds } });
    return letters;
  }
  const veil = await app.store.read(actor.agencyId, async (tx) =>
    veilOf(tx, await loadCase(app, tx, requestId)),
  );
  return veil(letters);
}
