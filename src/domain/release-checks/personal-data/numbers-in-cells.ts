import type { FindingCode } from '../finding-kinds.data.ts';
import type { Match, Rule } from '../match.ts';
import type { ReadText } from '../read-text.ts';
import { CARD_CUE, isCard, OTHER_THAN_CARD } from './bank-card.ts';
import { type CellRun, cellRuns, type DigitCell } from './cell-runs.ts';
import { IDENTITY_CUE, isIdentityNumber } from './identity-number.ts';
import { isMobileNumber, MOBILE_CUE } from './phone-number.ts';

/** Some neighbouring cells of a run, read as one number. */
type Cut = {
  readonly digits: string;
  readonly cells: readonly DigitCell[];
  /** Whether they are all the cells of digits that stand together. */
  readonly whole: boolean;
  /** The heading of the first cell's column and what stands before it in its row. */
  readonly cue: string;
  readonly lies: CellRun['lies'];
};

/** How numbers are written in groups: by meaning, or four by four. */
const IDENTITY_LAYOUTS = new Set([
  '6,8,4',
  '6,4,4,4',
  '6,4,2,2,4',
  '6,4,2,2,3,1',
  '3,3,8,4',
  '2,2,2,8,4',
  '2,2,2,4,2,2,4',
]);
const CARD_LAYOUT = /^4,4,4,4(?:,[1-3])?$|^6,1[0-3]$/;
const LONGEST = 19;

const layoutOf = ({ cells }: Cut): string => cells.map((it) => it.digits.length).join();
/** One digit a cell, or the same few in each, as boxes are drawn for a number. */
const isEven = ({ cells }: Cut): boolean =>
  cells.length > 2 && cells.slice(0, -1).every((it) => it.digits.length === cells[0]?.digits.length);
const isBoxes = ({ cells }: Cut): boolean => cells.every((it) => it.digits.length === 1);

/** A right check character alone fits some rows of statistics: the cells or the words must speak for it too. */
function isIdentity(cut: Cut): boolean {
  if (cut.digits.length !== 18 || !isIdentityNumber(cut.digits)) return false;
  return cut.whole || isBoxes(cut) || IDENTITY_LAYOUTS.has(layoutOf(cut)) || IDENTITY_CUE.test(cut.cue);
}

function isBankCard(cut: Cut): boolean {
  if (cut.digits.length < 16 || /X/.test(cut.digits)) return false;
  const isCued = CARD_CUE.test(cut.cue);
  if (!isCued && (OTHER_THAN_CARD.test(cut.cue) || !cut.whole)) return false;
  return isCard(cut.digits, isCued) && (isCued || isEven(cut) || CARD_LAYOUT.test(layoutOf(cut)));
}

/** A mobile number has no check digit: words must say what it is, or nothing at all heads its boxes. */
function isMobile(cut: Cut): boolean {
  if (cut.digits.length !== 11 || !cut.whole || !isMobileNumber(cut.digits)) return false;
  if (MOBILE_CUE.test(cut.cue)) return true;
  const isHeaded = /[^\d\s]/.test(cut.cue) || cut.lies === 'down';
  return isBoxes(cut) && !isHeaded && new Set(cut.digits.slice(3)).size > 3;
}

function codeOf(cut: Cut): FindingCode | null {
  if (isIdentity(cut)) return 'identity-number';
  if (isBankCard(cut)) return 'bank-card';
  return isMobile(cut) ? 'mobile-number' : null;
}

/** The numbers that begin with one cell of a run, the shortest first. */
function* cutsFrom(text: ReadText, { cells, lies }: CellRun, first: number): Generator<Cut> {
  let digits = '';
  let cue: string | undefined;
  for (let last = first; last < cells.length; last += 1) {
    digits += cells[last]?.digits ?? '';
    if (digits.length > LONGEST) return;
    if (last === first || digits.length < 11) continue;
    cue ??= text.cueBefore(cells[first]?.at ?? 0, 40);
    const own = cells.slice(first, last + 1);
    yield { digits, cells: own, whole: own.length === cells.length, cue, lies };
  }
}

/** Below each other the cells between are other people's: only the first is named as the place. */
function matchOf({ cells, digits, lies }: Cut, code: FindingCode): Match {
  const [first] = cells;
  const last = lies === 'across' ? cells.at(-1) : first;
  return { code, at: first?.at ?? 0, end: last?.end ?? 0, matched: digits };
}

function matchesInRun(text: ReadText, run: CellRun): readonly Match[] {
  const out: Match[] = [];
  for (let first = 0; first < run.cells.length; first += 1) {
    for (const cut of cutsFrom(text, run, first)) {
      const code = codeOf(cut);
      if (!code) continue;
      out.push(matchOf(cut, code));
      first += cut.cells.length - 1;
      break;
    }
  }
  return out;
}

/**
 * Identity numbers, bank cards and mobile numbers that are cut across neighbouring cells of a table, one digit or
 * some digits in each, across a row or down a column.
 */
export const numbersInCells: Rule = (text) => cellRuns(text).flatMap((run) => matchesInRun(text, run));
