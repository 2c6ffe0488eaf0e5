import { WORD_KIND_LABELS, WORD_KINDS, type WordEntry, type WordKind } from './wording.ts';

/** Columns of a list of words in a file, in the order in which they are written. */
export const WORD_COLUMNS = ['错误写法', '规范写法', '类别', '说明'] as const;

/** Longest word and note that are taken, in characters. */
export const WORD_LIMITS = { word: 60, note: 200, entries: 50_000 } as const;

/** What is wrong with a row of a file; rows are counted from 1, the heading among them. */
export type WordRowFault = { readonly row: number; readonly message: string };

const KIND_OF_LABEL = new Map<string, WordKind>(
  WORD_KINDS.flatMap((kind): [string, WordKind][] => [
    [WORD_KIND_LABELS[kind], kind],
    [kind, kind],
  ]),
);

/** Whether the first row is a heading and not already a word. */
const isHeading = (row: readonly string[]): boolean => /错误|错词|原词|wrong/i.test(row[0] ?? '');

/** What is wrong with an entry, or `null`. */
export function faultOfWord({
  wrong,
  right,
  note = '',
}: Pick<WordEntry, 'wrong' | 'right' | 'note'>): string | null {
  if (wrong.length < 2) return '错误写法至少两个字，一个字会到处误报';
  if (wrong.length > WORD_LIMITS.word || right.length > WORD_LIMITS.word)
    return `写法不超过${WORD_LIMITS.word}个字`;
  if (note.length > WORD_LIMITS.note) return `说明不超过${WORD_LIMITS.note}个字`;
  if (wrong === right) return '错误写法与规范写法相同';
  return /[\t\r\n]/.test(wrong + right) ? '写法中不能有换行' : null;
}

function readRow(cells: readonly string[]): WordEntry | string {
  const [wrong = '', right = '', label = '', note = ''] = cells;
  const kind = label === '' ? 'typo' : KIND_OF_LABEL.get(label);
  if (!kind)
    return `类别“${label.slice(0, 10)}”应为${WORD_KINDS.map((it) => WORD_KIND_LABELS[it]).join('、')}之一`;
  const entry = { wrong, right, kind, ...(note === '' ? {} : { note }) };
  return faultOfWord(entry) ?? entry;
}

/** Reads the rows of a file: wrong, right, kind, note. The later of two rows for one word wins. */
export function readWordRows(rows: readonly (readonly (string | number)[])[]): {
  readonly entries: readonly WordEntry[];
  readonly faults: readonly WordRowFault[];
} {
  const entries = new Map<string, WordEntry>();
  const faults: WordRowFault[] = [];
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell) => String(cell).trim());
    if (cells.every((cell) => cell === '') || (index === 0 && isHeading(cells))) continue;
    const read = readRow(cells);
    if (typeof read === 'string') faults.push({ row: index + 1, message: read });
    else entries.set(read.wrong, read);
  }
  if (entries.size > WORD_LIMITS.entries)
    faults.push({ row: WORD_LIMITS.entries + 1, message: `一次最多导入${WORD_LIMITS.entries}个词` });
  return { entries: [...entries.values()], faults };
}
