import type { Block, Cell, Run } from '../body.ts';
import { plainBlocks } from '../plain-blocks.ts';
import { writeBlock } from '../write-body.ts';

/** A piece of the text that is compared as one: a paragraph, an item of a list, a row of a table, a picture. */
export type Unit = {
  /** What the piece is, for the clerk: 段落, 标题, 表格行 … */
  readonly name: string;
  /** The words. */
  readonly text: string;
  /** Words and setting: equal keys are equal pieces. */
  readonly key: string;
  /** How it is shown: the element, and for a row its cells. */
  readonly shape:
    | { readonly kind: 'line'; readonly tag: 'p' | 'h2' | 'h3' | 'h4' | 'li' | 'caption' }
    | { readonly kind: 'row'; readonly cells: readonly Cell[] }
    | { readonly kind: 'whole'; readonly html: string };
};

/** The name of a row of a table. */
export const ROW = '表格行';

/** The pieces of a body in the order they are read. */
export const unitsOf = (blocks: readonly Block[]): readonly Unit[] => blocks.flatMap(unitsOfBlock);

function unitsOfBlock(block: Block): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return [line('标题', `h${block.level}`, block)];
    case 'paragraph':
      return [line('段落', 'p', block)];
    case 'list':
      return block.items.flatMap(itemUnits);
    case 'table':
      return [
        ...(block.caption.length > 0
          ? [line('表题', 'caption', { kind: 'paragraph', runs: block.caption })]
          : []),
        ...[...block.head, ...block.rows].map(rowUnit),
      ];
    case 'quote':
      return unitsOf(block.blocks);
    case 'questions':
      return block.pairs.flatMap(({ question, answer }) => [
        line('问题', 'p', { kind: 'paragraph', runs: question }),
        ...unitsOf(answer),
      ]);
    case 'figure':
      return [whole('图片或视频', block)];
    case 'rule':
      return [whole('分隔线', block)];
  }
}

type Lined = { readonly kind: string; readonly runs: readonly Run[] };

const line = (name: string, tag: Extract<Unit['shape'], { kind: 'line' }>['tag'], block: Lined): Unit => ({
  name,
  text: block.runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : '〔图〕'))
    .join(''),
  key: JSON.stringify([tag, block]),
  shape: { kind: 'line', tag },
});

/** The words of an item; lists inside it follow as items of their own. */
const itemUnits = (item: readonly Block[]): readonly Unit[] =>
  item.flatMap((block) => (block.kind === 'paragraph' ? [line('列表项', 'li', block)] : unitsOfBlock(block)));

const rowUnit = (cells: readonly Cell[]): Unit => ({
  name: ROW,
  text: cells.map(({ blocks }) => plainBlocks(blocks)).join('\t'),
  key: JSON.stringify(cells),
  shape: { kind: 'row', cells },
});

const whole = (name: string, block: Block): Unit => ({
  name,
  text: plainBlocks([block]),
  key: JSON.stringify(block),
  shape: { kind: 'whole', html: writeBlock(block) },
});
