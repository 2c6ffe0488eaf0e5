/** The text of an information item as data: what its HTML may say, and nothing else. */
export type Body = readonly Block[];

/** How a run of words is set apart; a run bears each at most once. */
export type Mark = 'strong' | 'em' | 'u' | 'sub' | 'sup';

/** The order in which marks are nested when written. */
export const MARKS: readonly Mark[] = ['strong', 'em', 'u', 'sub', 'sup'];

/** `start` is the usual setting of the house: justified, two characters in. */
export type Align = 'start' | 'center' | 'right';

/** A picture of the item. `src` is `file:` and the id of a stored file; `alt` is empty until a clerk writes it. */
export type Picture = {
  readonly src: string;
  readonly alt: string;
  /** Pixels; `null` where the source does not say. */
  readonly width: number | null;
  readonly height: number | null;
};

export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** An absolute address, `item:…`, `file:…` or `#…` of a heading of the same text. */
  readonly href: string | null;
};

/** A piece of a paragraph. */
export type Run =
  | TextRun
  | { readonly kind: 'break' }
  | { readonly kind: 'picture'; readonly picture: Picture };

export type Heading = {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly runs: readonly Run[];
  /** Names the source gave the place, so that links within the page find it. */
  readonly anchors: readonly string[];
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: Align;
  /** Begins at the margin (顶格), as the addressee of a document does. */
  readonly flush: boolean;
};

export type ListType = '1' | 'a' | 'A' | 'i' | 'I';

export type List = {
  readonly kind: 'list';
  /** `null` is a list of bullets. */
  readonly ordered: { readonly type: ListType; readonly start: number } | null;
  /** Paragraphs and further lists only. */
  readonly items: readonly (readonly Block[])[];
};

export type Scope = 'col' | 'row';

export type Cell = {
  /** `null` for a cell of data. */
  readonly scope: Scope | null;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: Align;
  /** Paragraphs and lists only. */
  readonly blocks: readonly Block[];
};

export type Table = {
  readonly kind: 'table';
  readonly caption: readonly Run[];
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Figure = {
  readonly kind: 'figure';
  readonly content:
    | { readonly type: 'picture'; readonly picture: Picture }
    /** A stored video (解读视频) under its name. */
    | { readonly type: 'video'; readonly href: string; readonly name: string };
  readonly caption: readonly Run[];
};

export type QuestionAndAnswer = { readonly question: readonly Run[]; readonly answer: readonly Block[] };

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  /** 问答: questions with their answers. */
  | { readonly kind: 'questions'; readonly pairs: readonly QuestionAndAnswer[] };

/** The words of some runs, a blank for a break. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? ' ' : '')).join('');

/** A paragraph in the usual setting. */
export const paragraph = (runs: readonly Run[], align: Align = 'start'): Paragraph => ({
  kind: 'paragraph',
  runs,
  align,
  flush: false,
});
