import type { Transaction } from '../../database/store.ts';
import type { DayMove, ToldDay } from '../../domain/access-requests/calendar-move.ts';
import { inChinese, type PlainDate } from '../../domain/calendar/plain-date.ts';
import type { LetterData } from '../../domain/letters/letter.ts';
import { letterText } from '../../domain/letters/letter-text.ts';
import { SEALED } from '../access-requests/load-case.ts';
import type { App } from '../app.ts';
import type { MovedCase } from './case-moves.ts';

type Told = { readonly day: PlainDate; readonly number: string };

/** Letters that name a day of the reply period, and those that name the last day of payment. */
const NAMES: Readonly<Record<ToldDay['what'], (kind: string) => boolean>> = {
  reply: (kind) => kind.startsWith('L') && kind !== 'L12',
  fee: (kind) => kind === 'L12' || kind === 'L16',
};

/** The day the newest letter tells: of several in one letter (由…延长至…) the last one. */
function newestTold(
  letters: readonly LetterData[],
  what: ToldDay['what'],
  days: ReadonlySet<PlainDate>,
): Told | null {
  for (const letter of letters.toReversed()) {
    if (!NAMES[what](letter.kind)) continue;
    const text = letterText(letter);
    const [last] = [...days]
      .map((day) => ({ day, at: text.lastIndexOf(inChinese(day)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    if (last) return { day: last.day, number: letter.number ?? letter.title };
  }
  return null;
}

/** Every day the period has ended on so far, by what the events of the calendar say. */
function daysSoFar(moved: MovedCase, move: DayMove): ReadonlySet<PlainDate> {
  const earlier = moved.events.flatMap((it) => (it.type === 'calendar-changed' ? it.facts.moves : []));
  const same = [...earlier, move].filter((it) => it.what === move.what);
  return new Set(same.flatMap((it) => [it.oldOn, it.newOn]));
}

/**
 * The days told to the applicant in a letter that are no longer true once the case has moved. Read off the letters
 * themselves, whatever their kind: an extension (L05), a receipt (L01), a delay (L13), a fee notice (L12), an earlier
 * notice of a moved day (L16).
 */
export async function toldDays(app: App, tx: Transaction, moved: MovedCase): Promise<readonly ToldDay[]> {
  const moves = moved.move.kind === 'moved' ? moved.move.moves : [];
  const told = moves.filter((it) => it.what === 'reply' || it.what === 'fee');
  const rows = told.length > 0 ? await tx.letters.ofRequest(moved.row.id) : [];
  const submission = rows.length > 0 ? await tx.requests.findSubmission(moved.row.submissionId) : undefined;
  if (!submission) return [];
  const dataKey = app.keyring.unwrap(submission.wrappedKey);
  const letters = rows
    .filter((it) => it.cancelledOn === null)
    .map((it) => JSON.parse(dataKey.openText(it.sealedData, SEALED.letter)) as LetterData)
    .map((letter, index) => ({ ...letter, number: letter.number ?? rows[index]?.number ?? null }));
  return told.flatMap((move) => {
    const what = move.what as ToldDay['what'];
    const found = newestTold(letters, what, daysSoFar(moved, move));
    return found && found.day !== move.newOn
      ? [{ what, toldOn: found.day, nowOn: move.newOn, letterNumber: found.number }]
      : [];
  });
}
