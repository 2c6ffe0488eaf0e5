import type { Block, Run } from './body.ts';

/** The words of blocks, a line a paragraph, cells of a row parted by tabs. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n');
}

/** Pictures count with their description: what cannot be seen is read aloud and searched. */
const plainRuns = (runs: readonly Run[]): string =>
  runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : run.picture.alt))
    .join('');

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainRuns(block.runs);
    case 'list':
      return block.items.map(plainBlocks).join('\n');
    case 'table': {
      const rows = [...block.head, ...block.rows].map((row) =>
        row.map(({ blocks }) => plainBlocks(blocks)).join('\t'),
      );
      return [plainRuns(block.caption), ...rows].filter((line) => line.trim() !== '').join('\n');
    }
    case 'quote':
      return plainBlocks(block.blocks);
    case 'figure':
      return [describedAs(block), plainRuns(block.caption)].filter((text) => text !== '').join('\n');
    case 'questions':
      return block.pairs
        .map(({ question, answer }) => `${plainRuns(question)}\n${plainBlocks(answer)}`)
        .join('\n');
    case 'rule':
      return '';
  }
}

/** What a picture is described as, or the name of a video. */
export const describedAs = ({ content }: Extract<Block, { kind: 'figure' }>): string =>
  content.type === 'picture' ? content.picture.alt : content.name;
