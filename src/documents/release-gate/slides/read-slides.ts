import { checkParts } from '../package/check-parts.ts';
import { BLACK, colourOf, isSame, WHITE } from '../package/colours.ts';
import { checkProperties } from '../package/document-properties.ts';
import { type OfficePackage, openOfficePackage } from '../package/office-package.ts';
import { attribute, child, childrenOf, descendants, isTrue, numeric, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import { CannotInspect, type Collector } from '../reading.ts';
import { checkCrop, describe } from '../word/drawings.ts';

const MAIN = 'ppt/presentation.xml';
const ORDINARY =
  /^ppt\/((presentation|presProps|viewProps|tableStyles|revisionInfo)\.xml|(slides|slideLayouts|slideMasters|notesMasters|handoutMasters)\/[^/]*\.xml|theme\/.*|fonts\/.*|charts\/[^/]*\.xml|diagrams\/[^/]*\.xml|drawings\/[^/]*\.(xml|vml))$/;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Reads a PPTX: the text of its slides, and whatever in it its audience does not see. Throws `CannotInspect`. */
export function readSlides(bytes: Uint8Array, found: Collector): void {
  const office = openOfficePackage(bytes, found);
  const root = office.xml(MAIN);
  if (!root) throw new CannotInspect('unreadable-file', '没有演示文稿，不是规范的 PPTX 文件');
  const parts = new Map(office.relations(MAIN).map((it) => [it.id, it.target]));
  const size = child(root, 'sldSz');
  const page = {
    x: 0,
    y: 0,
    width: numeric(size, 'cx') ?? 12_192_000,
    height: numeric(size, 'cy') ?? 6_858_000,
  };
  const shown = childrenOf(child(root, 'sldIdLst'), 'sldId').map(
    (it) => parts.get(it.attributes['r:id'] ?? attribute(it, 'id') ?? '') ?? '',
  );
  for (const [index, part] of shown.entries()) readSlide(office, part, { number: index + 1, page }, found);
  for (const name of office.parts.keys())
    if (/^ppt\/slides\/[^/]*\.xml$/.test(name) && !shown.includes(name)) tellLost(office, name, found);
  checkParts(office, ORDINARY, found);
  checkProperties(office, found);
}

function tellLost(office: OfficePackage, name: string, found: Collector): void {
  const root = office.xml(name);
  const text = root ? descendants(root, 't').map(textOf).join(' ') : '';
  found.leak('hidden-slide', name, text);
  found.text(name, text, true);
}

type Slide = { readonly number: number; readonly page: Box };

function readSlide(office: OfficePackage, part: string, { number, page }: Slide, found: Collector): void {
  const root = office.xml(part);
  if (!root) return;
  const where = `第${number}张幻灯片`;
  const isHidden = attribute(root, 'show') === '0';
  if (isHidden) found.leak('hidden-slide', where, descendants(root, 't').map(textOf).join(' '));
  for (const element of descendants(root, 'cNvPr')) describe(element, where, found);
  for (const element of descendants(root, 'srcRect')) checkCrop(element, where, found);
  const shapes = descendants(root, 'sp', 'graphicFrame', 'cxnSp', 'pic');
  for (const [index, shape] of shapes.entries())
    readShape(shape, { where, page, isHidden, later: shapes.slice(index + 1) }, found);
}

type Around = {
  readonly where: string;
  readonly page: Box;
  readonly isHidden: boolean;
  /** Shapes drawn above this one. */
  readonly later: readonly XmlElement[];
};

function readShape(shape: XmlElement, { where, page, isHidden, later }: Around, found: Collector): void {
  const text = descendants(shape, 'p')
    .map((it) => descendants(it, 't').map(textOf).join(''))
    .join('\n')
    .trim();
  if (text === '') return;
  const box = boxOf(shape);
  const isSecret = descendants(shape, 'cNvPr').some((it) => isTrue(it, 'hidden'));
  const isOff =
    box !== null &&
    (box.x >= page.width || box.y >= page.height || box.x + box.width <= 0 || box.y + box.height <= 0);
  const isEmpty = box !== null && box.width === 0 && box.height === 0;
  const isCovered = box !== null && later.some((it) => isOpaque(it) && covers(boxOf(it), box));
  if (isSecret || isEmpty) found.leak('empty-box', where, text);
  else if (isOff) found.leak('text-off-page', where, text);
  else if (isCovered) found.leak('covered-text', where, text);
  for (const run of descendants(shape, 'r')) checkRun(run, shape, where, found);
  found.text(where, text, isHidden || isSecret || isEmpty || isOff || isCovered);
}

/** Runs so small, or of the colour of their own box, that nobody sees them. */
function checkRun(run: XmlElement, shape: XmlElement, where: string, found: Collector): void {
  const text = childrenOf(run, 't').map(textOf).join('').trim();
  const properties = child(run, 'rPr');
  const size = numeric(properties, 'sz');
  if (text === '') return;
  if (size !== undefined && size <= 200) found.leak('tiny-text', where, text);
  const ink = colourOf(attribute(child(child(properties, 'solidFill'), 'srgbClr'), 'val'));
  const fill = child(child(child(shape, 'spPr'), 'solidFill'), 'srgbClr');
  const ground = colourOf(attribute(fill, 'val'));
  if (ground && isSame(ink ?? BLACK, ground)) found.leak('same-colour-text', where, text);
  else if (!ground && ink && isSame(ink, WHITE)) found.leak('unsure-colour', where, text);
}

function boxOf(shape: XmlElement): Box | null {
  const [transform] = descendants(shape, 'xfrm');
  const offset = child(transform, 'off');
  const extent = child(transform, 'ext');
  if (!offset || !extent) return null;
  return {
    x: numeric(offset, 'x') ?? 0,
    y: numeric(offset, 'y') ?? 0,
    width: numeric(extent, 'cx') ?? 0,
    height: numeric(extent, 'cy') ?? 0,
  };
}

const isOpaque = (shape: XmlElement): boolean =>
  descendants(shape, 't').every((it) => textOf(it).trim() === '') &&
  (shape.local === 'pic' || child(child(shape, 'spPr'), 'solidFill') !== undefined);

const covers = (upper: Box | null, lower: Box): boolean =>
  upper !== null &&
  upper.x <= lower.x &&
  upper.y <= lower.y &&
  upper.x + upper.width >= lower.x + lower.width &&
  upper.y + upper.height >= lower.y + lower.height;
