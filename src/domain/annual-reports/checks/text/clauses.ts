/** A stretch of a sentence between two separators, its blanks, brackets, titles and quotations taken out. */
export type Clause = {
  readonly text: string;
  /** For each character of `text` its place in the section as given. */
  readonly at: readonly number[];
  /** The separator before it: `、` `，` `；` `：`, a line break, or nothing at the start of a sentence. */
  readonly separator: string;
  /** Whether it stands in brackets; what is said there leaves the sentence around it alone. */
  readonly inBrackets: boolean;
};

export type Sentence = readonly Clause[];

/** Stands for a title in 《》 or words in quotation marks: something is said here that is not read. */
export const UNREAD = '\u{FFFC}';

const SEPARATORS: Readonly<Record<string, string>> = {
  '，': '，',
  ',': '，',
  '、': '、',
  ';': '；',
  ':': '：',
};
const SENTENCE_ENDS = '。!?';
const QUOTES: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」', '‘': '’' };
const LONGEST_QUOTE = 80;

type Draft = { text: string; at: number[]; separator: string; inBrackets: boolean; inner: Clause[] };
const emptyDraft = (separator: string, inBrackets: boolean): Draft => ({
  text: '',
  at: [],
  separator,
  inBrackets,
  inner: [],
});

/** One character in its usual form; the full-width comma is kept apart from the one inside numbers. */
const usualForm = (char: string): string =>
  char === '，' || (char >= '\u4e00' && char <= '\u9fff') ? char : char.normalize('NFKC');

class SentenceReader {
  readonly sentences: Clause[][] = [];
  private current: Clause[] = [];
  private draft = emptyDraft('', false);
  private outer: Draft | null = null;

  add(char: string, index: number): void {
    this.draft.text += char;
    for (let count = 0; count < char.length; count += 1) this.draft.at.push(index);
  }

  open(): void {
    if (this.outer !== null) return;
    this.outer = this.draft;
    this.draft = emptyDraft('（', true);
  }

  close(): void {
    if (this.outer === null) return;
    this.endClause('）');
    this.draft = this.outer;
    this.outer = null;
  }

  endClause(separator: string): void {
    const { text, at, separator: before, inBrackets, inner } = this.draft;
    const clauses = text === '' ? inner : [{ text, at, separator: before, inBrackets }, ...inner];
    (this.outer?.inner ?? this.current).push(...clauses);
    this.draft = emptyDraft(separator, inBrackets);
  }

  endSentence(): void {
    this.close();
    this.endClause('');
    if (this.current.length > 0) this.sentences.push(this.current);
    this.current = [];
    this.draft = emptyDraft('', false);
  }
}

const isNumberComma = (text: string, index: number): boolean =>
  /\d/.test(text[index - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5));

/** The end of the title or quotation that opens at `index`, or `null` where it is not closed soon. */
function quoteEnd(text: string, index: number): number | null {
  const closing = QUOTES[text[index] ?? ''];
  if (closing === undefined) return null;
  const length = text.slice(index + 1, index + 1 + LONGEST_QUOTE).indexOf(closing);
  return length < 0 ? null : index + 1 + length;
}

/** The sentences of a text, each split into clauses, with the places of their characters. */
export function sentencesOf(text: string): readonly Sentence[] {
  const reader = new SentenceReader();
  for (let index = 0; index < text.length; index += 1) {
    const end = quoteEnd(text, index);
    if (end !== null) {
      reader.add(UNREAD, index);
      index = end;
      continue;
    }
    readChar(reader, text, index);
  }
  reader.endSentence();
  return reader.sentences;
}

function readChar(reader: SentenceReader, text: string, index: number): void {
  const char = usualForm(text[index] ?? '');
  if (char === '\n') reader.endClause('\n');
  else if (/^\s*$/.test(char)) return;
  else if (SENTENCE_ENDS.includes(char)) reader.endSentence();
  else if (char === '(') reader.open();
  else if (char === ')') reader.close();
  else if (char in SEPARATORS && !(char === ',' && isNumberComma(text, index)))
    reader.endClause(SEPARATORS[char] ?? char);
  else reader.add(char, index);
}
