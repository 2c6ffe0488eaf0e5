import { type Block, type List, type ListType, paragraph, type Run } from '../body.ts';
import type { NoteBook } from '../notes.ts';
import type { ReadBlock } from './reading.ts';

/** A paragraph that a word processor only numbers: it has a level and the number as words, but no list around it. */
export type ListedParagraph = {
  readonly kind: 'listed';
  readonly level: number;
  readonly marker: string;
  readonly runs: readonly Run[];
};

type Numbering = { readonly type: ListType; readonly number: number } | 'bullet';
type Entry = { readonly level: number; readonly numbering: Numbering; readonly runs: readonly Run[] };

/**
 * Makes lists of list paragraphs. A number HTML cannot write the same way, such as 一、 or （一） or 第三条, stays
 * as words before its paragraph: texts are cited by it.
 */
export function settleListed(
  blocks: readonly (ReadBlock | ListedParagraph)[],
  notes: NoteBook,
): readonly ReadBlock[] {
  const out: ReadBlock[] = [];
  let entries: Entry[] = [];
  const endList = (): void => {
    out.push(...listsOf(entries));
    entries = [];
  };
  for (const block of blocks) {
    const numbering = block.kind === 'listed' ? numberingOf(block.marker) : null;
    if (block.kind === 'listed' && numbering) {
      entries.push({ level: block.level, numbering, runs: block.runs });
      continue;
    }
    endList();
    if (block.kind === 'listed') {
      notes.note('numbering', block.marker);
      out.push({ ...paragraph(numbered(block)), indented: true });
    } else out.push(block);
  }
  endList();
  return out;
}

/** The number takes the marks of the words it stands before; 第三条 is parted from them by a blank, 一、 is not. */
const numbered = ({ marker: written, runs }: ListedParagraph): readonly Run[] => {
  const [first, ...rest] = runs;
  const marker = /[\p{L}\p{N}]$/u.test(written) && !/[①-⑳]$/u.test(written) ? `${written}\u3000` : written;
  return first?.kind === 'text'
    ? [{ ...first, text: marker + first.text }, ...rest]
    : [{ kind: 'text', text: marker, marks: [], href: null }, ...runs];
};

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Letters that are bullets in the fonts Symbol and Wingdings. */
const SYMBOL_LETTER = /^[a-zØüàèð]$/;

/** What the marker counts with; `null` where HTML has no such numbers. */
function numberingOf(marker: string): Numbering | null {
  if (marker === '' || /^[^\p{L}\p{N}（(]$/u.test(marker) || SYMBOL_LETTER.test(marker)) return 'bullet';
  const [, written] = /^(\d{1,4}|[a-z]{1,5}|[A-Z]{1,5})[.．]$/.exec(marker) ?? [];
  if (written === undefined) return null;
  if (/\d/.test(written)) return { type: '1', number: Number(written) };
  const capital = written === written.toUpperCase();
  const roman = ROMAN.indexOf(written.toLowerCase()) + 1;
  // A lone i begins a roman list; c, d, l and m are letters that follow a and b.
  if (roman > 0 && written.toLowerCase() !== 'v') return { type: capital ? 'I' : 'i', number: roman };
  if (written.length > 1) return null;
  return { type: capital ? 'A' : 'a', number: written.toLowerCase().charCodeAt(0) - 96 };
}

/** Nested lists of a run of entries; a list ends where kind or count of the numbers break off. */
function listsOf(entries: readonly Entry[]): readonly List[] {
  const lists: List[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as Entry;
    let next = at + 1;
    while ((entries[next]?.level ?? 0) > entry.level) next += 1;
    const item: readonly Block[] = [paragraph(entry.runs), ...listsOf(entries.slice(at + 1, next))];
    const last = lists.at(-1);
    if (last && continues(last, entry.numbering))
      lists[lists.length - 1] = { ...last, items: [...last.items, item] };
    else lists.push({ kind: 'list', ordered: orderedOf(entry.numbering), items: [item] });
    at = next;
  }
  return lists;
}

const orderedOf = (numbering: Numbering): List['ordered'] =>
  numbering === 'bullet' ? null : { type: numbering.type, start: numbering.number };

function continues({ ordered, items }: List, numbering: Numbering): boolean {
  if (numbering === 'bullet' || ordered === null) return numbering === 'bullet' && ordered === null;
  const expected = ordered.start + items.length;
  // The tenth letter of a list may look like a roman number.
  return numbering.number === expected && numbering.type === ordered.type;
}
