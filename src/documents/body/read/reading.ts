import type { Align, Block, Heading, Mark, Paragraph, Run } from '../body.ts';
import type { NoteBook } from '../notes.ts';
import type { Element, Node } from './dom.ts';

/** What holds at a place of the source: inherited by what lies below. */
export type Look = {
  readonly marks: readonly Mark[];
  readonly href: string | null;
  readonly align: Align;
  /** The source indents the first line by its style. */
  readonly indented: boolean;
  /** The text asks for no indent, in our own spelling. */
  readonly flush: boolean;
  /** The ground is coloured, so that white letters can be read. */
  readonly shaded: boolean;
  /** A list paragraph of Word or WPS and how deep it stands, from 1. */
  readonly listed: number | null;
  readonly listDepth: number;
  readonly depth: number;
};

export const PLAIN_LOOK: Look = {
  marks: [],
  href: null,
  align: 'start',
  indented: false,
  flush: false,
  shaded: false,
  listed: null,
  listDepth: 0,
  depth: 0,
};

/** A heading with the level of the source, 1–6; levels are settled when all are known. */
export type RawHeading = Omit<Heading, 'kind' | 'level'> & {
  readonly kind: 'raw-heading';
  readonly level: number;
};

export type ReadParagraph = Paragraph & { readonly indented: boolean };

/** Blocks as found, before it is known where they stand. */
export type ReadBlock = Exclude<Block, Heading | Paragraph> | RawHeading | ReadParagraph;

/** A picture that came inside the text and must be stored under `fileId`. */
export type BodyPicture = {
  readonly fileId: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
};

/** What the readers of lists, tables and figures share. */
export type Reading = {
  readonly notes: NoteBook;
  /** Takes over a picture found in the text and gives its `file:` address; `null` where pictures are not taken. */
  keep(picture: Omit<BodyPicture, 'fileId'>): string | null;
  blocksOf(element: Element, look: Look): readonly ReadBlock[];
  /** What stands where only parts such as items may stand. */
  blocksOfNodes(nodes: readonly Node[], look: Look): readonly ReadBlock[];
  runsOf(element: Element, look: Look): readonly Run[];
};

/** So deep may elements and lists be nested; what lies below is left out, or set flat. */
export const DEEPEST = 200;
export const DEEPEST_LIST = 9;
