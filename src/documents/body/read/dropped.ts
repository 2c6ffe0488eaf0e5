import type { BodyNoteCode } from '../notes.ts';
import { attribute, type Element, hasAttribute, hasClass, isHtml, rawText, type Style } from './dom.ts';
import type { Look, Reading } from './reading.ts';

const ACTIVE = new Set(
  'script iframe frame frameset object embed applet input select textarea button portal'.split(' '),
);
const SILENT = new Set(
  'style head title meta link base noscript template xml datalist param source track noframes'.split(' '),
);
const OBJECTS = new Set('svg math canvas audio map area'.split(' '));

/** Elements that go with all they hold, and what is told of it; `null` where they stay. */
function reasonOf(element: Element, style: Style, look: Look): BodyNoteCode | 'silent' | null {
  const { tagName } = element;
  if (SILENT.has(tagName)) return 'silent';
  if (ACTIVE.has(tagName)) return 'active-content';
  if (OBJECTS.has(tagName) || !isHtml(element)) return 'dropped-object';
  return officeReason(element, style) ?? unseenReason(element, style, look);
}

/** Parts that Word and WPS write around the text. */
function officeReason(element: Element, style: Style): BodyNoteCode | 'silent' | null {
  const { tagName } = element;
  if (tagName.startsWith('m:')) return 'formula';
  if (tagName.startsWith('v:')) return 'dropped-object';
  if (tagName.startsWith('o:') && tagName !== 'o:p') return 'silent';
  if (/^w:(?!sdt$|sdtcontent$|p$|r$|t$)/.test(tagName)) return 'silent';
  if (['header', 'footer'].includes(style('mso-element'))) return 'silent';
  if (isComment(element, style)) return 'comment';
  return tagName === 'del' || hasClass(element, 'msoDel') ? 'deleted-text' : null;
}

const COMMENT_CLASSES = ['MsoCommentReference', 'MsoCommentText', 'msocomanchor', 'msocomtxt'];

const isComment = (element: Element, style: Style): boolean =>
  ['comment-list', 'comment'].includes(style('mso-element')) ||
  style('mso-special-character') === 'comment' ||
  COMMENT_CLASSES.some((name) => hasClass(element, name));

const WHITE = /^(?:#fff(?:fff)?|white|rgba?\(255,\s*255,\s*255(?:,\s*[\d.]+)?\)|background1)$/;
const NOTHING = /^(?:0(?:\.0+)?)(?:pt|px|em|rem|%)?$/;

/** Words a reader of the source does not see: they must not come to light by being published. */
function unseenReason(element: Element, style: Style, look: Look): BodyNoteCode | null {
  const unseen =
    style('display') === 'none' ||
    style('visibility') === 'hidden' ||
    style('mso-hide') === 'all' ||
    NOTHING.test(style('font-size')) ||
    NOTHING.test(style('opacity')) ||
    hasAttribute(element, 'hidden');
  if (unseen) return 'hidden-text';
  const colour = style('color') || attribute(element, 'color').toLowerCase();
  return WHITE.test(colour) && !look.shaded && !shadesItself(element, style) ? 'white-text' : null;
}

/** Whether the element sets a ground that is not white. */
export function shadesItself(element: Element, style: Style): boolean {
  const grounds = [
    attribute(element, 'bgcolor').toLowerCase(),
    style('background'),
    style('background-color'),
    style('mso-highlight'),
  ];
  return grounds.some(
    (ground) => ground !== '' && !/^(?:#fff(?:fff)?|white|none|transparent|inherit)$/.test(ground),
  );
}

/** Whether the element goes with all it holds; what a clerk must know of it is noted. */
export function isDropped(element: Element, style: Style, look: Look, { notes }: Reading): boolean {
  const reason = reasonOf(element, style, look);
  if (reason === null) return false;
  const words = reason === 'silent' ? '' : rawText(element).trim();
  if (isWorthNoting(reason, words)) notes.note(reason, reason === 'active-content' ? element.tagName : words);
  return true;
}

/** Hidden white space is no news; scripts and objects are, whatever they hold. */
const isWorthNoting = (reason: BodyNoteCode | 'silent', words: string): reason is BodyNoteCode =>
  reason !== 'silent' && (words !== '' || reason === 'active-content' || reason === 'dropped-object');
