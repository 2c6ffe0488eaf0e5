import { LetterSheet } from './letter-sheet.tsx';
import { MissingElements } from './missing-elements.tsx';
import type { Preview } from './use-letter.ts';

/** The letter, or the list of what is still missing. */
export const LetterPreview = ({ preview }: { readonly preview: Preview }) =>
  preview.letter ? <LetterSheet letter={preview.letter} /> : <MissingElements missing={preview.missing} />;
