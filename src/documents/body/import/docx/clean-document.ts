import type { Document, Element } from '@xmldom/xmldom';
import type { BodyNoteCode, NoteBook } from '../../notes.ts';
import { allNamed, isOn, propertyOf, remove, settingOf, wordsBelow } from './package-parts.ts';
import type { Styles } from './styles.ts';

/** Takes out of the document what its reader does not see, and tells what it held besides its text. */
export function cleanDocument(document: Document, styles: Styles, notes: NoteBook): void {
  takeOut(document, ['w:del', 'w:moveFrom'], 'deleted-text', notes);
  for (const inserted of ['w:ins', 'w:moveTo'].flatMap((name) => allNamed(document, name))) {
    const words = wordsBelow(inserted);
    if (words !== '') notes.note('inserted-text', words);
  }
  for (const comment of allNamed(document, 'w:commentReference')) {
    notes.note('comment');
    remove(comment);
  }
  for (const run of allNamed(document, 'w:r')) hideRun(run, styles, notes);
  takeOut(document, ['m:oMath'], 'formula', notes);
  noteObjects(document, notes);
}

function takeOut(document: Document, names: readonly string[], code: BodyNoteCode, notes: NoteBook): void {
  for (const element of names.flatMap((name) => allNamed(document, name))) {
    const words = wordsBelow(element);
    if (words !== '' || code === 'formula') notes.note(code, words);
    remove(element);
  }
}

function hideRun(run: Element, styles: Styles, notes: NoteBook): void {
  const code = unseen(run, styles);
  if (code === null) return;
  const words = wordsBelow(run);
  if (words.trim() !== '') notes.note(code, words);
  remove(run);
}

/** Half points; type this small is not there to be read. */
const SMALLEST_TYPE = 4;

function unseen(run: Element, styles: Styles): 'hidden-text' | 'white-text' | null {
  const look = (name: string): Element | null =>
    propertyOf(run, `w:rPr/${name}`) ??
    styles.property(settingOf(propertyOf(run, 'w:rPr/w:rStyle')), `w:rPr/${name}`) ??
    styles.property(styleIdOf(run), `w:rPr/${name}`);
  if (isOn(look('w:vanish'))) return 'hidden-text';
  if (Number(settingOf(look('w:sz')) ?? 21) <= SMALLEST_TYPE) return 'hidden-text';
  const isWhite =
    settingOf(look('w:color'))?.toUpperCase() === 'FFFFFF' && !isShaded(run, look('w:highlight'));
  return isWhite ? 'white-text' : null;
}

/** Whether the run, its paragraph or its cell has a ground of its own, on which white can be read. */
function isShaded(run: Element, highlight: Element | null): boolean {
  const cell = closest(run, 'w:tc');
  const grounds = [
    propertyOf(run, 'w:rPr/w:shd'),
    propertyOf(closest(run, 'w:p'), 'w:pPr/w:shd'),
    propertyOf(cell, 'w:tcPr/w:shd'),
    // The shading of a table style cannot be told without laying the table out.
    propertyOf(closest(run, 'w:tbl'), 'w:tblPr/w:tblStyle'),
  ];
  return (
    (highlight !== null && settingOf(highlight) !== 'none') ||
    grounds.some(
      (ground) => ground !== null && !/^(?:auto|FFFFFF)?$/i.test(ground.getAttribute('w:fill') ?? 'style'),
    )
  );
}

/** The nearest element around it with that name. */
export function closest(element: Element, name: string): Element | null {
  let parent = element.parentNode;
  while (parent && parent.nodeName !== name) parent = parent.parentNode;
  return parent as Element | null;
}

/** The style of the paragraph the run stands in. */
const styleIdOf = (run: Element): string | null => {
  const paragraph = closest(run, 'w:p');
  return paragraph ? settingOf(propertyOf(paragraph, 'w:pPr/w:pStyle')) : null;
};

function noteObjects(document: Document, notes: NoteBook): void {
  for (const box of allNamed(document, 'w:txbxContent')) {
    // Each box stands there twice, once for old programs.
    if (closest(box, 'mc:Choice') === null) notes.note('text-box', wordsBelow(box));
  }
  for (const drawing of allNamed(document, 'w:drawing')) {
    const isPicture = allNamed(drawing, 'a:blip').length > 0;
    if (!isPicture && allNamed(drawing, 'w:txbxContent').length === 0) notes.note('dropped-object');
  }
}
