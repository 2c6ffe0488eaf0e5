import type { Run, TextRun } from '../body.ts';

/** Blanks a browser would collapse, and those typed to push words about. The ideographic blank is a character. */
const BLANK = /[ \t\r\n\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+/;
const PARTS = new RegExp(
  `${BLANK.source}|[^ \\t\\r\\n\\f\\v\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f]+`,
  'g',
);
/** Controls, marks of direction, soft hyphens and the like: they deceive the eye and defeat the search. */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/gu;
const KEPT_CONTROLS = /[\t\n\r\f\v]/;
/** Radicals that programs write for whole characters when text comes out of a PDF. */
const RADICAL = /[\u2e9f\u2ef3\u2f00-\u2fd5]/g;
const WIDE = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;
const EDGE = /^[\s\u3000]+|[\s\u3000]+$/gu;
/** A line that begins so starts a paragraph of its own. */
const TYPED_INDENT = /^\s*(?:\u3000{2}|(?:[\u00a0\u2002\u2003] ?){4})/;
/** Underlined blanks to be filled in by hand. */
const FILL_IN = '____';

/** Runs as found, in paragraphs: blanks collapsed, line breaks settled, equal neighbours joined. */
export function settleRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [];
  let open: Run[] | null = null;
  for (const line of linesOf(runs)) {
    const settled = joined(trimmed(collapsed(line)));
    if (settled.length === 0) {
      open = null;
    } else if (open === null || isIndented(line)) {
      open = [...settled];
      paragraphs.push(open);
    } else open.push({ kind: 'break' }, ...settled);
  }
  return paragraphs;
}

/** The characters of a source that may stay; tells of those taken out through `onUnknown`. */
export function visible(text: string, onUnknown: () => void): string {
  const kept = text.replace(INVISIBLE, (character) => {
    if (KEPT_CONTROLS.test(character)) return character;
    onUnknown();
    return '';
  });
  return kept.replace(RADICAL, (character) => character.normalize('NFKC'));
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}

function isIndented(line: readonly Run[]): boolean {
  const [first] = line;
  return first?.kind === 'text' && TYPED_INDENT.test(first.text);
}

/** One blank for many, and none where the source only wraps its own lines between Han characters. */
function collapsed(line: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  let blank: TextRun | null = null;
  let before = '';
  const push = (run: Run, after: string, last: string): void => {
    if (blank && !isWrap(blank.text, before, after)) out.push({ ...blank, text: ' ' });
    blank = null;
    before = last;
    out.push(run);
  };
  for (const run of line.flatMap(parts)) {
    if (run.kind !== 'text') push(run, '', '');
    else if (!BLANK.test(run.text)) push(run, run.text, run.text);
    else blank = joinedBlank(blank, run);
  }
  return out;
}

const joinedBlank = (blank: TextRun | null, run: TextRun): TextRun =>
  blank ? { ...blank, text: blank.text + run.text } : run;

/** Words and blanks as runs of their own; underlined blanks become a line to write on. */
const parts = (run: Run): readonly Run[] =>
  run.kind === 'text'
    ? (run.text.match(PARTS) ?? []).map((text) =>
        isFillIn(text, run) ? { ...run, text: FILL_IN, marks: [] } : { ...run, text },
      )
    : [run];

const isFillIn = (part: string, { marks }: TextRun): boolean =>
  marks.includes('u') && /^[ \u00a0\u2002\u2003\u3000]{3,}$/.test(part);

const isWrap = (blank: string, before: string, after: string): boolean =>
  /[\r\n]/.test(blank) &&
  !/[\u00a0\u2000-\u200a]/.test(blank) &&
  WIDE.test([...before].at(-1) ?? '') &&
  WIDE.test([...after][0] ?? '');

/** Without blanks at either end; ideographic ones there are an indent typed by hand. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const start = runs.findIndex(isSeen);
  const end = runs.findLastIndex(isSeen);
  if (start < 0) return [];
  return runs.slice(start, end + 1).map((run, index, all) => {
    if (run.kind !== 'text') return run;
    const atStart = index === 0 ? run.text.replace(/^[\s\u3000]+/u, '') : run.text;
    return { ...run, text: index === all.length - 1 ? atStart.replace(/[\s\u3000]+$/u, '') : atStart };
  });
}

const isSeen = (run: Run): boolean => run.kind !== 'text' || run.text.replace(EDGE, '') !== '';

/** Neighbours with the same marks and link become one run. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && isAlike(run, last))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.kind !== 'text' || run.text !== '') out.push(run);
  }
  return out;
}

const isAlike = (one: TextRun, other: TextRun): boolean =>
  one.href === other.href && one.marks.join() === other.marks.join();
