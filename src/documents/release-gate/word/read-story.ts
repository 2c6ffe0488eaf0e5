import { attribute, child, elementsOf, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';
import { checkDrawing, groundOfShape } from './drawings.ts';
import { checkField } from './fields.ts';
import { hiddenBecause } from './run-visibility.ts';
import {
  DELETED,
  hiddenByLayout,
  isFlat,
  type Line,
  type Scope,
  type Story,
  TRACKED,
} from './story-scope.ts';
import { groundOf } from './word-styles.ts';

type Walk = {
  readonly story: Story;
  readonly found: Collector;
  paragraphs: number;
  tables: number;
};

type Visit = (walk: Walk, element: XmlElement, scope: Scope) => void;

/** Walks one part of a document, collecting its text and what of it is not seen. */
export function readStory(root: XmlElement, story: Story, found: Collector): void {
  const walk: Walk = { story, found, paragraphs: 0, tables: 0 };
  const scope: Scope = {
    where: story.name,
    ground: null,
    paragraphStyle: undefined,
    hidden: null,
    line: null,
    inTable: false,
  };
  below(walk, root, scope);
}

const below: Visit = (walk, parent, scope) => {
  for (const element of elementsOf(parent)) visit(walk, element, scope);
};

const visit: Visit = (walk, element, scope) => {
  const what = TRACKED[element.local];
  if (what === undefined) (VISITS[element.local] ?? other)(walk, element, scope);
  else tracked(walk, element, scope, what);
};

const place = ({ story }: Walk, { where }: Scope): string => where || story.name || '正文';

const paragraph: Visit = (walk, element, scope) => {
  if (scope.line === null) walk.paragraphs += 1;
  const properties = child(element, 'pPr');
  const own = scope.line ?? { visible: '', hidden: '' };
  const where = scope.line ? scope.where : `${scope.where}第${walk.paragraphs}段`;
  below(walk, element, {
    ...scope,
    where,
    line: own,
    paragraphStyle: attribute(child(properties, 'pStyle'), 'val'),
    ground: groundOf(child(properties, 'shd')) ?? scope.ground,
    hidden: scope.hidden ?? hiddenByLayout(properties),
  });
  if (scope.line === null) endLine(walk, where, own);
};

function endLine({ found }: Walk, where: string, { visible, hidden }: Line): void {
  found.text(where, visible);
  found.text(where, hidden, true);
}

const run: Visit = (walk, element, scope) => {
  const { story, found } = walk;
  const because = scope.hidden ?? hiddenBecause(child(element, 'rPr'), { ...scope, styles: story.styles });
  const before = scope.line?.hidden.length ?? 0;
  below(walk, element, { ...scope, hidden: because });
  const text = scope.line?.hidden.slice(before).trim() ?? '';
  if (because === null || because === 'tracked-change' || text === '') return;
  found.leak(because, place(walk, scope), text);
  story.onHidden?.(element, because);
};

/** White text on a ground that cannot be told counts as seen and as unseen. */
function say(walk: Walk, text: string, { line, hidden, where }: Scope): void {
  if (line === null) walk.found.text(where || walk.story.name, text, hidden !== null);
  else {
    if (hidden === null || hidden === 'unsure-colour') line.visible += text;
    if (hidden !== null) line.hidden += text;
  }
}

/** The cells of a row are told together, as a reader meets them. */
const table: Visit = (walk, element, scope) => {
  walk.tables += 1;
  const number = walk.tables;
  const style = attribute(child(child(element, 'tblPr'), 'tblStyle'), 'val');
  const ground = walk.story.styles.hasDarkGround(style) ? ('unknown' as const) : scope.ground;
  let rows = 0;
  for (const inside of elementsOf(element)) {
    if (inside.local === 'tr') rows += 1;
    const isLow = isFlat(child(child(inside, 'trPr'), 'trHeight'), 'val', 'hRule');
    const line = { visible: '', hidden: '' };
    const where = `${scope.where}第${number}表第${Math.max(rows, 1)}行`;
    visit(walk, inside, {
      ...scope,
      where,
      ground,
      line,
      inTable: true,
      hidden: scope.hidden ?? (isLow ? 'tiny-text' : null),
    });
    endLine(walk, where, line);
  }
};

const cell: Visit = (walk, element, scope) => {
  below(walk, element, { ...scope, ground: groundOf(child(child(element, 'tcPr'), 'shd')) ?? scope.ground });
  if (scope.line) scope.line.visible += '\t';
  if (scope.line?.hidden) scope.line.hidden += '\t';
};

function tracked(walk: Walk, element: XmlElement, scope: Scope, what: string): void {
  const author = attribute(element, 'author') ?? '';
  const text = textOf(element).trim().slice(0, 80);
  walk.found.leak('tracked-change', place(walk, scope), `${what}${text ? `：${text}` : ''}（${author}）`);
  walk.found.text('修订人', author, true);
  below(walk, element, DELETED.has(element.local) ? { ...scope, hidden: 'tracked-change' } : scope);
}

/** A box has lines of its own, told after those around it. */
const box: Visit = (walk, element, scope) =>
  below(walk, element, { ...scope, line: null, inTable: false, where: `${scope.where}文本框` });

const other: Visit = (walk, element, scope) => {
  const { story, found } = walk;
  const where = place(walk, scope);
  if (checkField(element, where, found)) return;
  const drawn = checkDrawing(element, { page: story.page, where }, found);
  const ground = groundOfShape(element) ?? scope.ground;
  below(walk, element, { ...scope, ground, hidden: scope.hidden ?? drawn });
};

const saying =
  (text: (element: XmlElement) => string): Visit =>
  (walk, element, scope) =>
    say(walk, text(element), scope);

const VISITS: Readonly<Record<string, Visit>> = {
  p: paragraph,
  r: run,
  tbl: table,
  tc: cell,
  txbxContent: box,
  t: saying(textOf),
  delText: saying(textOf),
  tab: saying(() => '\t'),
  ptab: saying(() => '\t'),
  br: saying(() => '\n'),
  cr: saying(() => '\n'),
  noBreakHyphen: saying(() => '-'),
  // Values of a chart.
  v: (walk, element, scope) => (scope.line ? below(walk, element, scope) : say(walk, textOf(element), scope)),
  altChunk: (walk, _, scope) => walk.found.leak('embedded-page', place(walk, scope)),
};
