import type { Piece } from '../../domain/search/highlight.ts';

/** A text as it was written, with what was looked for marked. React escapes it; no markup of the text gets through. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  let place = 0;
  return pieces.map(({ text, marked }) => {
    place += text.length;
    return marked ? <mark key={place}>{text}</mark> : text;
  });
}
