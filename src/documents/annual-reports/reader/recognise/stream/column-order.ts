import { placeAt, type Stretch } from './label-rows.ts';
import { NUMBER, type TokenStream } from './token-stream.ts';

/** A head of a column: which of the form, its place in the stream, on which line of the file, how far from the left. */
type Head = {
  readonly column: number;
  readonly at: number;
  readonly line: unknown;
  readonly left: number | null;
};

/** The heads of table 3 from left to right. */
const KINDS = [/自然人/, /商业/, /科研/, /社会公益/, /法律服务/, /(?<!或)其[他它](?!组织)/, /[总合]计/];
const [FIRST_KIND, TOTAL] = [0, KINDS.length - 1];
const HEAD_LENGTH = 200;

/**
 * The printed order of the columns of table 3, as far as the head of the table shows it. The total may be named before
 * the organisations, as its head begins a row above theirs. Where several heads stand on one line, the lines are those
 * of a page, on which a head broken in two begins higher than its neighbour: then only those of one line are compared, or
 * all, where it is known how far from the left they stand.
 */
export function kindsInOrder(stream: TokenStream, start: number): boolean {
  const from = Math.max(0, start - HEAD_LENGTH);
  const head = stream.signs.slice(from, start);
  const begin = from + Math.max(0, head.lastIndexOf('申请人情况'));
  if (isOnPaper(stream, start)) return kindsOnPaper(stream, { start: begin, end: start });
  const mayStandEarlier = (one: Head, other: Head) => other.column === TOTAL && one.column !== FIRST_KIND;
  return inOrder(headsIn(stream, { start: begin, end: start }, KINDS), mayStandEarlier);
}

/** In heads of columns the form does not have: another year's number (whose digits are no words), a share, a comparison. */
const OTHER_HEADS = /年|同比|环比|占比|比[例重]|百分|增[减幅长]/;

/** Whether the head of table 3 names a column of numbers beside those of the form. */
export function namesOtherColumn(stream: TokenStream, start: number): boolean {
  const head = stream.signs.slice(Math.max(0, start - HEAD_LENGTH), start);
  const from = head.lastIndexOf('申请人情况');
  return from >= 0 && OTHER_HEADS.test(head.slice(from));
}

/** What the heads of table 3 begin with, as those of a page may be broken anywhere. */
const BROKEN_KINDS = [/自然/g, /商业/g, /科研/g, /社会/g, /法律/g, /其/g, /[总合]计/g];
/** The numbering before a label, in signs. */
const LONGEST_NUMBER = 3;

/** Whether the label of a row is known to stand at a place on paper. */
const isOnPaper = ({ lefts }: TokenStream, at: number): boolean =>
  Array.from({ length: LONGEST_NUMBER }, (_, index) => at - index).some((place) => lefts.has(place));

/** On paper all seven heads must be there, from left to right: the lines of their pieces prove nothing. */
function kindsOnPaper(stream: TokenStream, { start, end }: Stretch): boolean {
  const head = stream.signs.slice(start, end);
  const lefts = BROKEN_KINDS.map((words) =>
    [...head.matchAll(words)]
      .map(({ index }) => stream.lefts.get(start + index))
      .findLast((it) => it !== undefined),
  );
  return lefts.every(
    (left, column) => left !== undefined && (column === 0 || left > (lefts[column - 1] ?? left)),
  );
}

/** Whether no head stands before one of an earlier column, as far as their places say anything. */
function inOrder(heads: readonly Head[], mayStandEarlier: (one: Head, other: Head) => boolean): boolean {
  const isPage = new Set(heads.map(({ line }) => line)).size < heads.length;
  const isCompared = (one: Head, other: Head) =>
    isPage ? one.line === other.line : !mayStandEarlier(one, other);
  const isBefore = (one: Head, other: Head) =>
    one.left !== null && other.left !== null
      ? one.left < other.left
      : one.at < other.at || !isCompared(one, other);
  return heads.every((one, index) => heads.slice(index + 1).every((other) => isBefore(one, other)));
}

const headAt = (stream: TokenStream, at: number, column: number): Head => ({
  column,
  at,
  line: placeAt(stream, at),
  left: stream.lefts.get(at) ?? null,
});

/** The first place of each head that is there, in the order of the columns. */
function headsIn(stream: TokenStream, { start, end }: Stretch, columns: readonly RegExp[]): readonly Head[] {
  const signs = stream.signs.slice(start, end);
  return columns.flatMap((words, column) => {
    const found = words.exec(signs);
    if (!found) return [];
    const at = start + found.index;
    return [headAt(stream, at, column)];
  });
}

const RESULTS = [/维持/g, /纠正/g, /其[他它]/g, /尚?未[审办]|尚未/g, /[总合]计/g];

/**
 * Whether the heads of table 4 between two places may be those of the form: three times the five results in their order,
 * on each line of a page or over all lines.
 */
export function resultsInOrder(stream: TokenStream, { start, end }: Stretch): boolean {
  const signs = stream.signs.slice(start, end);
  const numbers = signs.indexOf(NUMBER);
  const head = numbers < 0 ? signs : signs.slice(0, numbers);
  const heads = RESULTS.flatMap((words, column) =>
    [...head.matchAll(words)].map(({ index }) => headAt(stream, start + index, column)),
  ).toSorted((one, other) => one.at - other.at);
  if (heads.every(({ left }) => left !== null)) {
    return areGroups(heads.toSorted((one, other) => (one.left ?? 0) - (other.left ?? 0)));
  }
  const lines = Map.groupBy(heads, ({ line }) => line);
  const isPage = lines.size < heads.length;
  const sequences = isPage ? [...lines.values()] : [heads];
  return sequences.every(areGroups);
}

/** Whether the heads are groups in the order of the form; a line of broken heads, which lacks some, says nothing. */
function areGroups(heads: readonly Head[]): boolean {
  const counts = RESULTS.map((_, column) => heads.filter((head) => head.column === column).length);
  const returns = heads.filter(({ column }, index) => column <= (heads[index - 1]?.column ?? -1)).length;
  return counts.includes(0) || returns < Math.max(...counts);
}

/** Heads of table 2 that must stand in this order where all of them are there, in the forms of 2021 and 2019. */
const RULES = [
  [/制[发定]/, /废止/, /有效/],
  [/新制作/, /新公开/, /公开总数/],
  [/上一?年(?:度)?项目/, /本年增/, /处理决定/],
];

/** Whether the heads of the columns of table 2 between two places stand in the order of the form. */
export const rulesInOrder = (stream: TokenStream, within: Stretch): boolean =>
  RULES.every((columns) => inOrder(headsIn(stream, within, columns), () => false));
