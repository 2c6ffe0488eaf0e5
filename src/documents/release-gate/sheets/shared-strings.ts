import { childrenOf, descendants, elementsOf, textOf } from '../package/xml-query.ts';
import type { XmlElement } from '../package/xml-reader.ts';
import type { Collector } from '../reading.ts';

/** The texts of cells, kept once for the whole workbook. */
export type SharedStrings = {
  at(index: number): string;
  /** Tells the texts no cell names any more, and hidden readings of characters. */
  check(found: Collector): void;
};

export function readSharedStrings(root: XmlElement | undefined): SharedStrings {
  const items = childrenOf(root, 'si');
  const texts = items.map(visibleText);
  const used = new Set<number>();
  return {
    at: (index) => {
      used.add(index);
      return texts[index] ?? '';
    },
    check: (found) => {
      for (const [index, item] of items.entries()) {
        const text = texts[index] ?? '';
        if (!used.has(index) && text.trim() !== '') {
          found.leak('unused-string', '共享字符串表', text);
          found.text('共享字符串表', text, true);
        }
        checkPhonetic(item, found);
      }
    },
  };
}

/** The text of an item or of a cell with text of its own, without the readings of its characters. */
export const visibleText = (item: XmlElement): string =>
  elementsOf(item)
    .map((it) =>
      it.local === 't' ? textOf(it) : it.local === 'r' ? childrenOf(it, 't').map(textOf).join('') : '',
    )
    .join('');

/** Readings of characters (拼音) are shown only when somebody turns them on. */
function checkPhonetic(item: XmlElement, found: Collector): void {
  const reading = descendants(item, 'rPh').map(textOf).join(' ').trim();
  if (reading === '') return;
  found.leak('phonetic', '单元格文字', reading);
  found.text('单元格的拼音文字', reading, true);
}
