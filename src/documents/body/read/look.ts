import { type Align, MARKS, type Mark } from '../body.ts';
import { linkAddress } from './addresses.ts';
import { attribute, type Element, hasAttribute, hasClass, type Style } from './dom.ts';
import { shadesItself } from './dropped.ts';
import type { Look, Reading } from './reading.ts';

const MARK_OF_TAG: Readonly<Record<string, Mark>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
  sub: 'sub',
  sup: 'sup',
};

/** What holds inside the element. */
export function lookWithin(element: Element, style: Style, look: Look, reading: Reading): Look {
  return {
    ...look,
    marks: marksOf(element, style, look.marks),
    href: element.tagName === 'a' ? hrefOf(element, look, reading) : look.href,
    align: alignOf(element, style) ?? look.align,
    indented: indentOf(style) ?? look.indented,
    flush: look.flush || hasClass(element, 'no-indent'),
    shaded: look.shaded || shadesItself(element, style),
    listed: listLevelOf(style) ?? look.listed,
    depth: look.depth + 1,
  };
}

function marksOf(element: Element, style: Style, inherited: readonly Mark[]): readonly Mark[] {
  const marks = new Set(inherited);
  const own = MARK_OF_TAG[element.tagName];
  if (own) add(marks, own);
  const weight = style('font-weight');
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) marks.add('strong');
  if (/^(?:normal|lighter|[1-5]00)$/.test(weight)) marks.delete('strong');
  if (style('font-style') === 'italic') marks.add('em');
  if (style('font-style') === 'normal') marks.delete('em');
  if (/underline/.test(style('text-decoration') + style('text-decoration-line') + style('text-underline')))
    marks.add('u');
  if (style('vertical-align') === 'super' || isFootnoteMark(element)) add(marks, 'sup');
  if (style('vertical-align') === 'sub') add(marks, 'sub');
  return MARKS.filter((mark) => marks.has(mark));
}

/** Raised and lowered exclude each other; the inner one holds. */
function add(marks: Set<Mark>, mark: Mark): void {
  if (mark === 'sub') marks.delete('sup');
  if (mark === 'sup') marks.delete('sub');
  marks.add(mark);
}

const isFootnoteMark = (element: Element): boolean =>
  hasClass(element, 'MsoFootnoteReference') ||
  hasClass(element, 'MsoEndnoteReference') ||
  NOTE_PLACE.test(attribute(element, 'href'));

/** Where Word and the importer of DOCX lead to and from a footnote. */
const NOTE_PLACE = /#(?:_(?:ftn|edn)|(?:foot|end)note-)/;

function hrefOf(element: Element, look: Look, { notes }: Reading): string | null {
  if (!hasAttribute(element, 'href')) return look.href;
  const raw = attribute(element, 'href');
  if (NOTE_PLACE.test(raw)) {
    notes.note('footnote');
    return null;
  }
  const address = linkAddress(raw);
  if (address.kind === 'kept') return address.href;
  notes.note(address.kind === 'relative' ? 'relative-link' : 'bad-link', raw);
  return null;
}

/** The alignment the element itself asks for. */
export function alignOf(element: Element, style: Style): Align | null {
  if (element.tagName === 'center' || hasClass(element, 'align-center')) return 'center';
  if (hasClass(element, 'align-right')) return 'right';
  // `align` of a table says where the table stands, not its words.
  const asked =
    style('text-align') || (element.tagName === 'table' ? '' : attribute(element, 'align').toLowerCase());
  if (asked === '') return null;
  if (asked === 'center' || asked === '-webkit-center') return 'center';
  return asked === 'right' || asked === 'end' ? 'right' : 'start';
}

/** Whether the style indents the first line; `null` where it says nothing. */
function indentOf(style: Style): boolean | null {
  const characters = Number.parseFloat(style('mso-char-indent-count'));
  if (Number.isFinite(characters)) return characters > 0;
  const indent = Number.parseFloat(style('text-indent'));
  return Number.isFinite(indent) ? indent > 0 : null;
}

/** The level of a list paragraph, from `mso-list:l0 level2 lfo1`. */
function listLevelOf(style: Style): number | null {
  const level = /^l\d+\s+level(\d)/.exec(style('mso-list'))?.[1];
  return level === undefined ? null : Number(level);
}

/** The outline level of a paragraph that is a heading in all but name, 1–6; 1 for a title. */
export function outlineLevelOf(element: Element, style: Style): number | null {
  const level = Number(/^[1-6]$/.exec(style('mso-outline-level'))?.[0] ?? Number.NaN);
  if (Number.isFinite(level)) return level;
  return hasClass(element, 'MsoTitle') ? 1 : null;
}
