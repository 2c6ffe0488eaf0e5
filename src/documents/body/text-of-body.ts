import { type Block, type Run, wordsOf } from './body.ts';
import { plainBlocks } from './plain-blocks.ts';
import { mapRuns } from './read/map-runs.ts';
import { headingId, readBody } from './read/read-body.ts';
import { type BodySegment, segmentsOf } from './segments.ts';

/** All words a reader of the text meets, piece by piece in order, with descriptions of pictures. */
export function textOfBody(html: string): readonly BodySegment[] {
  return segmentsOf(readBody(html).body);
}

/** The words alone, a line a paragraph, cells of a row parted by tabs: for search and counting. */
export const plainText = (html: string): string => plainBlocks(readBody(html).body);

/** A picture of the text and how it is described; an empty `alt` is missing. */
export type BodyImage = {
  readonly fileId: string;
  readonly alt: string;
  readonly caption: string;
  readonly where: string;
};

/** The pictures in order, those within lines and cells too. */
export function imagesOf(html: string): readonly BodyImage[] {
  const images: BodyImage[] = [];
  const add = ({ src, alt }: { src: string; alt: string }, caption = ''): void => {
    images.push({ fileId: src.slice('file:'.length), alt, caption, where: `第${images.length + 1}图` });
  };
  eachBlock(readBody(html).body, (block) => {
    if (block.kind === 'figure' && block.content.type === 'picture')
      add(block.content.picture, wordsOf(block.caption));
    else for (const run of linesOf(block).flat()) if (run.kind === 'picture') add(run.picture);
  });
  return images;
}

/** A link of the text; `href` as stored: an address, `item:…`, `file:…` or `#…`. */
export type BodyLink = { readonly href: string; readonly text: string };

/** The links in order; stored videos are links to their files. */
export function linksOf(html: string): readonly BodyLink[] {
  const links: BodyLink[] = [];
  const { body } = readBody(html);
  eachBlock(body, (block) => {
    if (block.kind === 'figure' && block.content.type === 'video')
      links.push({ href: block.content.href, text: block.content.name });
  });
  mapRuns(body, (runs) => {
    for (const run of runs) {
      if (run.kind !== 'text' || run.href === null) continue;
      const last = links.at(-1);
      if (last?.href === run.href) links[links.length - 1] = { ...last, text: last.text + run.text };
      else links.push({ href: run.href, text: run.text });
    }
    return runs;
  });
  return links;
}

export type OutlineEntry = { readonly id: string; readonly level: 2 | 3 | 4; readonly text: string };

/** The headings with the ids they bear in the HTML: for a list of contents. */
export const outlineOf = (html: string): readonly OutlineEntry[] =>
  readBody(html)
    .body.filter((block) => block.kind === 'heading')
    .map(({ level, runs }, index) => ({ id: headingId(index + 1), level, text: wordsOf(runs) }));

/** Every block at any depth, outer before inner. */
function eachBlock(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    eachBlock(innerBlocks(block), visit);
  }
}

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'quote') return block.blocks;
  if (block.kind === 'table') return [...block.head, ...block.rows].flat().flatMap(({ blocks }) => blocks);
  return block.kind === 'questions' ? block.pairs.flatMap(({ answer }) => answer) : [];
}

/** The lines of words a block holds itself. */
const linesOf = (block: Block): readonly (readonly Run[])[] =>
  block.kind === 'paragraph' || block.kind === 'heading' ? [block.runs] : [];
