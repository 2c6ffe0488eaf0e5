import { type Block, type Paragraph, paragraph, type Run, type TextRun, wordsOf } from '../body.ts';
import type { NoteBook } from '../notes.ts';
import type { ReadBlock } from './reading.ts';
import { settleRuns } from './settle-runs.ts';

/** A heading where none may stand: a paragraph in bold. */
const boldParagraph = (runs: readonly Run[]): Paragraph =>
  paragraph(runs.map((run) => (run.kind === 'text' ? emphasised(run) : run)));

const emphasised = (run: TextRun): TextRun =>
  run.marks.includes('strong') ? run : { ...run, marks: ['strong', ...run.marks] };

/** What may stand in a quotation or an answer: all but headings, quotations, questions and rules. */
export function inFlow(blocks: readonly ReadBlock[]): readonly Block[] {
  return liftPictures(
    blocks.flatMap((block): readonly Block[] => {
      if (block.kind === 'raw-heading') return [boldParagraph(block.runs)];
      if (block.kind === 'paragraph') return [paragraph(block.runs, block.align)];
      if (block.kind === 'quote') return block.blocks;
      if (block.kind === 'questions')
        return block.pairs.flatMap(({ question, answer }) => [boldParagraph(question), ...answer]);
      return block.kind === 'rule' ? [] : [block];
    }),
  );
}

/** What may stand in a cell or an item of a list: paragraphs and lists; a table is left to the caller. */
export const inCell = (blocks: readonly ReadBlock[]): readonly Block[] =>
  inFlow(blocks).flatMap((block): readonly Block[] => {
    if (block.kind !== 'figure') return [block];
    const { content, caption } = block;
    const shown: Run =
      content.type === 'picture'
        ? { kind: 'picture', picture: content.picture }
        : { kind: 'text', text: content.name, marks: [], href: content.href };
    return [paragraph([shown]), ...(caption.length > 0 ? [paragraph(caption)] : [])];
  });

/** Pictures that stand alone become figures. */
export function liftPictures<Other extends { readonly kind: string }>(blocks: readonly (Block | Other)[]) {
  return blocks.flatMap((block): readonly (Block | Other)[] => {
    if (block.kind !== 'paragraph' || !('runs' in block)) return [block];
    const { runs } = block as Paragraph;
    const alone = runs.length > 0 && runs.every((run) => run.kind !== 'text' || run.text.trim() === '');
    return alone ? picturesIn(runs) : [block];
  });
}

const picturesIn = (runs: readonly Run[]): readonly Block[] =>
  runs.flatMap((run) =>
    run.kind === 'picture'
      ? [
          {
            kind: 'figure' as const,
            content: { type: 'picture' as const, picture: run.picture },
            caption: [],
          },
        ]
      : [],
  );

/** Words of a caption or question, lines parted by breaks. Pictures are dropped there. */
export function asCaption(runs: readonly Run[], notes: NoteBook): readonly Run[] {
  for (const run of runs) if (run.kind === 'picture') notes.note('dropped-picture', run.picture.alt);
  const lines = settleRuns(runs.filter((run) => run.kind !== 'picture'));
  return lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' as const }, ...line]));
}

/** The words of blocks as runs, a break between two paragraphs. */
export function runsOfBlocks(blocks: readonly (Block | ReadBlock)[]): readonly Run[] {
  const parts = blocks.map(runsOfBlock).filter((runs) => runs.length > 0);
  return parts.flatMap((runs, index) => (index === 0 ? runs : [{ kind: 'break' as const }, ...runs]));
}

function runsOfBlock(block: Block | ReadBlock): readonly Run[] {
  if (block.kind === 'list') return runsOfBlocks(block.items.flat());
  if (block.kind === 'quote') return runsOfBlocks(block.blocks);
  if (block.kind === 'table')
    return runsOfBlocks([...block.head, ...block.rows].flat().flatMap(({ blocks }) => blocks));
  if (block.kind === 'questions')
    return runsOfBlocks(block.pairs.flatMap(({ question, answer }) => [paragraph(question), ...answer]));
  if (block.kind === 'figure') return block.caption;
  return block.kind === 'rule' ? [] : block.runs;
}

export const hasWords = (runs: readonly Run[]): boolean => wordsOf(runs).trim() !== '';
