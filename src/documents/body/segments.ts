import { type Block, type Body, type Cell, type Run, wordsOf } from './body.ts';
import { describedAs, plainBlocks } from './plain-blocks.ts';

/** Words and where they stand, such as 第3段 or 第2表第4行; the cells of a row are parted by tabs. */
export type BodySegment = { readonly where: string; readonly text: string };

type Counted = 'paragraph' | 'list' | 'table' | 'quote' | 'figure' | 'question';

/** All words in order, each with its place counted as a reader would count. */
export function segmentsOf(body: Body): readonly BodySegment[] {
  const counts = new Map<Counted, number>();
  const next = (counted: Counted): number => {
    const number = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, number);
    return number;
  };
  const segments: BodySegment[] = [];
  for (const block of body) segments.push(...segmentsIn(block, next));
  return segments.filter(({ text }) => text.trim() !== '');
}

function segmentsIn(block: Block, next: (counted: Counted) => number): readonly BodySegment[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const where = `第${next('paragraph')}段`;
      return [{ where, text: wordsOf(block.runs) }, ...pictureTexts(`${where}的图片`, block.runs)];
    }
    case 'list': {
      const where = `第${next('list')}个列表`;
      return block.items.map((item, index) => ({
        where: `${where}第${index + 1}项`,
        text: plainBlocks(item),
      }));
    }
    case 'table':
      return tableSegments(block, `第${next('table')}表`);
    case 'quote':
      return [{ where: `第${next('quote')}处引用`, text: plainBlocks(block.blocks) }];
    case 'figure':
      return figureSegments(block, `第${next('figure')}个图片或视频`);
    case 'questions':
      return block.pairs.flatMap(({ question, answer }) => {
        const where = `第${next('question')}问`;
        return [
          { where, text: wordsOf(question) },
          { where: `${where}的回答`, text: plainBlocks(answer) },
        ];
      });
    case 'rule':
      return [];
  }
}

const pictureTexts = (where: string, runs: readonly Run[]): readonly BodySegment[] =>
  runs.flatMap((run) => (run.kind === 'picture' ? [{ where, text: run.picture.alt }] : []));

function tableSegments(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  where: string,
): readonly BodySegment[] {
  const lines = [...head, ...rows].map((row, y) => ({
    where: `${where}第${y + 1}行`,
    text: row.map(cellText).join('\t'),
  }));
  return [{ where: `${where}表题`, text: wordsOf(caption) }, ...lines];
}

/** A cell over several columns is followed by empty ones, so that each heading stands over its column. */
const cellText = ({ blocks, colspan }: Cell): string =>
  plainBlocks(blocks).replaceAll('\t', ' ') + '\t'.repeat(colspan - 1);

const figureSegments = (
  figure: Extract<Block, { kind: 'figure' }>,
  where: string,
): readonly BodySegment[] => [
  { where: `${where}的说明`, text: describedAs(figure) },
  { where: `${where}的题注`, text: wordsOf(figure.caption) },
];
