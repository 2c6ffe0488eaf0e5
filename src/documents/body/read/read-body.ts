import { randomUUID } from 'node:crypto';
import { type Block, type Body, type Heading, type Run, wordsOf } from '../body.ts';
import { createNoteBook, type NoteBook } from '../notes.ts';
import { parsed } from './dom.ts';
import { mapRuns } from './map-runs.ts';
import { liftPictures } from './places.ts';
import type { BodyPicture, RawHeading, ReadBlock, Reading } from './reading.ts';
import { joined } from './settle-runs.ts';
import { isSuggestedHeading } from './suggested-headings.ts';
import { readBlocks } from './walk.ts';

export type ReadBody = {
  readonly body: Body;
  readonly notes: NoteBook;
  readonly images: readonly BodyPicture[];
};

/** What to do with pictures that come inside the text as data. */
export type Pictures = 'keep' | 'drop';

/** Any HTML as a body. Pictures in it get an id each and must be stored under it. */
export function readBody(html: string, pictures: Pictures = 'drop'): ReadBody {
  const notes = createNoteBook();
  const images: BodyPicture[] = [];
  const keep: Reading['keep'] = (picture) => {
    if (pictures === 'drop') return null;
    const fileId = randomUUID();
    images.push({ fileId, ...picture });
    return `file:${fileId}`;
  };
  const found = liftPictures<ReadBlock>(readBlocks(parsed(html), notes, keep));
  return { body: settled(found as readonly ReadBlock[], notes), notes, images };
}

function settled(blocks: readonly ReadBlock[], notes: NoteBook): Body {
  const styled = blocks.some(
    (block) => block.kind === 'paragraph' && block.indented && block.align === 'start',
  );
  const places = createPlaces();
  const body = blocks.map((block): Block => {
    if (block.kind === 'raw-heading') return places.heading(block);
    if (block.kind !== 'paragraph') return block;
    const { kind, runs, align } = block;
    if (isSuggestedHeading(block)) notes.note('heading-suggestion', wordsOf(runs));
    // Where the source indents paragraphs by style, one without indent begins at the margin on purpose.
    const flush = align === 'start' && (block.flush || (styled && !block.indented));
    return { kind, runs, align, flush };
  });
  return mapRuns(body, (runs) => withPlaces(runs, places.named, notes));
}

/** Settles headings one after the other and remembers by which names links call them. */
function createPlaces() {
  const named = new Map<string, string>();
  const level = settleLevels();
  let count = 0;
  return {
    named,
    heading({ runs, level: found, anchors }: RawHeading): Heading {
      count += 1;
      for (const anchor of anchors) if (!named.has(anchor)) named.set(anchor, headingId(count));
      return { kind: 'heading', level: level(found), runs, anchors: [] };
    },
  };
}

/** The id of the n-th heading of a text. */
export const headingId = (number: number): string => `section-${number}`;

/** Levels from 2 without a gap, whatever the source skips; what lies deeper than 4 is 4. */
function settleLevels(): (level: number) => Heading['level'] {
  const open: number[] = [];
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(open.length + 1, 4) as Heading['level'];
  };
}

/** Links within the page lead to headings by their new ids; others become words. */
function withPlaces(
  runs: readonly Run[],
  named: ReadonlyMap<string, string>,
  notes: NoteBook,
): readonly Run[] {
  return joined(
    runs.map((run) => {
      if (run.kind !== 'text' || !run.href?.startsWith('#')) return run;
      const id = named.get(decoded(run.href.slice(1)));
      if (id === undefined) notes.note('page-link', run.text);
      return { ...run, href: id === undefined ? null : `#${id}` };
    }),
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
