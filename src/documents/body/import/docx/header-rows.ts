import type { Document, Element } from '@xmldom/xmldom';
import { closest } from './clean-document.ts';
import { allNamed, childrenNamed, isOn, propertyOf, settingOf } from './package-parts.ts';
import type { Styles } from './styles.ts';

/**
 * Marks the first row of a table as its header where only its look says so: bold words, by themselves or by their
 * style, or a table style that sets off the first row. A row marked as header already is believed, and no other.
 */
export function markHeaderRows(document: Document, styles: Styles): void {
  for (const table of allNamed(document, 'w:tbl')) {
    const [first, ...rest] = childrenNamed(table, 'w:tr');
    if (!first || rest.length === 0 || [first, ...rest].some(isHeader)) continue;
    const stands = isBold(first, styles) && !rest.every((row) => isBold(row, styles));
    if (stands || setsOffFirstRow(table, styles)) markAsHeader(document, first);
  }
}

const isHeader = (row: Element): boolean => isOn(propertyOf(row, 'w:trPr/w:tblHeader'));

function markAsHeader(document: Document, row: Element): void {
  const known = propertyOf(row, 'w:trPr');
  const properties = known ?? document.createElement('w:trPr');
  if (!known) {
    const before = propertyOf(row, 'w:tblPrEx');
    row.insertBefore(properties, before ? before.nextSibling : row.firstChild);
  }
  for (const off of childrenNamed(properties, 'w:tblHeader')) properties.removeChild(off);
  properties.appendChild(document.createElement('w:tblHeader'));
}

/** The bit of `w:tblLook` by which the first row is set off, in the old spelling of one number. */
const FIRST_ROW = 0x20;

function setsOffFirstRow(table: Element, styles: Styles): boolean {
  const look = propertyOf(table, 'w:tblPr/w:tblLook');
  if (!look) return false;
  const named = look.getAttribute('w:firstRow');
  const isAsked = named
    ? ['1', 'true', 'on'].includes(named)
    : (Number.parseInt(settingOf(look) ?? '0', 16) & FIRST_ROW) !== 0;
  return isAsked && styles.boldFirstRow(settingOf(propertyOf(table, 'w:tblPr/w:tblStyle')));
}

/** Some cell has words, and all words are bold; the corner of a table is often empty. */
function isBold(row: Element, styles: Styles): boolean {
  const cells = childrenNamed(row, 'w:tc').map((cell) => allNamed(cell, 'w:r').filter(hasWords));
  const isFilled = cells.every((runs, at) => runs.length > 0 || (at === 0 && cells.length > 1));
  return isFilled && cells.flat().every((run) => isBoldRun(run, styles));
}

const hasWords = (run: Element): boolean =>
  allNamed(run, 'w:t').some((words) => (words.textContent ?? '').trim() !== '');

function isBoldRun(run: Element, styles: Styles): boolean {
  const paragraph = closest(run, 'w:p');
  const styleId = settingOf(propertyOf(paragraph, 'w:pPr/w:pStyle')) ?? styles.usual;
  return isOn(
    propertyOf(run, 'w:rPr/w:b') ??
      styles.property(settingOf(propertyOf(run, 'w:rPr/w:rStyle')), 'w:rPr/w:b') ??
      styles.property(styleId, 'w:rPr/w:b'),
  );
}
