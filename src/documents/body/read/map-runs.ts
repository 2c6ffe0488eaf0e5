import type { Block, Cell, Run } from '../body.ts';

type Change = (runs: readonly Run[]) => readonly Run[];

/** The same blocks with `change` applied to every line of words in them. */
export function mapRuns(blocks: readonly Block[], change: Change): readonly Block[] {
  return blocks.map((block) => mapBlock(block, change));
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: change(block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapRuns(item, change)) };
    case 'table': {
      const cell = (it: Cell): Cell => ({ ...it, blocks: mapRuns(it.blocks, change) });
      const rows = (all: readonly (readonly Cell[])[]) => all.map((row) => row.map(cell));
      return { ...block, caption: change(block.caption), head: rows(block.head), rows: rows(block.rows) };
    }
    case 'quote':
      return { ...block, blocks: mapRuns(block.blocks, change) };
    case 'figure':
      return { ...block, caption: change(block.caption) };
    case 'questions':
      return {
        ...block,
        pairs: block.pairs.map(({ question, answer }) => ({
          question: change(question),
          answer: mapRuns(answer, change),
        })),
      };
    case 'rule':
      return block;
  }
}
