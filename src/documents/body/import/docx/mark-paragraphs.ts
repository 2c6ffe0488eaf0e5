import type { Document, Element } from '@xmldom/xmldom';
import type { Numbering } from './numbering.ts';
import { allNamed, isOn, propertyOf, remove, settingOf } from './package-parts.ts';
import type { Styles } from './styles.ts';

/** Stand round what is written before a paragraph for the reader of the HTML; no text may hold them. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const MARKED = new RegExp(`<(p|li)>${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');
const OWN_SIGNS = new RegExp(`[${OPEN}${CLOSE}]`, 'g');

/** The arrow by which the converter leads back from a footnote. */
const BACK_LINK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

/**
 * Writes before each paragraph how it is set, in the spelling Word uses on the clipboard: the converter to HTML
 * knows neither alignment nor indent nor the numbers of lists. Then all of it is read by one set of rules.
 */
export function markParagraphs(document: Document, styles: Styles, numbering: Numbering): void {
  for (const words of allNamed(document, 'w:t')) {
    const text = words.textContent ?? '';
    if (text.includes(OPEN) || text.includes(CLOSE)) words.textContent = text.replace(OWN_SIGNS, '');
  }
  for (const paragraph of allNamed(document, 'w:p'))
    mark(document, paragraph, settingsOf(paragraph, styles, numbering));
  for (const header of allNamed(document, 'w:tblHeader')) if (!isOn(header)) remove(header);
}

/** The converter must not make headings and lists of its own. */
function mark(document: Document, paragraph: Element, settings: string): void {
  const properties = propertyOf(paragraph, 'w:pPr');
  for (const name of ['w:pStyle', 'w:numPr']) {
    const property = propertyOf(properties, name);
    if (property) remove(property);
  }
  if (settings !== '') insert(document, paragraph, `${OPEN}${settings}${CLOSE}`);
}

function insert(document: Document, paragraph: Element, text: string): void {
  const run = document.createElement('w:r');
  const words = document.createElement('w:t');
  words.appendChild(document.createTextNode(text));
  run.appendChild(words);
  const properties = propertyOf(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

function settingsOf(paragraph: Element, styles: Styles, numbering: Numbering): string {
  const styleId = settingOf(propertyOf(paragraph, 'w:pPr/w:pStyle')) ?? styles.usual;
  const look = (name: string): Element | null =>
    propertyOf(paragraph, `w:pPr/${name}`) ?? styles.property(styleId, `w:pPr/${name}`);
  const level = outlineOf(look, styles.name(styleId));
  const align = settingOf(look('w:jc'));
  const listed = listOf(look('w:numPr'), numbering);
  // A heading keeps its number as words, for it is cited by it.
  const listStyle = listed && level === null && `mso-list:l0 level${listed.level + 1} lfo1`;
  const declarations = [
    level !== null && `mso-outline-level:${level}`,
    align === 'center' && 'text-align:center',
    (align === 'right' || align === 'end') && 'text-align:right',
    isIndented(look('w:ind')) && 'text-indent:2em',
    listStyle,
  ].filter((declaration) => typeof declaration === 'string');
  const setting = declarations.join(';');
  return setting === '' && !listed ? '' : `${setting}|${listed?.marker ?? ''}|${listStyle ? 'list' : ''}`;
}

function outlineOf(look: (name: string) => Element | null, styleName: string): number | null {
  const named = /^(?:heading|标题) ?([1-6])$/.exec(styleName)?.[1];
  if (named) return Number(named);
  if (styleName === 'title' || styleName === '标题') return 1;
  const level = settingOf(look('w:outlineLvl'));
  return level !== null && Number(level) < 6 ? Number(level) + 1 : null;
}

const isIndented = (indent: Element | null): boolean =>
  Number(indent?.getAttribute('w:firstLineChars') || indent?.getAttribute('w:firstLine') || 0) > 0;

function listOf(property: Element | null, numbering: Numbering) {
  const numId = settingOf(propertyOf(property, 'w:numId'));
  if (numId === null || numId === '0') return null;
  const level = Number(settingOf(propertyOf(property, 'w:ilvl')) ?? 0);
  const marker = numbering.next(numId, level);
  return marker === null ? null : { level, marker };
}

/** The HTML of the converter with what was written before its paragraphs turned into styles. */
export const withSettings = (html: string): string =>
  html
    .replace(MARKED, (_, tag: string, written: string) => {
      const [style = '', marker = '', list = ''] = written.split('|');
      const shown = list === 'list' ? `<span style="mso-list:Ignore">${marker}</span>` : marker;
      return `<${tag}${style === '' ? '' : ` style="${style}"`}>${shown}`;
    })
    .replace(BACK_LINK, '')
    .replace(OWN_SIGNS, '');
