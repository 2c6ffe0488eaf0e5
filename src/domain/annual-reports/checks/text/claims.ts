import type { Clause, Sentence } from './clauses.ts';
import { type NumberToken, type Token, tokensOf } from './tokens.ts';
import { type Group, groupOf, type Topic, topicsOf } from './topics.ts';

/** Something the text says that the tables can prove wrong. */
export type Claim = {
  /** More than one where the number is their sum (行政复议和行政诉讼共5件). */
  readonly topics: readonly Topic[];
  readonly number: NumberToken;
  readonly year: number;
  /** Said about less than the whole, loosely, or with other words than the form's: asked, not charged. */
  readonly isSoft: boolean;
  readonly clause: Clause;
  readonly kind: 'count' | 'change' | 'share';
  /** For a change: 1 up, -1 down. */
  readonly direction: 1 | -1;
  /** For a change or a share: the number it is a change or a share of. */
  readonly of: NumberToken | null;
  /** For a share: other counts of the sentence, which may be the whole. */
  readonly counts: readonly number[];
};

/** The report whose text is read. */
export type ClaimingReport = { readonly year: number; readonly agency: string | null };

/** What the sentence has said so far. */
export type State = {
  readonly reportYear: number;
  year: number;
  group: Group;
  isNarrowed: boolean;
  isAmong: boolean;
  isDenied: boolean;
  /** Loose words were used: 备案, 领域; what follows is about the same. */
  isLoose: boolean;
  isComparing: boolean;
  /** Named without a number and joined to what follows: 行政复议、行政诉讼5件. */
  waiting: readonly Topic[];
  last: { readonly topics: readonly Topic[]; readonly number: NumberToken } | null;
  counts: readonly number[];
  aboutDisclosure: boolean;
};

/** Counts of a sentence kept as possible wholes of a share. */
const MOST_COUNTS = 20;
const DISCLOSURE = /信息公开|依申请|公开政府信息/;
const ZERO: NumberToken = {
  kind: 'count',
  value: 0,
  step: 1,
  unit: '件',
  precision: 'exact',
  start: 0,
  end: 0,
};

/**
 * What a sentence claims about the numbers of a report, and what it has spoken of at its end. `continues`: it goes on with the parts of the requests of the sentence before, and is asked, not charged.
 */
export function readSentence(
  sentence: Sentence,
  { year, agency }: ClaimingReport,
  continues: boolean,
): { readonly claims: readonly Claim[]; readonly end: State } {
  const state: State = {
    reportYear: year,
    year,
    group: continues ? 'requests' : null,
    isNarrowed: false,
    isAmong: continues,
    isDenied: false,
    isLoose: false,
    isComparing: false,
    waiting: [],
    last: null,
    counts: [],
    aboutDisclosure: sentence.some((clause) => DISCLOSURE.test(clause.text)),
  };
  let inner = { ...state };
  const claims: Claim[] = [];
  for (const clause of sentence) {
    if (clause.inBrackets && clause.separator === '（') inner = { ...state, waiting: [], isDenied: false };
    const current = clause.inBrackets ? inner : state;
    claims.push(...readClause(clause, tokensOf(clause, agency), current));
  }
  return { claims, end: state };
}

const numbersIn = (tokens: readonly Token[], kind: 'count' | 'percent'): readonly NumberToken[] =>
  tokens.filter((token): token is NumberToken => token.kind === kind);

const hasKind = (tokens: readonly Token[], ...kinds: readonly Token['kind'][]): boolean =>
  tokens.some((token) => kinds.includes(token.kind));

function readClause(clause: Clause, tokens: readonly Token[], state: State): readonly Claim[] {
  readYear(tokens, state);
  if (hasKind(tokens, 'among')) state.isAmong = true;
  if (hasKind(tokens, 'soft')) state.isLoose = true;
  if (hasKind(tokens, 'none')) state.isDenied = true;
  else if (clause.separator !== '、') state.isDenied = false;
  const split = tokens.findIndex((token) => token.kind === 'compare' || token.kind === 'share');
  const isChange =
    tokens[split]?.kind === 'compare' || (state.isComparing && hasKind(tokens, 'rise', 'fall'));
  if (isChange) return readChange(clause, tokens, state);
  state.isComparing = false;
  const before = split < 0 ? tokens : tokens.slice(0, split);
  const claims = readCount(clause, before, state);
  return split < 0 ? claims : [...claims, ...readShare(clause, tokens.slice(split), state)];
}

function readYear(tokens: readonly Token[], state: State): void {
  for (const token of tokens) {
    if (token.kind === 'year') state.year = token.year;
    else if (token.kind === 'this-year') state.year = state.reportYear;
    else if (token.kind === 'last-year') state.year = state.reportYear - 1;
  }
}

const COUNTED_AS_CASES = /^(?:件次|件|份|宗|起|例|条|次|个|项|部)$/;

function fits(topic: Topic, { unit }: NumberToken): boolean {
  return topic.kind === 'fees' ? unit === '元' : COUNTED_AS_CASES.test(unit);
}

/** A part speaks of the whole before it, so it is not read where that was only some of the cases. */
const isPart = (topic: Topic, tokens: readonly Token[]): boolean =>
  topic.kind === 'outcome' ||
  topic.kind === 'applicant' ||
  (topic.kind === 'rules' && topic.isImplied === true) ||
  (topic.kind === 'dispute' && !hasKind(tokens, 'review', 'suit', 'suit-direct', 'suit-after')) ||
  (topic.kind === 'answered' && !hasKind(tokens, 'request'));

function readCount(clause: Clause, tokens: readonly Token[], state: State): readonly Claim[] {
  const [number, ...more] = numbersIn(tokens, 'count');
  const isUnclear = hasKind(tokens, 'unknown') || more.length > 0 || hasKind(tokens, 'each');
  const waiting = clause.separator === '、' ? state.waiting : [];
  state.waiting = [];
  if (number !== undefined) state.counts = [...state.counts.slice(-MOST_COUNTS), number.value];
  if (isUnclear) {
    if (number !== undefined) Object.assign(state, { isNarrowed: true, group: null, last: null });
    return [];
  }
  const topics = topicsOf(tokens, state.group);
  if (number === undefined && state.isDenied && topics.length > 0)
    return topics.flatMap((topic) => claimOf(clause, { topics: [topic], number: ZERO }, state));
  if (number === undefined) {
    state.waiting = [...waiting, ...topics];
    // 办结的申请中，予以公开5件: the whole is named without its number.
    if (topics[0] !== undefined && !isPart(topics[0], tokens)) state.group = groupOf(topics[0]);
    return [];
  }
  return countClaims(clause, tokens, { topics, waiting, number }, state);
}

type Counted = {
  readonly topics: readonly Topic[];
  readonly waiting: readonly Topic[];
  readonly number: NumberToken;
};

function countClaims(
  clause: Clause,
  tokens: readonly Token[],
  { topics: named, waiting, number }: Counted,
  state: State,
): readonly Claim[] {
  const topics = named.filter((topic) => fits(topic, number));
  const [first] = topics;
  if (first === undefined) {
    Object.assign(state, { group: null, last: null });
    return [];
  }
  if (isPart(first, tokens)) {
    if (state.isNarrowed) return [];
  } else {
    Object.assign(state, { isNarrowed: false, group: groupOf(first) });
  }
  // Named before without a number: whether the number is the last one's or the sum's cannot be told.
  if (waiting.length > 0) return [];
  state.last = { topics, number };
  return claimOf(clause, { topics, number }, state);
}

function claimOf(
  clause: Clause,
  { topics, number }: { readonly topics: readonly Topic[]; readonly number: NumberToken },
  state: State,
): readonly Claim[] {
  const isDispute = topics.some((topic) => topic.kind === 'dispute');
  // New disputes are fewer than those of table 4, which holds the pending ones of last year too; and table 4
  // holds only those about disclosure.
  if (isDispute && number !== ZERO && (clause.text.includes('新') || !state.aboutDisclosure)) return [];
  const isSoft = state.isAmong || clause.inBrackets || number.precision !== 'exact' || state.isLoose;
  return [
    { topics, number, year: state.year, isSoft, clause, kind: 'count', direction: 1, of: null, counts: [] },
  ];
}

function readChange(clause: Clause, tokens: readonly Token[], state: State): readonly Claim[] {
  const split = tokens.findIndex((token) => ['compare', 'rise', 'fall'].includes(token.kind));
  state.year = state.reportYear;
  const before = tokens.slice(0, split);
  const counted = readCount(clause, before, state);
  const rest = tokens.slice(split);
  const [named] = hasKind(before, 'unknown') ? [] : topicsOf(before, state.group);
  const last = named === undefined || counted.length > 0 ? state.last : { topics: [named], number: null };
  state.isComparing = true;
  const [change, ...more] = [...numbersIn(rest, 'percent'), ...numbersIn(rest, 'count')];
  const isClear = !hasKind(rest, 'unknown', 'each', 'and') && more.length === 0;
  const direction = hasKind(rest, 'rise') ? 1 : -1;
  if (last === null || change === undefined || !isClear || !hasKind(rest, 'rise', 'fall')) return counted;
  const { year } = state;
  return [
    ...counted,
    {
      topics: last.topics,
      number: change,
      year,
      isSoft: true,
      clause,
      kind: 'change',
      direction,
      of: last.number,
      counts: [],
    },
  ];
}

function readShare(clause: Clause, tokens: readonly Token[], state: State): readonly Claim[] {
  const [share, ...more] = numbersIn(tokens, 'percent');
  const { last, year, counts } = state;
  if (share === undefined || more.length > 0 || last === null) return [];
  if (hasKind(tokens, 'unknown', 'each', 'count') || year !== state.reportYear) return [];
  return [
    {
      topics: last.topics,
      number: share,
      year,
      isSoft: true,
      clause,
      kind: 'share',
      direction: 1,
      of: last.number,
      counts,
    },
  ];
}
