import type { BodyNote } from './notes.ts';
import { type Pictures, readBody } from './read/read-body.ts';
import type { BodyPicture } from './read/reading.ts';
import { writeBody } from './write-body.ts';

export type NormalBody = {
  /** HTML in normal form; the same text in normal form stays as it is. */
  readonly html: string;
  /** What was changed or should be looked at. */
  readonly notes: readonly BodyNote[];
  /** Pictures that came inside the text, to be stored under their `fileId`; none where they are dropped. */
  readonly images: readonly BodyPicture[];
};

/**
 * Any HTML, as pasted from Word or WPS or sent by the editor, in the normal form the house stores and publishes:
 * headings, paragraphs, lists, tables, quotations, figures, questions and answers, and a few marks within a line.
 * No script, style, class of others, or address of another machine survives; hidden text goes and is told of.
 */
export function normaliseBody(html: string, pictures: Pictures = 'drop'): NormalBody {
  const { body, notes, images } = readBody(html, pictures);
  return { html: writeBody(body), notes: notes.all(), images };
}
