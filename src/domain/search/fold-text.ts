/** Characters that mean nothing to a reader: soft hyphen, zero-width space and joiners, byte order mark, controls. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]|(?!\s)\p{Cc}/u;
const SPACE = /\s/;

/** Everything that is not already in its one form: neither lower ASCII nor a common Chinese character. */
const TO_FOLD = /[A-Z]|[^ -\u007e\u4e00-\u9fff]/gu;

const foldCharacter = (character: string): string => {
  if (INVISIBLE.test(character)) return '';
  return SPACE.test(character) ? ' ' : character.normalize('NFKC').toLowerCase();
};

/**
 * The one form in which texts and questions are compared: half width, lower case, compatibility characters resolved
 * (NFKC), every white space a space, invisible characters dropped. Character by character, so that places can be
 * traced back (`foldWithPlaces`).
 */
export const foldText = (text: string): string => text.replace(TO_FOLD, foldCharacter);

/** A folded text, and for each of its UTF-16 units where in the original it comes from; one more marks the end. */
export type FoldedText = { readonly text: string; readonly places: readonly number[] };

/** Folds a text and keeps the places, for highlighting the text as it was written. */
export function foldWithPlaces(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const same = character >= '\u4e00' && character <= '\u9fff';
    const form = same ? character : foldText(character);
    for (let unit = 0; unit < form.length; unit += 1) places.push(at);
    folded += form;
    at += character.length;
  }
  places.push(at);
  return { text: folded, places };
}
