import { type Figure, paragraph, type Run, wordsOf } from '../body.ts';
import { fileAddress } from './addresses.ts';
import { attribute, type Element, findAll, hasClass } from './dom.ts';
import { asCaption, hasWords, inFlow } from './places.ts';
import type { Look, ReadBlock, Reading } from './reading.ts';

const CAPTION = new Set(['figcaption']);
const LINK = new Set(['a']);
const SOURCE = new Set(['source']);
const UNNAMED_VIDEO = '视频';

/** A figure: a picture, a stored video, or a table with its caption; anything else is unwrapped. */
export function readFigure(element: Element, look: Look, reading: Reading): readonly ReadBlock[] {
  const captions = findAll(element, CAPTION);
  const caption = asCaption(
    captions.flatMap((it) => [BREAK, ...reading.runsOf(it, look)]),
    reading.notes,
  );
  const video = hasClass(element, 'video') ? linkedVideo(element) : null;
  if (video) return [{ kind: 'figure', content: video, caption }];
  const content = inFlow(reading.blocksOf(without(element, captions), look));
  const last = content.length - 1;
  const only = content[last];
  if (only?.kind === 'figure' && !hasWords(only.caption))
    return asRead([...content.slice(0, last), { ...only, caption }]);
  if (only?.kind === 'table' && !hasWords(only.caption))
    return asRead([...content.slice(0, last), { ...only, caption }]);
  return asRead([...content, ...(hasWords(caption) ? [paragraph(caption, 'center')] : [])]);
}

const BREAK: Run = { kind: 'break' };

const asRead = (blocks: ReturnType<typeof inFlow>): readonly ReadBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, indented: true }
      : (block as Exclude<ReadBlock, { kind: 'raw-heading' }>),
  );

/** The element without its captions, wherever in it they stand. */
function without(element: Element, captions: readonly Element[]): Element {
  for (const caption of captions) {
    const parent = caption.parentNode;
    if (parent) parent.childNodes = parent.childNodes.filter((it) => it !== caption);
  }
  return element;
}

function linkedVideo(element: Element): Figure['content'] | null {
  for (const link of findAll(element, LINK)) {
    const href = fileAddress(attribute(link, 'href'));
    if (href) return { type: 'video', href, name: nameOf(link) };
  }
  return null;
}

function nameOf(link: Element): string {
  const words = link.childNodes.flatMap((it) => (it.nodeName === '#text' && 'value' in it ? [it.value] : []));
  const name = words
    .join('')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return name === '' ? UNNAMED_VIDEO : name;
}

/** A video player: its stored file becomes a figure that pages of the portal play. */
export function readVideo(element: Element, _look: Look, { notes }: Reading): readonly ReadBlock[] {
  const sources = [element, ...findAll(element, SOURCE)];
  for (const source of sources) {
    const href = fileAddress(attribute(source, 'src'));
    if (!href) continue;
    const name = attribute(element, 'title') || UNNAMED_VIDEO;
    return [{ kind: 'figure', content: { type: 'video', href, name: wordsOf([plain(name)]) }, caption: [] }];
  }
  notes.note('dropped-object', '视频');
  return [];
}

const plain = (text: string): Run => ({
  kind: 'text',
  text: text.replace(/[\s\p{C}]+/gu, ' ').trim(),
  marks: [],
  href: null,
});
