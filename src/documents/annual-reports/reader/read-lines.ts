import { wordsOf } from './pages/normalised-words.ts';
import { type Block, rowsOf } from './pages/report-document.ts';

/** A line of running text and the number of the block it comes from. */
export type Line = { readonly text: string; readonly block: number };

const TABLE_WORDS = /二十条第.{1,3}项|勾稽关系|申请人情况|^信息内容$/;
/** A number of a page alone on its line. */
const PAGE_NUMBER = /^\s*[-—–]?\s*\d{1,4}\s*[-—–]?\s*$/;

/** Running text, line by line; in a table, such as a whole sheet, a row with one filled cell is a line of text. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    if (block.kind === 'text') return [{ text: block.text, block: index }];
    return rowsOf(block).flatMap((row) => {
      const [only, ...more] = row.filter((cell) => cell.text !== '');
      if (!only || more.length > 0 || TABLE_WORDS.test(wordsOf(only.text)) || PAGE_NUMBER.test(only.text))
        return [];
      return [{ text: only.text, block: index }];
    });
  });
}
